import { compare } from "./compare.ts";
import { sortFindings, type Finding } from "./finding.ts";
import type { Documented, Fact } from "./model.ts";
import type { SpecOperations } from "./specs.ts";

/** What the specs of one version say otherwise than those of another: what a caller who moves from one to the other meets. */
export function diffSpecs(before: SpecOperations, after: SpecOperations): Finding[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const findings = names.flatMap((name) => {
    const [left, right] = [before.get(name)?.facts, after.get(name)?.facts];
    if (!left) return [wholeOperation(name, undefined, "stated")];
    if (!right) return [wholeOperation(name, "stated", undefined)];
    return compare(withoutSources(left), right, { silence: "removed" });
  });
  return sortFindings(findings);
}

function wholeOperation(operation: string, before: string | undefined, after: string | undefined): Finding {
  return {
    severity: after === undefined ? "breaking" : "change",
    operation,
    side: "operation",
    path: "",
    what: "operation",
    before,
    after,
  };
}

/* Between two specs a limit of our own counts like any other: a caller meets it. */
function withoutSources(facts: Documented): Documented {
  const plain = (fact: Fact): Fact => ({ value: fact.value });
  const table = ({ fields, ...rest }: Documented["request"]): Documented["request"] => ({
    ...rest,
    fields: fields.map(({ source: _source, ...field }) => ({
      ...field,
      facts: Object.fromEntries(Object.entries(field.facts).map(([what, fact]) => [what, plain(fact)])),
    })),
  });
  return { ...facts, request: table(facts.request), response: table(facts.response) };
}

/** A finding as a line of a changelog: `CreateAiCallTask CallRetryInterval maximum: 720 -> 120`. */
export function describeFinding({ operation, side, path, what, before, after }: Finding): string {
  const place = side === "response" ? `answer ${path}` : path;
  const subject = [operation, place].filter((part) => part !== "").join(" ");
  const show = (value: Finding["before"]): string =>
    value === undefined ? "nothing" : Array.isArray(value) ? value.join(", ") : String(value);
  if (what === "operation") return `${subject} ${after === undefined ? "is gone" : "is new"}`;
  if (what === "field") return `${subject} ${after === undefined ? "is gone" : `is new (${show(after)})`}`;
  return `${subject} ${what}: ${show(before)} -> ${show(after)}`;
}

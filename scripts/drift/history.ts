import { compare } from "./compare.ts";
import { sortFindings, type Finding, type Report } from "./finding.ts";
import type { Documented, Fact } from "../facts/model.ts";
import { compareCalling } from "./operation-changes.ts";
import { compareSchemas } from "./schema-changes.ts";
import { fieldsInside, showField } from "./show-field.ts";
import { showChange, showValue } from "./show-value.ts";
import type { SpecOperation, SpecOperations } from "../specs/spec-operations.ts";

/**
 * The differences between two versions of the specs that concern a caller who upgrades. The keywords of the schemas are compared
 * one by one, known or not. What descriptions state, and conditions, is compared like a page.
 */
export function diffSpecs(before: SpecOperations, after: SpecOperations): Finding[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  const findings = names.flatMap((name) => {
    const [left, right] = [before.get(name), after.get(name)];
    if (!left) return [wholeOperation(name, undefined, "stated")];
    if (!right) return [wholeOperation(name, "stated", undefined)];
    return diffOperation(left, right);
  });
  return sortFindings(findings);
}

function diffOperation(before: SpecOperation, after: SpecOperation): Finding[] {
  const findings: Finding[] = [];
  const report: Report = (finding) => findings.push({ ...finding, operation: before.operation.action });
  const root = ({ service, operation }: SpecOperation, name: "request" | "result") => ({
    name: operation[name],
    schemas: service.schemas,
  });
  compareSchemas(root(before, "request"), root(after, "request"), "request", report);
  compareSchemas(root(before, "result"), root(after, "result"), "response", report);
  compareCalling(before, after, report);
  const stated = compare(withoutSources(before.facts), after.facts, { silence: "removed" });
  return [
    ...findings.map((finding) => withAllFacts(finding, after.facts)),
    ...stated.filter((finding) => !isCovered(finding, findings)),
  ];
}

/* A finding about a new field, with all facts of the field. */
function withAllFacts(finding: Finding, { request, response }: Documented): Finding {
  const { side, path, what, after } = finding;
  if (what !== "field" || side === "operation" || after === undefined) return finding;
  const { fields } = side === "request" ? request : response;
  const field = fields.find((one) => one.path === path);
  return field ? { ...finding, after: showField(field, fieldsInside(fields)) } : finding;
}

/* Each fact has one finding, and a field that was removed, added or changed in type has no other. */
function isCovered({ side, path, what }: Finding, known: readonly Finding[]): boolean {
  return known.some(
    (one) =>
      one.side === side &&
      ((one.path === path && one.what === what) ||
        ((one.what === "field" || one.what === "type") && (path === one.path || isInside(path, one.path)))),
  );
}

function isInside(path: string, holder: string): boolean {
  return path.startsWith(`${holder}.`) || path.startsWith(`${holder}[`);
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

/* Between two specs a limit of outdial's own counts like any other: it concerns callers. */
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
  const place = side === "response" ? `response ${path}` : path;
  const subject = [operation, place].filter((part) => part !== "").join(" ");
  if (what === "operation") return `${subject} ${after === undefined ? "was removed" : "is new"}`;
  if (what === "field") return `${subject} ${after === undefined ? "was removed" : `is new (${showValue(after)})`}`;
  return `${subject} ${what}: ${showChange(before, after)}`;
}

import type { Documented } from "../../../scripts/facts/model.ts";
import type { Mutant } from "./mutant.ts";

/** Removes every condition, and changes its terms. */
export function mutantsOfConditions(spec: Documented): Mutant[] {
  return spec.conditions.flatMap((stated, index): Mutant[] => {
    const what = stated.path.includes(" or ") ? "one of required when" : "required when";
    const base = { side: "request" as const, path: stated.path, what };
    const others = spec.conditions.filter((_, at) => at !== index);
    const words = String(stated.fact.value);
    const dropped: Mutant = {
      ...base,
      name: `condition ${stated.path}: dropped`,
      severity: "unsure",
      after: undefined,
      document: { ...spec, conditions: others },
    };
    if (words === "always") return [dropped];
    const [tag = ""] = Object.keys(stated.condition.when ?? {});
    const moved = {
      ...stated,
      condition: { ...stated.condition, when: { [tag]: [7] } },
      fact: { value: `${tag} is 7` },
    };
    return [
      dropped,
      {
        ...base,
        name: `condition ${stated.path}: ${words} -> 7`,
        severity: "breaking",
        after: `${tag} is 7`,
        document: { ...spec, conditions: [...others, moved] },
      },
    ];
  });
}

/** Changes the facts of the operation itself. */
export function mutantsOfOperation(spec: Documented): Mutant[] {
  const base = { side: "operation" as const, path: "" };
  const { codes } = spec.errors;
  const listed = (list: typeof codes): Documented => ({
    ...spec,
    errors: { state: list.length > 0 ? "listed" : "linked", codes: list },
  });
  const { rateLimit, version } = spec;
  const { rateLimit: _rate, ...unlimited } = spec;
  const changed = { ...(spec.examples.response as object), RequestId: "other" };
  return [
    {
      ...base,
      what: "error code",
      name: "error code added",
      severity: "info",
      after: "BrandNew.Error",
      document: listed([...codes, { code: "BrandNew.Error", fact: { value: "BrandNew.Error" } }]),
    },
    ...codes.map(({ code }) => ({
      ...base,
      what: "error code",
      name: `error code ${code} dropped`,
      severity: "info" as const,
      after: undefined,
      document: listed(codes.filter((one) => one.code !== code)),
    })),
    {
      ...base,
      what: "rate limit",
      name: "rate limit changed",
      severity: rateLimit ? "change" : "info",
      after: "7 in 1 s",
      document: { ...spec, rateLimit: { value: "7 in 1 s" } },
    },
    ...(rateLimit
      ? [
          {
            ...base,
            what: "rate limit",
            name: "rate limit dropped",
            severity: "unsure" as const,
            after: undefined,
            document: unlimited,
          },
        ]
      : []),
    {
      ...base,
      what: "updated",
      name: "updated later",
      severity: "info",
      after: "2026-12-01",
      document: { ...spec, updated: { value: "2026-12-01" } },
    },
    ...(version && spec.vendor === "tencent"
      ? [
          {
            ...base,
            what: "version",
            name: "version changed",
            severity: "breaking" as const,
            after: "2031-01-01",
            document: { ...spec, version: { value: "2031-01-01" } },
          },
        ]
      : []),
    {
      side: "response",
      path: "",
      what: "sample",
      name: "sample changed",
      severity: "info",
      after: JSON.stringify(changed),
      document: { ...spec, examples: { ...spec.examples, response: changed } },
    },
  ];
}

import type { IssuePath } from "../errors/issue.ts";
import type { Tag } from "../operation/condition.ts";
import type { RequestFields, Rule, RuleFinding } from "../operation/rule.ts";

/* Warnings that several operations share, each made from one line of data. */

interface Only {
  /** Fields that have no effect … */
  readonly fields: readonly string[];
  /** … unless this one … */
  readonly tag: string;
  /** … has one of these values. */
  readonly values: readonly Tag[];
  /**
   * What a tag left out means: "other" where the vendor takes another value then, "unknown" (the default) where an update
   * keeps what is stored.
   */
  readonly absent?: "other" | "unknown";
}

/** "Effective only when": one rule a field. */
export function onlyWhen({ fields, tag, values, absent = "unknown" }: Only): Rule[] {
  return fields.map((field) => ({
    name: `${field}-only-with-${tag}`,
    level: "warning",
    fields: [field, tag],
    says: `${field} has no effect unless ${tag} is ${values.join(" or ")}`,
    check: (request) =>
      isGiven(request, field) && (isGiven(request, tag) ? !values.includes(request[tag] as Tag) : absent === "other"),
  }));
}

/** A field that has no effect without one of others. */
export function onlyBeside(field: string, others: readonly string[]): Rule {
  return {
    name: `${field}-only-beside-${others.join("-or-")}`,
    level: "warning",
    fields: [field, ...others],
    says: `${field} has no effect without ${others.join(" or ")}`,
    check: (request) => isGiven(request, field) && !others.some((other) => isGiven(request, other)),
  };
}

/** "A wins over B". */
export function winsOver(winner: string, loser: string): Rule {
  return {
    name: `${winner}-wins-over-${loser}`,
    level: "warning",
    fields: [loser, winner],
    says: `${loser} has no effect beside ${winner}, which wins`,
    check: (request) => isGiven(request, winner) && isGiven(request, loser),
  };
}

/** A pairing that newer sources only imply: with this value, one of these fields is expected. */
export function expects(tag: string, value: Tag, fields: readonly string[]): Rule {
  return {
    name: `${tag}-${value}-expects-${fields.join("-or-")}`,
    level: "warning",
    fields: [tag, ...fields],
    says: `${tag} ${value} expects ${fields.join(" or ")}`,
    check: (request) => request[tag] === value && !fields.some((field) => isGiven(request, field)),
  };
}

/** Daily windows that end before they start; whether one may cross midnight is documented nowhere. */
export function windowsEndAfterStart(field: string, windowsOf: (request: RequestFields) => Iterable<Window>): Rule {
  return {
    name: `${field}-windows-end-after-start`,
    level: "warning",
    fields: [field],
    says: `a window of ${field} should end after its start`,
    check(request) {
      return [...windowsOf(request)].flatMap(({ path, start, end }) =>
        start !== undefined && end !== undefined && end <= start
          ? [{ path, message: `ends at ${end}, not after its start at ${start}`, values: { start, end } }]
          : [],
      );
    },
  };
}

export interface Window {
  readonly path: IssuePath;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Attributes of a number that is not called, or of one that has them twice. */
export const attributesOfCallees: Rule = {
  name: "CalleeAttributes-in-Callees",
  level: "warning",
  fields: ["CalleeAttributes", "Callees"],
  says: "each Callee of CalleeAttributes should be one of Callees, spelt the same, and stand there once",
  check({ CalleeAttributes, Callees }): readonly RuleFinding[] {
    if (!Array.isArray(CalleeAttributes) || !Array.isArray(Callees)) return [];
    const called = new Set<unknown>(Callees);
    const seen = new Set<unknown>();
    return (CalleeAttributes as { Callee: string }[]).flatMap(({ Callee }, index) => {
      const path = ["CalleeAttributes", index, "Callee"] as const;
      if (!called.has(Callee)) return [{ path, message: "is not among Callees, spelt as it is here" }];
      if (seen.has(Callee)) return [{ path, message: "stands in CalleeAttributes twice" }];
      seen.add(Callee);
      return [];
    });
  },
};

/** Numbers out of a file with the end of their line, or a blank: nobody can be called by such a number. */
export function trimmedNumbers(field: string): Rule {
  return {
    name: `${field}-without-blanks`,
    level: "warning",
    fields: [field],
    says: `no number of ${field} should begin or end with a blank or a line break`,
    check(request) {
      const findings: RuleFinding[] = [];
      const numbers = (request[field] ?? []) as readonly string[];
      // Two characters of each are looked at: there may be a hundred thousand of them.
      for (let index = 0; index < numbers.length; index += 1) {
        const number = numbers[index] ?? "";
        if (number.charCodeAt(0) <= SPACE || number.charCodeAt(number.length - 1) <= SPACE)
          findings.push({ path: [field, index], message: "begins or ends with a blank or a line break" });
      }
      return findings;
    },
  };
}

const SPACE = 0x20;

export function isGiven(request: RequestFields, field: string): boolean {
  return request[field] !== undefined;
}

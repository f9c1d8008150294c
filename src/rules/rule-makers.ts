import type { IssuePath } from "../errors/issue.ts";
import type { Tag } from "../operation/condition.ts";
import type { RequestFields, Rule, RuleFinding } from "../operation/rule.ts";
import { itemFindings } from "./item-findings.ts";

/* Warnings that several operations share. */

/** The meaning of a field that the request omits. */
export interface Omitted {
  /**
   * `"other"` if it has its default, and that is not the value in question; `"unknown"` if an update keeps the stored value.
   * @default "unknown"
   */
  readonly absent?: "other" | "unknown";
  /** A field that may supply it, such as the name of a template. Beside that field, its value is unknown. */
  readonly suppliedBy?: string;
}

interface Only extends Omitted {
  /** Fields that have no effect unless `tag` has one of `values`. */
  readonly fields: readonly string[];
  readonly tag: string;
  readonly values: readonly Tag[];
}

/** Rules for "takes effect only when", one for each field. */
export function onlyWhen({ fields, tag, values, ...omitted }: Only): Rule[] {
  return fields.map((field) => ({
    name: `${field}-only-with-${tag}`,
    level: "warning",
    fields: [field, tag, ...suppliers(omitted)],
    description: `${field} has no effect unless ${tag} is ${values.join(" or ")}`,
    check: (request) =>
      isGiven(request, field) &&
      (isGiven(request, tag) ? !values.includes(request[tag] as Tag) : hasDefault(request, omitted)),
  }));
}

/** Whether a field that the request omits has its default. */
export function hasDefault(request: RequestFields, { absent, suppliedBy }: Omitted): boolean {
  return absent === "other" && (suppliedBy === undefined || !isGiven(request, suppliedBy));
}

/** The fields that `hasDefault` reads. */
export function suppliers({ suppliedBy }: Omitted): readonly string[] {
  return suppliedBy === undefined ? [] : [suppliedBy];
}

/** The rule for a field that has no effect unless one of the others is given. */
export function onlyBeside(field: string, others: readonly string[]): Rule {
  return {
    name: `${field}-only-beside-${others.join("-or-")}`,
    level: "warning",
    fields: [field, ...others],
    description: `${field} has no effect without ${others.join(" or ")}`,
    check: (request) => isGiven(request, field) && !others.some((other) => isGiven(request, other)),
  };
}

/** The rule for two fields of which one takes precedence. */
export function winsOver(winner: string, loser: string): Rule {
  return {
    name: `${winner}-wins-over-${loser}`,
    level: "warning",
    fields: [loser, winner],
    description: `${loser} has no effect together with ${winner}, which takes precedence`,
    check: (request) => isGiven(request, winner) && isGiven(request, loser),
  };
}

/** The rule that a value should come with one of these fields. It is a warning, because the vendors only imply it. */
export function expects(tag: string, value: Tag, fields: readonly string[]): Rule {
  return {
    name: `${tag}-${value}-expects-${fields.join("-or-")}`,
    level: "warning",
    fields: [tag, ...fields],
    description: `${fields.join(" or ")} should be given when ${tag} is ${value}`,
    check: (request) => request[tag] === value && !fields.some((field) => isGiven(request, field)),
  };
}

/** The rule for the bounds of a query's range. It is a warning, because the vendors return an empty list. */
export function rangeNotEmpty(from: string, to: string): Rule {
  return {
    name: `${to}-not-below-${from}`,
    level: "warning",
    fields: [to, from],
    description: `${to} should not be below ${from}, because then nothing is found`,
    check({ [from]: least, [to]: most }) {
      if (least === undefined || most === undefined) return false;
      // Times such as `yyyy-MM-dd HH:mm:ss` are in the order of their texts.
      return typeof least === "string" && typeof most === "string" ? most < least : Number(most) < Number(least);
    },
  };
}

/** The rule for daily time windows. It is a warning, because no vendor documents whether a window may cross midnight. */
export function windowsEndAfterStart(field: string, windowsOf: (request: RequestFields) => Iterable<Window>): Rule {
  return {
    name: `${field}-windows-end-after-start`,
    level: "warning",
    fields: [field],
    description: `a window of ${field} should end after its start`,
    check(request) {
      return [...windowsOf(request)].flatMap(({ path, start, end }) =>
        start !== undefined && end !== undefined && end <= start
          ? [{ path, message: `ends at ${end}, not after its start at ${start}`, values: { start, end } }]
          : [],
      );
    },
  };
}

/** A daily time window, as texts that can be compared. */
export interface Window {
  readonly path: IssuePath;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** The rule that attributes belong to numbers of the task. */
export const attributesOfCallees: Rule = {
  name: "CalleeAttributes-in-Callees",
  level: "warning",
  fields: ["CalleeAttributes", "Callees"],
  description: "each Callee in CalleeAttributes should also be in Callees, spelled the same",
  check({ CalleeAttributes, Callees }): readonly RuleFinding[] {
    if (!Array.isArray(CalleeAttributes) || !Array.isArray(Callees)) return [];
    const callees = new Set<unknown>(Callees);
    const missing: number[] = [];
    for (const [index, { Callee }] of (CalleeAttributes as { Callee: string }[]).entries()) {
      if (!callees.has(Callee)) missing.push(index);
    }
    // Often all of them: with another spelling than in Callees.
    return itemFindings("is not in Callees with this spelling", missing, (index) => [
      "CalleeAttributes",
      index,
      "Callee",
    ]);
  },
};

export function isGiven(request: RequestFields, field: string): boolean {
  return request[field] !== undefined;
}

import type { Rule, RequestFields, RuleFinding } from "../../operation/rule.ts";

/* The importer's own ids of numbers. They alone show later which number a request has imported. */

/** The rules for the `outId` of the numbers in PhoneNumberList. */
export const outIdRules: readonly Rule[] = [
  {
    name: "PhoneNumberList-outId-once",
    level: "warning",
    fields: ["PhoneNumberList"],
    description: "an outId should be in PhoneNumberList only once, because queries find numbers by it",
    check(request) {
      const firsts = new Map<string, number>();
      const repeated: number[] = [];
      let original = 0;
      for (const [index, { outId = "" }] of numbersOf(request).entries()) {
        if (outId === "") continue;
        const first = firsts.get(outId);
        if (first === undefined) firsts.set(outId, index);
        else if (repeated.push(index) === 1) original = first;
      }
      return findings(repeated, "outId", `is the same as PhoneNumberList[${original}].outId`);
    },
  },
  {
    name: "PhoneNumberList-outId-spelling",
    level: "warning",
    fields: ["PhoneNumberList"],
    description: "the id of a number in PhoneNumberList should be spelled outId, because any other field is a variable",
    check(request) {
      const indexes: number[] = [];
      let misspelt = "";
      for (const [index, item] of numbersOf(request).entries()) {
        // for-in reads the keys without a list of them for each item.
        for (const key in item) {
          if (!isLikeOutId(key)) continue;
          if (indexes.push(index) === 1) misspelt = key;
          break;
        }
      }
      return findings(indexes, misspelt, "is a variable; the id of the number is outId");
    },
  },
];

type ImportedNumber = Readonly<Record<string, unknown>> & { readonly outId?: string };

function numbersOf({ PhoneNumberList }: RequestFields): readonly ImportedNumber[] {
  return (PhoneNumberList ?? []) as readonly ImportedNumber[];
}

function isLikeOutId(key: string): boolean {
  // Most keys have another length.
  return (key.length === 5 || key.length === 6) && key !== "outId" && /^out[_-]?id$/i.test(key);
}

/* One finding for all numbers with a problem. */
function findings(indexes: readonly number[], key: string, problem: string): readonly RuleFinding[] {
  const [first, ...others] = indexes;
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` (${others.length} more)`;
  return [{ path: ["PhoneNumberList", first, key], message: `${problem}${more}`, indexes }];
}

import type { RequestFields, Rule } from "../../operation/rule.ts";
import { itemFindings } from "../item-findings.ts";
import { findRepeatedTexts } from "./repeated-texts.ts";

/* The importer's own ids of numbers. They alone show later which number a request has imported. */

/** The rules for the `outId` of the numbers in PhoneNumberList. */
export const outIdRules: readonly Rule[] = [
  {
    name: "PhoneNumberList-outId-once",
    level: "warning",
    fields: ["PhoneNumberList"],
    description: "an outId should be in PhoneNumberList only once, because queries find numbers by it",
    check(request) {
      const { indexes, original } = findRepeatedTexts(numbersOf(request).map(({ outId }) => outId));
      return itemFindings(`is the same as PhoneNumberList[${original}].outId`, indexes, (index) => [
        "PhoneNumberList",
        index,
        "outId",
      ]);
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
      return itemFindings("is a variable; the id of the number is outId", indexes, (index) => [
        "PhoneNumberList",
        index,
        misspelt,
      ]);
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

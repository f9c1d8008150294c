import type { Rule } from "../../operation/rule.ts";
import { itemFindings } from "../item-findings.ts";
import { isGiven } from "../rule-makers.ts";

const SELECTIONS = ["FileId", "FileName", "Status", "Tels"] as const;
const MOST_TELS = 100_000;

const count: Rule = {
  name: "Tels-at-most-100000",
  level: "error",
  fields: ["Tels"],
  description: `Tels must have at most ${MOST_TELS} numbers`,
  check({ Tels }) {
    const got = ((Tels ?? []) as readonly string[]).length;
    if (got <= MOST_TELS) return false;
    const message = `must have at most ${MOST_TELS} numbers; got ${got}`;
    return { path: ["Tels"], message, values: { maximum: MOST_TELS, got } };
  },
};

/* A number that is not found is still called. Encrypted numbers, which the vendor allows, have letters. */
const spelling: Rule = {
  name: "Tels-plain-digits",
  level: "warning",
  fields: ["Tels"],
  description: "each number in Tels should have digits only, after a + if it has one, unless it is encrypted",
  check({ Tels }) {
    const indexes = ((Tels ?? []) as readonly string[]).flatMap((tel, index) => (isMisspelt(tel) ? [index] : []));
    const problem = "should have digits only, after a + if it has one, unless it is encrypted";
    return itemFindings(problem, indexes, (index) => ["Tels", index]);
  },
};

function isMisspelt(tel: string): boolean {
  const text = tel.trim();
  const isNumber = /^[\d\s+().-]+$/.test(text) || /^\d(?:\.\d+)?e\+?\d+$/i.test(text);
  return isNumber && !/^\+?\d+$/.test(tel);
}

const selection: Rule = {
  name: "a-selection-of-numbers",
  level: "warning",
  fields: [...SELECTIONS],
  description:
    "FileId, FileName, Status or Tels should be given: it is not documented which numbers are deleted otherwise, and it may be all",
  check: (request) => !SELECTIONS.some((field) => isGiven(request, field)),
};

const byName: Rule = {
  name: "FileId-instead-of-FileName",
  level: "warning",
  fields: ["FileName"],
  description:
    "FileId should be given instead of FileName, which selects the latest batch of that name: if the request is repeated, that may be another one",
  check: (request) => isGiven(request, "FileName"),
};

export const rules = (): readonly Rule[] => [count, spelling, selection, byName];

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scanPhones } from "../../src/rules/phone-scan.ts";
import { validate } from "../../generated/ccc/index.ts";
import { validate as validateAiccs } from "../../generated/aiccs/index.ts";
import { validInput } from "../../src/testing/fixtures.ts";

/* The scan of a list of phone numbers, against slow code that does the same with regular expressions and texts. */

const SEPARATORS = /[ ().\u2010-\u2015\u2212-]/;
const FORBIDDEN =
  /[,;|/\\\t\n\v\f\r\u060c\u3001\uff0c\uff1b\uff5c\uff0f\ufe50\ufe51\ufe54"'`\u00ab\u00b4\u00bb\u2018-\u201f\u2039\u203a\u2032-\u2037\u300c-\u300f\u301d-\u301f\uff01-\uff5e\u2800]|[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]|\p{N}/u;

function trimmed(text: string): string {
  return text.replace(/^[ \t\n\v\f\r]+/, "").replace(/[ \t\n\v\f\r]+$/, "");
}

function isInvalid(text: string): boolean {
  if (text === "") return false;
  const number = trimmed(text);
  return (
    FORBIDDEN.test(number.replace(/[ 0-9]/g, "")) ||
    !/[0-9]/.test(number) ||
    // Anything but a plus before the digits and letters may be between two numbers.
    (/[^0-9A-Za-z]/.test(number.replace(/^([^0-9+]*)\+/, "$1")) && number.replace(/[^0-9]/g, "").length > 20) ||
    /^[+-]?[0-9]+(\.[0-9]+)?e[+-]?[0-9]+$/i.test(number) ||
    /^\+?[0-9]+\.0+$/.test(number) ||
    /^\p{L}[\p{L}_ ]*[0-9]{1,2}$/u.test(number)
  );
}

/* The number in one spelling: country code and digits, or the text itself if it is not only digits. */
function spelling(text: string): string {
  const found = spellingOf(text);
  // Nothing but zeros after a prefix is no number, whatever the prefix.
  return /^(?:86 |\+)$/.test(found) ? "zeros" : found;
}

function spellingOf(text: string): string {
  const number = trimmed(text);
  const digits = number.replace(new RegExp(SEPARATORS, "g"), "");
  if (!/^\+?[0-9]+$/.test(digits)) return number;
  const all = digits.replace("+", "");
  const significant = all.replace(/^0+/, "");
  if (significant.length > 15) return `long ${number}`;
  const isInternational = digits.startsWith("+") || all.startsWith("00");
  const chinese = /^86(0?)([0-9]*)$/.exec(significant);
  if (isInternational)
    return chinese && significant.length > 4 ? `86 ${chinese[2]?.replace(/^0+/, "")}` : `+${significant}`;
  const hasCode = !all.startsWith("0") && chinese && significant.length >= 12 && significant.length <= 14;
  return hasCode ? `86 ${chinese[2]?.replace(/^0+/, "")}` : `86 ${significant}`;
}

function repeatedSlowly(texts: readonly string[]): number[] {
  const seen = new Set<string>();
  return texts.flatMap((text, index) => {
    if (text === "" || isInvalid(text)) return [];
    const key = spelling(text);
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}

const digits = fc.oneof(
  fc.constantFrom("13012345678", "075586013388", "95588", "6561234567", "1", "0", "86", "860", "301234567890123"),
  fc.string({ unit: fc.constantFrom(..."0123456789".split("")), maxLength: 20 }),
);
const prefix = fc.constantFrom("", "", "+", "00", "0086", "+86", "86", "+860", "0", "+0086", "(", "-");
const character = fc.constantFrom(
  ...[
    "",
    "",
    "",
    "",
    " ",
    "-",
    ".",
    ".0",
    "\n",
    "\t",
    "\u00a0",
    "\u3000",
    "\ufeff",
    "\u200b",
    "\u202a",
    "\u{e0061}",
    "\u2800",
  ],
  ...[
    ",",
    ";",
    "、",
    "，",
    "/",
    '"',
    "'",
    "”",
    "e+12",
    "E5",
    "x12",
    "转",
    "*",
    "#",
    "+",
    "@",
    "１",
    "٣",
    "①",
    "\u2011",
    "—",
    "\0",
    "\u0085",
    "號",
  ],
);
/* Mostly nothing, so that many numbers of a list are the same. */
const noise = fc.oneof({ weight: 8, arbitrary: fc.constant("") }, character);
const number = fc
  .tuple(noise, prefix, digits, noise, fc.nat(20), noise)
  .map(([start, before, number_, inside, at, end]) => {
    const text = before + number_;
    return start + text.slice(0, at) + inside + text.slice(at) + end;
  });

describe("the scan of a list of numbers", () => {
  test("finds the numbers that cannot be called, and those that occur twice, as a slow comparison does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(number, fc.string({ unit: "binary", maxLength: 12 })), { maxLength: 40 }),
        (texts) => {
          const { invalid, repeated, first } = scanPhones(texts);
          const indexes = [...invalid.values()].flat().sort((a, b) => a - b);
          expect(indexes).toEqual(texts.flatMap((text, index) => (isInvalid(text) ? [index] : [])));
          expect(repeated).toEqual(repeatedSlowly(texts));
          for (const [at, index] of repeated.entries())
            expect(spelling(texts[first[at] ?? -1] ?? "")).toBe(spelling(texts[index] ?? ""));
        },
      ),
      {
        numRuns: 3000,
        // The zero of an area code before 86, which is then no country code; and more digits than are added up in 32 bits.
        examples: [[["08613012345678", "13012345678"]], [["429496729612345678", "0012345678"]]],
      },
    );
  });

  test("of 200,000 numbers that share their last digits, are all the same or are hostile takes time in proportion", () => {
    const lists = [
      Array.from({ length: 200_000 }, (_, index) => `${index}00000000`),
      Array.from({ length: 200_000 }, (_, index) => `${10_000_000 + index * 2 ** 32}`),
      Array.from({ length: 200_000 }, () => "13012345678"),
      [" ".repeat(1_000_000) + "x", `1${" ".repeat(1_000_000)}1`, "1".repeat(1_000_000), `${"a".repeat(1_000_000)}1`],
    ];
    const started = performance.now();
    for (const list of lists) scanPhones(list);
    // It takes 60 ms; a table with collisions, or an expression that backtracks, takes minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("a list with many wrong numbers", () => {
  const callees = (texts: readonly string[], options = {}) =>
    validate("CreateAutoCalloutTask", { ...validInput("CreateAutoCalloutTask"), Callees: texts }, options);
  const wrong = Array.from(
    { length: 2000 },
    (_, index) => `${13_000_000_000 + index}${index % 2 === 0 ? "" : "\u00a0"}`,
  );

  test("gives one issue, which names ten others, counts the rest and shows no number", () => {
    const checked = callees(wrong);
    const issues = checked.ok ? [] : checked.issues;
    expect(issues.map(String)).toEqual([
      "Callees[1] contains an invisible character, U+00A0; remove it (also items 3, 5, 7, 9, 11, 13, 15, 17, 19, 21 and 989 more) (rule Callees-valid-numbers)",
    ]);
    expect(issues[0]?.params.values).toEqual({ count: 1000 });
    expect(issues[0]?.params.indexes).toHaveLength(1000);
    expect(JSON.stringify(checked)).not.toMatch(/\d{7}/);
  });

  test.each(["13012345678&13012345679", "+8613012345678+8613012345679", "13012345678或13012345679"])(
    "refuses two numbers in one text whatever is between them: %s",
    (text) => {
      const checked = callees([text]);
      expect(checked.ok ? [] : checked.issues.map(String)).toEqual([
        "Callees[0] contains several numbers; give each number on its own (rule Callees-valid-numbers)",
      ]);
    },
  );

  test("gives one issue for each problem", () => {
    const checked = callees(["13012345678", "phone", "8.61301E+12", "13012345679", "name"]);
    expect(checked.ok ? [] : checked.issues.map(String)).toEqual([
      "Callees[1] has no digits, so it is not a phone number (also items 4) (rule Callees-valid-numbers)",
      "Callees[2] is in exponent notation, in which a spreadsheet loses digits; take the number from its source (rule Callees-valid-numbers)",
    ]);
  });

  test("is refused for numbers that occur twice with strict, and passes without the warning with silence", () => {
    const twice = ["008613012345678", "+8613012345678", "13012345678"];
    expect(callees(twice).warnings.map(String)).toEqual([
      "Callees[1] is the same number as Callees[0] (other repeats: items 2) (rule Callees-once)",
    ]);
    expect(callees(twice, { strict: ["Callees-once"] }).ok).toBe(false);
    expect(callees(twice, { silence: ["Callees-once"] })).toMatchObject({ ok: true, warnings: [] });
  });
});

describe("numbers that are digests", () => {
  const [md5, sha256] = ["0".repeat(31) + "a", "1".repeat(63) + "B"];
  const check = (EncryptionType: number, ...numbers: string[]) =>
    validateAiccs("ImportTaskNumberDatas", {
      ...validInput("ImportTaskNumberDatas"),
      EncryptionType,
      PhoneNumberList: numbers.map((calleeNumber) => ({ calleeNumber })),
    });
  const rules = ({ warnings }: ReturnType<typeof check>) => warnings.map(({ rule }) => rule);

  test("pass without a warning if they have the length of their algorithm", () => {
    expect(check(1, md5)).toMatchObject({ ok: true, warnings: [] });
    expect(check(2, sha256)).toMatchObject({ ok: true, warnings: [] });
    expect(check(3, sha256)).toMatchObject({ ok: true, warnings: [] });
  });
  test("of another length, or plain numbers in their place, pass with a warning", () => {
    for (const checked of [check(1, sha256), check(2, md5), check(1, "13012345678")])
      expect([checked.ok, rules(checked)]).toEqual([true, ["PhoneNumberList-calleeNumber-likely-length"]]);
  });
  test("are checked without the blanks around them, and must not be only blanks", () => {
    const checked = check(1, ` ${md5}`, "  ");
    expect(checked.ok ? [] : checked.issues.map(String)).toEqual([
      expect.stringContaining("PhoneNumberList[1].calleeNumber has no digits"),
    ]);
    expect(rules(check(1, ` ${md5}`, md5))).toEqual([
      "PhoneNumberList-calleeNumber-without-blanks",
      "PhoneNumberList-calleeNumber-once",
    ]);
  });
  test("are compared as they are", () => {
    // As numbers without leading zeros, both would be equal.
    const [a, b] = ["0".repeat(32), `${"0".repeat(30)}00`.replace(/^0/, "1")];
    expect(check(1, a, b).warnings).toEqual([]);
    expect(rules(check(1, a, a))).toEqual(["PhoneNumberList-calleeNumber-once"]);
  });
  test("without EncryptionType are warned of", () => {
    expect(rules(check(0, md5))).toContain("PhoneNumberList-calleeNumber-plain-digits");
  });
});

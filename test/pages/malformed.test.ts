import { describe, expect, test } from "vitest";
import { exitCode } from "../../scripts/drift/report.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { renderPage, RENDERINGS } from "./render.ts";
import { OPERATIONS, SPECS } from "./specs.ts";

/* Damaged pages. They are not understood, or what they say is unsure: nothing that exists is reported as removed. */

/** A generator of pseudo-random numbers that gives the same numbers for the same seed. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

function shuffle<Item>(items: readonly Item[], next: () => number): Item[] {
  return items
    .map((item) => [next(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}

const DAMAGE: Readonly<Record<string, (text: string, next: () => number) => string>> = {
  "truncated in its request table": (text, next) => {
    const from = text.search(/Request parameters|请求参数|2\. /);
    const to = text.search(/Response parameters|返回参数|3\. (?:Output|输出)/);
    return text.slice(0, from + 30 + Math.floor((to - from - 40) * next()));
  },
  "shuffled by line": (text, next) => shuffle(text.split("\n"), next).join("\n"),
  "shuffled by paragraph": (text, next) => shuffle(text.split("\n\n"), next).join("\n\n"),
  "without its request table": (text) =>
    text.replace(
      /(?:Request parameters|请求参数|2\. (?:Input|输入))[^]*?(?=(?:## )?(?:Response parameters|返回参数|3\. (?:Output|输出)))/,
      "",
    ),
  "of an operation without a spec": (text) =>
    text.replaceAll(new RegExp(`\\b(?:${[...OPERATIONS.keys()].join("|")})\\b`, "g"), "DeleteEveryTask"),
  "with the parameters of another operation": (text) =>
    text.replaceAll(/^([|\s]*)[A-Z]\w{3,}(?=\n|string|integer|array| [|YN是否])/gm, "$1Foreign"),
  "on one line": (text) => text.replaceAll("\n", " "),
  "with invalid characters": (text, next) =>
    text.replaceAll(/[a-z]{3}/g, (word) => (next() < 0.2 ? "\uFFFD\u0001" : word)),
};

/* Each operation in one rendering, and each rendering of one operation. */
const PAGES = Array.from({ length: Math.max(SPECS.length, RENDERINGS.length) }, (_, index) => {
  const [form, language] = RENDERINGS[index % RENDERINGS.length] ?? expect.fail();
  return { spec: SPECS[index % SPECS.length] ?? expect.fail(), form, language };
});

describe.each(Object.entries(DAMAGE))("a page %s", (_name, damage) => {
  test.each(PAGES)("$spec.operation, $form, $language", ({ spec, form, language }) => {
    const text = renderPage(spec, form, language);
    const damaged = damage(text, sequence(form.length + language.length));
    expect(damaged).not.toBe(text);
    const report = runDrift(OPERATIONS, [], [{ file: "page", text: damaged }]);
    const [checked] = report.checked;
    if (checked && "problem" in checked) expect(exitCode(report, true)).toBe(2);
    else
      expect(
        checked?.sifted.findings.filter(
          ({ what, after, severity }) => what === "field" && after === undefined && severity !== "unsure",
        ),
      ).toEqual([]);
  });
});

test.each([
  ["empty", ""],
  ["blank lines", "\n\n\n"],
  ["binary", "\u0000\u0001PNG\u0000"],
  ["five megabytes of words", "word ".repeat(1_000_000)],
  [
    "five megabytes of table",
    `Parameter | Type | Required | Description |\n${"a | string | Yes | b |\n".repeat(230_000)}`,
  ],
  ["a megabyte of pipes", "|".repeat(900_000)],
  ["a megabyte of braces", "{".repeat(900_000)],
  ["a long line of digits", `CreateAiCallTask\n${"1-".repeat(400_000)}`],
  [
    "a hundred thousand titles",
    `CreateAiCallTask\n${"Parameter\nType\nRequired\nDescription\nExample\n".repeat(20_000)}`,
  ],
  ["a hundred thousand numbers on a line", `CreateAiCallTask\n${"1,000,".repeat(100_000)}`],
  [
    "a table with more rows than any real one",
    `CreateAiCallTask\n\nParameter | Type | Required | Description |\n${"One | Object | No | b |\n".repeat(1001)}\nRelease notes\n\nNone.\n`,
  ],
  ["another web page", "Sign in\nPassword\nForgot?"],
])("%s is not understood, and quickly", (_name, text) => {
  const report = runDrift(OPERATIONS, [], [{ file: "page", text }]);
  expect(report.checked).toMatchObject([{ problem: expect.any(String) as string }]);
  expect(exitCode(report, false)).toBe(2);
});

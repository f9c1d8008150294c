import { describe, expect, test } from "vitest";
import { readPage } from "../../scripts/pages/read.ts";
import { readLines } from "../../scripts/descriptions/text.ts";
import { renderPage, RENDERINGS } from "./render.ts";
import { driftOf, KNOWN, OPERATIONS, SPECS } from "./specs.ts";

/* Each fact has the line and the words where a maintainer finds it on the page. */

const squeeze = (text: string): string => text.replace(/\s+/g, "");

describe.each(SPECS)("$operation", (spec) => {
  test.each(RENDERINGS)("%s, %s: each fact has its line and its words", (form, language) => {
    const fields = [...spec.request.fields, ...spec.response.fields];
    const text = renderPage(spec, form, language);
    const lines = readLines(text).map((line) => squeeze(line.text));
    const page = readPage(text, KNOWN);
    // Where a row has no example, the page's sample has one: it is not in the line of the row.
    const isInRow = (path: string, what: string): boolean =>
      what !== "example" || fields.some((field) => field.path === path && field.facts.example !== undefined);
    const facts = [...page.request.fields, ...page.response.fields].flatMap((field) =>
      Object.entries(field.facts)
        .filter(([what]) => isInRow(field.path, what))
        .map(([what, fact]) => ({ at: `${field.path} ${what}`, ...fact })),
    );
    const stated = [...facts, ...page.conditions.map(({ path, fact }) => ({ at: path, ...fact }))];
    expect(stated.length).toBeGreaterThan(page.request.fields.length + page.response.fields.length);
    for (const { at, words = "", line = 0 } of stated) {
      expect(words, at).not.toBe("");
      expect(lines[line - 1], at).toContain(squeeze(words).slice(0, 8));
    }
  });
});

test("an item row keeps the words of its cells: its required mark, its type", () => {
  const { facts: spec } = OPERATIONS.get("UpdatePredictiveDialingCampaign") ?? expect.fail();
  const [callees] = readPage(renderPage(spec, "tencent pipe", "zh"), KNOWN).request.fields.filter(
    ({ path }) => path === "Callees",
  );
  expect(callees?.facts).toMatchObject({ required: { words: "是" }, type: { words: "Array of String" } });
  const items = readPage(renderPage(spec, "space", "en"), KNOWN).request.fields.find(
    ({ path }) => path === "Callees[]",
  );
  expect(items?.facts.type).toMatchObject({ value: "string", words: "Array of String" });
  expect(callees?.words).toMatch(/^\| Callees\.N \| 是 \| Array of String \|/);
});

test("a new field has all facts of its row, and the row's words", () => {
  const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
  const page = renderPage(spec, "line", "en");
  const cells = ["Fresh", "integer", "Yes", "How many seconds. Value range: 5-60. Default value: 30.", "20"];
  const row = cells.map((cell) => `${cell}\n\n`).join("");
  const text = page.replace(/^TaskCps\n\n/m, (found) => `${row}${found}`);
  expect(driftOf(spec, text)).toMatchObject([
    {
      path: "Fresh",
      after: expect.stringMatching(/^integer, required, minimum 5, maximum 60, default 30/) as string,
      words: expect.stringMatching(/^Fresh integer Yes How many seconds/) as string,
      line: text.split("\n").indexOf("Fresh") + 1,
    },
  ]);
});

test("a new list has the facts of its items", () => {
  const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
  const without = { ...spec.request, fields: spec.request.fields.filter(({ path }) => !path.startsWith("CallDay")) };
  const found = driftOf({ ...spec, request: without }, renderPage(spec, "line", "en"));
  expect(found[0]).toMatchObject({
    path: "CallDay",
    after: expect.stringContaining("each string, values FRIDAY or MONDAY or") as string,
  });
});

import { describe, expect, test } from "vitest";
import { renderPage } from "./render.ts";
import { driftOf, OPERATIONS } from "./specs.ts";

/* Changes that browsers and crawlers make to a complete page. None of them is drift. */

const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
const line = renderPage(spec, "line", "en");
const markdown = renderPage(spec, "markdown", "en");
const pipe = renderPage(spec, "pipe", "en");
const titles = "Parameter | Type | Required | Description | Example |";

describe("no drift", () => {
  test.each<[string, string]>([
    ["a menu with the names of other operations", `Products\n\nUpdateAiCallTask\n\nCloudUpdateTask\n\n${line}`],
    ["Windows line endings", line.replaceAll("\n", "\r\n")],
    ["a byte order mark and non-breaking spaces", `\uFEFF${line.replaceAll("The ", "The\u00A0")}`],
    ["bold titles", line.replace(/^(?:Parameter|Type|Required|Description|Example)$/gm, "**$&**")],
    [
      "a table header that is repeated",
      pipe.replace(/^TaskStartTime \|/m, `${titles}\n---|---|---|---|---|\nTaskStartTime |`),
    ],
    ["item rows without their empty cell", pipe.replaceAll(/^ \| string/gm, "string")],
    ["full-width punctuation", renderPage(spec, "line", "zh").replaceAll(",", "，").replaceAll(":", "：")],
    [
      "spaces between Chinese and Latin words",
      renderPage(spec, "line", "zh").replaceAll(/(?<=[\u4e00-\u9fff])(?=\d)/g, " "),
    ],
    ["HTML entities", markdown.replaceAll("<br>", "<br/>").replaceAll('"', "&quot;")],
  ])("%s", (_case, text) => {
    expect(text).not.toBe(line);
    expect(driftOf(spec, text).filter(({ what }) => what !== "sample")).toEqual([]);
  });
});

describe("unsure, and not removed", () => {
  test.each<[string, string, string]>([
    ["a row without its required mark", line.replace(/(?<=^TaskCps\n\ninteger\n\n)No\n\n/m, ""), "TaskCps"],
    ["an unknown type", markdown.replace("| TaskCps | integer |", "| TaskCps | whole-ish |"), "TaskCps"],
  ])("%s", (_case, text, path) => {
    const findings = driftOf(spec, text);
    expect(findings.find((finding) => finding.path === path && finding.what === "field")).toMatchObject({
      severity: "unsure",
    });
    expect(
      findings.filter(
        ({ severity, what, after }) => severity === "breaking" && what === "field" && after === undefined,
      ),
    ).toEqual([]);
  });
});

describe("new, wherever it is", () => {
  test("a new field after nested ones, whose level the page does not show", () => {
    const { facts } = OPERATIONS.get("CloudUpdateTask") ?? expect.fail();
    const text = renderPage(facts, "line", "en").replace(
      /^Quotiety\n\nstring\n\n/m,
      "BrandNew\n\nstring\n\nA setting.\n\nQuotiety\n\nstring\n\n",
    );
    expect(driftOf(facts, text)).toMatchObject([
      {
        severity: "change",
        side: "response",
        path: "Data.BrandNew",
        what: "field",
        words: expect.any(String) as string,
      },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { renderPage } from "./render.ts";
import { driftOf, OPERATIONS } from "./specs.ts";

/* What browsers and crawlers do to a page that is whole. Nothing of it is drift. */

const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
const line = renderPage(spec, "line", "en");
const markdown = renderPage(spec, "markdown", "en");
const pipe = renderPage(spec, "pipe", "en");
const titles = "Parameter | Type | Required | Description | Example |";

describe("no drift", () => {
  test.each<[string, string]>([
    ["a menu that names other operations", `Products\n\nUpdateAiCallTask\n\nCloudUpdateTask\n\n${line}`],
    ["Windows line ends", line.replaceAll("\n", "\r\n")],
    ["a byte order mark and blanks that do not break", `\uFEFF${line.replaceAll("The ", "The\u00A0")}`],
    ["bold titles", line.replace(/^(?:Parameter|Type|Required|Description|Example)$/gm, "**$&**")],
    [
      "a header that is printed again in the table",
      pipe.replace(/^TaskStartTime \|/m, `${titles}\n---|---|---|---|---|\nTaskStartTime |`),
    ],
    ["item rows that lost their empty cell", pipe.replaceAll(/^ \| string/gm, "string")],
    ["full-width marks", renderPage(spec, "line", "zh").replaceAll(",", "，").replaceAll(":", "：")],
    [
      "blanks between Chinese and Latin words",
      renderPage(spec, "line", "zh").replaceAll(/(?<=[\u4e00-\u9fff])(?=\d)/g, " "),
    ],
    ["HTML's own marks", markdown.replaceAll("<br>", "<br/>").replaceAll('"', "&quot;")],
  ])("%s", (_case, text) => {
    expect(text).not.toBe(line);
    expect(driftOf(spec, text).filter(({ what }) => what !== "sample")).toEqual([]);
  });
});

describe("unsure, and not gone", () => {
  test.each<[string, string, string]>([
    ["a row whose required mark is lost", line.replace(/(?<=^TaskCps\n\ninteger\n\n)No\n\n/m, ""), "TaskCps"],
    ["a type that no vendor has", markdown.replace("| TaskCps | integer |", "| TaskCps | whole-ish |"), "TaskCps"],
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

describe("new, wherever it stands", () => {
  test("a new field behind nested ones, of which nothing says where it stands", () => {
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

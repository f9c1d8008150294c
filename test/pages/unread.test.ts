import { describe, expect, test } from "vitest";
import type { Finding } from "../../scripts/drift/finding.ts";
import { exitCode } from "../../scripts/drift/report.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { renderPage, type RenderedForm } from "./render.ts";
import { OPERATIONS } from "./specs.ts";

/* Everything on a page is compared, or reported as not read with its words and line. Nothing is ignored. */

const NAMES = { ali: "CreateAiCallTask", tencent: "UpdatePredictiveDialingCampaign" } as const;

function page(vendor: keyof typeof NAMES, form: RenderedForm): string {
  const { facts } = OPERATIONS.get(NAMES[vendor]) ?? expect.fail();
  return renderPage(facts, form, "en");
}

/* The findings that an edit of a page adds, and the exit codes without and with --strict. */
function findingsOfEdit(before: string, after: string) {
  expect(after).not.toBe(before);
  const run = (text: string) => runDrift(OPERATIONS, [], [{ file: "page", text }]);
  const findingsOf = ([one]: ReturnType<typeof run>["checked"]): readonly Finding[] =>
    one && "sifted" in one ? one.sifted.findings : expect.fail(one?.problem ?? "nothing was read");
  const known = new Set(findingsOf(run(before).checked).map((finding) => JSON.stringify({ ...finding, line: 0 })));
  const report = run(after);
  const findings = findingsOf(report.checked).filter((finding) => !known.has(JSON.stringify({ ...finding, line: 0 })));
  return { findings, exits: [exitCode(report, false), exitCode(report, true)] };
}

function problemOf(text: string): string {
  const report = runDrift(OPERATIONS, [], [{ file: "page", text }]);
  expect(exitCode(report, false)).toBe(2);
  const [checked] = report.checked;
  return checked && "problem" in checked ? checked.problem : expect.fail("it was compared");
}

const lines = (...cells: string[]): string => cells.map((cell) => `${cell}\n\n`).join("");
const line = page("ali", "line");
const pipe = page("tencent", "pipe");
const table = page("tencent", "tencent pipe");
const space = page("tencent", "space");
const glued = page("ali", "glued");
const before = (text: string, row: RegExp, more: string): string => text.replace(row, (found) => `${more}${found}`);
const TASK_CPS = /^TaskCps\n\n/m;

describe("a row that cannot be read", () => {
  test.each<[string, string, string, string]>([
    ["an unknown type", line, before(line, TASK_CPS, lines("Fresh", "file", "Yes", "New.", "5")), "Fresh"],
    ["a type in upper case", line, before(line, TASK_CPS, lines("Fresh", "STRING", "Yes", "New.", "5")), "Fresh"],
    ["a type with its format", line, before(line, TASK_CPS, lines("Fresh", "integer (int64)", "No", "New.")), "Fresh"],
    ["a mark with a footnote", line, before(line, TASK_CPS, lines("Fresh", "string", "Yes*", "New.", "5")), "Fresh"],
    [
      "an unknown required mark",
      line,
      before(line, TASK_CPS, lines("Fresh", "string", "Conditional", "New.")),
      "Fresh",
    ],
    ["a name with a footnote", line, before(line, TASK_CPS, lines("Fresh*", "string", "Yes", "New.", "5")), "Fresh*"],
    ["a name in Chinese", line, before(line, TASK_CPS, lines("\u65b0\u53c2\u6570", "string", "Yes", "New.")), "string"],
    [
      "a type in the response",
      line,
      before(line, /^RequestId\n\nstring/m, lines("Fresh", "file", "New.", "5")),
      "Fresh",
    ],
    ["pipes, a type", pipe, before(pipe, /^IVRId/m, "Fresh | bigint | Yes | Must. | 1 |\n"), "Fresh"],
    ["pipes, a name", pipe, before(pipe, /^IVRId/m, "Fresh (new) | string | Yes | Must. | 1 |\n"), "Fresh (new)"],
    ["pipes, no type", pipe, before(pipe, /^IVRId/m, "Fresh |  | Yes | Must. | 1 |\n"), "Fresh"],
    ["pipes, no name", pipe, before(pipe, /^IVRId/m, " | boolean | Yes | Must. | 1 |\n"), "no name"],
    ["pipes, a missing cell", pipe, before(pipe, /^IVRId/m, "Fresh | string | Yes |\n"), "Fresh"],
    ["spaces, a type", space, before(space, /^IVRId/m, "Fresh Yes bigint x\n"), "Fresh"],
    ["spaces, a mark", space, before(space, /^IVRId/m, "Fresh Conditional String x\n"), "Fresh"],
    [
      "spaces, a structure in the response",
      space,
      before(space, /^RequestId String/m, "Detail TaskDetail Some.\n"),
      "Detail",
    ],
    ["glued, a type", glued, before(glued, /^TaskCpsinteger/m, "FreshfileYes\nNew.\n5\n"), "Fresh"],
  ])("%s: reported by its line, and its words are not read as another row's", (_case, plain, text, name) => {
    const { findings, exits } = findingsOfEdit(plain, text);
    const [only, ...more] = findings;
    expect(more).toEqual([]);
    expect(only).toMatchObject({ severity: "unsure", what: "row not read" });
    expect(only?.words).toContain(name);
    const known = plain.split("\n");
    expect(only?.line).toBe(text.split("\n").findIndex((one, index) => one !== known[index]) + 1);
    expect(exits).toEqual([0, 1]);
  });

  test("if most rows cannot be read, the page is not understood", () => {
    const swapped = pipe.replace("Parameter | Type | Required |", "Parameter | Required | Type |");
    expect(problemOf(swapped)).toContain("may not match their titles");
  });
});

describe("a row whose parent has no row", () => {
  test.each([
    ["line", line, before(line, TASK_CPS, lines("Tag.N.Key", "string", "Yes", "A key.", "k"))],
    ["tencent pipe", table, before(table, /^\| IVRId/m, "| Tag.N.Key | Yes | String | A key. |\n")],
  ])("%s: Tag.N.Key is new and required", (_form, plain, text) => {
    expect(findingsOfEdit(plain, text).findings).toMatchObject([
      { severity: "breaking", path: "Tag[].Key", what: "field", after: "string, required" },
    ]);
  });
});

describe("a rate limit", () => {
  const says = (text: string): Finding[] =>
    findingsOfEdit(line, line.replace(/^Request parameters/m, `${text}\n\nRequest parameters`)).findings;
  test.each([
    "You can call this operation up to 100 times per second per account.",
    "QPS limit: 100 calls/second/user.",
    "The QPS limit is 100.",
    "单用户调用频率:100 次/秒。",
  ])("%s", (text) => {
    expect(says(text)).toMatchObject([
      { severity: "info", side: "operation", what: "rate limit", after: "100 in 1 s" },
    ]);
  });
  test.each(["No more than 6,000 calls a minute.", "The rate limit is 6,000 calls per minute."])(
    "in another unit than a second is reported: %s",
    (text) => {
      expect(says(text)).toMatchObject([
        { severity: "unsure", side: "operation", what: "rule not read", after: "6,000" },
      ]);
    },
  );
  test("in a parameter's row does not count", () => {
    const row = before(line, TASK_CPS, lines("Fresh", "string", "No", "At most 3 calls per second.", "a"));
    expect(findingsOfEdit(line, row).findings.map(({ what }) => what)).not.toContain("rate limit");
  });
});

describe("the values of a list's items", () => {
  const listed = (text: string): string =>
    table.replace(/^\| Callees\.N \|.*$/m, `| Callees.N | Yes | Array of String | ${text} |`);
  test("are reported at the list, and so is a sample that is not one of them", () => {
    const { findings } = findingsOfEdit(table, listed("Whom to call. Valid values: FIRST and SECOND."));
    expect(findings).toMatchObject([
      { severity: "info", path: "Callees[]", what: "values", after: ["FIRST", "SECOND"] },
      { severity: "unsure", path: "Callees[]", what: "example" },
    ]);
  });
  test("are reported when their wording is unknown", () => {
    const { findings, exits } = findingsOfEdit(table, listed("Whom to call. Valid values: the first and the second."));
    expect(findings).toMatchObject([{ severity: "unsure", path: "Callees", what: "rule not read" }]);
    expect(exits).toEqual([0, 1]);
  });
});

describe("interrupted tables", () => {
  const fresh = "Fresh | string | Yes | Must. | 1 |\n";
  const titles = "Parameter | Type | Required | Description | Example |\n---|---|---|---|---|\n";
  test.each([
    ["text between the rows", before(pipe, /^IVRId/m, `Note the following.\n${fresh}`)],
    ["text and the header once more", before(pipe, /^IVRId/m, `\nSometimes needed:\n\n${titles}${fresh}`)],
  ])("%s: the rows after it are read", (_case, text) => {
    const { findings } = findingsOfEdit(pipe, text);
    expect(findings).toMatchObject([
      { severity: "breaking", path: "Fresh", what: "field" },
      { severity: "unsure", what: "row not read", line: expect.any(Number) as number },
    ]);
  });
  test("a further table under another heading is reported as not read", () => {
    const text = pipe.replace(/^Error codes/m, `Request parameters\n\n${titles}${fresh}\nError codes`);
    const { findings, exits } = findingsOfEdit(pipe, text);
    expect(findings).toMatchObject([
      { severity: "unsure", side: "request", what: "table not read", line: expect.any(Number) as number },
    ]);
    expect(exits).toEqual([0, 1]);
  });
  test("two rows with one name are both compared", () => {
    const text = before(line, TASK_CPS, lines("TaskCps", "integer", "Yes", "The maximum value is 9.", "75"));
    expect(findingsOfEdit(line, text).findings).toMatchObject([
      { severity: "breaking", path: "TaskCps", what: "required", after: true },
      { severity: "breaking", path: "TaskCps", what: "maximum", after: 9 },
      {
        severity: "unsure",
        path: "TaskCps",
        what: "row not read",
        words: expect.stringContaining("second row") as string,
      },
    ]);
  });
  test("a heading's word inside a description does not end the table", () => {
    const text = before(line, /^CallDay\n\n/m, "Example\n\n");
    expect(findingsOfEdit(line, `${text}\n`).findings.filter(({ severity }) => severity !== "unsure")).toEqual([]);
  });
});

describe("an ambiguous operation", () => {
  const undated = line.replace(/^Last updated:.*\n/m, "");
  test.each([
    ["a menu, and nothing that distinguishes the title from it", `UpdateAiCallTask\n\n${undated}`],
    ["two pages in one file", `${line}\n${line.replaceAll("CreateAiCallTask", "UpdateAiCallTask")}`],
  ])("%s: both operations are named", (_case, text) => {
    const problem = problemOf(text);
    expect(problem).toContain("CreateAiCallTask");
    expect(problem).toContain("UpdateAiCallTask");
  });
});

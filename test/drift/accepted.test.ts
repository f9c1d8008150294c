import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { AcceptedError, readAccepted } from "../../scripts/drift/accepted.ts";
import { exitCode, formatReport } from "../../scripts/drift/report.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { ROOT } from "../support/project.ts";
import { renderPage } from "../pages/render.ts";
import { OPERATIONS } from "../pages/specs.ts";

const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
const plain = renderPage(spec, "line", "en");
const withMaximum = (maximum: number): string => {
  const fields = spec.request.fields.map((field) =>
    field.path === "TaskCps" ? { ...field, facts: { ...field.facts, maximum: { value: maximum } } } : field,
  );
  return renderPage({ ...spec, request: { ...spec.request, fields } }, "line", "en");
};
const entry = `- { operation: CreateAiCallTask, path: TaskCps, what: maximum, page: 400, why: "Ours is newer.", date: "2026-11-21" }`;
const run = (accepted: string, text: string) =>
  runDrift(OPERATIONS, readAccepted(accepted, OPERATIONS), [{ file: "page", text }]);

test("specs/accepted.yaml is well formed, and each accepted difference has a reason", () => {
  const accepted = readAccepted(readFileSync(join(ROOT, "specs/accepted.yaml"), "utf8"), OPERATIONS);
  expect(accepted.length).toBeGreaterThan(0);
  for (const { why } of accepted) expect(why).toMatch(/^[A-Z].{10,}\.$/);
});

describe("an accepted difference", () => {
  test("hides exactly its value", () => {
    const report = run(entry, withMaximum(400));
    expect(exitCode(report, true)).toBe(0);
    expect(report).toMatchObject({
      stale: [],
      checked: [{ sifted: { findings: [], accepted: [{ entry: { why: "Ours is newer." } }] } }],
    });
  });
  test("does not hide another value, and becomes stale then", () => {
    const report = run(entry, withMaximum(300));
    expect(exitCode(report, false)).toBe(1);
    expect(report).toMatchObject({
      stale: [{ path: "TaskCps" }],
      checked: [{ sifted: { findings: [{ severity: "breaking", what: "maximum", after: 300 }] } }],
    });
  });
  test("is stale once the page agrees with the spec", () => {
    const report = run(entry, plain);
    expect(report.stale).toHaveLength(1);
    expect([exitCode(report, false), exitCode(report, true)]).toEqual([0, 1]);
  });
  test("is not stale when its cell is empty or its row was not read", () => {
    const required = `- { operation: CreateAiCallTask, path: AgentId, what: required, page: true, why: "Newer.", date: "2026-11-21" }`;
    const page = renderPage(spec, "markdown", "en");
    expect(run(required, page).stale).toHaveLength(1);
    const empty = page.replace(/^(\| AgentId \| string \|) \w+ /m, "$1  ");
    const unread = page.replace(/^\| AgentId \| string /m, "| AgentId | bigint ");
    expect([empty, unread].map((text) => text === page)).toEqual([false, false]);
    expect([run(required, empty).stale, run(required, unread).stale]).toEqual([[], []]);
  });
  test("is named with its side when it is stale", () => {
    expect(formatReport(run(entry, plain))).toContain("accepted.yaml: CreateAiCallTask request TaskCps maximum 400:");
  });
  test("is not stale when the capture lost its field", () => {
    const required = `- { operation: CreateAiCallTask, path: AgentId, what: required, page: true, why: "Newer.", date: "2026-11-21" }`;
    expect(run(required, plain.replace(/^(?:Yes|No)\n\n/gm, "")).stale).toEqual([]);
  });
});

describe("an invalid accepted difference is refused with its line", () => {
  test.each([
    [
      "an operation without a spec",
      entry.replace("CreateAiCallTask", "CreateNothing"),
      "no spec has the operation CreateNothing",
    ],
    [
      "a path that is not in the spec",
      entry.replace("TaskCps", "TaskCpu"),
      "CreateAiCallTask has no TaskCpu in its request",
    ],
    ["a missing reason", entry.replace(/why: ".*?", /, ""), '"why" must be a text'],
    ["a missing value", entry.replace("page: 400, ", ""), '"page" must be what the page states'],
    ["an invalid date", entry.replace("2026-11-21", "2026-13-41"), '"date" must be a day, written "yyyy-MM-dd"'],
    ["a day that does not exist", entry.replace("2026-11-21", "2026-02-31"), '"date" must be a day'],
    ["an unknown fact", entry.replace("maximum", "maximun"), '"what" must be one of type, required, values'],
    [
      "a new field that the spec knows",
      entry.replace("what: maximum, page: 400", "what: field, page: integer"),
      "CreateAiCallTask has TaskCps in its request, so it is not new on the page",
    ],
    [
      "a new field below an unknown parent",
      entry.replace("path: TaskCps, what: maximum, page: 400", "path: Gone.Inner, what: field, page: integer"),
      "CreateAiCallTask has no Gone in its request",
    ],
    [
      "a path of the operation itself",
      entry.replace("path: TaskCps, what: maximum", "side: operation, path: TaskCps, what: version"),
      '"path" must be empty for the operation itself; got TaskCps',
    ],
    [
      "a fact of a field without a field",
      entry.replace("path: TaskCps", 'path: ""'),
      '"what" must be one of table, required, sample; got maximum',
    ],
    ["an unknown key", entry.replace("why:", "reason: x, why:"), 'unknown key "reason"'],
    ["an unknown side", entry.replace("path:", "side: left, path:"), '"side" must be request, response or operation'],
    ["a duplicate entry", `${entry}\n${entry}`, "specs/accepted.yaml:2: this entry is there twice"],
    ["not a list", "operation: CreateAiCallTask", "must be a list"],
    ["not YAML", "- {", "specs/accepted.yaml:"],
  ])("%s", (_case, text, message) => {
    expect(() => readAccepted(text, OPERATIONS)).toThrow(AcceptedError);
    expect(() => readAccepted(text, OPERATIONS)).toThrow(message);
  });
});

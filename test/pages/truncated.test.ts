import { describe, expect, test } from "vitest";
import type { Finding } from "../../scripts/drift/finding.ts";
import { runDrift } from "../../scripts/drift/run.ts";
import { renderPage, RENDERINGS } from "./render.ts";
import { OPERATIONS, SPECS } from "./specs.ts";

/* A page may be truncated anywhere. Then it is not understood, or what is missing is unsure: nothing is reported as removed or new. */

const keyOf = ({ severity, side, path, what, before, after }: Finding): string =>
  JSON.stringify([severity, side, path, what, before, after]);

function findingsOf(text: string): readonly Finding[] {
  const [checked] = runDrift(OPERATIONS, [], [{ file: "page", text }]).checked;
  return checked && "sifted" in checked ? checked.sifted.findings : [];
}

/* The findings of a truncated page that the complete page does not have, unsure ones excepted. */
function wrongFindings(text: string, cuts: readonly number[]): string[] {
  const whole = new Set(findingsOf(text).map(keyOf));
  return cuts.flatMap((cut) =>
    findingsOf(text.slice(0, cut))
      .filter((finding) => finding.severity !== "unsure" && !whole.has(keyOf(finding)))
      .map((finding) => `${cut}: ${keyOf(finding)}`),
  );
}

const positions = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, index) => from + index * step);

describe.each(SPECS)("$operation, truncated at several positions", (spec) => {
  test.each(RENDERINGS)("%s, %s", (form, language) => {
    const text = renderPage(spec, form, language);
    const step = Math.ceil(text.length / 12);
    expect(wrongFindings(text, positions((form.length * 37) % step, text.length, step))).toEqual([]);
  });
});

/* Truncated at every position around the end of one table and the start of the next. */
test.each(RENDERINGS)("%s, %s: truncated between two tables", (form, language) => {
  const { facts } = OPERATIONS.get("UpdatePredictiveDialingCampaign") ?? expect.fail();
  const text = renderPage(facts, form, language);
  const at = text.search(/Response parameters|返回参数|3\. (?:Output|输出)/);
  const codes = text.search(/^.*(?:InternalError)/m);
  expect(Math.min(at, codes)).toBeGreaterThan(0);
  expect(wrongFindings(text, [...positions(at - 40, at + 80, 3), ...positions(codes - 30, codes + 90, 3)])).toEqual([]);
});

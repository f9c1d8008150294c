import { describe, expect, test } from "vitest";
import type { Finding } from "../../scripts/drift/finding.ts";
import { NOTHING_KNOWN } from "../../scripts/facts/known-operations.ts";
import { readPage } from "../../scripts/pages/read.ts";
import { FORMS, renderPage, RENDERINGS, type RenderedForm } from "./render.ts";
import { driftOf, KNOWN, OPERATIONS, SPECS } from "./specs.ts";

/* Renders our own specs as pages and reads them back. */

/** Whether a form cannot show a fact. */
function isLostBy(form: RenderedForm, { severity, path, what }: Finding): boolean {
  if (severity !== "unsure") return false;
  // A glued row of errors has nothing between its cells.
  if (form === "glued") return what === "error code" || what === "table not read";
  // "Array of String" says nothing else about the items; their values are described at the list.
  return (form === "space" || form === "tencent pipe") && path.endsWith("[]") && what !== "values";
}

describe.each(SPECS)("$operation", (spec) => {
  test.each(RENDERINGS)("has no drift in the form %s, %s, except what the form cannot show", (form, language) => {
    const findings = driftOf(spec, renderPage(spec, form, language)).filter((finding) => !isLostBy(form, finding));
    expect(findings).toEqual([]);
  });
});

test("a page gives its form, vendor, language, operation and date", () => {
  const spec = OPERATIONS.get("CreateAutoCalloutTask")?.facts ?? expect.fail();
  for (const form of FORMS) {
    const page = readPage(renderPage(spec, form, "zh"), KNOWN);
    expect(page).toMatchObject({ form, vendor: "tencent", language: "zh", operation: "CreateAutoCalloutTask" });
    expect(page.updated?.value).toBe("2024-03-27");
    expect(page.rateLimit?.value).toBe("20 in 1 s");
  }
});

test("without a spec, the response sample gives the places of the response fields", () => {
  const spec = OPERATIONS.get("CloudUpdateTask")?.facts ?? expect.fail();
  for (const form of ["line", "glued", "markdown"] as const) {
    const page = readPage(renderPage(spec, form, "en"), NOTHING_KNOWN);
    expect(page.response.fields.map(({ path }) => path)).toEqual(spec.response.fields.map(({ path }) => path));
    expect(page.response.fields.some(({ guessed }) => guessed)).toBe(false);
  }
});

test.each(SPECS)("without a spec, every row of $operation has exactly one place", (spec) => {
  for (const [form, language] of RENDERINGS) {
    const { remarks } = readPage(renderPage(spec, form, language), NOTHING_KNOWN);
    expect(remarks.filter(({ what }) => what === "row not read")).toEqual([]);
  }
});

test("a column of required marks that a capture lost is unknown, not false", () => {
  const spec = OPERATIONS.get("CloudUpdateTask")?.facts ?? expect.fail();
  const lossy = renderPage(spec, "line", "zh").replace(/^[是否]\n\n/gm, "");
  expect(readPage(lossy, KNOWN).request.fields.map(({ facts }) => facts.required?.value)).not.toContain(false);
  expect(driftOf(spec, lossy)).toMatchObject([{ severity: "unsure", path: "", what: "required", after: "unknown" }]);
});

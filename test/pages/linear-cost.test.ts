import { describe, expect, test } from "vitest";
import { compare } from "../../scripts/drift/compare.ts";
import type { Documented, Field } from "../../scripts/facts/model.ts";
import { findRegions } from "../../scripts/pages/regions.ts";
import type { Row } from "../../scripts/pages/rows/row.ts";
import { findSamples } from "../../scripts/pages/samples.ts";
import { readTable } from "../../scripts/pages/table.ts";
import { readLines, type Line } from "../../scripts/descriptions/text.ts";
import { placeRows } from "../../scripts/pages/tree.ts";
import { OPERATIONS } from "./specs.ts";

/* The cost of a page grows in proportion to its length: the tests count how often each step reads its lines, rows or fields. */

const MANY = 400;
/* Twice the reads, and some that do not depend on the length. */
const TWICE = 2.2;

type Counted<Item> = (items: readonly Item[]) => Item[];

/* How often a step reads elements of its input. */
function countReads<Item extends object>(step: (count: Counted<Item>) => void): number {
  let seen = 0;
  step((items) =>
    items.map(
      (item) =>
        new Proxy(item, {
          get: (target, key, self) => {
            seen += 1;
            return Reflect.get(target, key, self) as unknown;
          },
        }),
    ),
  );
  return seen;
}

function expectLinear(countOf: (length: number) => number): void {
  const [once, twice] = [countOf(MANY), countOf(2 * MANY)];
  expect(once).toBeGreaterThanOrEqual(MANY);
  expect(twice / once).toBeLessThan(TWICE);
}

const HEADERS = {
  pipe: "Parameter | Type | Required | Description |\n---|---|---|---|\n",
  line: "Parameter\nType\nRequired\nDescription\n",
  glued: "ParameterTypeRequiredDescription\n",
  space: "Parameter Type Required Description\n",
};

describe("lines of a table", () => {
  test.each<[string, string, string]>([
    ["pipe", HEADERS.pipe, "One | Object | No | x |\n"],
    ["pipe, one cell that is never closed", HEADERS.pipe, "One |\n"],
    ["pipe, text between the rows", HEADERS.pipe, "One | Object | No | x |\nSome text.\n\n"],
    ["pipe, rows that cannot be read", HEADERS.pipe, "One | bigint | No | x |\n"],
    ["line", HEADERS.line, "One\nobject\nNo\nx\n"],
    ["line, types only", HEADERS.line, "object\n"],
    ["line, one description", HEADERS.line, "Some more of it.\n"],
    ["line, headings", HEADERS.line, "Examples\n"],
    ["glued", HEADERS.glued, "OneobjectNo\nx\n"],
    ["space", HEADERS.space, "One Object No x\n"],
    ["the header repeated", HEADERS.pipe, HEADERS.pipe],
  ])("%s", (_form, header, row) => {
    expectLinear((length) =>
      countReads<Line>((count) => {
        const lines = count(readLines(`${header}${row.repeat(length)}\nRelease notes\n\nNone.\n`));
        const [region] = findRegions(lines);
        if (!region) expect.fail("there is no table");
        readTable(lines, region, []);
      }),
    );
  });
});

test.each([["{"], ["}"], ['{"a":'], ["{}"], ["[{"]])("lines of %s outside a table", (text) => {
  expectLinear((length) =>
    countReads<Line>((count) => findSamples(count(readLines(`${text}\n`.repeat(length))), () => false)),
  );
});

describe("rows of a table", () => {
  const row = (name: string, type: string, item?: string): Row => ({
    name,
    type: { type, ...(item !== undefined && { item }) },
    required: false,
    text: [],
    line: 1,
    end: 1,
  });
  test.each<[string, (index: number) => Row]>([
    ["objects with one name", () => row("One", "object")],
    ["objects", (index) => row(`Field${index}`, "object")],
    ["lists of strings", (index) => row(`Field${index}`, "array", "string")],
    ["lists without an item type", (index) => row(`Field${index}`, "array")],
    ["items", () => row("", "object")],
    ["dotted names", (index) => row(`One[].Field${index}`, "string")],
  ])("%s", (_name, rowAt) => {
    // The hints are looked up, not searched: these reads are counted too.
    expectLinear((length) => {
      let lookups = 0;
      const hint = new (class extends Set<string> {
        override has(path: string): boolean {
          lookups += 1;
          return super.has(path);
        }
      })(["Known", "Known.Id"]);
      const rows = Array.from({ length }, (_, index) => rowAt(index));
      const seen = countReads<Row>((count) => placeRows(count(rows), [hint]));
      return seen + lookups;
    });
  });
});

describe("fields of a table", () => {
  const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
  const withFields = (fields: readonly Field[]): Documented => ({ ...spec, request: { state: "complete", fields } });
  test.each<[string, (index: number) => Field[]]>([
    ["strings", (index) => [{ path: `Field${index}`, facts: { type: { value: "string" } } }]],
    ["with one name", () => [{ path: "One", facts: { type: { value: "string" } } }]],
    [
      "lists",
      (index) => [
        { path: `Field${index}`, facts: { type: { value: "array" } } },
        { path: `Field${index}[]`, facts: { type: { value: "string" } } },
      ],
    ],
    [
      "without a row for their parent",
      (index) => [{ path: `One[].Field${index}`, facts: { type: { value: "string" } } }],
    ],
  ])("%s: new, and removed", (_name, fieldsAt) => {
    const many = (length: number): Field[] => Array.from({ length }, (_, index) => fieldsAt(index)).flat();
    for (const silence of ["unsure", "removed"] as const) {
      expectLinear((length) =>
        countReads<Field>((count) => compare(withFields([]), withFields(count(many(length))), { silence })),
      );
      expectLinear((length) =>
        countReads<Field>((count) => compare(withFields(count(many(length))), withFields([]), { silence })),
      );
    }
  });
});

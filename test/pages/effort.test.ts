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

/* A page twice as long may cost twice as much, and no more: the looks of each step at its lines, rows or fields are counted. */

const MANY = 400;
/* Twice the looks, and some that do not depend on the length. */
const TWICE = 2.2;

type Counted<Item> = (items: readonly Item[]) => Item[];

/* How many times a step looks at something of its input. */
function looks<Item extends object>(step: (count: Counted<Item>) => void): number {
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
    ["pipe, one cell that never ends", HEADERS.pipe, "One |\n"],
    ["pipe, text between the rows", HEADERS.pipe, "One | Object | No | x |\nSome text.\n\n"],
    ["pipe, rows that cannot be read", HEADERS.pipe, "One | bigint | No | x |\n"],
    ["line", HEADERS.line, "One\nobject\nNo\nx\n"],
    ["line, types alone", HEADERS.line, "object\n"],
    ["line, one description", HEADERS.line, "Some more of it.\n"],
    ["line, headings", HEADERS.line, "Examples\n"],
    ["glued", HEADERS.glued, "OneobjectNo\nx\n"],
    ["space", HEADERS.space, "One Object No x\n"],
    ["the header once more", HEADERS.pipe, HEADERS.pipe],
  ])("%s", (_form, header, row) => {
    expectLinear((length) =>
      looks<Line>((count) => {
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
    looks<Line>((count) => findSamples(count(readLines(`${text}\n`.repeat(length))), () => false)),
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
    ["objects of one name", () => row("One", "object")],
    ["objects", (index) => row(`Field${index}`, "object")],
    ["lists of texts", (index) => row(`Field${index}`, "array", "string")],
    ["lists of anything", (index) => row(`Field${index}`, "array")],
    ["items", () => row("", "object")],
    ["dotted names", (index) => row(`One[].Field${index}`, "string")],
  ])("%s", (_name, rowAt) => {
    // What a spec knows is looked up, not searched: the looks at it are counted too.
    expectLinear((length) => {
      let lookups = 0;
      const hint = new (class extends Set<string> {
        override has(path: string): boolean {
          lookups += 1;
          return super.has(path);
        }
      })(["Known", "Known.Id"]);
      const rows = Array.from({ length }, (_, index) => rowAt(index));
      const seen = looks<Row>((count) => placeRows(count(rows), [hint]));
      return seen + lookups;
    });
  });
});

describe("fields of a table", () => {
  const { facts: spec } = OPERATIONS.get("CreateAiCallTask") ?? expect.fail();
  const withFields = (fields: readonly Field[]): Documented => ({ ...spec, request: { state: "complete", fields } });
  test.each<[string, (index: number) => Field[]]>([
    ["texts", (index) => [{ path: `Field${index}`, facts: { type: { value: "string" } } }]],
    ["of one name", () => [{ path: "One", facts: { type: { value: "string" } } }]],
    [
      "lists",
      (index) => [
        { path: `Field${index}`, facts: { type: { value: "array" } } },
        { path: `Field${index}[]`, facts: { type: { value: "string" } } },
      ],
    ],
    ["of what has no row", (index) => [{ path: `One[].Field${index}`, facts: { type: { value: "string" } } }]],
  ])("%s: new, and gone", (_name, fieldsAt) => {
    const many = (length: number): Field[] => Array.from({ length }, (_, index) => fieldsAt(index)).flat();
    for (const silence of ["unsure", "removed"] as const) {
      expectLinear((length) =>
        looks<Field>((count) => compare(withFields([]), withFields(count(many(length))), { silence })),
      );
      expectLinear((length) =>
        looks<Field>((count) => compare(withFields(count(many(length))), withFields([]), { silence })),
      );
    }
  });
});

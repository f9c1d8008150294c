/* src/validation/schema/schema.ts is the part of zod/mini that the generated validators use: zod itself is the reference here. */
import fc from "fast-check";
import { expect, test } from "vitest";
import * as zod from "zod/mini";
import * as own from "../../src/validation/schema/schema.ts";

/** What both implementations offer. */
type Both = typeof own;

const SCHEMAS: Readonly<Record<string, (z: Both) => own.Schema<unknown>>> = {
  text: (z) => z.string(),
  "text with a pattern": (z) => z.string().check(z.regex(/^[^,]+$/, "text without a comma")),
  day: (z) => z.iso.date(),
  number: (z) => z.number().check(z.gt(0), z.lte(20)),
  integer: (z) => z.int().check(z.gte(-3), z.lte(9)),
  "integer without bounds": (z) => z.int(),
  boolean: (z) => z.boolean(),
  words: (z) => z.literal(["MONDAY", "TUESDAY"]),
  digits: (z) => z.literal([0, 1]),
  list: (z) => z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
  "closed object": (z) => z.strictObject({ a: z.string(), b: z.optional(z.int()) }),
  "open object": (z) => z.looseObject({ a: z.optional(z.string()) }),
  map: (z) => z.record(z.string(), z.string()),
  "union of two": (z) => z.union([z.strictObject({ a: z.int() }), z.array(z.strictObject({ a: z.int() }))]),
  nested: (z) => z.strictObject({ a: z.array(z.strictObject({ a: z.literal(["x"]) })), b: z.optional(z.boolean()) }),
};

const VALUES = [
  ...[undefined, null, true, "", "x", "a,b", "MONDAY", "monday", 0, 1, 2, -4, 9.5, 10, 20.01, NaN, Infinity],
  ...[2 ** 53, -(2 ** 53), 1e300, 5n, "0", "1"],
  ...["2023-02-28", "2023-02-29", "2024-02-29", "1900-02-29", "2000-02-29", "2023-04-31", "2023-4-1", "2023-12-31\n"],
  ...[[], ["x"], ["x", 1], ["x", "y", "z"], [undefined], [null, 7], [{ a: 1 }], [{ a: "x" }, { a: "x", c: 1 }]],
  ...[{}, { a: 1 }, { a: "x" }, { a: "x", b: undefined }, { a: "x", b: 1.5 }, { a: "x", b: 2, c: 3, d: 4 }],
  ...[
    { b: 1 },
    { a: undefined },
    { a: [{ a: "x" }, { a: "y", z: 0 }, 3], b: "true" },
    { a: [], c: [] },
    { a: [{ a: "x" }] },
  ],
];

/** The members of an issue that the tests compare. */
function comparable(issue: zod.core.$ZodIssue | own.SchemaIssue): object {
  const { code, path, ...rest } = issue as Readonly<Record<string, unknown>>;
  const pick = (...names: string[]): object => ({
    code,
    path,
    ...Object.fromEntries(names.map((name) => [name, rest[name]])),
  });
  switch (code) {
    case "invalid_format":
      return pick("format", ...(rest.format === "regex" ? ["message"] : []));
    case "too_small":
    case "too_big":
      // zod reports the bounds of safe integers as bounds of an "int".
      return { ...pick("minimum", "maximum", "inclusive"), origin: rest.origin === "int" ? "number" : rest.origin };
    case "invalid_union":
      return { ...pick(), errors: (rest.errors as own.SchemaIssue[][]).map((branch) => branch.map(comparable)) };
    default:
      return pick("expected", "values", "keys");
  }
}

/* Where one branch of a union has the right type, our schema reports the issues of that branch alone. */
function ofMeantBranch(issue: zod.core.$ZodIssue): zod.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && !path.length),
  );
  return meant ? meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) : [issue];
}

function compareIssues(name: string, value: unknown): { ours: object[]; zodIssues: object[] } {
  const make = SCHEMAS[name] ?? expect.fail();
  const { error } = (make(zod as unknown as Both) as unknown as zod.ZodMiniType).safeParse(value);
  const found = (error?.issues ?? []).flatMap(ofMeantBranch);
  // For text where a list is expected zod also reports the length; and it does not check the items of a list that is too long.
  const zodIssues = found.filter((issue) => !isAbout(issue, "string"));
  const isTooLong = found.some((issue) => issue.code === "too_big" && isAbout(issue, "array"));
  const ours = make(own)
    .issuesOf(value)
    .filter(({ path }) => !isTooLong || path.length === 0);
  return { ours: ours.map(comparable), zodIssues: zodIssues.map(comparable) };
}

function isAbout(issue: zod.core.$ZodIssue, origin: string): boolean {
  return (issue.code === "too_small" || issue.code === "too_big") && issue.origin === origin;
}

test.each(Object.keys(SCHEMAS))("%s: finds the same issues as zod", (name) => {
  for (const value of VALUES) {
    const { ours, zodIssues } = compareIssues(name, value);
    expect({ value, problems: ours }).toEqual({ value, problems: zodIssues });
  }
});

test.each(Object.keys(SCHEMAS))("%s: agrees with zod on any JSON", (name) => {
  const member = fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue());
  const anything = fc.oneof(member, fc.array(member), fc.record({ a: member, b: member }, { requiredKeys: [] }));
  fc.assert(
    fc.property(anything, (value) => {
      const { ours, zodIssues } = compareIssues(name, value);
      expect(ours).toEqual(zodIssues);
    }),
    { numRuns: 300, seed: 6 },
  );
});

test("the values above include valid and invalid ones for every schema", () => {
  for (const name of Object.keys(SCHEMAS)) {
    const verdicts = VALUES.map((value) => compareIssues(name, value).ours.length === 0);
    expect({ name, verdicts: new Set(verdicts) }).toEqual({ name, verdicts: new Set([true, false]) });
  }
});

test("a list reports its first thousand issues, and the fields after it are checked as well", () => {
  const schema = own.strictObject({ list: own.array(own.string()), after: own.int() });
  const issues = schema.issuesOf({ list: Array.from({ length: 5000 }, (_, index) => index), after: "x" });
  expect(issues).toHaveLength(1001);
  expect(issues.at(-1)).toEqual({ code: "invalid_type", expected: "number", path: ["after"] });
});

test("a key named __proto__ is checked like any other", () => {
  const given: unknown = JSON.parse('{ "__proto__": 7 }');
  expect(own.record(own.string(), own.string()).issuesOf(given)).toHaveLength(1);
  expect(own.strictObject({}).issuesOf(given)).toMatchObject([{ code: "unrecognized_keys", keys: ["__proto__"] }]);
});

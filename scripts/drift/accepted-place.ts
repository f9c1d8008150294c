import type { Side } from "./finding.ts";
import { parentOf, type Documented, type Value, type What } from "../facts/model.ts";

/* What a finding about a field can be about: one of its facts, or one of the others below. */
const OF_FACTS: Readonly<Record<What, true>> = {
  type: true,
  required: true,
  values: true,
  minimum: true,
  maximum: true,
  minLength: true,
  maxLength: true,
  minItems: true,
  maxItems: true,
  decimals: true,
  default: true,
  unit: true,
  format: true,
  "applies when": true,
  example: true,
};
const OF_FIELDS = [
  ...Object.keys(OF_FACTS),
  "field",
  "required when",
  "one of required when",
  "rule about an unknown name",
  "second list of values",
  "description",
];
const OF_TABLES = ["table", "required", "sample"];
const OF_OPERATIONS = ["version", "rate limit", "updated", "error code"];

/* The reader of pages names what it could not read: `row not read`. */
const NOT_READ = / not read$/;

/** The problem of a place in an accepted difference that no finding can be about, or undefined. */
export function placeProblem(
  known: Documented,
  side: Side,
  path: string,
  what: string,
  page: Value | null,
): string | undefined {
  if (side === "operation" && path !== "") return `"path" must be empty for the operation itself; got ${path}`;
  const whats = side === "operation" ? OF_OPERATIONS : path === "" ? OF_TABLES : OF_FIELDS;
  if (NOT_READ.test(what)) return undefined;
  if (!whats.includes(what)) return `"what" must be one of ${whats.join(", ")}; got ${what}`;
  if (side === "operation" || path === "") return undefined;
  const paths = new Set(known[side].fields.map((field) => field.path));
  if (what !== "field" || page === null) {
    // A choice names several fields.
    const missing = path.split(" or ").find((one) => !paths.has(one));
    return missing === undefined ? undefined : `${known.operation} has no ${missing} in its ${side}`;
  }
  // A field that only the page has: it must be new, inside a field that is known.
  if (paths.has(path)) return `${known.operation} has ${path} in its ${side}, so it is not new on the page`;
  const parent = parentOf(path);
  return parent === "" || paths.has(parent) ? undefined : `${known.operation} has no ${parent} in its ${side}`;
}

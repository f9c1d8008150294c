import type { Side } from "./finding.ts";
import { parentOf, type Documented, type Value, type What } from "../facts/model.ts";

/* What can be found of a field: its facts, and what stands beside them. */
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
  "rule about a name that the page has not",
  "second list of values",
  "description",
];
const OF_TABLES = ["table", "required", "sample"];
const OF_OPERATIONS = ["version", "rate limit", "updated", "error code"];

/* Things that were not read are named by the reader of pages: `row not read`. */
const NOT_READ = / not read$/;

/** What is wrong with the place that an accepted difference names, if anything is: no finding could be about it. */
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
    // A choice names several.
    const missing = path.split(" or ").find((one) => !paths.has(one));
    return missing === undefined ? undefined : `${known.operation} has no ${missing} in its ${side}`;
  }
  // A field that the page alone has: new below something that is known.
  if (paths.has(path)) return `${known.operation} has ${path} in its ${side}, so it cannot be new on the page`;
  const parent = parentOf(path);
  return parent === "" || paths.has(parent) ? undefined : `${known.operation} has no ${parent} in its ${side}`;
}

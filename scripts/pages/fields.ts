import { childOf, parentOf, type Remark, type StatedCondition } from "../facts/model.ts";
import { interpret, type Described, type Interpreted } from "../descriptions/described-field.ts";
import type { Identity } from "./identity.ts";
import { placerOf } from "./places.ts";
import { withTail, type Row } from "./rows/row.ts";
import { valueAt } from "./samples.ts";
import type { ReadRows } from "./table.ts";
import { plainText, type Line } from "../descriptions/text.ts";
import type { Placed } from "./tree.ts";

/** Reads the fields of a table with their descriptions. */
export function readFields(
  lines: readonly Line[],
  table: ReadRows,
  { vendor }: Identity,
  side: "request" | "response",
  sample: unknown,
): Interpreted[] {
  const fields = table.placed.filter((one) => !(vendor === "tencent" && side === "request" && isCommon(one)));
  // A sentence may name a sibling field or a parameter, both also in lower camel case.
  const paths = new Map(fields.map(({ path }) => [path.toLowerCase(), path]));
  const resolver =
    (path: string) =>
    (name: string): string | undefined => {
      const beside = paths.get(childOf(parentOf(path), name).toLowerCase());
      return beside?.split(".").at(-1) ?? paths.get(name.toLowerCase());
    };
  const at = new Map(fields.map((one) => [one.path, one]));
  const place = placerOf(lines);
  return fields.map((one) => {
    const { path, row, type, isGuessed } = one;
    const { text, example } = withTail(row);
    const [items, list] = [at.get(`${path}[]`), path.endsWith("[]") ? at.get(parentOf(path)) : undefined];
    const described: Described = {
      path,
      side,
      type: type.type,
      typeWords: type.ref ?? type.type,
      required: side === "request" ? requiredOf(path, row, table.lost.includes("required")) : undefined,
      text,
      example: example ?? (table.lost.includes("example") ? undefined : plainText(valueAt(sample, path))),
      sampled: valueAt(sample, path),
      line: row.line,
      isGuessed,
      ...(items && { items: items.type.type }),
      ...(list && { inList: withTail(list.row).text }),
      ...(type.ref !== undefined && { ref: type.ref }),
    };
    const interpreted = place(interpret(described, side === "request" ? resolver(path) : () => undefined), one);
    if (described.required !== "unknown" || table.lost.includes("required")) return interpreted;
    const words = "its required cell is neither yes nor no";
    const remark: Remark = { side, path, what: "row not read", value: "required", words, line: row.line };
    return { ...interpreted, remarks: [...interpreted.remarks, remark] };
  });
}

/* Required does not apply to an item, whatever its cell says. */
function requiredOf(path: string, { required }: Row, isLost: boolean): boolean | "unknown" | undefined {
  if (path.endsWith("[]") || path.endsWith(".*")) return undefined;
  return isLost ? "unknown" : (required ?? "unknown");
}

function isCommon({ path, row }: Placed): boolean {
  const isOne = ["Action", "Version", "Region"].includes(path);
  return isOne && /Common Params|公共参数|Common parameter/i.test(row.text.join(" "));
}

/** The conditions of all fields, each once: "A or B" is stated at A and at B. */
export function uniqueConditions(fields: readonly Interpreted[]): StatedCondition[] {
  const all = fields.flatMap(({ conditions }) => conditions);
  return [...new Map(all.map((one) => [`${one.path}: ${String(one.fact.value)}`, one])).values()];
}

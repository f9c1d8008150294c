import { safeName } from "../errors/issue-path.ts";
import type { AnswerShape } from "../operation/facts.ts";
import { has, isRecord } from "../util/record.ts";

/** A field of a response that differs from the spec. The result contains it unchanged. */
export interface Unmapped {
  /** The path of the field: `Tasks[].State`. Of a map, `*` stands for any key. */
  readonly field: string;
  /** It has another type than in the spec, a value that is not in the spec's list, or the spec does not know it. */
  readonly reason: "type" | "value" | "unknown";
}

type Fields = Readonly<Record<string, AnswerShape>>;
type Report = (field: string, reason: Unmapped["reason"]) => void;

/* A vendor's new version of a response, or a map with other keys, must not flood the log. */
const MOST_UNMAPPED = 100;

/**
 * Replaces the ids of a parsed response by text, at any depth, in place. Returns the fields that differ from the spec, each once,
 * and at most 100.
 */
export function readFields(record: Record<string, unknown>, fields: Fields): Unmapped[] {
  // Paths cost as much as all the rest, and few responses need them.
  if (readRecord(record, fields)) return [];
  const found = new Map<string, Unmapped>();
  readRecord(record, fields, (field, reason) => {
    if (found.size < MOST_UNMAPPED) found.set(`${field} ${reason}`, { field, reason });
  });
  return [...found.values()];
}

/* Each of these functions replaces ids, reports differences, and returns whether there are none. */

function readRecord(record: Record<string, unknown>, fields: Fields, report?: Report, path = ""): boolean {
  const shapes = shapesOf(fields);
  let fits = true;
  // for-in reads the keys of a long list's items without a copy of them.
  for (const name in record) {
    if (!Object.hasOwn(record, name)) continue;
    const shape = shapes.get(name);
    const at = report ? `${path}${path && "."}${safeName(name)}` : "";
    if (shape === undefined) fits = differs("unknown", at, report);
    else if (!readMember(record, name, shape, at, report)) fits = false;
  }
  return fits;
}

function readMember(
  parent: Record<string | number, unknown>,
  key: string | number,
  shape: AnswerShape,
  path: string,
  report?: Report,
): boolean {
  const value = parent[key];
  if (typeof shape === "string") {
    if (isLeaf(value, shape)) return true;
    if (shape !== "id" || typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
      return differs("type", path, report);
    parent[key] = String(value);
    return true;
  }
  if (has(shape, "nullable")) return value === null || readMember(parent, key, shape.nullable, path, report);
  if (has(shape, "enum")) {
    if (shape.enum.includes(value as string)) return true;
    return differs(typeof value === typeof shape.enum[0] ? "value" : "type", path, report);
  }
  if (has(shape, "items"))
    return Array.isArray(value) ? readItems(value, shape.items, path, report) : differs("type", path, report);
  if (!isRecord(value)) return differs("type", path, report);
  return has(shape, "fields")
    ? readRecord(value, shape.fields, report, path)
    : readValues(value, shape.values, `${path}.*`, report);
}

function readItems(items: unknown[], shape: AnswerShape, path: string, report?: Report): boolean {
  const at = report ? `${path}[]` : "";
  let fits = true;
  for (let index = 0; index < items.length; index += 1)
    if (!readMember(items as unknown as Record<number, unknown>, index, shape, at, report)) fits = false;
  return fits;
}

function readValues(record: Record<string, unknown>, shape: AnswerShape, path: string, report?: Report): boolean {
  let fits = true;
  for (const key of Object.keys(record)) if (!readMember(record, key, shape, path, report)) fits = false;
  return fits;
}

function differs(reason: Unmapped["reason"], path: string, report?: Report): false {
  report?.(path, reason);
  return false;
}

const maps = new WeakMap<Fields, ReadonlyMap<string, AnswerShape>>();

/* A Map has no inherited names, and is faster than an object with a check for them. */
function shapesOf(fields: Fields): ReadonlyMap<string, AnswerShape> {
  let map = maps.get(fields);
  if (!map) maps.set(fields, (map = new Map(Object.entries(fields))));
  return map;
}

function isLeaf(value: unknown, type: string): boolean {
  if (type === "id") return typeof value === "string" && /^\d+$/.test(value);
  return type === "object" ? isRecord(value) : typeof value === type;
}

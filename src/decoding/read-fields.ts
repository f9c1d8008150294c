import { safeName } from "../errors/issue-path.ts";
import type { AnswerShape } from "../operation/facts.ts";
import { isRecord } from "../util/record.ts";

/** A field of a response that differs from the spec. The result contains it unchanged. */
export interface Unmapped {
  /** The path of the field: `Tasks[].State`. Of a map, `*` stands for any key. */
  readonly field: string;
  /** It has another type than in the spec, a value that is not in the spec's list, or the spec does not know it. */
  readonly reason: "type" | "value" | "unknown";
}

type Fields = Readonly<Record<string, AnswerShape>>;
type Report = (field: string, reason: Unmapped["reason"]) => void;

/** At most so many fields are reported of one response. */
const MOST_UNMAPPED = 100;

/**
 * Replaces the ids of a parsed response by text, at any depth, and returns what differs from the spec, each field once.
 * Changes the objects that it is given.
 */
export function readFields(response: object, fields: Fields): Unmapped[] {
  // Paths cost as much as all the rest, and few responses need them.
  if (convert(response as Record<string, unknown>, fields)) return [];
  const found = new Map<string, Unmapped>();
  const report: Report = (field, reason) => {
    if (found.size < MOST_UNMAPPED) found.set(`${field} ${reason}`, { field, reason });
  };
  compareFields(response as Record<string, unknown>, fields, "", report);
  return [...found.values()];
}

/* Replaces ids and returns whether everything is as in the spec. */
function convert(record: Record<string, unknown>, fields: Fields): boolean {
  const shapes = shapesOf(fields);
  let fits = true;
  // for-in reads the keys of a long list's items without a copy of them.
  for (const name in record) {
    const shape = shapes.get(name);
    if (shape === undefined || !convertMember(record, name, shape)) fits = false;
  }
  return fits;
}

const maps = new WeakMap<Fields, ReadonlyMap<string, AnswerShape>>();

/* A Map has no inherited names, and is faster than an object with a check for them. */
function shapesOf(fields: Fields): ReadonlyMap<string, AnswerShape> {
  let map = maps.get(fields);
  if (!map) maps.set(fields, (map = new Map(Object.entries(fields))));
  return map;
}

function convertMember(parent: Record<string, unknown>, key: string, shape: AnswerShape): boolean {
  const value = parent[key];
  if (typeof shape === "string") {
    if (shape !== "id" || typeof value !== "number") return isLeaf(value, shape);
    if (!isIdNumber(value)) return false;
    parent[key] = String(value);
    return true;
  }
  if ("nullable" in shape) return value === null || convertMember(parent, key, shape.nullable);
  if ("enum" in shape) return shape.enum.includes(value as string);
  if ("items" in shape) return Array.isArray(value) && convertAll(value, shape.items);
  if (!isRecord(value)) return false;
  const record = value as Record<string, unknown>;
  return "fields" in shape ? convert(record, shape.fields) : convertAll(record, shape.values);
}

/* Of a list or a map. All are converted, even after one that does not fit. */
function convertAll(values: object, shape: AnswerShape): boolean {
  let fits = true;
  for (const key of Object.keys(values))
    if (!convertMember(values as Record<string, unknown>, key, shape)) fits = false;
  return fits;
}

function compareFields(record: Record<string, unknown>, fields: Fields, path: string, report: Report): void {
  for (const name of Object.keys(record)) {
    const at = path === "" ? safeName(name) : `${path}.${safeName(name)}`;
    const shape = shapesOf(fields).get(name);
    if (shape === undefined) report(at, "unknown");
    else compare(record[name], shape, at, report);
  }
}

function compare(value: unknown, shape: AnswerShape, path: string, report: Report): void {
  if (typeof shape === "string") {
    if (!isLeaf(value, shape)) report(path, "type");
  } else if ("nullable" in shape) {
    if (value !== null) compare(value, shape.nullable, path, report);
  } else if ("enum" in shape) {
    if (!shape.enum.includes(value as string)) report(path, typeof value === typeof shape.enum[0] ? "value" : "type");
  } else if ("items" in shape) {
    if (!Array.isArray(value)) report(path, "type");
    else for (const item of value) compare(item, shape.items, `${path}[]`, report);
  } else if (!isRecord(value)) report(path, "type");
  else if ("fields" in shape) compareFields(value, shape.fields, path, report);
  else for (const item of Object.values(value)) compare(item, shape.values, `${path}.*`, report);
}

function isLeaf(value: unknown, type: string): boolean {
  if (type === "id") return typeof value === "string" && /^\d+$/.test(value);
  return type === "object" ? isRecord(value) : typeof value === type;
}

function isIdNumber(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

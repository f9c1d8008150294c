import { z } from "zod";
import {
  childOf,
  type Documented,
  type Field,
  type FieldForm,
  type Remark,
  type StatedCondition,
} from "../facts/model.ts";
import { interpret, type Described } from "../descriptions/described-field.ts";
import { maybe, parseSource, partOf } from "./source-parts.ts";
import { readLines } from "../descriptions/text.ts";

/*
 * The api.json of Tencent Cloud's command line tools, which its pages are generated from. It has no keywords for values and
 * ranges; its descriptions state them, and are read by the same rules as those of pages.
 */

const memberForm = z.object({
  name: z.string(),
  type: z.string(),
  /** The kind of number, the type of a list's items, or a structure's name. */
  member: z.string(),
  document: maybe(z.string()),
  example: maybe(z.string()),
  required: maybe(z.boolean()),
  disabled: maybe(z.boolean()),
  value_allowed_null: maybe(z.boolean()),
});

type Member = z.infer<typeof memberForm>;

const objectForm = z.object({ members: maybe(z.array(memberForm)) });
const actionForm = z.object({ input: z.string(), output: z.string() });

/* Actions and structures are checked when they are read: others do not matter. */
const NO_API = 'an api.json must have "actions" and "objects"';
const apiDocument = z.object(
  {
    actions: z.record(z.string(), z.unknown(), NO_API),
    objects: z.record(z.string(), z.unknown(), NO_API),
    metadata: maybe(z.object({ apiVersion: maybe(z.string()) })),
  },
  NO_API,
);

type ApiDocument = z.infer<typeof apiDocument>;

/** The names of all operations of an api.json. @throws SourceError if the file is malformed. */
export function operationsOfTcApi(text: string): string[] {
  return Object.keys(partOf(parseSource(text), apiDocument, "").actions);
}

/** Reads the wanted operations of an api.json. @throws SourceError if the file, or a part of it, is malformed. */
export function readTcApi(text: string, wanted: ReadonlySet<string>): Documented[] {
  const document = partOf(parseSource(text), apiDocument, "");
  return Object.entries(document.actions)
    .filter(([name]) => wanted.has(name))
    .map(([name, action]) => readAction(document, name, partOf(action, actionForm, `actions.${name}`)));
}

interface Reading {
  readonly objects: ApiDocument["objects"];
  readonly side: "request" | "response";
  readonly fields: Field[];
  readonly conditions: StatedCondition[];
  readonly remarks: Remark[];
}

function readAction(
  { objects, metadata }: ApiDocument,
  operation: string,
  { input, output }: z.infer<typeof actionForm>,
): Documented {
  const collected = { objects, conditions: [] as StatedCondition[], remarks: [] as Remark[] };
  const request: Reading = { ...collected, side: "request", fields: [] };
  const response: Reading = { ...collected, side: "response", fields: [] };
  readStructure(request, input, "", []);
  readStructure(response, output, "", []);
  return {
    source: "tc-api",
    vendor: "tencent",
    operation,
    ...(metadata?.apiVersion !== undefined && { version: { value: metadata.apiVersion } }),
    // Its examples are from another edition, and lists have none.
    request: { state: "complete", fields: request.fields, lost: ["example"] },
    response: { state: "complete", fields: response.fields, lost: ["example"] },
    conditions: collected.conditions,
    // The error codes of an operation are in other files.
    errors: { state: "absent", codes: [] },
    examples: {},
    remarks: collected.remarks,
  };
}

function readStructure(reading: Reading, name: string, parent: string, within: readonly string[]): void {
  const { members: all = [] } = partOf(reading.objects[name], objectForm, `objects.${name}`);
  const members = all.filter(({ disabled }) => disabled !== true);
  const names = new Map(members.map((member) => [member.name.toLowerCase(), member.name]));
  for (const member of members)
    readMember(reading, member, parent, (given) => names.get(given.toLowerCase()), [...within, name]);
}

const TYPES: Readonly<Record<string, string>> = {
  int: "integer",
  int64: "integer",
  uint64: "integer",
  float: "number",
  double: "number",
  bool: "boolean",
  boolean: "boolean",
  string: "string",
  binary: "string",
  list: "array",
  object: "object",
};

function readMember(
  reading: Reading,
  { name, type, member, document, example, required, value_allowed_null: isNullable }: Member,
  parent: string,
  resolve: (name: string) => string | undefined,
  within: readonly string[],
): void {
  const path = childOf(parent, name);
  const isStructure = member in reading.objects;
  const items = isStructure ? "object" : (TYPES[member] ?? "string");
  const text = readLines(document ?? "").map((line) => line.text);
  const form: FieldForm = {
    ...((member === "int64" || member === "uint64") && { width: member }),
    ...(isStructure && { structure: member }),
  };
  const base = { side: reading.side, typeWords: `${type} ${member}`, line: 0 };
  const add = (described: Described): void => {
    const { field, conditions, remarks } = interpret(described, reading.side === "request" ? resolve : () => undefined);
    reading.fields.push(field);
    reading.conditions.push(...conditions);
    reading.remarks.push(...remarks);
  };
  add({
    ...base,
    path,
    type: TYPES[type] ?? "string",
    required: reading.side === "request" ? required === true : undefined,
    text,
    example: type === "list" || type === "object" ? undefined : plainExample(example),
    ...(type === "list" && { items }),
    form: {
      ...(type !== "list" && form),
      ...(reading.side === "response" && isNullable === true && { nullable: true }),
    },
  });
  if (type === "list")
    add({
      ...base,
      path: `${path}[]`,
      type: items,
      required: undefined,
      text: [],
      inList: text,
      example: plainExample(itemExample(example)),
      form,
    });
  if (isStructure && !within.includes(member))
    readStructure(reading, member, type === "list" ? `${path}[]` : path, within);
}

/* Texts are in quotes, and "none" is a word. */
function plainExample(example: string | undefined): string | undefined {
  if (example === undefined || ["", "无", "null"].includes(example)) return undefined;
  return /^".*"$/s.test(example) ? example.slice(1, -1) : example;
}

/* The example of a list is a JSON text. Its first item is an example of the items. */
function itemExample(example: string | undefined): string | undefined {
  try {
    const [item] = JSON.parse(example ?? "") as unknown[];
    return typeof item === "string" || typeof item === "number" ? String(item) : undefined;
  } catch {
    return undefined;
  }
}

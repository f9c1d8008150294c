import { childOf, type Documented, type Field, type Remark, type StatedCondition } from "../drift/model.ts";
import { interpret } from "./described.ts";
import { SourceError } from "./source-error.ts";
import { readLines } from "./text.ts";

/*
 * The api.json of Tencent Cloud's command line tools: the source that its pages are made from. It has no keyword for
 * values and ranges; they stand in its descriptions, which are read by the rules for pages.
 */

interface Member {
  name: string;
  type: string;
  /** The kind of number, the type of a list's items, or a structure's name. */
  member: string;
  document?: string;
  example?: string;
  required?: boolean;
  disabled?: boolean;
}

interface ApiDocument {
  actions?: Record<string, { input: string; output: string }>;
  metadata?: { apiVersion?: string };
  objects?: Record<string, { members?: Member[] }>;
}

/** The named operations of an api.json. @throws SourceError where it is none. */
export function readTcApi(text: string, wanted: ReadonlySet<string>): Documented[] {
  let document: ApiDocument;
  try {
    document = JSON.parse(text) as ApiDocument;
  } catch (error) {
    throw new SourceError(`it is no JSON: ${(error as Error).message}`);
  }
  const { actions, objects } = (document as ApiDocument | null) ?? {};
  if (typeof actions !== "object" || typeof objects !== "object")
    throw new SourceError('it has no "actions" and "objects", as an api.json has');
  return Object.entries(actions)
    .filter(([name]) => wanted.has(name))
    .map(([name, action]) => readAction(document, name, action));
}

interface Reading {
  readonly objects: NonNullable<ApiDocument["objects"]>;
  readonly side: "request" | "response";
  readonly fields: Field[];
  readonly conditions: StatedCondition[];
  readonly remarks: Remark[];
}

function readAction(
  document: ApiDocument,
  operation: string,
  { input, output }: { input: string; output: string },
): Documented {
  const { objects = {}, metadata } = document;
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
    // Its examples are of another edition, and lists have none.
    request: { state: "complete", fields: request.fields, lost: ["example"] },
    response: { state: "complete", fields: response.fields, lost: ["example"] },
    conditions: collected.conditions,
    // It lists none: an operation's error codes stand in other files.
    errors: { state: "absent", codes: [] },
    examples: {},
    remarks: collected.remarks,
  };
}

function readStructure(reading: Reading, name: string, parent: string, within: readonly string[]): void {
  const members = (reading.objects[name]?.members ?? []).filter(({ disabled }) => disabled !== true);
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
  { name, type, member, document, example, required }: Member,
  parent: string,
  resolve: (name: string) => string | undefined,
  within: readonly string[],
): void {
  const path = childOf(parent, name);
  const { field, conditions, remarks } = interpret(
    {
      path,
      side: reading.side,
      type: TYPES[type] ?? "string",
      typeWords: `${type} ${member}`,
      required: reading.side === "request" ? required === true : undefined,
      text: readLines(document ?? "").map(({ text }) => text),
      example: type === "list" || type === "object" ? undefined : plainExample(example),
      line: 0,
    },
    reading.side === "request" ? resolve : () => undefined,
  );
  reading.fields.push(field);
  reading.conditions.push(...conditions);
  reading.remarks.push(...remarks);
  const isStructure = member in reading.objects;
  if (type === "list")
    reading.fields.push({
      path: `${path}[]`,
      facts: { type: { value: isStructure ? "object" : (TYPES[member] ?? "string") } },
    });
  if (isStructure && !within.includes(member))
    readStructure(reading, member, type === "list" ? `${path}[]` : path, within);
}

/* Texts are quoted, and "none" is written out. */
function plainExample(example: string | undefined): string | undefined {
  if (example === undefined || ["", "无", "null"].includes(example)) return undefined;
  return /^".*"$/s.test(example) ? example.slice(1, -1) : example;
}

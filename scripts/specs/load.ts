import { posix } from "node:path";
import { parse, YAMLParseError } from "yaml";
import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";
import type { OperationFacts, OperationKind } from "../../src/operation/facts.ts";
import { checkForm } from "./forms.ts";
import { checkKeywords, checkOperationKeywords } from "./keywords.ts";
import { mapSchema, refName, refTo, SpecError, walk, type Schema } from "./schema.ts";

export interface Rpc {
  scheme: "acs3" | "tc3";
  service: string;
  version: string;
  parameters: "query" | "body";
}

export interface RamAction {
  documented?: boolean;
  action?: string;
  access?: string;
  resource?: string;
}

export interface ErrorCode {
  code: string;
  meaning: string;
  /** A key of the document's x-sources. Absent if the page itself lists the code. */
  source?: string;
}

/** A mistake on the vendor's page. */
export interface Defect {
  where: string;
  says: string | number;
  why: string;
}

export interface Example {
  summary: string;
  value: Record<string, unknown>;
}

/** An operation as its file defines it, with the names of its request and its response schema. */
export interface OperationSpec {
  /** `CreateAiCallTask` */
  action: string;
  /** `createAiCallTask` */
  method: string;
  file: string;
  summary: string;
  description: string;
  page: string;
  request: string;
  result: string;
  kind: OperationKind;
  startsCalls: OperationFacts["startsCalls"];
  /** Every operation has it except queries. */
  verify?: { operation: string; key: string };
  /** The path of the response's field with the id of what was created. */
  created?: string;
  /** Values of response fields, by path, that report failure. */
  failures?: Record<string, (string | number | boolean)[]>;
  rateLimit?: { requests: number; seconds: number };
  /** What the fake cloud does. */
  behaviour: Omit<Behaviour, "answer">;
  ramAction: RamAction;
  errorCodes: readonly ErrorCode[];
  defects: readonly Defect[];
  /** The page that the spec was written from: its edition and date. */
  source: { page: string; edition: string; date: string };
  requestExamples: Record<string, Example>;
  resultExamples: Record<string, Example>;
  /** A valid input: the page's example with the changes of `x-example`, in which null removes a value. */
  example: Record<string, unknown>;
}

/** One service's document with every reference made local: the wire view. */
export interface ServiceSpec {
  name: string;
  host: string;
  rpc: Rpc;
  /** What the keys of x-source stand for. */
  sources: Readonly<Record<string, string>>;
  document: Record<string, unknown> & { paths: Record<string, unknown> };
  schemas: Map<string, { schema: Schema; file: string }>;
  operations: OperationSpec[];
}

/* The parsed YAML of an operation. Redocly checks its structure. */
interface OperationNode {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  requestBody: { content: { "application/json": { schema: Schema; examples: Record<string, Example> } } };
  responses: { "200": { content: { "application/json": { schema: Schema; examples: Record<string, Example> } } } };
  "x-kind": OperationKind;
  "x-starts-calls"?: OperationSpec["startsCalls"];
  "x-verify"?: { operation: string; key: string };
  "x-created"?: string;
  "x-failure"?: OperationSpec["failures"];
  "x-rate-limit": { documented: boolean; requests?: number; seconds?: number };
  "x-ram-action": RamAction;
  "x-behaviour": OperationSpec["behaviour"];
  "x-error-codes": ErrorCode[];
  "x-doc-defect"?: Defect[];
  "x-source": OperationSpec["source"];
  "x-example"?: Record<string, unknown>;
}

type Yaml = Record<string, unknown>;

/** Names of the services in a set of spec files: the folders that hold an openapi.yaml. */
export function serviceNames(files: ReadonlyMap<string, string>): string[] {
  return [...files.keys()].flatMap((path) => /^([^/]+)\/openapi\.yaml$/.exec(path)?.[1] ?? []).sort();
}

function parseYaml(text: string, file: string): Yaml {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    // The further lines of the message draw the place.
    throw new SpecError(file, "", error.message.split("\n")[0]?.replace(/:$/, "") ?? "");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new SpecError(file, "", "must be a document of keys and values");
  return value as Yaml;
}

/**
 * Reads a service's spec files (by their path in specs/) into one document.
 *
 * @throws SpecError for a malformed file, and for anything in it that nothing would enforce.
 */
export function loadService(files: ReadonlyMap<string, string>, name: string): ServiceSpec {
  const parsed = new Map<string, Yaml>();
  const read = (path: string, from: string): Yaml => {
    const known = parsed.get(path);
    if (known) return known;
    const text = files.get(path);
    if (text === undefined) throw new SpecError(from, "", `refers to ${path}, which does not exist`);
    const value = parseYaml(text, path);
    parsed.set(path, value);
    return value;
  };

  const schemas: ServiceSpec["schemas"] = new Map();
  const root = `${name}/openapi.yaml`;

  /** Copies a node with its references made local, and registers the schemas that they refer to. */
  const localise = (node: unknown, file: string, path: string): unknown => {
    if (Array.isArray(node)) return node.map((item, index) => localise(item, file, `${path}/${index}`));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === "$ref" && typeof value === "string") return [key, refTo(register(value, file, path))];
        if (key === "examples" || key === "x-example") return [key, value];
        return [key, localise(value, file, `${path}/${key}`)];
      }),
    );
  };
  const localiseSchema = (schema: Schema, file: string, path: string): Schema =>
    mapSchema(localise(schema, file, path) as Schema, readNullable);

  const register = (ref: string, file: string, path: string): string => {
    const [target = "", pointer = ""] = ref.split("#/");
    const targetFile = target === "" ? file : posix.join(posix.dirname(file), target);
    const schema = read(targetFile, file)[pointer] as Schema | undefined;
    if (!schema) throw new SpecError(file, path, `$ref points to ${targetFile}#/${pointer}, which does not exist`);
    const known = schemas.get(pointer);
    if (known && known.file !== targetFile)
      throw new SpecError(file, path, `${pointer} is defined in ${known.file} and in ${targetFile}`);
    if (!known) {
      checkForm("schema", schema, targetFile, `/${pointer}`);
      const entry = { schema: {} as Schema, file: targetFile };
      schemas.set(pointer, entry);
      entry.schema = localiseSchema(schema, targetFile, `/${pointer}`);
    }
    return pointer;
  };

  const document = read(root, root) as ServiceSpec["document"] & {
    "x-rpc": Rpc;
    servers: { url: string }[];
    components?: object;
  };
  checkForm("document", document, root, "");
  const paths: Record<string, unknown> = {};
  const operations: OperationSpec[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const [target = "", pointer = ""] = (item as { $ref: string }).$ref.split("#/");
    const file = posix.join(name, target);
    const node = read(file, root)[pointer];
    checkForm("operation", node, file, `/${pointer}`);
    if (posix.basename(file) !== `${path.slice(1)}.yaml`)
      throw new SpecError(root, `/paths${path}`, `an operation is in a file of its name; got ${file}`);
    const pathItem = localise(node, file, `/${pointer}`) as { post: OperationNode };
    paths[path] = pathItem;
    operations.push(readOperation(pathItem.post, path.slice(1), file));
  }

  for (const file of files.keys()) {
    const isOperation = file.startsWith(`${name}/`) && "operation" in read(file, root);
    if (isOperation && !operations.some((operation) => operation.file === file))
      throw new SpecError(root, "/paths", `does not list ${file}`);
  }
  const { parameters } = document["x-rpc"];
  const sources = (document as { "x-sources"?: Record<string, string> })["x-sources"] ?? {};
  const ofRequests = reachable(
    schemas,
    operations.map(({ request }) => request),
  );
  for (const [schemaName, { schema, file }] of schemas) {
    const role = ofRequests.has(schemaName) ? "request" : "answer";
    walk(schema, `/${schemaName}`, (inner, path) => {
      checkKeywords(inner, { file, path, role, parameters, sources: Object.keys(sources) });
      checkBranches(inner, schemas, file, path);
      if (role === "request" && parameters === "query") checkTextForm(inner, schemas, file, path);
    });
  }
  const { scheme } = document["x-rpc"];
  const expected = { acs3: "query", tc3: "body" }[scheme] as string | undefined;
  if (expected !== parameters)
    throw new SpecError(
      root,
      "/x-rpc",
      "the scheme is acs3 with parameters in the query, or tc3 with them in the body",
    );
  for (const { action, file, request, result, verify, created, failures = {}, errorCodes } of operations) {
    const { properties = {} } = schemas.get(request)?.schema ?? {};
    if (verify && !(verify.key in properties))
      throw new SpecError(file, "/operation/post/x-verify", `${verify.key} is not a parameter of ${action}`);
    const query = operations.find((operation) => operation.action === verify?.operation);
    if (query && query.kind !== "query")
      throw new SpecError(file, "/operation/post/x-verify", `${query.action} is not a query`);
    const answer = schemas.get(result)?.schema ?? {};
    const id = created === undefined ? undefined : fieldAt(schemas, answer, created.split("."));
    if (created !== undefined && id?.["x-id"] === undefined && id?.type !== "string")
      throw new SpecError(
        file,
        "/operation/post/x-created",
        `${created} is not a field of the response with an id or a text`,
      );
    for (const [path, values] of Object.entries(failures)) {
      const at = "/operation/post/x-failure";
      // The structure of a field may be known only from other operations.
      if (!fieldAt(schemas, answer, path.split(".").slice(0, 1)))
        throw new SpecError(file, at, `${path} is not a field of the response`);
      const type = fieldAt(schemas, answer, path.split("."))?.type;
      const other = values.find((value) => !isOfType(value, type));
      if (other !== undefined)
        throw new SpecError(file, at, `${path} is a ${type}, and ${JSON.stringify(other)} is not`);
    }
    const unknown = errorCodes.find(({ source }) => source !== undefined && !(source in sources));
    if (unknown)
      throw new SpecError(
        file,
        "/operation/post/x-error-codes",
        `"${unknown.source}" is not among the document's x-sources`,
      );
  }
  const host = new URL(document.servers[0]?.url ?? "").host;
  return {
    name,
    host,
    rpc: document["x-rpc"],
    sources,
    schemas,
    operations,
    document: {
      ...document,
      paths,
      components: {
        ...document.components,
        schemas: Object.fromEntries([...schemas].map(([key, { schema }]) => [key, schema])),
      },
    },
  };
}

/** The names of all schemas that the named ones refer to, directly or through others, with the named ones themselves. */
export function reachable(schemas: ServiceSpec["schemas"], names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    walk(schemas.get(name)?.schema ?? {}, "", ({ $ref }) => $ref !== undefined && visit(refName($ref)));
  };
  names.forEach(visit);
  return found;
}

function isOfType(value: unknown, type: Schema["type"]): boolean {
  if (type === undefined || type === "object" || type === "array") return true;
  return typeof value === (type === "integer" ? "number" : type);
}

/** The schema of a field inside a schema, by the names that lead to it. `undefined` if there is none. */
function fieldAt(schemas: ServiceSpec["schemas"], schema: Schema, path: readonly string[]): Schema | undefined {
  const [name, ...rest] = path;
  const target = schema.$ref === undefined ? schema : schemas.get(refName(schema.$ref))?.schema;
  if (name === undefined) return target;
  const field = target?.properties?.[name];
  return field && fieldAt(schemas, field, rest);
}

/* `type: [string, "null"]` becomes `nullable`, and so does a oneOf of one schema and null. */
function readNullable(schema: Schema): Schema {
  const { type, oneOf, ...rest } = schema as Omit<Schema, "type"> & { type?: string | [string, string] };
  if (Array.isArray(type)) return { ...schema, type: type[0] as NonNullable<Schema["type"]>, nullable: true };
  const isNull = (branch: Schema): boolean => (branch.type as string | undefined) === "null";
  const [branch, ...others] = oneOf?.filter((candidate) => !isNull(candidate)) ?? [];
  if (!branch || others.length > 0 || !oneOf?.some(isNull)) return schema;
  return { ...branch, ...rest, nullable: true };
}

/* A query has only texts, and an inline object or array states how it becomes one. */
function checkTextForm({ $ref }: Schema, schemas: ServiceSpec["schemas"], file: string, path: string): void {
  const { type } = ($ref === undefined ? undefined : schemas.get(refName($ref))?.schema) ?? {};
  if (/^\/\w+Request\/properties\/\w+$/.test(path) && (type === "object" || type === "array"))
    throw new SpecError(
      file,
      path,
      `a parameter in the query is text, and a $ref to ${type} does not say how it is encoded`,
    );
}

/* Messages choose the branch of a oneOf by its type. */
function checkBranches({ oneOf }: Schema, schemas: ServiceSpec["schemas"], file: string, path: string): void {
  const types = oneOf?.map(
    (branch) => (branch.$ref === undefined ? branch : schemas.get(refName(branch.$ref))?.schema)?.type,
  );
  if (types && (types.includes(undefined) || new Set(types).size < types.length)) {
    throw new SpecError(file, `${path}/oneOf`, "the branches of a oneOf must be of different types");
  }
}

function readOperation(node: OperationNode, action: string, file: string): OperationSpec {
  checkOperationKeywords(node as unknown as Record<string, unknown>, file);
  const method = `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  if (node.operationId !== method)
    throw new SpecError(file, "/operation/post/operationId", `must be ${method}, the name of the client's method`);
  const { "x-verify": verify, "x-created": created, "x-failure": failures } = node;
  const body = node.requestBody.content["application/json"];
  const answer = node.responses["200"].content["application/json"];
  const limit = node["x-rate-limit"];
  const example = { ...body.examples.page?.value, ...node["x-example"] };
  return {
    action,
    method: node.operationId,
    file,
    summary: node.summary,
    description: node.description,
    page: node.externalDocs.url,
    request: named(body.schema, file, `${action}Request`),
    // Tencent's responses are inside an envelope with the single property Response.
    result: named(answer.schema.properties?.Response ?? answer.schema, file, `${action}Result`),
    kind: node["x-kind"],
    startsCalls: node["x-starts-calls"] ?? "never",
    ...(verify && { verify }),
    ...(created !== undefined && { created }),
    ...(failures && { failures }),
    ...(limit.requests !== undefined && limit.seconds !== undefined
      ? { rateLimit: { requests: limit.requests, seconds: limit.seconds } }
      : {}),
    behaviour: node["x-behaviour"],
    ramAction: node["x-ram-action"],
    errorCodes: node["x-error-codes"],
    defects: node["x-doc-defect"] ?? [],
    source: node["x-source"],
    requestExamples: body.examples,
    resultExamples: answer.examples,
    example: Object.fromEntries(Object.entries(example).filter(([, value]) => value !== null)),
  };
}

function named(schema: Schema, file: string, expected: string): string {
  if (schema.$ref !== refTo(expected))
    throw new SpecError(file, "/operation", `the schema must be a $ref to ${expected}`);
  return expected;
}

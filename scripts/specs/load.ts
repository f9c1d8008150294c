import { posix } from "node:path";
import { parse, YAMLParseError } from "yaml";
import type { OperationKind } from "../../src/operation/facts.ts";
import { checkOperation } from "./check-operation.ts";
import { checkPhones } from "./phones.ts";
import { checkForm } from "./forms.ts";
import { checkExtensions } from "./extensions.ts";
import { checkKeywords } from "./keywords.ts";
import {
  reachable,
  type Defect,
  type ErrorCode,
  type Example,
  type OperationSpec,
  type RamAction,
  type Rpc,
  type ServiceSpec,
} from "./service-spec.ts";
import { mapSchema, refName, refTo, SpecError, walk, type Schema } from "./schema.ts";

/* The parsed YAML of an operation. checkForm and checkExtensions have checked its structure. */
interface OperationNode {
  operationId: string;
  summary: string;
  description: string;
  externalDocs: { url: string };
  requestBody: { content: { "application/json": { schema: Schema; examples: Record<string, Example> } } };
  responses: { "200": { content: { "application/json": { schema: Schema; examples: Record<string, Example> } } } };
  "x-kind": OperationKind;
  "x-starts-calls"?: OperationSpec["startsCalls"];
  "x-verify"?: OperationSpec["verify"];
  "x-once-with"?: readonly string[];
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

/** @throws SpecError if the document of a service does not list one of its operations. */
export function checkListed(files: ReadonlyMap<string, string>, { name, operations }: ServiceSpec): void {
  for (const [file, text] of files) {
    const isOperation = file.startsWith(`${name}/`) && /^operation:/m.test(text);
    if (isOperation && !operations.some((operation) => operation.file === file))
      throw new SpecError(`${name}/openapi.yaml`, "/paths", `does not list ${file}`);
  }
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
  const read = (path: string, from: string, at = ""): Yaml => {
    const known = parsed.get(path);
    if (known) return known;
    const text = files.get(path);
    if (text === undefined) throw new SpecError(from, at, `refers to ${path}, which does not exist`);
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
    const schema = read(targetFile, file, path)[pointer] as Schema | undefined;
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
    const node = read(file, root, `/paths${path}`)[pointer];
    checkForm("operation", node, file, `/${pointer}`);
    if (posix.basename(file) !== `${path.slice(1)}.yaml`)
      throw new SpecError(root, `/paths${path}`, `an operation is in a file of its name; got ${file}`);
    const pathItem = localise(node, file, `/${pointer}`) as { post: OperationNode };
    paths[path] = pathItem;
    operations.push(readOperation(pathItem.post, path.slice(1), file));
  }

  const { scheme, parameters } = document["x-rpc"];
  const expected = { acs3: "query", tc3: "body" }[scheme] as string | undefined;
  if (expected !== parameters)
    throw new SpecError(
      root,
      "/x-rpc",
      "the scheme is acs3 with parameters in the query, or tc3 with them in the body",
    );
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
  for (const operation of operations) {
    checkOperation(operation, operations, schemas, sources);
    checkPhones(operation, schemas);
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
  checkExtensions(node as unknown as Record<string, unknown>, file);
  const method = `${action.charAt(0).toLowerCase()}${action.slice(1)}`;
  if (node.operationId !== method)
    throw new SpecError(file, "/operation/post/operationId", `must be ${method}, the name of the client's method`);
  const { "x-verify": verify, "x-once-with": onceWith, "x-created": created, "x-failure": failures } = node;
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
    request: named(body.schema, file, "requestBody", `${action}Request`),
    // Tencent's responses are inside an envelope with the single property Response.
    result: named(answer.schema.properties?.Response ?? answer.schema, file, "responses/200", `${action}Result`),
    kind: node["x-kind"],
    startsCalls: node["x-starts-calls"] ?? "never",
    ...(verify && { verify }),
    ...(onceWith && { onceWith }),
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

function named(schema: Schema, file: string, part: string, expected: string): string {
  if (schema.$ref !== refTo(expected))
    throw new SpecError(file, `/operation/post/${part}`, `the schema must be a $ref to ${expected}`);
  return expected;
}

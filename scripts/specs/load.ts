import { posix } from "node:path";
import { parse, YAMLParseError } from "yaml";
import type { BehaviourSpec } from "./behaviours.ts";
import { checkForm } from "./forms.ts";
import { checkKeywords, checkOperationKeywords } from "./keywords.ts";
import { refName, refTo, SpecError, walk, type Schema } from "./schema.ts";

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
  retry: "never-after-send" | "safe";
  startsCalls: string;
  verify: { operation: string; key: string };
  rateLimit?: { requests: number; seconds: number };
  behaviour: BehaviourSpec;
  ramAction: RamAction;
  errorCodes: readonly ErrorCode[];
  defects: readonly Defect[];
  /** The page that the spec was written from: its edition and date. */
  source: { page: string; edition: string; date: string };
  requestExamples: Record<string, Example>;
  resultExamples: Record<string, Example>;
  /** The page's example with the changes of `x-start-example`, where null removes a value. */
  startExample: Record<string, unknown>;
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
  "x-retry": OperationSpec["retry"];
  "x-starts-calls": string;
  "x-verify": OperationSpec["verify"];
  "x-rate-limit": { documented: boolean; requests?: number; seconds?: number };
  "x-ram-action": RamAction;
  "x-behaviour": BehaviourSpec;
  "x-error-codes": ErrorCode[];
  "x-doc-defect"?: Defect[];
  "x-source": OperationSpec["source"];
  "x-start-example"?: Record<string, unknown>;
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
        if (key === "examples" || key === "x-start-example") return [key, value];
        return [key, localise(value, file, `${path}/${key}`)];
      }),
    );
  };

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
      entry.schema = localise(schema, targetFile, `/${pointer}`) as Schema;
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
    const pathItem = localise(node, file, `/${pointer}`) as { post: OperationNode };
    paths[path] = pathItem;
    operations.push(readOperation(pathItem.post, path.slice(1), file));
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
  for (const { action, file, request, result, verify, errorCodes } of operations) {
    const { properties = {} } = schemas.get(request)?.schema ?? {};
    if (!(verify.key in properties))
      throw new SpecError(file, "/operation/post/x-verify", `${verify.key} is not a parameter of ${action}`);
    const unknown = errorCodes.find(({ source }) => source !== undefined && !(source in sources));
    if (unknown)
      throw new SpecError(
        file,
        "/operation/post/x-error-codes",
        `"${unknown.source}" is not among the document's x-sources`,
      );
    const ids = Object.values(schemas.get(result)?.schema.properties ?? {}).filter((field) => field["x-id"]);
    if (ids.length > 1)
      throw new SpecError(file, `/${result}`, "a response has at most one id, that of what was created");
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
  const body = node.requestBody.content["application/json"];
  const answer = node.responses["200"].content["application/json"];
  const limit = node["x-rate-limit"];
  const startExample = { ...body.examples.page?.value, ...node["x-start-example"] };
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
    retry: node["x-retry"],
    startsCalls: node["x-starts-calls"],
    verify: node["x-verify"],
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
    startExample: Object.fromEntries(Object.entries(startExample).filter(([, value]) => value !== null)),
  };
}

function named(schema: Schema, file: string, expected: string): string {
  if (schema.$ref !== refTo(expected))
    throw new SpecError(file, "/operation", `the schema must be a $ref to ${expected}`);
  return expected;
}

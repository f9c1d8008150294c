import { stringify } from "yaml";
import type { AnyCondition } from "../../src/operation/condition.ts";
import type { OperationKind } from "../../src/operation/facts.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import type { Documented, StatedCondition } from "../facts/model.ts";
import { draftBehaviour } from "./behaviour.ts";
import { draftConditions } from "./conditions.ts";
import { createdPath } from "./created.ts";
import { draftExample, exampleIn } from "./example.ts";
import { isOfType } from "../specs/schema.ts";
import type { DraftSchema, DraftSchemas } from "./draft-schema.ts";
import type { Drafting } from "./drafting.ts";
import { fitted, resolverOf, typeOf } from "./fits.ts";
import { kindOf } from "./kind.ts";
import { draftSchemas } from "./schemas.ts";
import { draftVerify } from "./verify.ts";
import { UNDESCRIBED } from "./words.ts";

/** A drafted operation: its spec file, and what the files written by hand need from it. */
export interface Draft {
  readonly yaml: string;
  readonly schemas: DraftSchemas;
  readonly conditions: readonly AnyCondition[];
}

/**
 * Writes the first spec file of an operation from what a page, or a machine-readable file, documents about it. `others`: the names of
 * operations that are drafted with it.
 */
export function draftOperation(source: Documented, service: ServiceSpec, others: readonly string[] = []): Draft {
  const { operation, rateLimit, errors, vendor } = source;
  const { kept: conditions, left } = draftConditions(source);
  const found = createdPath(source);
  const kind = kindOf(operation, found !== undefined);
  const created = kind === "create" || kind === "import" ? found : undefined;
  const drafting: Drafting = { source, service, created, parts: {} };
  const schemas = usedOnly(draftSchemas(drafting, conditions));
  const limit = /^(\d+) in (\d+) s$/.exec(String(rateLimit?.value ?? ""));
  const tags = (service.document as { tags?: { name: string }[] }).tags ?? [];
  const { page, changes } = draftExample(operation, source.examples.request, schemas, service);
  const result = { $ref: `#/${operation}Result` };
  const ofKind = extensionsOf(kind, created, drafting, schemas, others);
  const post = {
    operationId: `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`,
    tags: [tags[0]?.name ?? ""],
    summary: UNDESCRIBED,
    description: UNDESCRIBED,
    externalDocs: {
      description: operation,
      url: vendor === "tencent" ? "https://www.tencentcloud.com/document/product/1229" : "https://help.aliyun.com",
    },
    "x-todo": [
      ...["tags", "summary", "description", "externalDocs", "x-kind", ...Object.keys(ofKind)],
      ...["x-behaviour", "x-ram-action", "x-error-codes", "x-example"],
      ...unreadOf(source, left),
    ],
    "x-source": originOf(source),
    "x-kind": kind,
    ...ofKind,
    "x-behaviour": draftBehaviour(drafting, kind, schemas),
    "x-rate-limit": limit
      ? { documented: true, requests: Number(limit[1]), seconds: Number(limit[2]) }
      : { documented: false },
    "x-ram-action": { documented: false },
    "x-error-codes": errors.codes.map(({ code }) => ({ code, meaning: UNDESCRIBED })),
    ...(Object.keys(changes).length > 0 && { "x-example": changes }),
    requestBody: {
      required: true,
      content: json(
        { $ref: `#/${operation}Request` },
        { page: { summary: "The examples of the vendor's documentation, put together.", value: page } },
      ),
    },
    responses: {
      "200": {
        description:
          vendor === "tencent"
            ? "The response, for success and for errors."
            : "The product's response. Errors of the product have this status too.",
        content: json(
          vendor === "tencent"
            ? { type: "object", description: "The envelope.", required: ["Response"], properties: { Response: result } }
            : result,
          {
            page: {
              summary: "A response, from the examples of the vendor's documentation.",
              value: responseOf(source, schemas, service),
            },
          },
        ),
      },
      ...(vendor === "alibaba" && {
        "4XX": {
          description: "The gateway rejected the request.",
          content: { "application/json": { schema: { $ref: "./shared.yaml#/AlibabaError" } } },
        },
      }),
    },
  };
  const file = {
    operation: { post },
    [`${operation}Request`]: schemas.request,
    [`${operation}Result`]: schemas.result,
    ...schemas.parts,
  };
  return { schemas, conditions, yaml: stringify(file, { lineWidth: 118, aliasDuplicateObjects: false }) };
}

/* What an operation of a kind states. The safe assumption, until a person changes it, is that it starts calls. */
function extensionsOf(
  kind: OperationKind,
  created: string | undefined,
  drafting: Drafting,
  schemas: DraftSchemas,
  others: readonly string[],
): Record<string, unknown> {
  if (kind === "query") return {};
  const failures = failuresOf(drafting, schemas);
  return {
    "x-starts-calls": "always",
    "x-verify": draftVerify(drafting, kind, schemas, others),
    ...(created !== undefined && { "x-created": created }),
    ...(Object.keys(failures).length > 0 && { "x-failure": failures }),
  };
}

/* Values that report failure in other operations of the service, for fields that this one has too. */
function failuresOf({ service }: Drafting, schemas: DraftSchemas): Record<string, (string | number | boolean)[]> {
  const resolve = resolverOf(schemas, service);
  const typeAt = (path: string): string | undefined => {
    let schema: DraftSchema | undefined = schemas.result;
    for (const name of path.split(".")) schema = schema && resolve(schema).properties?.[name];
    return schema && typeOf(resolve(schema));
  };
  const all = service.operations.flatMap(({ failures = {} }) => Object.entries(failures));
  return Object.fromEntries(all.filter(([path, values]) => values.every((value) => isOfType(value, typeAt(path)))));
}

function originOf({ source, operation, language, updated }: Documented): object {
  const editions = { meta: "metadata", "tc-api": "API description" };
  const edition =
    source === "meta" || source === "tc-api" ? editions[source] : language === "zh" ? "Chinese" : "English";
  return { page: operation, edition, date: updated === undefined ? "undated" : String(updated.value) };
}

/* What is documented but not in the draft. Only the places are listed, since the words are the vendor's. */
function unreadOf({ remarks }: Documented, left: readonly StatedCondition[]): string[] {
  const unread = remarks.map(({ what, side, path, line }) => {
    const place = path === "" ? side : `${side} ${path}`;
    return `${what}: ${place}${line === undefined ? "" : `, line ${line} of the page`}`;
  });
  return [...new Set([...unread, ...left.map(({ path }) => `condition left out: request ${path}`)])];
}

/* A part that gave way to a schema of the service is left out. */
function usedOnly({ request, result, parts }: DraftSchemas): DraftSchemas {
  const used = new Set<string>();
  const visit = (schema: unknown): void => {
    for (const [, name = ""] of JSON.stringify(schema).matchAll(/"\$ref":"#\/(\w+)"/g)) {
      if (used.has(name) || !(name in parts)) continue;
      used.add(name);
      visit(parts[name]);
    }
  };
  visit([request, result]);
  return { request, result, parts: Object.fromEntries(Object.entries(parts).filter(([name]) => used.has(name))) };
}

function json(schema: object, examples: object): object {
  return { "application/json": { schema, examples } };
}

/* The sample of the source, as far as the draft allows it; otherwise the examples of its fields. */
function responseOf({ examples, vendor }: Documented, schemas: DraftSchemas, service: ServiceSpec): unknown {
  const resolve = resolverOf(schemas, service);
  const { result } = schemas;
  const sample =
    vendor === "tencent" ? (examples.response as { Response?: unknown } | undefined)?.Response : examples.response;
  const sure = { RequestId: "abc", ...("Code" in (result.properties ?? {}) && { Code: "OK" }) };
  const { Error: _refusal, ...properties } = result.properties ?? {};
  const shown = exampleIn({ ...result, required: [], properties }, resolve) ?? {};
  const content = fitted(result, sample, resolve) ?? { ...sure, ...shown };
  return vendor === "tencent" ? { Response: content } : content;
}

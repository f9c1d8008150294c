import { stringify } from "yaml";
import type { ServiceSpec } from "../specs/load.ts";
import type { ReadPage } from "../pages/read.ts";
import { draftExample } from "./example.ts";
import type { DraftSchemas } from "./draft-schema.ts";
import { draftSchemas } from "./schemas.ts";
import { UNDESCRIBED } from "./words.ts";

/** A drafted operation: its spec file, and what the files written by hand need from it. */
export interface Draft {
  readonly method: string;
  readonly yaml: string;
  readonly schemas: DraftSchemas;
}

/** Writes the first spec file of an operation from its page. */
export function draftOperation(page: ReadPage, service: ServiceSpec): Draft {
  const { operation, language, updated, rateLimit, errors, examples, vendor } = page;
  const method = `${operation.charAt(0).toLowerCase()}${operation.slice(1)}`;
  const schemas = draftSchemas(page, service);
  const limit = /^(\d+) in (\d+) s$/.exec(String(rateLimit?.value ?? ""));
  const tags = (service.document as { tags?: { name: string }[] }).tags ?? [];
  const example = (examples.request as Record<string, unknown> | undefined) ?? draftExample(schemas, service);
  const [key = ""] = Object.keys(schemas.request.properties ?? {});
  const result = { $ref: `#/${operation}Result` };
  const post = {
    operationId: method,
    tags: [tags[0]?.name ?? ""],
    summary: UNDESCRIBED,
    description: UNDESCRIBED,
    externalDocs: {
      description: operation,
      url: vendor === "tencent" ? "https://www.tencentcloud.com/document/product/1229" : "https://help.aliyun.com",
    },
    // The safe assumptions, until a person changes them: the request is never repeated, and it starts calls.
    "x-todo": [
      "tags",
      "summary",
      "description",
      "externalDocs",
      "x-kind",
      "x-starts-calls",
      "x-verify",
      "x-ram-action",
      "x-error-codes",
      ...unreadOf(page),
    ],
    "x-source": {
      page: operation,
      edition: language === "zh" ? "Chinese" : "English",
      date: updated === undefined ? "undated" : String(updated.value),
    },
    "x-kind": "import",
    "x-starts-calls": "always",
    "x-verify": { operation, key },
    "x-rate-limit": limit
      ? { documented: true, requests: Number(limit[1]), seconds: Number(limit[2]) }
      : { documented: false },
    "x-ram-action": { documented: false },
    "x-error-codes": errors.codes.map(({ code }) => ({ code, meaning: UNDESCRIBED })),
    requestBody: {
      required: true,
      content: json(
        { $ref: `#/${operation}Request` },
        { page: { summary: "The examples of the page, put together.", value: example } },
      ),
    },
    responses: {
      "200": {
        description: "The response, for success and for errors.",
        content: json(
          vendor === "tencent"
            ? { type: "object", description: "The envelope.", required: ["Response"], properties: { Response: result } }
            : result,
          { page: { summary: "The sample of the page.", value: sampleOf(examples.response, vendor) } },
        ),
      },
      ...(vendor === "alibaba" && {
        "4XX": {
          description: "The gateway refused the request.",
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
  return { method, schemas, yaml: stringify(file, { lineWidth: 118, aliasDuplicateObjects: false }) };
}

/* What is on the page but not in the draft. Only the places are listed, since the words are the vendor's. */
function unreadOf({ remarks }: ReadPage): string[] {
  return remarks.map(({ what, side, path, line }) => {
    const place = path === "" ? side : `${side} ${path}`;
    return `${what}: ${place}${line === undefined ? "" : `, line ${line} of the page`}`;
  });
}

function json(schema: object, examples: object): object {
  return { "application/json": { schema, examples } };
}

function sampleOf(sample: unknown, vendor: "alibaba" | "tencent"): unknown {
  if (sample !== undefined) return sample;
  return vendor === "tencent" ? { Response: { RequestId: "abc" } } : { RequestId: "abc", Code: "OK" };
}

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { $, createClient, type UserConfig } from "@hey-api/openapi-ts";
import type { ServiceSpec } from "../specs/load.ts";
import { clientDocument } from "../specs/views.ts";

type ZodConfig = Extract<NonNullable<UserConfig["plugins"]>[number], { name: "zod" }>;
type Resolvers = NonNullable<ZodConfig["$resolvers"]>;
type Context = Parameters<NonNullable<Resolvers["string"]>>[0];

/** A check of src/validation/schema/checks.ts, as a call in the generated text. */
function own(plugin: Context["plugin"], name: string, argument: unknown) {
  return $(plugin.symbol(name, { external: "../../src/validation/schema/checks.ts" })).call($.fromValue(argument));
}

function bounds(
  minimum: number | undefined,
  maximum: number | undefined,
): { minimum?: number; maximum?: number } | undefined {
  if (minimum === undefined && maximum === undefined) return undefined;
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

/*
 * What hey-api drops or says differently is put right here: closed objects, lengths in code points,
 * the number of an object's properties, decimals, ids, and enums as one literal (a union's issue names no values).
 */
const resolvers: Resolvers = {
  object(ctx) {
    const { schema, plugin } = ctx;
    const open = schema.additionalProperties as { type?: string } | undefined;
    if (open && open.type !== "never" && open.type !== "unknown") {
      const record = ctx.nodes.base(ctx);
      const count = (schema as { "x-property-count"?: object })["x-property-count"];
      return count ? record.attr("check").call(own(plugin, "propertyCount", count)) : record;
    }
    return $(plugin.imports.z)
      .attr(open?.type === "unknown" ? "looseObject" : "strictObject")
      .call(ctx.nodes.shape(ctx));
  },
  enum(ctx) {
    const values = (ctx.schema.items ?? []).map(({ const: value }) => $.fromValue(value));
    return $(ctx.plugin.imports.z)
      .attr("literal")
      .call($.array(...values));
  },
  number(ctx) {
    const decimals = (ctx.schema as { "x-decimals"?: number })["x-decimals"];
    if (decimals === undefined) return undefined;
    const checks = [ctx.nodes.min(ctx), ctx.nodes.max(ctx)].filter((check) => check !== undefined);
    return ctx.nodes
      .base(ctx)
      .attr("check")
      .call(...checks, own(ctx.plugin, "decimals", decimals));
  },
  string(ctx) {
    const { plugin, schema } = ctx;
    const id = (schema as { "x-id"?: string })["x-id"];
    if (id !== undefined)
      return $(plugin.imports.z)
        .attr("string")
        .call()
        .attr("check")
        .call(own(plugin, "idRange", id));
    const length = bounds(schema.minLength, schema.maxLength);
    if (!length) return undefined;
    const pattern = ctx.nodes.pattern(ctx);
    return $(plugin.imports.z)
      .attr("string")
      .call()
      .attr("check")
      .call(own(plugin, "codePoints", length), ...(pattern ? [pattern] : []));
  },
};

/** validators.ts of a service, by the zod plugin of @hey-api/openapi-ts. */
export async function emitValidators(service: ServiceSpec): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "outdial-validators-"));
  try {
    await createClient({
      input: clientDocument(service, "validators") as never,
      output: { path: folder, entryFile: false },
      logs: { level: "silent" },
      plugins: [
        {
          name: "zod",
          compatibilityVersion: "mini",
          comments: false,
          requests: false,
          responses: false,
          $resolvers: resolvers,
        },
      ],
    });
    return onDemand(await readFile(join(folder, "zod.gen.ts"), "utf8"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Turns each exported schema into a function that makes it, so that an import builds nothing and a bundler can leave out
 * what a program does not use; and takes schemas from the part of zod that src/validation/schema/schema.ts has.
 */
export function onDemand(text: string): string {
  const names = [...text.matchAll(/^export const (z\w+) = /gm)].map(([, name]) => name ?? "");
  const used = new RegExp(`\\b(${names.join("|")})\\b(?! =|:)`, "g");
  return text
    .replace(/^\/\/.*\n+/, "")
    .replace(/(?<=^import \* as z from )['"]zod\/mini['"]/m, '"../../src/validation/schema/schema.ts"')
    .replace(used, "$1()")
    .replace(/^export const (z\w+) = /gm, "export const $1 = () => ");
}

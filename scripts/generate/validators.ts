import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { $, createClient, type UserConfig } from "@hey-api/openapi-ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import { clientDocument } from "../specs/views.ts";

type ZodConfig = Extract<NonNullable<UserConfig["plugins"]>[number], { name: "zod" }>;
type Resolvers = NonNullable<ZodConfig["$resolvers"]>;
type Context = Parameters<NonNullable<Resolvers["string"]>>[0];

/** A call of a check from src/validation/schema/checks.ts in the generated code. */
function own(plugin: Context["plugin"], name: string, argument: unknown) {
  return $(plugin.symbol(name, { external: "../../src/validation/schema/checks.ts" })).call($.fromValue(argument));
}

/*
 * Corrects what hey-api drops or generates differently: closed objects, the number of an object's properties, decimals, ids, and
 * enums as one literal, since the issue of a union does not name the values.
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
    if (id === undefined) return undefined;
    return $(plugin.imports.z)
      .attr("string")
      .call()
      .attr("check")
      .call(own(plugin, "idRange", id));
  },
};

/** The schemas of a service's requests, by the zod plugin of @hey-api/openapi-ts. They are valid for zod and zod/mini. */
export async function zodSchemas(service: ServiceSpec): Promise<string> {
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
    return await readFile(join(folder, "zod.gen.ts"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The text of validators.ts, from the schemas of a service: the ones that outdial itself validates with, on zod/mini.
 *
 * Turns each exported schema into a function that creates it, so that importing the file creates no schema and a bundler can
 * drop what a program does not use. Takes lists and maps from src/validation/schema, which has bounds for them.
 */
export function emitValidators(text: string): string {
  const names = [...text.matchAll(/^export const (z\w+) = /gm)].map(([, name]) => name ?? "");
  const used = new RegExp(`\\b(${names.join("|")})\\b(?! =|:)`, "g");
  const bounded = (["array", "record"] as const).filter((name) => text.includes(`z.${name}(`));
  const imports = bounded.map((name) => `import { ${name} } from "../../src/validation/schema/${name}.ts";\n`);
  return text
    .replace(/^\/\/.*\n+/, imports.join(""))
    .replace(/\bz\.(array|record)\(/g, "$1(")
    .replace(used, "$1()")
    .replace(/^export const (z\w+) = /gm, "export const $1 = () => ");
}

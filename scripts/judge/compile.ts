import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import { ANNOTATIONS } from "../specs/keywords.ts";
import { reachable, type ServiceSpec } from "../specs/service-spec.ts";
import { mapSchema, refName, refTo, walk, type Schema } from "../specs/schema.ts";
import { _, Ajv2020 } from "./ajv.ts";
import { addKeywords } from "./keywords.ts";

// Both are CommonJS with a default export of their own.
const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

/** An Ajv instance with the wire view of a service. Its schemas have the names of the operations. */
export function createJudge(service: ServiceSpec): Ajv2020 {
  const ajv = addKeywords(
    new Ajv2020({
      allErrors: true,
      messages: false,
      strict: true,
      // The branches of a condition name fields that are defined beside them.
      strictRequired: false,
      strictTypes: false,
      code: { source: true, esm: true, formats: _`require("ajv-formats/dist/formats").fullFormats` },
    }),
  );
  addFormats(ajv, ["date"]);
  for (const { action, request } of service.operations) {
    ajv.addSchema(selfContained(service, { $ref: refTo(request) }, action), action);
  }
  return ajv;
}

/** A self-contained schema: with the schemas that it refers to, and without annotations. */
export function selfContained(service: ServiceSpec, schema: Schema, id: string): object {
  const names: string[] = [];
  walk(schema, "", ({ $ref }) => $ref !== undefined && names.push(refName($ref)));
  const parts = [...reachable(service.schemas, names)].map((name) => [
    name,
    stripAnnotations(service.schemas.get(name)?.schema ?? {}),
  ]);
  return localRefs({ $id: id, ...stripAnnotations(schema), $defs: Object.fromEntries(parts) as object });
}

/* What rules and the gateway check, and not a schema: phone numbers, and where a parameter is sent. */
const CHECKED_ELSEWHERE: ReadonlySet<string> = new Set(["x-in", "x-phone", "x-digest"]);

/* Ajv copies the schema into its code, and annotations check nothing. */
function stripAnnotations(schema: Schema): Schema {
  return mapSchema(schema, ({ nullable, ...inner }): Schema => {
    const checked = Object.entries(inner).filter(
      ([keyword]) => !ANNOTATIONS.has(keyword) && !CHECKED_ELSEWHERE.has(keyword),
    );
    // The loader has read both forms of JSON Schema for null into this one.
    const plain = Object.fromEntries(checked);
    return nullable ? { anyOf: [plain, { type: "null" }] } : plain;
  });
}

function localRefs(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/')) as object;
}

/** The text of judge.js: the validators of a judge of a service as code, so that nothing is compiled at run time. */
export function emitJudge(service: ServiceSpec, judge: Ajv2020): string {
  const code = standalone(judge, Object.fromEntries(service.operations.map(({ action }) => [action, action])));
  const imports = Object.entries(RUNTIME).filter(([call]) => code.includes(call));
  const body = imports.reduce((text, [call, { name }]) => text.replaceAll(call, name), code);
  if (body.includes("require("))
    throw new Error("Ajv's code needs a module that scripts/judge/compile.ts does not know");
  const lines = imports.map(([, { name, from }]) => `import { ${name} } from "${from}";\n`);
  return `${lines.join("")}${body.replace(/^"use strict";/, "")}\nexport const types = ${JSON.stringify(parameterTypes(service))};\n`;
}

/* Ajv uses require() even in ES modules. These are the modules that its code may require. */
const RUNTIME: Readonly<Record<string, { name: string; from: string }>> = {
  'require("ajv/dist/runtime/ucs2length").default': { name: "codePointLength", from: "../../src/util/code-points.ts" },
  'require("ajv-formats/dist/formats").fullFormats': { name: "fullFormats", from: "ajv-formats/dist/formats.js" },
};

/** The JSON type of each parameter, by operation: how to read the text of a query parameter. */
function parameterTypes(service: ServiceSpec): Record<string, Record<string, string>> {
  const typeOf = (schema: Schema): string =>
    (schema.$ref === undefined ? schema.type : service.schemas.get(refName(schema.$ref))?.schema.type) ?? "string";
  return Object.fromEntries(
    service.operations.map(({ action, request }) => {
      const properties = service.schemas.get(request)?.schema.properties ?? {};
      return [action, Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, typeOf(schema)]))];
    }),
  );
}

/** The text of judge.d.ts, the types of judge.js. */
export function emitJudgeTypes(service: ServiceSpec): string {
  const judges = service.operations.map(({ action }) => `export const ${action}: Judge;\n`);
  return `import type { Judge, ParameterTypes } from "../../src/testing/wire/judge.ts";\n\n${judges.join("")}export const types: ParameterTypes;\n`;
}

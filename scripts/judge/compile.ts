import standaloneModule from "ajv/dist/standalone/index.js";
import formatsModule from "ajv-formats";
import { REMARKS } from "../specs/keywords.ts";
import { reachable, type ServiceSpec } from "../specs/load.ts";
import { mapSchema, refName, refTo, walk, type Schema } from "../specs/schema.ts";
import { _, Ajv2020 } from "./ajv.ts";
import { teach } from "./keywords.ts";

// Both are CommonJS with a default export of their own.
const standalone = standaloneModule.default;
const addFormats = formatsModule.default;

/** An Ajv that judges the wire view of a service; its schemas go by the operations' names. */
export function createJudge(service: ServiceSpec): Ajv2020 {
  const ajv = teach(
    new Ajv2020({
      allErrors: true,
      messages: false,
      strict: true,
      // A condition's branches name fields that stand beside them.
      strictRequired: false,
      strictTypes: false,
      code: { source: true, esm: true, formats: _`require("ajv-formats/dist/formats").fullFormats` },
    }),
  );
  addFormats(ajv, ["date"]);
  for (const { action, request } of service.operations) {
    ajv.addSchema(standing(service, { $ref: refTo(request) }, action), action);
  }
  return ajv;
}

/** A schema that stands by itself: with the parts of the service that it refers to, and without remarks. */
export function standing(service: ServiceSpec, schema: Schema, id: string): object {
  const names: string[] = [];
  walk(schema, "", ({ $ref }) => $ref !== undefined && names.push(refName($ref)));
  const parts = [...reachable(service.schemas, names)].map((name) => [
    name,
    stripRemarks(service.schemas.get(name)?.schema ?? {}),
  ]);
  return localRefs({ $id: id, ...stripRemarks(schema), $defs: Object.fromEntries(parts) as object });
}

/* Ajv writes the schema into its code, and remarks judge nothing. */
function stripRemarks(schema: Schema): Schema {
  return mapSchema(schema, (inner): Schema =>
    Object.fromEntries(Object.entries(inner).filter(([keyword]) => !REMARKS.has(keyword))),
  );
}

function localRefs(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/')) as object;
}

/** judge.js: the judge's code, made ahead, so that nothing is compiled at run time. */
export function emitJudge(service: ServiceSpec): string {
  const code = standalone(
    createJudge(service),
    Object.fromEntries(service.operations.map(({ action }) => [action, action])),
  );
  const imports = Object.entries(RUNTIME).filter(([call]) => code.includes(call));
  const body = imports.reduce((text, [call, { name }]) => text.replaceAll(call, name), code);
  if (body.includes("require("))
    throw new Error("Ajv's code needs a module that scripts/judge/compile.ts does not know");
  const lines = imports.map(([, { name, from }]) => `import { ${name} } from "${from}";\n`);
  return `${lines.join("")}${body.replace(/^"use strict";/, "")}\nexport const types = ${JSON.stringify(parameterTypes(service))};\n`;
}

/* Ajv writes require() into ES modules too; these are the modules that its code may need. */
const RUNTIME: Readonly<Record<string, { name: string; from: string }>> = {
  'require("ajv/dist/runtime/ucs2length").default': { name: "codePointLength", from: "../../src/util/code-points.ts" },
  'require("ajv-formats/dist/formats").fullFormats': { name: "fullFormats", from: "ajv-formats/dist/formats.js" },
};

/** The JSON type of each parameter, by operation: what the text of a query has to be read as. */
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

/** judge.d.ts beside it. */
export function emitJudgeTypes(service: ServiceSpec): string {
  const judges = service.operations.map(({ action }) => `export const ${action}: Judge;\n`);
  return `import type { Judge, ParameterTypes } from "../../src/testing/wire/judge.ts";\n\n${judges.join("")}export const types: ParameterTypes;\n`;
}

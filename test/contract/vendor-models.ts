import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

/** A type of the vendor's SDK, as far as responses and requests need it. */
export type ModelType =
  | "string"
  | "number"
  | "boolean"
  | { readonly items: ModelType }
  /** An interface, by its name. */
  | { readonly model: string };

/** The fields of each interface of the SDK. */
export type Models = ReadonlyMap<string, ReadonlyMap<string, ModelType>>;

/** The models of tencentcloud-sdk-nodejs for Cloud Contact Center, from its declarations. */
export function tencentModels(): Models {
  const path = createRequire(import.meta.url).resolve(
    "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_models.d.ts",
  );
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const models = new Map<string, ReadonlyMap<string, ModelType>>();
  source.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    const fields = node.members.filter(ts.isPropertySignature).flatMap(({ name, type }) => {
      return type ? [[name.getText(source), readType(type, source)] as const] : [];
    });
    models.set(node.name.text, new Map(fields));
  });
  return models;
}

function readType(node: ts.TypeNode, source: ts.SourceFile): ModelType {
  if (ts.isTypeReferenceNode(node)) {
    const [argument] = node.typeArguments ?? [];
    return argument ? { items: readType(argument, source) } : { model: node.typeName.getText(source) };
  }
  const text = node.getText(source);
  // Responses have numbers: the SDK takes a bigint in requests only.
  if (text === "number | bigint") return "number";
  if (text === "string" || text === "number" || text === "boolean") return text;
  throw new Error(`the SDK has the type ${text}, which the test does not read`);
}

/**
 * The places of a value that a type of the SDK does not have: fields that it does not know, and values of another type. Null is a
 * value of every type: the SDK's declarations say in prose which fields may be null.
 */
export function misfits(models: Models, value: unknown, type: ModelType, place: string): string[] {
  if (value === null) return [];
  if (typeof type === "string") return typeof value === type ? [] : [`${place} is a ${typeof value}, not a ${type}`];
  if ("items" in type) {
    if (!Array.isArray(value)) return [`${place} is not a list`];
    return value.flatMap((item, index) => misfits(models, item, type.items, `${place}[${index}]`));
  }
  const fields = models.get(type.model);
  if (!fields) return [`${type.model} is not a model of the SDK`];
  if (typeof value !== "object" || Array.isArray(value)) return [`${place} is not an object`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = fields.get(name);
    return known ? misfits(models, inner, known, `${place}.${name}`) : [`${place}.${name} is not in ${type.model}`];
  });
}

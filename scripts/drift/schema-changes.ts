import type { ServiceSpec } from "../specs/service-spec.ts";
import { refName, type Schema } from "../specs/schema.ts";
import { same } from "./changes.ts";
import type { Report, Severity } from "./finding.ts";
import { rateKeyword, keywordValue } from "./keyword-changes.ts";
import { childOf, type Value } from "../facts/model.ts";

/** The schemas of one version of a service. */
export type Schemas = ServiceSpec["schemas"];

/* Text for people, and the keywords that `walk` below follows. Every other keyword is compared, known or not. */
const APART: ReadonlySet<string> = new Set([
  "description",
  "x-source",
  "x-todo",
  "$ref",
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "contentSchema",
  "oneOf",
  // Conditions are compared by the fields that they require.
  "allOf",
]);

/**
 * Reports every difference between two versions of a schema that concerns callers or the wire. Paths are those of the client
 * view: the content of a JSON text is below the path of the text.
 */
export function compareSchemas(
  before: { readonly name: string; readonly schemas: Schemas },
  after: { readonly name: string; readonly schemas: Schemas },
  side: "request" | "response",
  reportFinding: Report,
): void {
  const report = (path: string, what: string, severity: Severity, left?: Value, right?: Value): void =>
    reportFinding({ severity, side, path, what, before: left, after: right });
  const isRequest = side === "request";

  const walk = (one: Schema, other: Schema, path: string, within: readonly string[]): void => {
    const [left, right] = [resolve(one, before.schemas), resolve(other, after.schemas)];
    const pair = `${left.name ?? ""} ${right.name ?? ""}`;
    if (left.name !== undefined && within.includes(pair)) return;
    const inside = left.name === undefined ? within : [...within, pair];
    // A caller may have imported the type by its name.
    if (left.name !== undefined && left.name !== right.name && !after.schemas.has(left.name))
      report(path, "name", "breaking", left.name, right.name);
    if (left.schema.type !== right.schema.type) {
      report(path, "type", "breaking", typeName(left.schema), typeName(right.schema));
      return;
    }
    compareKeywords(left.schema, right.schema, path);
    compareProperties(left.schema, right.schema, path, inside);
    compareOthers(left.schema, right.schema, path, inside);
    compareBranches(left.schema, right.schema, path, inside);
    compareParts(left.schema.items, right.schema.items, childOf(path, "[]"), inside);
    if (left.schema.contentSchema && right.schema.contentSchema)
      walk(left.schema.contentSchema, right.schema.contentSchema, path, inside);
  };

  const compareKeywords = (one: Schema, other: Schema, path: string): void => {
    const [left, right] = [withBound(one), withBound(other)];
    for (const keyword of new Set([...Object.keys(left), ...Object.keys(right)])) {
      if (APART.has(keyword)) continue;
      const [was, is] = [keywordValue(keyword, left[keyword]), keywordValue(keyword, right[keyword])];
      if (same(was, is)) continue;
      const { what, severity } = rateKeyword(keyword, was, is, side);
      report(path, what, severity, was, is);
    }
  };

  const compareProperties = (left: Schema, right: Schema, path: string, within: readonly string[]): void => {
    const [old, now] = [left.properties ?? {}, right.properties ?? {}];
    for (const name of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [was, is] = [old[name], now[name]];
      const [wasRequired, isRequired] = [left, right].map(({ required }) => required?.includes(name) ?? false) as [
        boolean,
        boolean,
      ];
      const at = childOf(path, name);
      if (was && is) {
        if (wasRequired !== isRequired)
          report(at, "required", isRequired === isRequest ? "breaking" : "change", wasRequired, isRequired);
        walk(was, is, at, within);
      } else if (was) report(at, "field", "breaking", showField(was, before.schemas, isRequest && wasRequired));
      else if (is)
        report(
          at,
          "field",
          isRequest && isRequired ? "breaking" : "change",
          undefined,
          showField(is, after.schemas, isRequest && isRequired),
        );
    }
  };

  /* Properties that the schema does not list: refused, allowed, or allowed with a schema. */
  const compareOthers = (left: Schema, right: Schema, path: string, within: readonly string[]): void => {
    if (left.type !== "object") return;
    const [was, is] = [left.additionalProperties ?? true, right.additionalProperties ?? true];
    if (typeof was === "object" && typeof is === "object") walk(was, is, childOf(path, "*"), within);
    else if (typeof was === "object" || typeof is === "object" || was !== is) {
      const isWider = was === false || is === true;
      report(path, "other names", isRequest === isWider ? "change" : "breaking", showOthers(was), showOthers(is));
    }
  };

  /* The branches of a oneOf have different types, so the type identifies a branch. */
  const compareBranches = (left: Schema, right: Schema, path: string, within: readonly string[]): void => {
    const byType = (schema: Schema, schemas: Schemas): Map<string, Schema> =>
      new Map((schema.oneOf ?? []).map((branch) => [typeName(resolve(branch, schemas).schema), branch]));
    const [old, now] = [byType(left, before.schemas), byType(right, after.schemas)];
    for (const type of new Set([...old.keys(), ...now.keys()])) {
      const [was, is] = [old.get(type), now.get(type)];
      if (was && is) walk(was, is, path, within);
      else report(path, "type", (is === undefined) === isRequest ? "breaking" : "change", was && type, is && type);
    }
  };

  const compareParts = (
    was: Schema | undefined,
    is: Schema | undefined,
    path: string,
    within: readonly string[],
  ): void => {
    if (was && is) walk(was, is, path, within);
    else if (was ?? is)
      report(
        path,
        "field",
        "breaking",
        was && showField(was, before.schemas, false),
        is && showField(is, after.schemas, false),
      );
  };

  const [first, second] = [before.schemas.get(before.name)?.schema, after.schemas.get(after.name)?.schema];
  walk(first ?? {}, second ?? {}, "", []);
}

function resolve(schema: Schema, schemas: Schemas): { name: string | undefined; schema: Schema } {
  const name = schema.$ref === undefined ? undefined : refName(schema.$ref);
  return { name, schema: { ...(name !== undefined && schemas.get(name)?.schema), ...schema } };
}

/* An exclusive bound is written `above 0`. */
function withBound({ exclusiveMinimum, ...schema }: Schema): Readonly<Record<string, unknown>> {
  return exclusiveMinimum === undefined ? { ...schema } : { ...schema, minimum: `above ${exclusiveMinimum}` };
}

function typeName({ type }: Schema): string {
  return type ?? "any";
}

function showOthers(others: boolean | Schema): string {
  return others === true ? "allowed" : others === false ? "refused" : `allowed as ${typeName(others)}`;
}

function showField(schema: Schema, schemas: Schemas, isRequired: boolean): string {
  return `${typeName(resolve(schema, schemas).schema)}${isRequired ? ", required" : ""}`;
}

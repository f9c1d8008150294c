import type { OperationSpec, ServiceSpec } from "./service-spec.ts";
import { isOfType, refName, SpecError, type Schema } from "./schema.ts";

/** @throws SpecError if an extension of an operation names something that its schemas or the document do not have. */
export function checkOperation(
  { action, file, request, result, verify, onceWith, created, failures = {}, errorCodes }: OperationSpec,
  operations: readonly OperationSpec[],
  schemas: ServiceSpec["schemas"],
  sources: ServiceSpec["sources"],
): void {
  const { properties = {} } = schemas.get(request)?.schema ?? {};
  if (verify?.key !== undefined && !(verify.key in properties))
    throw new SpecError(file, "/operation/post/x-verify", `${verify.key} is not a parameter of ${action}`);
  const missing = onceWith?.find((name) => !(name in properties));
  if (missing !== undefined)
    throw new SpecError(file, "/operation/post/x-once-with", `${missing} is not a parameter of ${action}`);
  const query = operations.find(({ action: name }) => name === verify?.operation);
  if (query && query.kind !== "query")
    throw new SpecError(file, "/operation/post/x-verify", `${query.action} is not a query`);
  const answer = schemas.get(result)?.schema ?? {};
  const id = created === undefined ? undefined : fieldAt(schemas, answer, created.split("."));
  if (created !== undefined && id?.["x-id"] === undefined && id?.type !== "string")
    throw new SpecError(
      file,
      "/operation/post/x-created",
      `${created} is not a field of the response with an id or a text`,
    );
  for (const [path, values] of Object.entries(failures)) {
    const at = "/operation/post/x-failure";
    // The structure of a field may be known only from other operations.
    if (!fieldAt(schemas, answer, path.split(".").slice(0, 1)))
      throw new SpecError(file, at, `${path} is not a field of the response`);
    const type = fieldAt(schemas, answer, path.split("."))?.type;
    const isScalar = type !== undefined && type !== "object" && type !== "array";
    const other = isScalar ? values.find((value) => !isOfType(value, type)) : undefined;
    if (other !== undefined)
      throw new SpecError(file, at, `${path} is of type ${type}, and ${JSON.stringify(other)} is not`);
  }
  const unknown = errorCodes.find(({ source }) => source !== undefined && !(source in sources));
  if (unknown)
    throw new SpecError(
      file,
      "/operation/post/x-error-codes",
      `"${unknown.source}" is not among the document's x-sources`,
    );
}

/** The schema of a field inside a schema, by the names that lead to it. `undefined` if there is none. */
function fieldAt(schemas: ServiceSpec["schemas"], schema: Schema, path: readonly string[]): Schema | undefined {
  const [name, ...rest] = path;
  const target = schema.$ref === undefined ? schema : schemas.get(refName(schema.$ref))?.schema;
  if (name === undefined) return target;
  const field = target?.properties?.[name];
  return field && fieldAt(schemas, field, rest);
}

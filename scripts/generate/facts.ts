import type { FieldFacts, OperationFacts } from "../../src/operation/facts.ts";
import type { OperationSpec, ServiceSpec } from "../specs/load.ts";
import { resultId } from "../specs/views.ts";
import type { Schema } from "../specs/schema.ts";

/** The text of a service's facts.ts: what code needs to know about each operation at run time. */
export function emitFacts(service: ServiceSpec): string {
  const tables = service.operations.map((operation) => {
    const facts = operationFacts(service, operation);
    return `export const ${operation.method} = ${JSON.stringify(facts, null, 2)} as const satisfies OperationFacts;\n`;
  });
  return `import type { OperationFacts } from "../../src/operation/facts.ts";\n\n${tables.join("\n")}`;
}

/** The text of actions.ts: the names of all operations, for code that needs them without their facts. */
export function emitActions(services: readonly ServiceSpec[]): string {
  const names = services.flatMap(({ operations }) => operations.map(({ action }) => action));
  return `/** The vendors' names of all operations. */
export const ACTIONS = ${JSON.stringify(names)} as const;

export type Action = (typeof ACTIONS)[number];
`;
}

/** The facts of one operation. */
export function operationFacts(service: ServiceSpec, operation: OperationSpec): OperationFacts {
  const { scheme, service: product, version } = service.rpc;
  const id = resultId(service, operation);
  const properties = service.schemas.get(operation.request)?.schema.properties ?? {};
  return {
    action: operation.action,
    service: service.name as OperationFacts["service"],
    product,
    scheme,
    version,
    host: service.host,
    page: operation.page,
    retry: operation.retry,
    startsCalls: operation.startsCalls as OperationFacts["startsCalls"],
    verify: operation.verify,
    ...(operation.rateLimit && { rateLimit: operation.rateLimit }),
    ...(id !== undefined && { resultId: id }),
    result: resultTypes(service, operation),
    request: Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, fieldFacts(schema)])),
  };
}

function resultTypes(service: ServiceSpec, { result }: OperationSpec): OperationFacts["result"] {
  const properties = Object.entries(service.schemas.get(result)?.schema.properties ?? {}).filter(
    ([name]) => name !== "Error",
  );
  const typeOf = ({ type, "x-id": id, $ref }: Schema) =>
    id ? "id" : $ref ? "object" : type === "integer" ? "number" : type;
  return Object.fromEntries(properties.map(([name, schema]) => [name, typeOf(schema)])) as OperationFacts["result"];
}

export function fieldFacts(schema: Schema): FieldFacts {
  const form = schema.contentSchema
    ? "text"
    : schema.items?.contentSchema
      ? "texts"
      : schema["x-wire"] === "comma-list"
        ? "list"
        : undefined;
  const { minimum, maximum } = schema;
  return {
    ...(schema["x-id"] && { id: schema["x-id"] }),
    ...(form && { form }),
    ...(schema["x-unit"] !== undefined && { unit: schema["x-unit"] }),
    ...(schema["x-decimals"] !== undefined && { decimals: schema["x-decimals"] }),
    ...(minimum !== undefined && maximum !== undefined && { range: [minimum, maximum] as const }),
  };
}

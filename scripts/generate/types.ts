import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { reachable, type ServiceSpec } from "../specs/load.ts";
import { clientDocument } from "../specs/views.ts";

const keyword = (kind: ts.KeywordTypeSyntaxKind) => ts.factory.createKeywordTypeNode(kind);

/** types.ts of a service, by openapi-typescript. */
export async function emitTypes(service: ServiceSpec): Promise<string> {
  const requests = reachable(
    service.schemas,
    service.operations.map(({ request }) => request),
  );
  const isOfRequest = (path: string | undefined): boolean =>
    requests.has(/^#\/components\/schemas\/(\w+)/.exec(path ?? "")?.[1] ?? "");
  const nodes = await openapiTS(clientDocument(service, "types") as never, {
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
    transform: (schema) =>
      "x-id" in schema
        ? ts.factory.createUnionTypeNode([
            keyword(ts.SyntaxKind.StringKeyword),
            keyword(ts.SyntaxKind.NumberKeyword),
            keyword(ts.SyntaxKind.BigIntKeyword),
          ])
        : undefined,
    postTransform: (type, { path }) => {
      // A caller's list is only read, so a readonly array will do.
      return ts.isArrayTypeNode(type) && isOfRequest(path)
        ? ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type)
        : undefined;
    },
    transformProperty: (property, _schema, { path }) => {
      const { modifiers, name, questionToken, type } = property;
      // A caller's undefined is not sent, so it is as good as nothing.
      return questionToken && type && isOfRequest(path)
        ? ts.factory.updatePropertySignature(
            property,
            modifiers,
            name,
            questionToken,
            ts.factory.createUnionTypeNode([type, keyword(ts.SyntaxKind.UndefinedKeyword)]),
          )
        : undefined;
    },
  });
  return astToString(nodes);
}

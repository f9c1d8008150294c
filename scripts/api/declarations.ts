import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

type NameOf = (symbol: ts.Symbol) => string;

/**
 * Prints the declarations of a symbol without comments. `nameOf` gives the name of each symbol of the package that they
 * use.
 */
export function printDeclarations(checker: ts.TypeChecker, symbol: ts.Symbol, nameOf: NameOf): string[] {
  const print = (node: ts.Node): string => printNode(checker, node, nameOf);
  const literals = literalsOf(checker, symbol);
  return (symbol.declarations ?? []).map((node) => {
    if (ts.isVariableDeclaration(node)) return `declare const ${print(node)};`;
    if (literals && isTypeDeclaration(node)) return `type ${nameOf(symbol)} = ${literals.join(" | ")};`;
    if (ts.isPropertySignature(node) && node.type) return `type ${nameOf(symbol)} = ${print(node.type)};`;
    return print(node).replace(/^export /, "");
  });
}

function printNode(checker: ts.TypeChecker, node: ts.Node, nameOf: NameOf): string {
  const { transformed } = ts.transform(node, [
    (context) => (root) => {
      const visit = (inner: ts.Node): ts.Node => {
        const schema = schemaAt(checker, inner);
        if (schema) return ts.factory.createTypeReferenceNode(nameOf(schema));
        if (ts.isUnionTypeNode(inner)) return ts.visitEachChild(inFixedOrder(inner), visit, context);
        if (!ts.isIdentifier(inner)) return ts.visitEachChild(inner, visit, context);
        const symbol = checker.getSymbolAtLocation(inner);
        if (!symbol || !isOurs(throughImports(checker, symbol))) return inner;
        return ts.factory.createIdentifier(nameOf(resolveSymbol(checker, symbol)));
      };
      return ts.visitNode(root, visit);
    },
  ]);
  return printer.printNode(ts.EmitHint.Unspecified, transformed[0] ?? node, node.getSourceFile());
}

/* The literals of a union come first and sorted: the compiler's order depends on what it has processed before. */
function inFixedOrder(union: ts.UnionTypeNode): ts.UnionTypeNode {
  const key = (node: ts.TypeNode): string | undefined =>
    ts.isLiteralTypeNode(node) && node.literal.kind !== ts.SyntaxKind.NullKeyword ? node.getText() : undefined;
  const literals = union.types.filter((node) => key(node) !== undefined);
  const others = union.types.filter((node) => key(node) === undefined);
  if (literals.length < 2) return union;
  const sorted = literals.sort((a, b) => ((key(a) ?? "") < (key(b) ?? "") ? -1 : 1));
  return ts.factory.updateUnionTypeNode(union, ts.factory.createNodeArray([...sorted, ...others]));
}

/**
 * The symbol that an import or export refers to. The generated `type X = components["schemas"]["X"]` refers to the schema:
 * users see no difference.
 */
export function resolveSymbol(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  const target = throughImports(checker, symbol);
  const [declaration, another] = target.declarations ?? [];
  if (!declaration || another || !ts.isTypeAliasDeclaration(declaration)) return target;
  return schemaAt(checker, declaration.type) ?? target;
}

function throughImports(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * The members of a union of literals in a fixed order, since the checker's order depends on what it has processed before.
 * Undefined for any other type.
 */
export function literalsOf(checker: ts.TypeChecker, { declarations = [] }: ts.Symbol): string[] | undefined {
  const declaration = declarations.find(isTypeDeclaration);
  const type = declaration?.type && checker.getTypeFromTypeNode(declaration.type);
  if (!type?.isUnion()) return undefined;
  const texts = type.types.map((member) => {
    if (member.isStringLiteral() || member.isNumberLiteral()) return JSON.stringify(member.value);
    // Keeps a union of texts open.
    return checker.typeToString(member) === "string & {}" ? "(string & {})" : "";
  });
  return texts.includes("") ? undefined : texts.sort();
}

/* The schema that openapi-typescript's `components["schemas"]["X"]` names. */
function schemaAt(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType, indexType } = node;
  if (!ts.isLiteralTypeNode(indexType) || !ts.isStringLiteral(indexType.literal)) return undefined;
  return checker.getTypeFromTypeNode(objectType).getProperty(indexType.literal.text);
}

/* Whether a symbol is declared at the top level of a file of the package, and not in a dependency or a TypeScript library. */
function isOurs({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((node) => {
    // A whole module, `* as z`, has no statement around it.
    if (ts.isSourceFile(node)) return false;
    const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
    return ts.isSourceFile(statement.parent) && !statement.parent.fileName.includes("/node_modules/");
  });
}

function isTypeDeclaration(node: ts.Node): node is ts.TypeAliasDeclaration | ts.PropertySignature {
  return (ts.isTypeAliasDeclaration(node) && !node.typeParameters) || ts.isPropertySignature(node);
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import ts from "typescript";
import { printDeclarations, resolveSymbol } from "./declarations.ts";
import type { Entry } from "./entries.ts";
import { Names, type Export, type Exports } from "./names.ts";

/**
 * Describes the entries as TypeScript without comments: the exports by name, then the types that they use and that no entry
 * exports. @throws Error if a declaration file is missing.
 */
export async function describeEntries(root: string, entries: readonly Entry[]): Promise<Map<Entry, string>> {
  const missing = entries.find(({ file }) => !existsSync(join(root, file)));
  if (missing)
    throw new Error(`${missing.file}, the types of ${missing.specifier}, is missing: run \`npm run build\`.`);
  const program = ts.createProgram(
    entries.map(({ file }) => join(root, file)),
    // Types of Node and of dependencies are named but not described.
    { strict: true, module: ts.ModuleKind.NodeNext, types: [] },
  );
  const exports = new Map(entries.map((entry) => [entry, exportsOf(program, join(root, entry.file))]));
  const texts = new Map<Entry, string>();
  for (const entry of entries) texts.set(entry, await describeEntry(program.getTypeChecker(), exports, entry));
  return texts;
}

function exportsOf(program: ts.Program, file: string): Export[] {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return (module ? checker.getExportsOfModule(module) : [])
    .map((symbol) => ({
      name: symbol.name,
      symbol: resolveSymbol(checker, symbol),
      isTypeOnly: (symbol.declarations ?? []).some(
        (node) => ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly),
      ),
    }))
    .sort((a, b) => compare(a.name, b.name));
}

function describeEntry(checker: ts.TypeChecker, exports: Exports, entry: Entry): Promise<string> {
  const names = new Names(checker, exports, entry);
  const print = (symbol: ts.Symbol): string[] => printDeclarations(checker, symbol, (named) => names.of(named));

  const own = (exports.get(entry) ?? []).map(({ name, symbol, isTypeOnly }) => {
    if (names.of(symbol) !== name) return `export { ${names.of(symbol)} as ${name} };`;
    const isValue = print(symbol).some((text) => text.startsWith("declare "));
    const texts = print(symbol).map((text) => `export ${text}`);
    return [...(isTypeOnly && isValue ? ["// As a type only:"] : []), ...texts].join("\n");
  });
  // Printing a type may add others to the list.
  const unexported = new Map<string, string>();
  for (const symbol of names.unexported) unexported.set(names.of(symbol), print(symbol).join("\n"));
  const borrowed = [...names.borrowed].map(([name, specifier]) => `// ${name}: ${specifier}`).sort(compare);

  const sections = [
    [`// ${[entry.specifier, ...entry.conditions].join(", condition ")}`, ...own],
    borrowed.length > 0 ? [["// Used above, exported by another entry:", ...borrowed].join("\n")] : [],
    unexported.size > 0 ? ["// Used above, exported by no entry:"] : [],
    [...unexported].sort(([a], [b]) => compare(a, b)).map(([, text]) => text),
  ];
  return format(sections.flat().join("\n\n"), { parser: "typescript", printWidth: 120 });
}

/* By code units, which is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

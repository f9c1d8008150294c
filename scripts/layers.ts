import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import ts from "typescript";

/* The units of a folder are the folders and the files directly inside it. */

export interface Structure {
  /** The units, from those that import nothing to those that nothing imports. Units of one layer do not import each other. */
  readonly layers: readonly (readonly string[])[];
  /** Groups of units that import each other. */
  readonly circles: readonly (readonly string[])[];
}

/** Reads the structure of a folder from the imports of its TypeScript files, imports of types included. */
export function structureOf(folder: string): Structure {
  const imports = readImports(folder);
  const reached = new Map([...imports.keys()].map((unit) => [unit, reachableFrom(unit, imports)]));
  const circleOf = (unit: string): string[] =>
    [...imports.keys()].filter((other) => other === unit || (reaches(unit, other) && reaches(other, unit))).sort();
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) ?? false;

  const depths = new Map<string, number>();
  const depthOf = (unit: string): number => {
    const known = depths.get(unit);
    if (known !== undefined) return known;
    const circle = circleOf(unit);
    const below = circle
      .flatMap((member) => [...(imports.get(member) ?? [])])
      .filter((other) => !circle.includes(other));
    const depth = Math.max(-1, ...below.map(depthOf)) + 1;
    for (const member of circle) depths.set(member, depth);
    return depth;
  };
  const layers: string[][] = [];
  for (const unit of [...imports.keys()].sort()) (layers[depthOf(unit)] ??= []).push(unit);
  const circles = new Set([...imports.keys()].map((unit) => circleOf(unit).join("\n")));
  return { layers, circles: [...circles].map((circle) => circle.split("\n")).filter(({ length }) => length > 1) };
}

function readImports(folder: string): Map<string, Set<string>> {
  const imports = new Map<string, Set<string>>();
  for (const file of globSync("**/*.ts", { cwd: folder })) {
    const unit = unitOf(file);
    const others = imports.get(unit) ?? new Set();
    imports.set(unit, others);
    const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, file), "utf8"), true, true);
    for (const { fileName } of importedFiles) {
      const target = normalize(join(dirname(file), fileName));
      if (fileName.startsWith(".") && !target.startsWith("..") && unitOf(target) !== unit) others.add(unitOf(target));
    }
  }
  return imports;
}

function unitOf(file: string): string {
  const [first = ""] = file.split(sep);
  return first;
}

function reachableFrom(unit: string, imports: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const reached = new Set<string>();
  const visit = (from: string): void => {
    for (const other of imports.get(from) ?? []) {
      if (reached.has(other)) continue;
      reached.add(other);
      visit(other);
    }
  };
  visit(unit);
  return reached;
}

if (import.meta.main) {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const root = join(import.meta.dirname, "..");
  for (const folder of positionals.length > 0
    ? positionals.map((path) => resolve(path))
    : [join(root, "src"), join(root, "scripts")]) {
    const { layers, circles } = structureOf(folder);
    console.log(`${relative(process.cwd(), folder) || "."}: ${layers.length} layers, ${circles.length} circles`);
    layers.forEach((units, index) => console.log(`  ${index + 1}. ${units.join(" ")}`));
    circles.forEach((circle) => console.log(`  circle: ${circle.join(" ")}`));
  }
}

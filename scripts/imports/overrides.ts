import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dirname, relative } from "node:path/posix";
import type { OxlintOverride } from "oxlint";
import { above, LISTS } from "./table.ts";

const root = join(import.meta.dirname, "../..");

/** The overrides of oxlint's configuration that enforce the table. */
export function importOverrides(): OxlintOverride[] {
  return LISTS.flatMap((list) =>
    list.flatMap(({ files, only, not = [], also = [] }) => {
      const lower = above(files[0] ?? "", list).filter((path) => !not.includes(path));
      const allowed = [...(only ?? lower), ...also];
      return files.flatMap(find).map((path) => overrideFor(path, allowed));
    }),
  );
}

/* oxlint compares the text of an import with a regular expression that cannot say "all but these", so each folder gets the
   list of what it may not import, read from the disk: a new folder is forbidden until a row allows it. */
function overrideFor(path: string, allowed: readonly string[]): OxlintOverride {
  const [top = ""] = path.split("/");
  const reached = [path, ...allowed.flatMap(find)];
  const forbidden = ["src", "generated", "scripts", "test", "examples"].flatMap((one) => unreached(one, reached));
  // `../../src/client` from inside src is the same as `../client`, and would not be recognised.
  const specifiers = [...forbidden.map((target) => specifierOf(path, target)), `${UP}${top}`];
  const message = `${path} may import ${allowed.length === 0 ? "no other folder" : `only ${allowed.join(", ")}`} (see scripts/imports/table.ts).`;
  return {
    files: [path.endsWith(".ts") ? path : `${path}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: `^(?:outdial|${specifiers.join("|")})(?:/|$)`, message }] },
      ],
    },
  };
}

function unreached(path: string, reached: readonly string[]): string[] {
  if (reached.some((one) => path === one || path.startsWith(`${one}/`))) return [];
  if (!reached.some((one) => one.startsWith(`${path}/`))) return [path];
  return readdirSync(join(root, path)).flatMap((name) => unreached(`${path}/${name}`, reached));
}

/* How an import names a target, as a regular expression: from a file exactly, from a folder at any depth. */
function specifierOf(path: string, target: string): string {
  const [top = ""] = path.split("/");
  if (!path.endsWith(".ts")) return UP + escape(target.startsWith(`${top}/`) ? target.slice(top.length + 1) : target);
  const exact = relative(dirname(path), target);
  return escape(exact.startsWith("../") ? exact : `./${exact}`);
}

const UP = "(?:\\.\\./)+";

function escape(text: string): string {
  return text.replaceAll(".", "\\.");
}

function find(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

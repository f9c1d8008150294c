import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { dirname, relative } from "node:path/posix";
import type { OxlintOverride } from "oxlint";

/* Which files may import which. Paths are folders or files of the project; `*` stands for any one name. */

interface Row {
  /** The files that import. Those of one row do not import each other. */
  readonly files: readonly string[];
  /** What they may import instead of everything in the rows above. */
  readonly only?: readonly string[];
  /** What they may not import of the rows above. */
  readonly not?: readonly string[];
  /** What they may import as well. */
  readonly also?: readonly string[];
}

/*
 * Each list goes from low to high. A file may import the folder that it is in, and the rows above its own; never the others
 * of its row, or a row below. Nothing that is not named may be imported across folders: no file imports from test/.
 */

const SRC: readonly Row[] = [
  { files: ["src/util", "src/errors", "src/enums"] },
  { files: ["src/options"] },
  { files: ["src/transport"] },
  { files: ["src/signing"] },
  { files: ["src/operation"] },
  { files: ["src/validation", "src/encoding"] },
  { files: ["src/decoding"] },
  { files: ["src/rules"], also: ["generated/*/types.ts"] },
  { files: ["src/limiter"], also: ["generated/actions.ts"] },
  { files: ["src/vendors", "src/call"] },
  { files: ["src/client"] },
  { files: ["src/schemas", "src/workflows"] },
  { files: ["src/*.ts"] },
  { files: ["src/import"] },
  // The fake cloud verifies signatures with code of its own. Of src/signing it knows only the types of credentials.
  {
    files: ["src/testing"],
    not: ["src/signing"],
    also: [
      "src/signing/credentials.ts",
      "generated/actions.ts",
      "generated/*/facts.ts",
      "generated/*/judge.js",
      "generated/*/index.ts",
    ],
  },
  { files: ["src/explorer"], also: ["generated/*/index.ts"] },
  { files: ["src/cli"], also: ["generated/*/index.ts"] },
];

const GENERATED: readonly Row[] = [
  {
    files: ["generated/actions.ts", "generated/*/types.ts", "generated/*/facts.ts", "generated/*/validators.ts"],
    only: ["src/util", "src/operation", "src/validation/schema"],
  },
  { files: ["generated/*/judge.d.ts"], only: ["src/testing"] },
  // The half of an operation that works in browsers, and what checks and describes inputs with it.
  {
    files: ["generated/*/contracts.ts"],
    only: [
      ...["generated/*/types.ts", "generated/*/facts.ts", "generated/*/validators.ts"],
      ...["src/util", "src/operation", "src/validation", "src/rules"],
    ],
  },
  { files: ["generated/*/validate.ts", "generated/*/schemas.ts"], also: ["src/schemas", ...above("src/schemas", SRC)] },
  // The half that signs and sends.
  { files: ["generated/*/operations.ts"], also: above("src/client", SRC) },
  { files: ["generated/*/index.ts", "generated/*/browser.ts"], also: ["src"] },
];

const SCRIPTS: readonly Row[] = [
  { files: ["scripts/facts"], only: ["src/operation"] },
  { files: ["scripts/api", "scripts/bundle", "scripts/command", "scripts/size"], only: [] },
  { files: ["scripts/descriptions"], only: ["scripts/facts", "src/operation"] },
  { files: ["scripts/pages", "scripts/sources"], only: ["scripts/facts", "scripts/descriptions", "src/operation"] },
  { files: ["scripts/specs"], only: ["scripts/facts", "src/operation"] },
  { files: ["scripts/start"], only: ["scripts/command", "scripts/specs", "src", "generated/*/index.ts"] },
  { files: ["scripts/judge"], only: ["scripts/specs"] },
  { files: ["scripts/generate"], only: ["scripts/facts", "scripts/specs", "scripts/judge", "src/operation"] },
  { files: ["scripts/draft"], only: ["scripts/facts", "scripts/pages", "scripts/specs"] },
  {
    files: ["scripts/drift"],
    only: [
      "scripts/command",
      "scripts/facts",
      "scripts/descriptions",
      "scripts/pages",
      "scripts/sources",
      "scripts/specs",
    ],
  },
  { files: ["scripts/*.ts"], also: ["src/index.ts"] },
];

/** The overrides of oxlint's configuration that enforce the lists. */
export function importRules(): OxlintOverride[] {
  return [SRC, GENERATED, SCRIPTS].flatMap((list) =>
    list.flatMap(({ files, only, not = [], also = [] }) => {
      const lower = above(files[0] ?? "", list).filter((path) => !not.includes(path));
      const allowed = [...(only ?? lower), ...also];
      return files.flatMap(find).flatMap((path) => overridesFor(path, allowed));
    }),
  );
}

function above(files: string, list: readonly Row[]): string[] {
  return list
    .slice(
      0,
      list.findIndex((row) => row.files.includes(files)),
    )
    .flatMap((row) => row.files);
}

/* oxlint compares the text of an import with a regular expression that cannot say "all but these", so each folder gets the
   list of what it may not import, read from the disk: a new folder is forbidden until a row allows it. */
function overridesFor(path: string, allowed: readonly string[]): OxlintOverride[] {
  const reached = [path, ...allowed.flatMap(find)];
  const forbidden = ["src", "generated", "scripts", "test", "examples"].flatMap((top) => unreached(top, reached));
  const message = `${path} may import ${allowed.length === 0 ? "no other folder" : `only ${allowed.join(", ")}`} (see oxlint.imports.ts).`;
  const isFile = path.endsWith(".ts");
  const folders = isFile ? [dirname(path)] : [path, ...find(`${path}/**/`)];
  return folders.map((folder) => {
    const [top = ""] = folder.split("/");
    // `../../src/client` from inside src is the same as `../client`, and would not be recognised.
    const specifiers = [...forbidden, top].map((target) => specifierOf(folder, target));
    const regex = `^(?:outdial|${specifiers.join("|")})(?:/|$)`.replaceAll(".", "\\.");
    return {
      files: [isFile ? path : `${folder}/*.ts`],
      rules: { "no-restricted-imports": ["error", { patterns: [{ regex, message }] }] },
    };
  });
}

function unreached(path: string, reached: readonly string[]): string[] {
  if (reached.some((one) => path === one || path.startsWith(`${one}/`))) return [];
  if (!reached.some((one) => one.startsWith(`${path}/`))) return [path];
  return readdirSync(join(import.meta.dirname, path)).flatMap((name) => unreached(`${path}/${name}`, reached));
}

function specifierOf(folder: string, target: string): string {
  const path = target === folder.split("/")[0] ? `${relative(folder, ".")}/${target}` : relative(folder, target);
  return path.startsWith("../") ? path : `./${path}`;
}

function find(pattern: string): string[] {
  return globSync(pattern, { cwd: import.meta.dirname }).map((path) => path.replaceAll("\\", "/"));
}

/* Which files may import which. Paths are folders or files of the project; `*` stands for any one name. */

export interface Row {
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
  { files: ["src/util", "src/enums"] },
  { files: ["src/errors"], also: ["generated/actions.ts"] },
  { files: ["src/options"] },
  { files: ["src/numbers"] },
  { files: ["src/transport"] },
  { files: ["src/signing"] },
  { files: ["src/operation"], also: ["generated/actions.ts"] },
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
      "generated/examples.ts",
      "generated/facts.ts",
      "generated/fake-cloud.ts",
      "generated/*/index.ts",
    ],
  },
  { files: ["src/explorer"], also: ["generated/clients.ts", "generated/*/index.ts"] },
  { files: ["src/cli"], also: ["generated/clients.ts", "generated/*/index.ts"] },
];

const GENERATED: readonly Row[] = [
  {
    files: ["generated/actions.ts", "generated/*/types.ts", "generated/*/facts.ts", "generated/*/validators.ts"],
    only: ["src/util", "src/operation", "src/validation/schema"],
  },
  { files: ["generated/facts.ts"], only: ["generated/*/facts.ts", "src/operation"] },
  { files: ["generated/*/judge.d.ts", "generated/*/behaviours.ts"], only: ["src/testing"] },
  {
    files: ["generated/fake-cloud.ts"],
    only: ["generated/actions.ts", "generated/*/behaviours.ts", "generated/*/judge.js", "src/testing"],
  },
  // The half of an operation that works in browsers, and what checks and describes inputs with it.
  {
    files: ["generated/*/contracts.ts"],
    only: [
      ...["generated/*/types.ts", "generated/*/facts.ts", "generated/*/validators.ts"],
      ...["src/util", "src/operation", "src/validation", "src/rules"],
    ],
  },
  { files: ["generated/examples.ts"], only: ["generated/*/contracts.ts"] },
  { files: ["generated/*/validate.ts", "generated/*/schemas.ts"], also: ["src/schemas", ...above("src/schemas", SRC)] },
  // The half that signs and sends.
  { files: ["generated/*/operations.ts"], also: above("src/client", SRC) },
  { files: ["generated/*/index.ts", "generated/*/browser.ts"], also: ["src"] },
  { files: ["generated/clients.ts"], only: ["generated/*/index.ts"] },
];

const SCRIPTS: readonly Row[] = [
  { files: ["scripts/facts"], only: ["src/operation"] },
  { files: ["scripts/api", "scripts/bundle", "scripts/command", "scripts/imports"], only: [] },
  { files: ["scripts/size"], only: ["generated/actions.ts"] },
  { files: ["scripts/descriptions"], only: ["scripts/facts", "src/operation"] },
  { files: ["scripts/pages", "scripts/sources"], only: ["scripts/facts", "scripts/descriptions", "src/operation"] },
  // The check of x-behaviour is that of the fake cloud itself.
  {
    files: ["scripts/specs"],
    only: ["scripts/facts", "src/operation", "src/testing/behaviours", "src/testing/families"],
  },
  {
    files: ["scripts/start"],
    only: [
      "scripts/command",
      "scripts/specs",
      "src",
      "generated/actions.ts",
      "generated/clients.ts",
      "generated/*/index.ts",
    ],
  },
  { files: ["scripts/judge"], only: ["scripts/specs"] },
  {
    files: ["scripts/generate"],
    only: [
      ...["scripts/facts", "scripts/specs", "scripts/judge"],
      ...["src/util", "src/errors", "src/operation", "src/validation", "src/encoding", "src/rules"],
      ...["src/testing/families"],
    ],
  },
  {
    files: ["scripts/draft"],
    only: ["scripts/facts", "scripts/specs", "src/operation", "src/testing/behaviours", "src/testing/families"],
  },
  {
    files: ["scripts/drift"],
    only: [
      "scripts/command",
      "scripts/facts",
      "scripts/descriptions",
      "scripts/pages",
      "scripts/sources",
      "scripts/specs",
      "src/util",
    ],
  },
  { files: ["scripts/*.ts"], also: ["src/index.ts", "src/util"] },
];

/** The lists, which are independent of each other. */
export const LISTS: readonly (readonly Row[])[] = [SRC, GENERATED, SCRIPTS];

/** The files of the rows above the row of these files. */
export function above(files: string, list: readonly Row[]): string[] {
  return list
    .slice(
      0,
      list.findIndex((row) => row.files.includes(files)),
    )
    .flatMap((row) => row.files);
}

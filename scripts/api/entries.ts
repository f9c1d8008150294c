/** The target of a path or a condition in the `exports` of package.json. */
type Target = string | null | { readonly [condition: string]: Target };

export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, Target>>;
}

/** One declaration file that users of the package see. */
export interface Entry {
  /** The specifier in a user's import: `outdial/aiccs`. */
  readonly specifier: string;
  /** The conditions beside `types` and `default` under which users see this file: `["browser"]`. */
  readonly conditions: readonly string[];
  /** The declaration file, relative to package.json. */
  readonly file: string;
}

/** The entries of a package, in the order of its `exports`; JSON files and blocked paths have no declarations. */
export function readEntries({ name, exports }: Manifest): Entry[] {
  return Object.entries(exports).flatMap(([path, target]) =>
    declarationsOf(target, []).map((found) => ({ specifier: name + path.slice(1), ...found })),
  );
}

function declarationsOf(target: Target, conditions: readonly string[]): Omit<Entry, "specifier">[] {
  if (target === null) return [];
  if (typeof target === "string")
    return target.endsWith(".json") ? [] : [{ conditions, file: target.replace(/\.js$/, ".d.ts") }];
  const found: Omit<Entry, "specifier">[] = [];
  for (const [condition, inner] of Object.entries(target)) {
    const isAlwaysSet = condition === "types" || condition === "default";
    found.push(...declarationsOf(inner, isAlwaysSet ? conditions : [...conditions, condition]));
    // TypeScript uses the first condition that is set, so it never reads past one that is always set.
    if (isAlwaysSet) break;
  }
  return found;
}

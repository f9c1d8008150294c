/** A comment that mentions `@__PURE__` among other words. */
const PROSE =
  /\/\*(?!\s*[@#]__PURE__\s*\*\/)(?:(?!\*\/)[^])*[@#]__PURE__(?:(?!\*\/)[^])*\*\/|^[ \t]*\/\/.*[@#]__PURE__.*$/gm;

/**
 * A plugin of the bundler that removes comments of libraries that mention the annotation for pure calls. Rollup takes them for
 * annotations in the wrong place and would warn each user who bundles outdial.
 */
export function removeAnnotationsInProse() {
  return {
    name: "annotations-in-prose",
    transform(code: string, id: string): { code: string; map: null } | undefined {
      if (!id.replaceAll("\\", "/").includes("/node_modules/")) return undefined;
      const rest = withoutAnnotationsInProse(code);
      return rest === code ? undefined : { code: rest, map: null };
    },
  };
}

/** The code without those comments. Real annotations stay. */
export function withoutAnnotationsInProse(code: string): string {
  return code.replace(PROSE, "");
}

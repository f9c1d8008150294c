const LOOP = "for (var name in all)";
const OWN_LOOP = "for (var name of Object.keys(all))";

/**
 * A plugin of the bundler: its runtime lists the exports of a module with `for in`, which fails in programs that have added members to
 * Object.prototype. The build fails if the runtime no longer does so.
 */
export function ownExports() {
  let found = false;
  return {
    name: "own-exports",
    renderChunk(code: string): { code: string; map: null } | undefined {
      if (!code.includes(LOOP)) return undefined;
      found = true;
      return { code: code.replace(LOOP, OWN_LOOP), map: null };
    },
    writeBundle(): void {
      if (!found) throw new Error("no chunk lists exports with `for in`: see scripts/bundle/own-exports.ts");
    },
  };
}

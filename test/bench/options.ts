import { parseArgs } from "node:util";

/** The parts of the benchmark, in the order in which they are measured. */
export const PARTS = ["calls", "signing", "start", "memory", "callees", "size", "types", "tools"] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Few rounds, and docs/performance.md stays as it is. */
  readonly quick: boolean;
  readonly parts: readonly Part[];
  /** Whether docs/performance.md is written: only what was measured whole belongs there. */
  readonly writes: boolean;
}

/** Reads the arguments of `npm run bench`. @throws TypeError that names the flag or part that there is not. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: "boolean", default: false },
      tools: { type: "boolean", default: false },
      only: { type: "string" },
    },
  });
  const { quick, tools, only } = values;
  if (only !== undefined && tools) throw new TypeError("--tools adds a part to all others; with --only name it there");
  const asked = only?.split(",") ?? PARTS.filter((part) => part !== "tools" || tools);
  const unknown = asked.find((part) => !isPart(part));
  if (unknown !== undefined) throw new TypeError(`There is no part "${unknown}"; there are ${PARTS.join(", ")}.`);
  return { quick, parts: asked.filter(isPart), writes: !quick && only === undefined };
}

function isPart(name: string): name is Part {
  return (PARTS as readonly string[]).includes(name);
}

import { parseArgs } from "node:util";

/** The parts of the benchmark, in the order of their measurement. */
export const PARTS = ["calls", "signing", "start", "memory", "callees", "answers", "size", "types", "tools"] as const;
export type Part = (typeof PARTS)[number];

export interface BenchOptions {
  /** Few rounds; docs/performance.md is not written. */
  readonly quick: boolean;
  readonly parts: readonly Part[];
  /** Whether docs/performance.md is written: only after a complete measurement. */
  readonly writes: boolean;
}

/** Reads the arguments of `npm run bench`. @throws TypeError that names an unknown flag or part. */
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

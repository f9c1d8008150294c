import { install } from "./installed.ts";
import { callingProgram, programSize, validatingProgram } from "./program.ts";

/* The sizes of the packed package. They do not depend on the speed of the machine. */

/**
 * For each figure: the budget that `npm run check` enforces, the limit that was set for it (`due`) and the goal (`aim`). Sizes
 * are in thousands of bytes. A budget above `due` is the size reached so far; docs/performance.md explains what prevents less.
 */
export const SIZES = {
  "program that sends one request": { budget: 94, due: 88, aim: 80 },
  "the same, gzip": { budget: 34, due: 31, aim: 28 },
  "what a second operation adds, gzip": { budget: 3, due: 3, aim: 3 },
  "validation of one service in a browser, gzip": { budget: 18, due: 18, aim: 16 },
  "what npm install puts on disk": { budget: 1500, due: 3000, aim: 1500 },
  "packages that npm install brings": { budget: 1, due: 3, aim: 3 },
} as const;

export type SizeName = keyof typeof SIZES;

export interface SizeFigure {
  readonly name: SizeName;
  readonly actual: number;
  readonly unit: "kB" | "";
}

/* A bundled program contains the operations that it names, of one service. The largest program is reported. */
const SERVICES = [
  { service: "aiccs", operations: ["createAiCallTask", "updateAiCallTask"] },
  { service: "dyvms", operations: ["cloudUpdateTask"] },
  { service: "ccc", operations: ["createAutoCalloutTask", "updatePredictiveDialingCampaign"] },
] as const;

/** Installs the package's tarball into an empty project and measures the result. */
export async function measureSizes(tarball: string): Promise<SizeFigure[]> {
  await using installed = await install(tarball);
  const sizes = await Promise.all(
    SERVICES.map(async ({ service, operations }) => {
      const size = (count: number) =>
        programSize(callingProgram(service, operations.slice(0, count)), installed.folder);
      const [one, two] = [await size(1), await size(2)];
      return { ...one, second: two.gzip - one.gzip };
    }),
  );
  const validation = await Promise.all(
    SERVICES.map(({ service }) => programSize(validatingProgram(service), installed.folder, "browser")),
  );
  const kB = (figures: number[]): number => Math.max(...figures) / 1000;
  const figure = (name: SizeName, actual: number, unit: "kB" | "" = "kB"): SizeFigure => ({ name, actual, unit });
  return [
    figure("program that sends one request", kB(sizes.map(({ bytes }) => bytes))),
    figure("the same, gzip", kB(sizes.map(({ gzip }) => gzip))),
    figure("what a second operation adds, gzip", kB(sizes.map(({ second }) => second))),
    figure("validation of one service in a browser, gzip", kB(validation.map(({ gzip }) => gzip))),
    figure("what npm install puts on disk", installed.bytes / 1000),
    figure("packages that npm install brings", installed.packages, ""),
  ];
}

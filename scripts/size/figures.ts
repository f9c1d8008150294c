import { install } from "./installed.ts";
import { callingProgram, programSize } from "./program.ts";

/* The sizes of the packed package that users feel. No machine's speed changes them. */

/** The largest that each figure may be, in thousands of bytes where it is a size. */
export const SIZE_BUDGETS = {
  "program that makes one call": 55,
  "the same, gzip": 18,
  "what a second operation adds, gzip": 3,
  "what npm install puts on disk": 3000,
  "packages that npm install brings": 3,
};

export type SizeName = keyof typeof SIZE_BUDGETS;

/** Where they should go. */
export const SIZE_AIMS: Partial<Record<SizeName, number>> = {
  "program that makes one call": 45,
  "the same, gzip": 15,
  "what npm install puts on disk": 1500,
};

export interface SizeFigure {
  readonly name: SizeName;
  readonly actual: number;
  readonly unit: "kB" | "";
}

/* A program carries the operations that it names, of one service. The largest program counts. */
const SERVICES = [
  { service: "aiccs", operations: ["createAiCallTask", "updateAiCallTask"] },
  { service: "dyvms", operations: ["cloudUpdateTask"] },
  { service: "ccc", operations: ["createAutoCalloutTask", "updatePredictiveDialingCampaign"] },
] as const;

/** Installs a tarball of the package into an empty project and measures what came of it. */
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
  const kB = (figures: number[]): number => Math.max(...figures) / 1000;
  const figure = (name: SizeName, actual: number, unit: "kB" | "" = "kB"): SizeFigure => ({ name, actual, unit });
  return [
    figure("program that makes one call", kB(sizes.map(({ bytes }) => bytes))),
    figure("the same, gzip", kB(sizes.map(({ gzip }) => gzip))),
    figure("what a second operation adds, gzip", kB(sizes.map(({ second }) => second))),
    figure("what npm install puts on disk", installed.bytes / 1000),
    figure("packages that npm install brings", installed.packages, ""),
  ];
}

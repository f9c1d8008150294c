import { createRequire } from "node:module";
import { join } from "node:path";
import { SERVICES } from "../../generated/actions.ts";
import { install } from "./installed.ts";
import { callingProgram, programSize, validatingProgram, type ProgramSize } from "./program.ts";

/* The sizes of the packed package. They do not depend on the speed of the machine. */

/**
 * For each figure: the budget that `npm run check` enforces, the limit that was set for it (`due`) and the goal (`aim`). Sizes
 * are in thousands of bytes. A budget above `due` is the size reached so far; docs/performance.md explains what prevents less.
 */
export const SIZES = {
  "program that sends one request": { budget: 145, due: 88, aim: 80 },
  "the same, gzip": { budget: 53, due: 31, aim: 28 },
  "what a second operation adds, gzip": { budget: 3, due: 3, aim: 3 },
  // It contains all operations of the service, and so grows with them.
  "validation of one service in a browser, gzip": { budget: 31, due: 18, aim: 16 },
  "what npm install puts on disk": { budget: 3700, due: 3000, aim: 1500 },
  "packages that npm install brings": { budget: 1, due: 3, aim: 3 },
} as const;

export type SizeName = keyof typeof SIZES;

export interface SizeFigure {
  readonly name: SizeName;
  readonly actual: number;
  readonly unit: "kB" | "";
}

/** Installs the package's tarball into an empty project and measures the result. */
export async function measureSizes(tarball: string): Promise<SizeFigure[]> {
  await using installed = await install(tarball);
  const services = Object.keys(SERVICES);
  const sizes = await Promise.all(services.map((service) => measureService(service, installed.folder)));
  const validation = await Promise.all(
    services.map((service) => programSize(validatingProgram(service), installed.folder, "browser")),
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

/*
 * The largest program that sends one request of a service, and the most that a second operation adds to it. Every operation is
 * measured, so a new operation changes a figure only if it is larger than all others.
 */
async function measureService(service: string, folder: string): Promise<ProgramSize & { second: number }> {
  const size = (...operations: string[]): Promise<ProgramSize> =>
    programSize(callingProgram(service, operations), folder);
  const [first, ...others] = operationsOf(service, folder);
  if (first === undefined) throw new Error(`outdial/${service} exports no operation`);
  let largest = { operation: first, ...(await size(first)) };
  for (const operation of others) {
    const measured = await size(operation);
    if (measured.bytes > largest.bytes) largest = { operation, ...measured };
  }
  let second = 0;
  for (const operation of [first, ...others]) {
    if (operation === largest.operation) continue;
    second = Math.max(second, (await size(largest.operation, operation)).gzip - largest.gzip);
  }
  return { ...largest, second };
}

/* The operations that an installed entry exports: values with the facts of an operation. */
function operationsOf(service: string, folder: string): string[] {
  const entry = createRequire(join(folder, "package.json"))(`outdial/${service}`) as Readonly<Record<string, unknown>>;
  const isOperation = (value: unknown): boolean => typeof value === "object" && value !== null && "facts" in value;
  return Object.keys(entry).filter((name) => isOperation(entry[name]));
}

import { measureSizes, SIZES } from "./size/figures.ts";

/* Compares the sizes of the packed package with their budgets: `node scripts/size.ts outdial-x.y.z.tgz`. */

const [tarball] = process.argv.slice(2);
if (tarball === undefined) {
  console.error("Give the tarball that npm pack made: node scripts/size.ts outdial-x.y.z.tgz");
  process.exit(2);
}
for (const { name, actual, unit } of await measureSizes(tarball)) {
  const { budget } = SIZES[name];
  const shown = (value: number): string => `${Number(value.toFixed(1))} ${unit}`.trim();
  const isOver = actual > budget;
  console.log(`${name}: ${shown(actual)}, budget ${shown(budget)}${isOver ? ": TOO LARGE" : ""}`);
  if (isOver) process.exitCode = 1;
}

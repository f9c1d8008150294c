import { startChild } from "../processes.ts";
import type { Absolute, Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import type { Batch, Spent } from "../worker.ts";
import type { BuiltPrograms } from "../built-programs.ts";

/* Resident memory of a process with a loaded client, and again after ten thousand calls, 64 at a time. */

const VARIANTS = [
  "outdial-alibaba",
  "alibaba-core",
  "outdial-tencent",
  "tencent-narrow",
  "tencent-readme",
  "floor-alibaba",
] as const;
type Name = (typeof VARIANTS)[number];

const MB = 1e6;

export async function measureMemory(programs: BuiltPrograms, url: string, { rounds }: Effort): Promise<Found> {
  const used = new Map<Name, { start: number; after: number }[]>(VARIANTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of VARIANTS) {
      await using worker = await startChild<Batch, Spent>(
        "client",
        programs.path("worker"),
        programs.path(`variants/${name}`),
        url,
      );
      const { rss: start } = worker.ready as { rss: number };
      const { rss: after } = await worker.ask({ calls: 10_000, concurrency: 64 });
      used.get(name)?.push({ start, after });
    }
  }
  const figures = (name: Name, when: "start" | "after"): number[] =>
    (used.get(name) ?? []).map((one) => one[when] / MB);
  const moments = [
    ["start", "resident memory after start"],
    ["after", "resident memory after 10,000 calls"],
  ] as const;
  const pairs = [
    ["Alibaba's core", "outdial-alibaba", "alibaba-core"],
    ["Tencent's SDK, ccc alone", "outdial-tencent", "tencent-narrow"],
  ] as const;
  return {
    rows: moments.flatMap(([when, what]) =>
      pairs.map(([peer, ours, theirs]) => ({
        what: `${what}: against ${peer}`,
        actual: ratios(figures(ours, when), figures(theirs, when)),
        unit: "",
        due: 1,
        aim: 0.5,
      })),
    ),
    absolute: moments.flatMap(([when, what]) =>
      VARIANTS.map((variant): Absolute => ({ what, variant, spread: spread(figures(variant, when)), unit: "MB" })),
    ),
  };
}

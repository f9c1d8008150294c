import { runChild } from "../processes.ts";
import type { Absolute, Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import type { BuiltPrograms } from "../built-programs.ts";

/* The time from the start of a process to its first completed call, including Node's own start. */

const VARIANTS = [
  "outdial-alibaba",
  "alibaba-core",
  "outdial-tencent",
  "tencent-narrow",
  "tencent-readme",
  "floor-alibaba",
] as const;
type Name = (typeof VARIANTS)[number];

interface Started {
  readonly import: number;
  readonly answered: number;
  readonly cpu: number;
}

export async function measureStart(programs: BuiltPrograms, url: string, { rounds }: Effort): Promise<Found> {
  const started = new Map<Name, Started[]>(VARIANTS.map((name) => [name, []]));
  const run = (name: Name): Promise<Started> =>
    runChild(programs.path("start"), programs.path(`variants/${name}`), url);
  // The first run of each variant fills the disk cache.
  for (const name of VARIANTS) await run(name);
  for (let round = 0; round < rounds; round += 1) for (const name of VARIANTS) started.get(name)?.push(await run(name));
  const figures = (name: Name, what: keyof Started): number[] => (started.get(name) ?? []).map((one) => one[what]);
  const ratio = (ours: Name, theirs: Name) => ratios(figures(ours, "answered"), figures(theirs, "answered"));
  const absolute: Absolute[] = VARIANTS.flatMap((variant) => [
    {
      what: "fresh process to first answered call",
      variant,
      spread: spread(figures(variant, "answered")),
      unit: "ms",
    },
    { what: "import alone", variant, spread: spread(figures(variant, "import")), unit: "ms" },
  ]);
  return {
    rows: [
      {
        what: "fresh process to first answered call: against Tencent's SDK, ccc alone",
        actual: ratio("outdial-tencent", "tencent-narrow"),
        unit: "",
        due: 0.7,
        aim: 0.6,
      },
      {
        what: "fresh process to first answered call: against Alibaba's core",
        actual: ratio("outdial-alibaba", "alibaba-core"),
        unit: "",
        due: 0.6,
        aim: 0.5,
      },
      {
        what: "fresh process to first answered call: against Tencent's SDK as in its README",
        actual: ratio("outdial-tencent", "tencent-readme"),
        unit: "",
      },
    ],
    absolute,
  };
}

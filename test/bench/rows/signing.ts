import { startChild } from "../processes.ts";
import type { Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import type { BuiltPrograms } from "../built-programs.ts";

const SIGNERS = ["outdial-alibaba", "alibaba-core", "outdial-tencent", "tencent-narrow"] as const;

export async function measureSigning(programs: BuiltPrograms, { rounds, calls }: Effort): Promise<Found> {
  await using signing = await startChild<{ variant: string; times: number }, { cpu: number }>(
    "client",
    programs.path("signing"),
  );
  const spent = new Map<string, number[]>(SIGNERS.map((name) => [name, []]));
  for (const variant of SIGNERS) await signing.ask({ variant, times: calls });
  for (let round = 0; round < rounds; round += 1)
    for (const variant of SIGNERS) spent.get(variant)?.push((await signing.ask({ variant, times: calls })).cpu);
  const figures = (name: (typeof SIGNERS)[number]): number[] => spent.get(name) ?? [];
  return {
    rows: [
      {
        what: "signing alone: against Alibaba's core",
        actual: ratios(figures("outdial-alibaba"), figures("alibaba-core")),
        unit: "",
        due: 0.7,
        aim: 0.5,
      },
      {
        what: "signing alone: against Tencent's SDK",
        actual: ratios(figures("outdial-tencent"), figures("tencent-narrow")),
        unit: "",
        due: 0.1,
        aim: 0.06,
      },
    ],
    absolute: SIGNERS.map((variant) => ({
      what: "signing alone, CPU",
      variant,
      spread: spread(figures(variant)),
      unit: "µs",
    })),
  };
}

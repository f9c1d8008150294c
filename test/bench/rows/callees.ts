import { startChild } from "../processes.ts";
import type { Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import type { BuiltPrograms } from "../built-programs.ts";

const SIZES = [1000, 10_000, 100_000] as const;

interface Round {
  readonly ours: number;
  readonly floor: number;
}

export async function measureCallees(programs: BuiltPrograms, { rounds }: Effort): Promise<Found> {
  await using child = await startChild<{ callees: number; times: number }, { rounds: readonly Round[] }>(
    "client",
    programs.path("callees"),
  );
  const measured = new Map<number, readonly Round[]>();
  for (const callees of SIZES) {
    // The first batch is not measured: it compiles the code.
    await child.ask({ callees, times: Math.ceil(200_000 / callees) });
    measured.set(callees, (await child.ask({ callees, times: rounds * Math.ceil(10_000 / callees) })).rounds);
  }
  const figures = (callees: number, what: keyof Round): number[] =>
    (measured.get(callees) ?? []).map((round) => round[what]);
  const perCallee = (callees: number): number => spread(figures(callees, "ours")).median / callees;
  return {
    rows: [
      {
        what: "100,000 callees normalised, checked, encoded, signed: against JSON.stringify and SHA-256",
        actual: ratios(figures(100_000, "ours"), figures(100_000, "floor")),
        unit: "",
        due: 2.2,
        aim: 1.4,
      },
      ...([10_000, 100_000] as const).map((callees) => ({
        what: `a callee among ${callees.toLocaleString("en")}: against one among 1,000 (1 is linear)`,
        actual: perCallee(callees) / perCallee(1000),
        unit: "",
        ...(callees === 100_000 && { due: 1.5 }),
      })),
    ],
    absolute: SIZES.flatMap((callees) => [
      {
        what: `${callees.toLocaleString("en")} callees`,
        variant: "outdial-tencent",
        spread: spread(figures(callees, "ours")),
        unit: "ms",
      },
      {
        what: `${callees.toLocaleString("en")} callees`,
        variant: "JSON.stringify and SHA-256",
        spread: spread(figures(callees, "floor")),
        unit: "ms",
      },
    ]),
  };
}

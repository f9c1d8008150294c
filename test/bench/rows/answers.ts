import { startChild } from "../processes.ts";
import type { Effort, Found } from "../row.ts";
import { ratios, spread } from "../stats.ts";
import type { BuiltPrograms } from "../built-programs.ts";

/** The responses of test/bench/answers.ts, with how many of them a round decodes and the limits of the ratio. */
const ANSWERS = [
  { answer: "a page of 1,000 items", times: 10, due: 1.5, aim: 1.3 },
  { answer: "the same with ids of 18 digits", times: 10 },
  { answer: "the response to a create", times: 10_000 },
] as const;

interface Round {
  readonly ours: number;
  readonly floor: number;
}

export async function measureAnswers(programs: BuiltPrograms, { rounds }: Effort): Promise<Found> {
  await using child = await startChild<{ answer: string; rounds: number; times: number }, { rounds: readonly Round[] }>(
    "client",
    programs.path("answers"),
  );
  const found: { rows: Found["rows"][number][]; absolute: Found["absolute"][number][] } = { rows: [], absolute: [] };
  for (const { answer, times, ...limits } of ANSWERS) {
    // The first rounds are not measured: they compile the code.
    await child.ask({ answer, rounds: 5, times });
    const { rounds: measured } = await child.ask({ answer, rounds, times });
    const [ours, floor] = [measured.map((round) => round.ours), measured.map((round) => round.floor)];
    found.rows.push({
      what: `${answer}, decoded: against JSON.parse`,
      actual: ratios(ours, floor),
      unit: "",
      ...limits,
    });
    for (const [variant, figures] of [
      ["outdial", ours],
      ["JSON.parse", floor],
    ] as const)
      found.absolute.push({
        what: answer,
        variant,
        spread: spread(figures.map((ms) => (ms * 1000) / times)),
        unit: "µs",
      });
  }
  return found;
}

import { startChild, type Child } from "../processes.ts";
import { ratios, spread, type Spread } from "../stats.ts";
import type { Effort, Found, Row } from "../row.ts";
import type { Batch, Spent } from "../worker.ts";
import type { BuiltPrograms } from "../built-programs.ts";

/* Validated, signed calls over a kept loopback connection: the client's CPU time and wall-clock time. */

const VARIANTS = [
  "outdial-alibaba",
  "alibaba-core",
  "floor-alibaba",
  "outdial-tencent",
  "tencent-narrow",
  "floor-tencent",
] as const;
type Name = (typeof VARIANTS)[number];

const FLOWS = [
  { concurrency: 64, how: "64 at a time", due: [0.45, 0.28, 1.35], aim: [0.4, 0.25, 1.25] },
  { concurrency: 1, how: "one at a time", due: [0.55, 0.38, 1.4], aim: [0.5, 0.33, 1.3] },
] as const;

/** Calls before the measurement, after which all code is compiled. */
const WARM_UP = 3000;

export async function measureCalls(programs: BuiltPrograms, url: string, { rounds, calls }: Effort): Promise<Found> {
  const workers = new Map<Name, Child<Batch, Spent>>();
  await using stack = new AsyncDisposableStack();
  for (const name of VARIANTS) {
    const worker = await startChild<Batch, Spent>(
      "client",
      programs.path("worker"),
      programs.path(`variants/${name}`),
      url,
    );
    stack.use(worker);
    workers.set(name, worker);
  }
  const found: { rows: Row[]; absolute: Found["absolute"][number][] } = { rows: [], absolute: [] };
  for (const flow of FLOWS) {
    const { how, concurrency } = flow;
    const batch = { calls: concurrency === 1 ? Math.ceil(calls / 4) : calls, concurrency };
    for (const worker of workers.values()) await worker.ask({ calls: WARM_UP, concurrency });
    const spent = await interleaved(workers, rounds, batch);
    const per = (name: Name, what: "cpu" | "wall"): number[] =>
      (spent.get(name) ?? []).map((one) => one[what] / batch.calls);
    const ratio = (ours: Name, theirs: Name): Spread => ratios(per(ours, "cpu"), per(theirs, "cpu"));
    const row = (what: string, actual: Spread, place: 0 | 1 | 2): Row => ({
      what: `CPU of a call, ${how}: against ${what}`,
      actual,
      unit: "",
      due: flow.due[place],
      aim: flow.aim[place],
    });
    found.rows.push(
      row("Alibaba's core", ratio("outdial-alibaba", "alibaba-core"), 0),
      row("Tencent's SDK", ratio("outdial-tencent", "tencent-narrow"), 1),
      row("the floor, Alibaba's call", ratio("outdial-alibaba", "floor-alibaba"), 2),
      row("the floor, Tencent's call", ratio("outdial-tencent", "floor-tencent"), 2),
    );
    for (const variant of VARIANTS) {
      const kinds = [
        ["CPU", "cpu"],
        ["wall clock", "wall"],
      ] as const;
      for (const [kind, key] of kinds)
        found.absolute.push({
          what: `${kind} of a call, ${how}`,
          variant,
          spread: spread(per(variant, key)),
          unit: "µs",
        });
    }
  }
  return found;
}

/* Each round runs every variant once. The order rotates, so that no variant always follows the same one. */
async function interleaved(
  workers: ReadonlyMap<Name, Child<Batch, Spent>>,
  rounds: number,
  batch: Batch,
): Promise<Map<Name, Spent[]>> {
  const spent = new Map<Name, Spent[]>(VARIANTS.map((name) => [name, []]));
  const order = [...workers];
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, worker] of order) spent.get(name)?.push(await worker.ask(batch));
    order.push(...order.splice(0, 1));
  }
  return spent;
}

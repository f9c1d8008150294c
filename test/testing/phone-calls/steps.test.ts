import fc from "fast-check";
import { expect, test } from "vitest";
import { createAiccs, type Aiccs } from "../../../generated/aiccs/index.ts";
import { createDyvms, type Dyvms } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/*
 * What happens depends on when requests are sent, and on nothing else: not on the steps in which the time advances in between, not
 * on who looks at the tasks, and not on snapshots that are restored.
 */

const NOW = Date.parse("2026-01-02T03:04:05Z");
const DAY = 86_400_000;

interface Clients {
  readonly aiccs: Aiccs;
  readonly dyvms: Dyvms;
}
const cloudTask = { EnterpriseId: 1, TaskId: 7 } as const;
const aiTask = { TaskId: "7" } as const;
const numberFrom = (n: number) => `130${String(n).padStart(8, "0")}`;

/* Some are refused, if the task is in another state by then. */
const REQUESTS: readonly ((clients: Clients, n: number) => Promise<unknown>)[] = [
  ({ aiccs }) => aiccs.stopAiCallTask(aiTask),
  ({ aiccs }) => aiccs.startAiCallTask(aiTask),
  ({ aiccs }, n) => aiccs.importOneTaskPhoneNumber({ ...aiTask, PhoneNumber: numberFrom(n) }),
  ({ aiccs }, n) => aiccs.cancelAiCallDetails({ ...aiTask, DetailIdList: [String(1 + (n % 30))] }),
  ({ dyvms }) => dyvms.cloudPauseTask(cloudTask),
  ({ dyvms }) => dyvms.cloudStartTask(cloudTask),
  ({ dyvms }, n) =>
    dyvms.cloudImportTaskTel({ ...cloudTask, Name: `batch ${n % 3}`, TaskTelList: [{ Tel: numberFrom(n) }] }),
  ({ dyvms }, n) => dyvms.cloudDeleteTaskTel({ ...cloudTask, Tels: [numberFrom(n % 30)] }),
  ({ dyvms }, n) => dyvms.cloudDeleteTaskTel({ ...cloudTask, FileName: `batch ${n % 3}` }),
];

const event = fc.record({
  wait: fc.integer({ min: 0, max: DAY / 4 }),
  request: fc.nat(REQUESTS.length - 1),
  n: fc.nat(60),
  /** How the time passes before the request in the second run: the shares of its steps, and whether a snapshot is restored. */
  steps: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
  restores: fc.boolean(),
});
const parameters = fc.record({
  TaskCps: fc.integer({ min: 1, max: 5 }),
  Concurrency: fc.integer({ min: 1, max: 5 }),
  MissCallRetry: fc.boolean(),
  CallRetryTimes: fc.integer({ min: 0, max: 3 }),
  CallRetryInterval: fc.integer({ min: 0, max: 200 }),
  AutoComplete: fc.integer({ min: 0, max: 1 }),
  CallTime: fc.constantFrom(
    "[]",
    '[{"startTime":"09:00:00","endTime":"12:00:00"}]',
    '[{"startTime":"22:00:00","endTime":"02:00:00"}]',
  ),
  RetryStrategy: fc.constantFrom("", '{"retry":2,"strategy":[{"round":1,"time":"0-0-5"},{"round":2,"time":"0-3-0"}]}'),
});

function setUp(own: object) {
  const numbers = Array.from({ length: 30 }, (_, index) => ({
    ...{ number: numberFrom(index), status: "waiting", id: String(index + 1), batch: "9" },
  }));
  const tasks = (["ai-call-task", "cloud-task"] as const).map((family): FakeTask => ({
    family,
    id: "7",
    name: "spring",
    status: "running",
    parameters: { ...own },
    numbers,
  }));
  const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => new Date(NOW), state: { tasks } });
  const options = { credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock, retry: 0 } as const;
  return { cloud, clients: { aiccs: createAiccs(options), dyvms: createDyvms(options) } };
}

test("the same requests at the same times have the same results, however the time passes in between", async () => {
  const codes = new Set<string>();
  await fc.assert(
    fc.asyncProperty(parameters, fc.array(event, { minLength: 1, maxLength: 12 }), async (own, events) => {
      const [one, other] = [setUp(own), setUp(own)];
      for (const { wait, request, n, steps, restores } of events) {
        one.cloud.advance(wait);
        let left = wait;
        for (const share of steps) {
          const step = Math.floor(left * share);
          other.cloud.advance(step);
          left -= step;
          other.cloud.tasks(ALIBABA.accessKeyId);
        }
        if (restores) other.cloud.restore(JSON.parse(JSON.stringify(other.cloud.snapshot())) as never);
        other.cloud.advance(left);
        for (const { clients } of [one, other]) await REQUESTS[request]?.(clients, n).catch(() => undefined);
      }
      for (const { cloud } of [one, other]) cloud.advance(3 * DAY);
      expect(other.cloud.tasks(ALIBABA.accessKeyId)).toEqual(one.cloud.tasks(ALIBABA.accessKeyId));
      const resultsOf = ({ cloud }: typeof one) => cloud.calls.map(({ operation, code }) => `${operation} ${code}`);
      expect(resultsOf(other)).toEqual(resultsOf(one));
      for (const result of resultsOf(one)) codes.add(result);
    }),
    { numRuns: 60 },
  );
  // Each was possible and impossible at times.
  expect(codes).toContain("StartAiCallTask OK");
  expect(codes).toContain("StartAiCallTask InvalidOperation");
  expect(codes).toContain("CloudDeleteTaskTel OK");
  expect(codes).toContain("CancelAiCallDetails OK");
});

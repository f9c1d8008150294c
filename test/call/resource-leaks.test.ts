import { getEventListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { OutdialError } from "../../src/index.ts";
import type { Fault } from "../../src/testing/faults/fault.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";
import { startScriptedServer } from "../support/socket-server.ts";

const json = (status: number, body: object): Fault => ({
  answer: { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
});

/* The faults of ten requests in turn; undefined means success. */
const FAULTS: readonly (Fault | undefined)[] = [
  undefined,
  { reset: "before" },
  json(400, { Code: "Throttling.User", RequestId: "r" }),
  undefined,
  { cut: 5 },
  json(503, { Code: "ServiceUnavailable", RequestId: "r" }),
  undefined,
  { answer: { status: 200, body: "<html>" } },
  { reset: "after" },
  json(400, { Code: "InvalidTaskName", RequestId: "r" }),
];

/** The active timers and sockets of this process, by kind. */
function activeResources(): Record<string, number> {
  const kinds = process
    .getActiveResourcesInfo()
    .filter((kind) => /Timeout|Immediate|TCP|TLS|DNS|GetAddrInfo/.test(kind));
  return Object.fromEntries(
    Object.entries(Object.groupBy(kinds, (kind) => kind)).map(([kind, all]) => [kind, all?.length ?? 0]),
  );
}

async function resourcesAtRest(): Promise<Record<string, number>> {
  // Closed sockets are released in the next turns of the event loop.
  for (let turn = 0; turn < 20; turn += 1) await sleep(10);
  return activeResources();
}

test("after 10,000 calls with faults no timer, listener or socket is left", { timeout: 120_000 }, async () => {
  const before = await resourcesAtRest();
  const controller = new AbortController();
  const outcomes = new Map<string, number>();
  {
    await using server = await startScriptedServer({
      // One in 500 gets no response at all.
      fault: (number) => (number % 500 === 0 ? { hang: "before" } : FAULTS[number % FAULTS.length]),
      answer: () => ({ status: 200, headers: {}, body: '{"Code":"OK","Success":true,"RequestId":"r","Data":true}' }),
    });
    await using aiccs = createAiccs({
      credentials: ALIBABA,
      endpoint: server.url,
      attemptTimeout: 500,
      retry: { delay: 1, throttledDelay: 1, budget: 100_000 },
    });
    const call = async (number: number): Promise<void> => {
      // The caller aborts one in 100, at any moment.
      const own = new AbortController();
      const signal = number % 100 === 0 ? AbortSignal.any([controller.signal, own.signal]) : controller.signal;
      if (number % 100 === 0) setTimeout(() => own.abort(), number % 7);
      const outcome = await aiccs.updateAiCallTask(inputs.updateAiCallTask, { signal }).then(
        () => "ok",
        (error: unknown) => (error instanceof OutdialError ? error.name : String(error)),
      );
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    };
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < 10_000) await call((next += 1));
    };
    await Promise.all(Array.from({ length: 50 }, worker));
  }
  expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(10_000);
  expect([...outcomes.keys()].sort()).toEqual(
    expect.arrayContaining(["AbortedError", "DecodeError", "InvalidRequestError", "ok"]),
  );
  expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  // Resources of an earlier test file in this worker may be gone by now; none may have been added.
  for (const [kind, count] of Object.entries(await resourcesAtRest()))
    expect(count, kind).toBeLessThanOrEqual(before[kind] ?? 0);
});

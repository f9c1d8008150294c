import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { ConfigurationError } from "../../../src/index.ts";
import { createFakeCloud, type FakeTask, type PhoneCallOptions } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* The option phoneCalls of a fake cloud is checked when the cloud is created, and what a function returns when it is used. */

const cloudWith = (phoneCalls: unknown, tasks: readonly FakeTask[] = []) =>
  createFakeCloud({
    ...{ credentials: ALIBABA, clock: () => new Date("2026-01-02T03:04:05Z"), state: { tasks } },
    phoneCalls: phoneCalls as PhoneCallOptions,
  });

test.each<[unknown, message: string]>([
  ["on", 'phoneCalls must be "off" or an object; got "on"'],
  [{ speed: 1 }, 'phoneCalls cannot have "speed"; allowed: seed, rates, results, ringSeconds, talkSeconds'],
  [{ seed: 1.5 }, "phoneCalls.seed must be a whole number from 0 to 4294967295; got 1.5"],
  [{ rates: { answered: 0.6 } }, "phoneCalls.rates must add up to 1; got 0.6 in all"],
  [{ rates: { answered: 0.6, busy: 0.6 } }, "phoneCalls.rates must add up to 1; got 1.2 in all"],
  [{ rates: {} }, "phoneCalls.rates must add up to 1; got 0 in all"],
  [{ rates: { answered: 60, busy: 40 } }, "phoneCalls.rates.answered must be a number from 0 to 1; got 60"],
  [{ rates: { answerd: 1 } }, "Did you mean answered?"],
  [{ ringSeconds: -1 }, "phoneCalls.ringSeconds must be a whole number of seconds from 0 to 86400; got -1"],
  [{ ringSeconds: [5] }, "phoneCalls.ringSeconds must be a number of seconds, or the least and the most of them"],
  [{ talkSeconds: [9, 5] }, "phoneCalls.talkSeconds must be a number of seconds, or the least and the most of them"],
  [{ talkSeconds: [5, "9"] }, "phoneCalls.talkSeconds[1] must be a whole number of seconds from 0 to 86400"],
  [{ results: "busy" }, "phoneCalls.results must be a function, or an object of results by number"],
  [{ results: { "13000000001": "bsy" } }, "phoneCalls.results[number] must be one of answered, noAnswer, busy,"],
  [{ results: new Map([["13000000001", "busy"]]) }, "phoneCalls.results must be a function, or an object of results"],
  [{ results: { "13000000001": [] } }, "phoneCalls.results[number] must have at least one result"],
  [{ results: { "13000000001": ["busy", 7] } }, "phoneCalls.results[number][1] must be one of answered,"],
])("phoneCalls cannot be %o", (phoneCalls, message) => {
  expect(() => cloudWith(phoneCalls)).toThrow(ConfigurationError);
  expect(() => cloudWith(phoneCalls)).toThrow(message);
});

test("a message about results has no phone number", () => {
  expect(() => cloudWith({ results: { "13000000001": "bsy" } })).not.toThrow("13000000001");
});

test.each<[PhoneCallOptions]>([
  [{ rates: { answered: 0.1, busy: 0.2, noAnswer: 0.7 } }],
  [{ rates: { busy: 1 }, ringSeconds: 0, talkSeconds: [0, 0], seed: 0, results: {} }],
])("phoneCalls can be %o", (phoneCalls) => {
  expect(() => cloudWith(phoneCalls)).not.toThrow();
});

describe("a function that", () => {
  const running: FakeTask = {
    ...{ family: "ai-call-task", id: "7", name: "spring", status: "running" },
    numbers: [{ number: "13000000001", status: "waiting" }],
  };
  test.each<[what: string, results: () => unknown, message: string]>([
    ["returns no result", () => "hello", "the result of phoneCalls.results must be one of answered, noAnswer,"],
    [
      "throws",
      () => {
        throw new Error("no idea");
      },
      "phoneCalls.results failed: no idea",
    ],
  ])("%s is named, to the test and in the response, and nothing has changed", async (_what, results, message) => {
    let isFixed = false;
    const cloud = cloudWith({ results: () => (isFixed ? "busy" : results()), ringSeconds: 1 }, [running]);
    const aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock, retry: 0 });
    cloud.advance(60_000);
    expect(() => cloud.tasks(ALIBABA.accessKeyId)).toThrow(message);
    const warned = new Promise((resolve) => process.once("warning", resolve));
    await expect(aiccs.queryAiCallTaskPage({})).rejects.toMatchObject({
      code: "InternalError",
      vendorMessage: expect.stringContaining(message) as string,
    });
    expect(await warned).toBeInstanceOf(ConfigurationError);
    isFixed = true;
    expect(cloud.tasks(ALIBABA.accessKeyId)).toMatchObject([
      { numbers: [{ status: "failed", phoneCalls: { count: 1, result: "busy" } }] },
    ]);
  });
});

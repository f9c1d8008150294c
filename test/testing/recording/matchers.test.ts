import { expect as jestExpect } from "expect";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { JUDGES } from "../../../generated/fake-cloud.ts";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { cloudMatchers, createFakeCloud, validInput, type CloudMatchers } from "../../../src/testing/index.ts";
import { OPERATIONS } from "../../../src/testing/operations.ts";
import { ALIBABA } from "../../support/keys.ts";

expect.extend(cloudMatchers);

declare module "vitest" {
  // oxlint-disable-next-line typescript/no-empty-object-type -- as the docs say
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends CloudMatchers<R> {}
}

declare module "expect" {
  // oxlint-disable-next-line typescript/no-empty-object-type -- as the docs say
  interface Matchers<R extends void | Promise<void>, T = unknown> extends CloudMatchers<R> {}
}

const cloud = createFakeCloud({
  credentials: ALIBABA,
  state: { tasks: [{ family: "cloud-task", id: "133224", name: "a", status: "new" }] },
});
const aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
const dyvms = createDyvms({ credentials: ALIBABA, fetch: cloud.fetch });
afterAll(() => {
  aiccs.close();
  dyvms.close();
});
beforeEach(() => cloud.reset());

const messageOf = (assertion: () => unknown): string => {
  try {
    assertion();
  } catch (error) {
    return (error as Error).message;
  }
  return expect.fail("the assertion passed");
};

describe("toHaveReceived", () => {
  test("compares some parameters, in the form that clients take", async () => {
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    await dyvms.cloudUpdateTask({
      EnterpriseId: 7000002,
      TaskId: "133224",
      Cnos: ["1111", "2222"],
      RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-1" }] },
    });
    expect(cloud).toHaveReceived("CreateAiCallTask");
    expect(cloud).toHaveReceived("CreateAiCallTask", {
      TaskName: "spring survey",
      TaskCps: expect.any(Number) as number,
      CallTime: [{ startTime: "09:00:00" }],
      CallDay: ["MONDAY", expect.stringMatching(/^TUES/)],
    });
    expect(cloud).toHaveReceived("CreateAiCallTask", { CallTime: ['{"startTime":"09:00:00","endTime":"11:30:00"}'] });
    for (const EnterpriseId of [7000002, "7000002", 7000002n])
      expect(cloud).toHaveReceived("CloudUpdateTask", { EnterpriseId });
    expect(cloud).toHaveReceived("CloudUpdateTask", {
      Cnos: ["1111", "2222"],
      RetryStrategy: { strategy: [{ round: 1 }] },
    });
    expect(cloud).toHaveReceived("CloudUpdateTask", { Cnos: "1111,2222" });

    expect(cloud).not.toHaveReceived("UpdateAiCallTask");
    expect(cloud).not.toHaveReceived("CreateAiCallTask", { CallDay: ["MONDAY"] });
    expect(cloud).not.toHaveReceived("CreateAiCallTask", { TaskCps: "75" });
    expect(cloud).not.toHaveReceived("CloudUpdateTask", { EnterpriseId: 7000003 });
    expect(cloud).not.toHaveReceived("CloudUpdateTask", { IvrId: undefined, Name: "a" });
  });

  test("a failure names the requests that arrived instead", async () => {
    expect(messageOf(() => expect(cloud).toHaveReceived("CreateAiCallTask"))).toBe(
      "The cloud should have received CreateAiCallTask\nIt received nothing.",
    );
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    expect(
      messageOf(() => expect(cloud).toHaveReceived("CreateAiCallTask", { TaskCps: 11, TaskName: "spring survey" })),
    ).toBe(
      'The cloud should have received CreateAiCallTask with {"TaskCps":11,"TaskName":"spring survey"}\nIt received 1 requests, the newest last:\n  CreateAiCallTask: OK; TaskCps is 75',
    );
    expect(messageOf(() => expect(cloud).not.toHaveReceived("CreateAiCallTask"))).toContain("should not have received");
  });

  test("fails for anything but a cloud, also with not", () => {
    for (const other of [undefined, {}, []]) {
      expect(() => expect(other).toHaveReceived("CreateAiCallTask")).toThrow("takes a fake cloud");
      expect(() => expect(other).not.toHaveReceived("CreateAiCallTask")).toThrow("takes a fake cloud");
    }
  });
});

test("toHaveReceivedTimes counts", async () => {
  expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 0);
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "b" }));
  expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 2);
  expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 1, { TaskName: "b" });
  expect(messageOf(() => expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 3))).toContain(
    "should have received CreateAiCallTask 3 times; it did 2 times",
  );
});

test("a request that met a fault counts as received, and the message names the fault", async () => {
  cloud.fail({ with: { reset: "before" } });
  await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toThrow();
  cloud.fail({ with: { cut: 0 } });
  await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toThrow();
  expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 2);
  expect(messageOf(() => expect(cloud).toHaveReceived("CloudUpdateTask"))).toContain(
    "CreateAiCallTask: no code (fault: reset)\n  CreateAiCallTask: OK (fault: cut)",
  );
});

test("the matchers work in Jest's expect and in Vitest's", async () => {
  jestExpect.extend(cloudMatchers);
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  jestExpect(cloud).toHaveReceived("CreateAiCallTask", { TaskName: jestExpect.stringContaining("spring") });
  jestExpect(cloud).toHaveReceivedTimes("CreateAiCallTask", 1);
  jestExpect(cloud).not.toHaveReceived("UpdateAiCallTask");
  expect(messageOf(() => jestExpect(cloud).toHaveReceived("CloudUpdateTask"))).toContain("should have received");
});

test("validInput gives a new object each time", () => {
  (validInput("CreateAiCallTask").CallDay as string[]).push("SUNDAY");
  expect(validInput("CreateAiCallTask").CallDay).toEqual(["MONDAY", "TUESDAY"]);
});

describe("impossible expectations are refused, since they would always pass with .not", () => {
  type Loose = Record<"toHaveReceived" | "toHaveReceivedTimes", (...args: unknown[]) => void>;
  const has = () => expect(cloud) as unknown as Loose;
  const hasNot = () => expect(cloud).not as unknown as Loose;
  const circular: Record<string, unknown> = {};
  circular.self = circular;

  test.each<[string, readonly unknown[], string]>([
    ["an unknown operation", ["CreateAiCalTask"], "Did you mean CreateAiCallTask?"],
    ["a name in another case", ["createAiCallTask"], "operation must be the name of an operation"],
    ["an unknown parameter", ["CreateAiCallTask", { Taskname: "x" }], "Did you mean TaskName?"],
    [
      "another operation's parameter",
      ["CreateAiCallTask", { Callees: [] }],
      "a parameter must be the name of a parameter of CreateAiCallTask",
    ],
    ["a matcher instead", ["CreateAiCallTask", expect.objectContaining({ TaskName: "a" })], "got a matcher"],
    ["null", ["CreateAiCallTask", null], "got null"],
    ["a list", ["CreateAiCallTask", []], "got a list"],
    [
      "a Date",
      ["CreateAiCallTask", { CallTime: [new Date()] }],
      "CallTime.0 must be plain data or a matcher; got a Date",
    ],
    ["a Map", ["CreateAiCallTask", { CallDay: new Map() }], "got a Map"],
    ["a function", ["CreateAiCallTask", { TaskName: () => "a" }], "got a function"],
    ["a circular value", ["CreateAiCallTask", { CallTime: circular }], "CallTime.self must not contain itself"],
  ])("%s", async (_case, [operation, parameters], message) => {
    await aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "a" }));
    const given = parameters === undefined ? [] : [parameters];
    expect(() => has().toHaveReceived(operation, ...given)).toThrow(message);
    expect(() => hasNot().toHaveReceived(operation, ...given)).toThrow(message);
    expect(() => has().toHaveReceivedTimes(operation, 0, ...given)).toThrow(message);
  });

  test.each([undefined, "1", -1, 1.5, NaN])("%s times", (times) => {
    expect(() => hasNot().toHaveReceivedTimes("CreateAiCallTask", times)).toThrow("times must be a whole number");
  });

  test("every parameter of every operation can be expected", () => {
    const all = Object.values(JUDGES).flatMap(({ types }) => Object.entries(types));
    expect(all).toHaveLength(OPERATIONS.size);
    for (const [name, types] of all)
      for (const parameter of Object.keys(types))
        expect(() => hasNot().toHaveReceived(name, { [parameter]: 1 })).not.toThrow();
  });
});

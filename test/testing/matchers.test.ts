import { expect as jestExpect } from "expect";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { createAiccs } from "../../src/aiccs.ts";
import { createDyvms } from "../../src/dyvms.ts";
import { validate as validateAiccs } from "../../src/aiccs.ts";
import { validate as validateCcc } from "../../src/ccc.ts";
import { validate as validateDyvms } from "../../src/dyvms.ts";
import { cloudMatchers, createFakeCloud, validInput, type CloudMatchers } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";

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
  state: { tasks: [{ service: "dyvms", id: "133224", name: "a", status: "new" }] },
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
  test("looks at some parameters, in the form that clients take", async () => {
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
    expect(cloud).not.toHaveReceived("CreateAiCallTask", { TaskCps: "10" });
    expect(cloud).not.toHaveReceived("CloudUpdateTask", { EnterpriseId: 7000003 });
    expect(cloud).not.toHaveReceived("CloudUpdateTask", { IvrId: undefined, Name: "a" });
  });

  test("says what came instead", async () => {
    expect(messageOf(() => expect(cloud).toHaveReceived("CreateAiCallTask"))).toBe(
      "The cloud should have received CreateAiCallTask\nIt received nothing.",
    );
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    expect(
      messageOf(() => expect(cloud).toHaveReceived("CreateAiCallTask", { TaskCps: 11, TaskName: "spring survey" })),
    ).toBe(
      'The cloud should have received CreateAiCallTask with {"TaskCps":11,"TaskName":"spring survey"}\nIt received 1, at last:\n  CreateAiCallTask: OK; TaskCps is 10',
    );
    expect(messageOf(() => expect(cloud).not.toHaveReceived("CreateAiCallTask"))).toContain("should not have received");
  });

  test("fails on anything but a cloud, with not as well", () => {
    for (const other of [undefined, {}, []]) {
      expect(() => expect(other).toHaveReceived("CreateAiCallTask")).toThrow("takes a fake cloud");
      expect(() => expect(other).not.toHaveReceived("CreateAiCallTask")).toThrow("takes a fake cloud");
    }
  });

  test("fails on an operation that there is none of, with not as well", () => {
    const name = "CreateAICallTask" as "CreateAiCallTask";
    const message = "there is no operation CreateAICallTask. Did you mean CreateAiCallTask?";
    expect(() => expect(cloud).toHaveReceived(name)).toThrow(message);
    expect(() => expect(cloud).not.toHaveReceived(name)).toThrow(message);
    expect(() => expect(cloud).toHaveReceivedTimes(name, 0)).toThrow(message);
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

test("what a fault struck was received all the same, and is named", async () => {
  cloud.fail({ with: { reset: "before" } });
  await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toThrow();
  cloud.fail({ with: { cut: 0 } });
  await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toThrow();
  expect(cloud).toHaveReceivedTimes("CreateAiCallTask", 2);
  expect(messageOf(() => expect(cloud).toHaveReceived("CloudUpdateTask"))).toContain(
    "CreateAiCallTask: no code (fault: reset)\n  CreateAiCallTask: OK (fault: cut)",
  );
});

test("they work in Jest's expect as in Vitest's", async () => {
  jestExpect.extend(cloudMatchers);
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  jestExpect(cloud).toHaveReceived("CreateAiCallTask", { TaskName: jestExpect.stringContaining("spring") });
  jestExpect(cloud).toHaveReceivedTimes("CreateAiCallTask", 1);
  jestExpect(cloud).not.toHaveReceived("UpdateAiCallTask");
  expect(messageOf(() => jestExpect(cloud).toHaveReceived("CloudUpdateTask"))).toContain("should have received");
});

test("every valid input is valid, without a warning, and a new one each time", () => {
  const checked = [
    validateAiccs("CreateAiCallTask", validInput("CreateAiCallTask")),
    validateAiccs("UpdateAiCallTask", validInput("UpdateAiCallTask")),
    validateDyvms("CloudUpdateTask", validInput("CloudUpdateTask")),
    validateCcc("CreateAutoCalloutTask", validInput("CreateAutoCalloutTask")),
    validateCcc("UpdatePredictiveDialingCampaign", validInput("UpdatePredictiveDialingCampaign")),
  ];
  expect(checked).toMatchObject(checked.map(() => ({ ok: true, warnings: [] })));
  (validInput("CreateAiCallTask").CallDay as string[]).push("SUNDAY");
  expect(validInput("CreateAiCallTask").CallDay).toEqual(["MONDAY", "TUESDAY"]);
});

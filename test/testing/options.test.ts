import { describe, expect, test } from "vitest";
import { createFakeCloud, recordWire, validInput } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";

/* Every option that is wrong is named, with what is allowed. */

const task = { service: "aiccs", id: "1", name: "a", status: "new" };
const made = { accounts: {}, made: {}, advanced: 0 };

test.each<[string, unknown, string]>([
  ["nothing at all", undefined, "a fake cloud needs credentials to know"],
  ["no keys", { credentials: [] }, "a fake cloud needs credentials to know"],
  ["a text for keys", { credentials: "x" }, "must be accessKeyId and accessKeySecret, or secretId and secretKey"],
  ["a function for keys", { credentials: () => ALIBABA }, "must be accessKeyId and accessKeySecret, or secretId"],
  ["a key without its secret", { credentials: { accessKeyId: "a" } }, "credentials.accessKeySecret is missing"],
  ["keys of two accounts with one id", { credentials: [ALIBABA, ALIBABA] }, "the same key id"],
  [
    "an unknown option",
    { limit: "off" },
    'have no "limit"; there are credentials, clock, state, limits, parameters. Did you mean limits?',
  ],
  ["a clock that is none", { clock: new Date() }, "clock must be a function"],
  ["limits that nobody knows", { limits: "strict" }, 'limits must be "documented", "off" or rates'],
  ["a limit of an unknown operation", { limits: { CreateAICallTask: 1 } }, "Did you mean CreateAiCallTask?"],
  ["half a request", { limits: { CreateAiCallTask: 0.5 } }, "limits.CreateAiCallTask must be a whole number"],
  ["no seconds", { limits: { CreateAiCallTask: { requests: 1 } } }, "limits.CreateAiCallTask.seconds must be"],
  [
    "a new parameter of an unknown operation",
    { parameters: { CreateAICallTask: ["NewField"] } },
    "Did you mean CreateAiCallTask?",
  ],
  [
    "a new parameter that is no name",
    { parameters: { CreateAiCallTask: "NewField" } },
    "parameters.CreateAiCallTask must be a list of names",
  ],
  [
    "a new parameter that is known by now",
    { parameters: { CreateAiCallTask: ["TaskCps"] } },
    "parameters.CreateAiCallTask names TaskCps, which the cloud knows and judges",
  ],
  ["an unknown part of the state", { state: { task: [] } }, 'state have no "task"'],
  [
    "a number for an id",
    { state: { tasks: [{ ...task, id: 1 }] } },
    "state.tasks[0].id must be text: a number would lose digits",
  ],
  [
    "a status that is none",
    { state: { tasks: [{ ...task, status: "INIT" }] } },
    "state.tasks[0].status must be one of new, running",
  ],
  [
    "a time that is none",
    { state: { tasks: [{ ...task, startsAt: "now" }] } },
    "state.tasks[0].startsAt must be a number of milliseconds",
  ],
  ["a snapshot of an unknown account", { state: { ...made, accounts: { other: [] } } }, 'the snapshot have no "other"'],
  [
    "a snapshot without its time",
    { state: { ...made, advanced: undefined } },
    "advanced must be a number of milliseconds",
  ],
])("%s", (_case, options, message) => {
  const given = options === undefined ? undefined : { credentials: ALIBABA, ...(options as object) };
  expect(() => createFakeCloud(given as never)).toThrow(message);
});

describe("what is done with a cloud", () => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  test.each<[string, () => unknown, string]>([
    ["tasks of an unknown key", () => cloud.tasks("other"), "the fake cloud knows no key of this id"],
    ["a seed that is no list", () => cloud.seed(ALIBABA.accessKeyId, {} as never), "the tasks to seed must be a list"],
    ["a listener that is none", () => cloud.onCall({} as never), "onCall takes a function"],
    ["time that goes back", () => cloud.advance(-1), "0 or more"],
    ["an input of no operation", () => validInput("CreateAiCalltask" as never), "Did you mean CreateAiCallTask?"],
    ["a recorder without a folder", () => recordWire(cloud, {} as never), "folder must be the path of a folder"],
  ])("%s", (_case, act, message) => {
    expect(act).toThrow(message);
  });
  test("a clock that gives no date", () => {
    const clock = () => 5 as never;
    expect(() => createFakeCloud({ credentials: ALIBABA, clock }).clock()).toThrow("clock must return a valid Date");
  });
  test.each<[string, object, string]>([
    ["a port out of range", { port: 65536 }, "port must be a whole number from 0 to 65535"],
    ["an unknown option", { prot: 1 }, "Did you mean port?"],
  ])("%s to listen on", async (_case, options, message) => {
    await expect(cloud.listen(options)).rejects.toThrow(message);
  });
  test("a port that is taken", async () => {
    const server = await cloud.listen();
    await expect(cloud.listen({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await server.close();
    await server.close();
  });
});

import { describe, expect, test } from "vitest";
import { createFakeCloud, recordWire, validInput } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";

/* Each invalid option is named, with what is allowed. */

const CYCLE: Record<string, unknown> = {};
CYCLE.self = CYCLE;
const task = { family: "ai-call-task", id: "1", name: "a", status: "new" };
const made = { accounts: {}, made: {}, advanced: 0 };

test.each<[string, unknown, string]>([
  ["nothing at all", undefined, "a fake cloud needs credentials to accept"],
  ["no credentials", { credentials: [] }, "a fake cloud needs credentials to accept"],
  ["a key without its secret", { credentials: { accessKeyId: "a" } }, "credentials.accessKeySecret is missing"],
  ["two keys with one id", { credentials: [ALIBABA, ALIBABA] }, "the same key id"],
  [
    "an unknown option",
    { limit: "off" },
    'cannot have "limit"; allowed: credentials, clock, state, limits, extra, codes, phoneCalls. Did you mean limits?',
  ],
  ["a clock that is not a function", { clock: new Date() }, "clock must be a function; got an object"],
  [
    "limits that nobody knows",
    { limits: "strict" },
    'limits must be "documented", "off" or limits by operation; got "strict"',
  ],
  ["a limit of an unknown operation", { limits: { CreateAICallTask: 1 } }, "Did you mean CreateAiCallTask?"],
  ["a fraction of a request", { limits: { CreateAiCallTask: 0.5 } }, "limits.CreateAiCallTask must be a whole number"],
  ["zero seconds", { limits: { CreateAiCallTask: { requests: 1 } } }, "limits.CreateAiCallTask.seconds must be"],
  ["extra parameters of an unknown operation", { extra: { CreateAICallTask: [] } }, "Did you mean CreateAiCallTask?"],
  [
    "extra parameters that are not a list",
    { extra: { CreateAiCallTask: "Colour" } },
    "extra.CreateAiCallTask must be a list",
  ],
  [
    "an extra parameter that is documented",
    { extra: { CreateAiCallTask: ["TaskCps"] } },
    "extra.CreateAiCallTask has TaskCps, which is a parameter of the operation's spec",
  ],
  ["an unknown member of the state", { state: { task: [] } }, 'state cannot have "task"'],
  [
    "a number as id",
    { state: { tasks: [{ ...task, id: 1 }] } },
    "state.tasks[0].id must be text of up to 20 digits without leading zeros, since a number would lose some; got a number",
  ],
  [
    "an invalid status",
    { state: { tasks: [{ ...task, status: "INIT" }] } },
    "state.tasks[0].status must be one of new, running",
  ],
  [
    "an invalid time",
    { state: { tasks: [{ ...task, startsAt: "now" }] } },
    "state.tasks[0].startsAt must be a number of milliseconds",
  ],
  ["null as the state", { state: null }, "state must be an object; got null"],
  ["a number as the state", { state: 5 }, "state must be an object; got 5"],
  ["tasks and a snapshot", { state: { ...made, tasks: [] } }, "state must have tasks or be a snapshot; got both"],
  [
    "an id that is not digits",
    { state: { tasks: [{ ...task, id: "a b" }] } },
    "state.tasks[0].id must be text of up to 20 digits",
  ],
  [
    "a time that no date can have",
    { state: { tasks: [{ ...task, startsAt: 1e300 }] } },
    "startsAt must be a number of milliseconds since 1970",
  ],
  [
    "parameters of another class",
    { state: { tasks: [{ ...task, parameters: { a: new Map() } }] } },
    "JSON values by name",
  ],
  ["parameters that contain themselves", { state: { tasks: [{ ...task, parameters: CYCLE }] } }, "JSON values by name"],
  [
    "invalid parameters",
    { state: { tasks: [{ ...task, parameters: 7 }] } },
    "parameters must be an object of JSON values by name; got a number",
  ],
  [
    "a parameter that is not a JSON value",
    { state: { tasks: [{ ...task, parameters: { Cnos: 1n } }] } },
    "must be an object of JSON values by name",
  ],
  [
    "a duplicate id",
    { state: { tasks: [task, { ...task, name: "b" }] } },
    "state.tasks[1].id must differ from the ids",
  ],
  [
    "a duplicate name",
    { state: { tasks: [task, { ...task, id: "2" }] } },
    "state.tasks[1].name must differ from the names",
  ],
  [
    "a negative number of ids",
    { state: { ...made, made: { "cloud-task": -5 } } },
    "made.cloud-task must be a whole number, 0 or more; got -5",
  ],
  ["a negative time", { state: { ...made, advanced: -1 } }, "advanced must be a number of milliseconds from 0"],
  ["an infinite time", { state: { ...made, advanced: 1e300 } }, "advanced must be a number of milliseconds from 0"],
  ["a snapshot of an unknown account", { state: { ...made, accounts: { other: [] } } }, 'accounts cannot have "other"'],
  [
    "a snapshot without its time",
    { state: { ...made, advanced: undefined } },
    "advanced must be a number of milliseconds",
  ],
])("%s", (_case, options, message) => {
  const given = options === undefined ? undefined : { credentials: ALIBABA, ...(options as object) };
  expect(() => createFakeCloud(given as never)).toThrow(message);
});

test.each<[string, unknown]>([
  ["a number", 1],
  ["undefined", undefined],
  ["an invalid Date", new Date(NaN)],
])("a clock that returns %s", (_case, time) => {
  expect(() => createFakeCloud({ credentials: ALIBABA, clock: () => time as Date }).clock()).toThrow(
    "clock must return a valid Date",
  );
});

describe("methods of a cloud", () => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  cloud.seed(ALIBABA.accessKeyId, [{ family: "ai-call-task", id: "1", name: "taken", status: "new" }]);
  test.each<[string, () => unknown, string]>([
    ["tasks of an unknown key", () => cloud.tasks("other"), "the fake cloud has no key with this id"],
    ["an object as a seed", () => cloud.seed(ALIBABA.accessKeyId, {} as never), "the tasks to seed must be a list"],
    [
      "a listener that is not a function",
      () => cloud.onCall({} as never),
      "the listener of onCall must be a function; got an object",
    ],
    [
      "a seed with another task's name",
      () => cloud.seed(ALIBABA.accessKeyId, [{ family: "ai-call-task", id: "2", name: "taken", status: "new" }]),
      'must have a name of its own; the account already has "taken"',
    ],
    [
      "a negative duration",
      () => cloud.advance(-1),
      "must be a number of milliseconds from 0 to 31536000000000; got -1",
    ],
    ["a duration that is too long", () => cloud.advance(1e300), "got 1e+300"],
    ["an invalid snapshot", () => cloud.restore(null as never), "a snapshot must be an object"],
    ["an unknown operation", () => validInput("CreateAiCalltask" as never), "Did you mean CreateAiCallTask?"],
    ["a recorder without a folder", () => recordWire(cloud, {} as never), "folder must be the path of a folder"],
  ])("%s", (_case, act, message) => {
    expect(act).toThrow(message);
  });
  test.each<[string, object, string]>([
    ["a port out of range", { port: 65536 }, "port must be a whole number from 0 to 65535"],
    ["an unknown option", { prot: 1 }, "Did you mean port?"],
  ])("listen with %s", async (_case, options, message) => {
    await expect(cloud.listen(options)).rejects.toThrow(message);
  });
  test("listen on a port that is in use", async () => {
    const server = await cloud.listen();
    await expect(cloud.listen({ port: Number(new URL(server.url).port) })).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
    await server.close();
    await server.close();
  });
});

import { describe, expect, test } from "vitest";
import { ACTIONS } from "../../generated/actions.ts";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { behaviourOf, checkBehaviours } from "../../src/testing/behaviours/behaviours.ts";
import { OPERATIONS } from "../../src/testing/operations.ts";
import {
  createFakeCloud,
  requiredTasks,
  validInput,
  type FakeCloud,
  type FakeInputs,
} from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/** Sends an input of any operation to a cloud. */
async function send(cloud: FakeCloud, action: keyof FakeInputs, input: unknown): Promise<void> {
  const { fetch } = cloud;
  const clients: object[] = [
    createAiccs({ credentials: ALIBABA, fetch }),
    createDyvms({ credentials: ALIBABA, fetch }),
    createCcc({ credentials: TENCENT, fetch }),
  ];
  const method = action.charAt(0).toLowerCase() + action.slice(1);
  const methods = clients.map((client) => (client as Record<string, unknown>)[method]);
  await (methods.find(Boolean) as (input: unknown) => Promise<unknown>)(input);
}

describe("the tasks that an operation needs", () => {
  test.each(ACTIONS)("let %s succeed with its valid input", async (action) => {
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    const input = validInput(action);
    for (const keyId of [ALIBABA.accessKeyId, TENCENT.secretId]) cloud.seed(keyId, requiredTasks(action, input));
    await send(cloud, action, input);
    expect(cloud.calls).toMatchObject([{ operation: action, code: "OK", ran: true }]);
  });

  test("have the id of the input, in any form that a client takes, and a name that nobody else has", () => {
    const tasks = requiredTasks("CloudUpdateTask", { ...validInput("CloudUpdateTask"), TaskId: 133224n });
    expect(tasks).toEqual([{ family: "cloud-task", id: "133224", name: "seeded for CloudUpdateTask", status: "new" }]);
  });

  test("are none for an operation that creates", () => {
    expect(requiredTasks("CreateAiCallTask", validInput("CreateAiCallTask"))).toEqual([]);
  });

  test("of an unknown operation are an error that names a similar one", () => {
    expect(() => requiredTasks("CreateAICallTask" as keyof FakeInputs, {})).toThrow("Did you mean CreateAiCallTask?");
  });
});

describe("a cloud does not start", () => {
  const [operations, behaviours] = [
    new Map([...OPERATIONS].slice(0, 1)),
    new Map([...OPERATIONS.keys()].slice(0, 1).map((action) => [action, behaviourOf(action)])),
  ];
  test("with an operation whose behaviour is missing", () => {
    expect(() => {
      checkBehaviours(operations, new Map());
    }).toThrow(/the fake cloud does not know what \w+ does: it has no x-behaviour/);
  });
  test("with a behaviour that it cannot carry out", () => {
    const broken = new Map([...behaviours].map(([action, behaviour]) => [action, { ...behaviour, does: "fly" }]));
    expect(() => {
      checkBehaviours(operations, broken);
    }).toThrow('has no transition "fly"');
  });
});

test("an input that is not an object is refused", () => {
  expect(() => requiredTasks("StartAiCallTask", null as never)).toThrow("the input must be an object of parameters");
});

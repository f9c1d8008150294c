import { describe, expect, test } from "vitest";
import { behaviourOf, checkBehaviours } from "../../src/testing/behaviours/behaviours.ts";
import { OPERATIONS } from "../../src/testing/operations.ts";
import { createFakeCloud, requiredTasks, validInput, type FakeInputs } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { callWith, clientOf, OPERATIONS as TESTED, seedFor } from "../support/operations.ts";

describe("the tasks that an operation needs", () => {
  test.each(TESTED)("let $action succeed with its valid input", async (operation) => {
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    seedFor(cloud, operation);
    await using client = clientOf(operation, { fetch: cloud.fetch });
    await callWith(client, operation, operation.input);
    expect(cloud.calls).toMatchObject([{ operation: operation.action, code: "OK", ran: true }]);
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

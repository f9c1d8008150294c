import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { behaviourOf, checkBehaviours } from "../../scripts/specs/behaviours.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService } from "../../scripts/specs/load.ts";
import { ROOT } from "../support/project.ts";

/* A spec says what its operation does in the fake cloud. What the fake cloud cannot do stops generation. */

const CAMPAIGN = "ccc/UpdatePredictiveDialingCampaign.yaml";
const CALLOUT = "ccc/CreateAutoCalloutTask.yaml";

function changed(file: string, change: (text: string) => string) {
  const specs = readSpecs(join(ROOT, "specs"));
  const before = specs.get(file) ?? "";
  const after = change(before);
  expect(after).not.toBe(before);
  specs.set(file, after);
  return loadService(specs, "ccc");
}

const withBehaviour = (file: string, behaviour: string) =>
  changed(file, (text) => text.replace(/x-behaviour: .*/, `x-behaviour: ${behaviour}`));

describe("generation stops at an x-behaviour", () => {
  test.each<[problem: string, file: string, behaviour: string]>([
    [
      'there is no family "campaign"; the families are ai-call-task, cloud-task, enterprise-time, auto-callout-task',
      CAMPAIGN,
      "{ family: campaign, does: change }",
    ],
    ["the family cloud-task belongs to dyvms", CAMPAIGN, "{ family: cloud-task, does: change }"],
    [
      'has no transition "stop"; possible are create, change, get, list, import, cancel, delete, pause, resume, abort',
      CAMPAIGN,
      "{ family: predictive-dialing-campaign, does: stop }",
    ],
    ['has no transition "delete"', CALLOUT, "{ family: auto-callout-task, does: delete }"],
    [
      "it has no parameter TaskId: name the one with the id of the task as `task`",
      CALLOUT,
      "{ family: auto-callout-task, does: stop }",
    ],
    ['"Task" is not a parameter', CALLOUT, "{ family: auto-callout-task, does: stop, task: Task }"],
    ["it has no parameter StartTime, from which", CALLOUT, "{ family: agent-cruise-campaign, does: create }"],
    ["its response has no list", CALLOUT, "{ family: auto-callout-task, does: list }"],
    ["does not say which numbers can be cancelled", CALLOUT, "{ family: auto-callout-task, does: cancel, task: Name }"],
    [
      'the transition "stop" applies to a task, not to its numbers',
      CALLOUT,
      "{ family: auto-callout-task, does: stop, of: numbers, task: Name }",
    ],
    ["`family` and `does` must say", CALLOUT, "{ does: create }"],
    ['nothing reads "tasks"; possible are', CALLOUT, "{ family: auto-callout-task, does: stop, tasks: Name }"],
    ["`of` must be one of numbers", CALLOUT, "{ family: auto-callout-task, does: list, of: callees }"],
    ['there is no family "toString"', CALLOUT, "{ family: toString, does: create }"],
    ['has no transition "__proto__"', CALLOUT, '{ family: auto-callout-task, does: "__proto__" }'],
    [
      '"Colour" in `ignores` is not a parameter',
      CALLOUT,
      "{ family: auto-callout-task, does: create, ignores: [Colour] }",
    ],
    ["`ignores` must be a list", CALLOUT, "{ family: auto-callout-task, does: list, ignores: Name }"],
  ])("%s", (problem, file, behaviour) => {
    const service = withBehaviour(file, behaviour);
    expect(() => {
      checkBehaviours(service);
    }).toThrow(problem);
    expect(() => {
      checkBehaviours(service);
    }).toThrow(`${file}#/operation/post/x-behaviour: `);
  });

  test("that is missing", () => {
    expect(() => changed(CALLOUT, (text) => text.replace(/ +x-behaviour: .*\n/, ""))).toThrow(
      `${CALLOUT}#/operation/post/x-behaviour: missing`,
    );
  });

  test("whose parameters select nothing that the fake cloud knows", () => {
    const list = "{ family: auto-callout-task, does: list }";
    const withList = (text: string) =>
      text.replace(
        /TaskId:\n +type: integer\n +x-id: uint64/,
        "Tasks:\n      type: array\n      items: { type: object, properties: { Name: { type: string } } }\n      description: x\n    TaskId:\n      type: integer\n      x-id: uint64",
      );
    const service = changed(CALLOUT, (text) => withList(text).replace(/x-behaviour: .*/, `x-behaviour: ${list}`));
    expect(() => {
      checkBehaviours(service);
    }).toThrow("nothing says what NotBefore selects: it is not a field of the list");
  });
});

test("the form of a response has its ids, nullable fields, enums and the values that report failure", () => {
  const service = changed(CALLOUT, (text) =>
    text.replace("x-created: TaskId", "x-created: TaskId\n    x-failure: { Result.Code: [1], Flag: [false] }").replace(
      /(CreateAutoCalloutTaskResult:\n(?:.*\n)*? {2}properties:\n)/,
      `$1    Flag: { type: boolean, description: x }
    Time: { type: [integer, "null"], description: x }
    Any: { type: object, description: x }
    Map: { type: object, additionalProperties: { type: integer, x-id: int64 }, description: x }
    Result: { type: object, required: [Code], properties: { Code: { type: integer, description: x } }, description: x }
`,
    ),
  );
  const operation = service.operations.find(({ action }) => action === "CreateAutoCalloutTask");
  expect(operation && behaviourOf(service, operation).answer).toEqual({
    fields: {
      Flag: { failures: [false], of: "boolean" },
      Time: { nullable: "integer" },
      Any: "object",
      Map: { values: "id" },
      Result: { fields: { Code: { failures: [1], of: "integer" } }, required: ["Code"] },
      TaskId: "id",
    },
  });
});

describe("generation stops if the kind of an operation is not that of what it does", () => {
  test.each([
    ["aiccs/ImportTaskNumberDatas.yaml", "import", "change", "x-created: Data"],
    ["aiccs/StartAiCallTask.yaml", "change", "import", ""],
    ["ccc/CreateAutoCalloutTask.yaml", "create", "import", ""],
    ["aiccs/UpdateAiCallTask.yaml", "change", "import", "x-failure: { Data: [false] }"],
  ])("%s, %s as %s", (file, kind, other, without) => {
    const specs = readSpecs(join(ROOT, "specs"));
    const text = specs.get(file) ?? expect.fail();
    specs.set(file, text.replace(`x-kind: ${kind}`, `x-kind: ${other}`).replace(without, ""));
    const service = loadService(specs, file.split("/")[0] ?? "");
    expect(() => {
      checkBehaviours(service);
    }).toThrow(`${file}#/operation/post/x-behaviour: an operation that does`);
  });
});

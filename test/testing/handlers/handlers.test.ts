import { describe, expect, test } from "vitest";
import type { AnswerFields } from "../../../src/testing/behaviours/behaviour.ts";
import type { FakeTask } from "../../../src/testing/tasks/fake-task.ts";
import { account, HOUR, NOW } from "./run-handler.ts";

const fields = (all: AnswerFields["fields"], ...required: string[]): AnswerFields => ({ fields: all, required });
const aiTask = (id: number, changes: Partial<FakeTask> = {}): FakeTask => ({
  ...{ family: "ai-call-task", id: String(id), name: `task ${id}`, status: "new" },
  ...changes,
});

describe("create", () => {
  const answer = fields({ Success: { failures: [false], of: "boolean" }, Data: "id" }, "Data");
  test("gives the new id, and keeps the parameters that answers show", () => {
    const { run, tasks } = account("ai-call-task");
    const parameters = { TaskName: "a", StartType: "IMMEDIATE", AgentId: "7", Secret: "s" };
    expect(run({ does: "create", answer }, parameters, { kept: ["AgentId"] })).toEqual({
      code: "OK",
      members: { Success: true, Data: 118700000000000123n },
    });
    expect(tasks()).toEqual([
      {
        ...{ family: "ai-call-task", id: "118700000000000123", name: "a", status: "running" },
        ...{ createdAt: NOW, startedAt: NOW, parameters: { AgentId: "7" } },
      },
    ]);
  });

  test("refuses a name that is taken, and says so in the fields that report failure", () => {
    const { run } = account("ai-call-task", [aiTask(1, { name: "a" })]);
    expect(run({ does: "create", answer }, { TaskName: "a" })).toMatchObject({
      code: "ParameterError",
      members: { Success: false },
    });
  });

  test("keeps the phone numbers that it is given", () => {
    const { run, tasks } = account("auto-callout-task");
    run({ does: "create" }, { Name: "a", NotBefore: 1, Callees: ["0086130", "0086131"] });
    expect(tasks()[0]?.numbers).toEqual([
      { number: "0086130", status: "waiting", importedAt: NOW },
      { number: "0086131", status: "waiting", importedAt: NOW },
    ]);
  });

  test("shows the id as text where the spec says so, at any depth", () => {
    const { run } = account("cloud-task");
    const nested = fields({ Data: fields({ Id: "string", Status: "string", Type: "string", CreateTime: "string" }) });
    expect(run({ does: "create", answer: nested }, { Name: "a", Type: 2 }, { kept: ["Type"] }).members).toEqual({
      Data: { Id: "1", Status: "0", Type: "2", CreateTime: "2026-01-02 11:04:05" },
    });
  });
});

describe("change", () => {
  test("replaces the parameters that the operation has, and leaves the others", () => {
    const { run, tasks } = account("ai-call-task", [
      aiTask(1, { parameters: { AgentId: "7", TaskCps: 5, Line: "x" } }),
    ]);
    const declared = ["TaskId", "TaskName", "TaskCps", "Line"];
    run({ does: "change" }, { TaskId: "1", TaskName: "b", TaskCps: 6 }, { kept: ["AgentId", "TaskCps"], declared });
    expect(tasks()).toMatchObject([{ name: "b", parameters: { AgentId: "7", TaskCps: 6 } }]);
    expect(tasks()[0]?.parameters).not.toHaveProperty("Line");
  });

  test("merges them in the families whose pages say so", () => {
    const { run, tasks } = account("cloud-task", [
      { family: "cloud-task", id: "1", name: "a", status: "new", parameters: { Cnos: "1", Wrapup: 5 } },
    ]);
    run({ does: "change" }, { TaskId: "1", Wrapup: 6 }, { kept: ["Cnos", "Wrapup"], declared: ["Cnos", "Wrapup"] });
    expect(tasks()).toMatchObject([{ name: "a", parameters: { Cnos: "1", Wrapup: 6 } }]);
  });

  test("replaces the phone numbers", () => {
    const campaign: FakeTask = { family: "predictive-dialing-campaign", id: "1", name: "a", status: "new" };
    const { run, tasks } = account("predictive-dialing-campaign", [
      { ...campaign, numbers: [{ number: "1", status: "waiting" }] },
    ]);
    run({ does: "change" }, { CampaignId: "1", Name: "b", Callees: ["2", "3"], StartTime: NOW / 1000 + 60 });
    expect(tasks()[0]?.numbers?.map(({ number }) => number)).toEqual(["2", "3"]);
  });

  test("refuses an unknown task with the code of the family", () => {
    const { run } = account("predictive-dialing-campaign");
    expect(run({ does: "change" }, { CampaignId: "1", Name: "b" })).toMatchObject({
      code: "InvalidParameterValue",
      message: "There is no such campaign.",
    });
  });
});

describe("a transition", () => {
  const answer = fields({ Data: fields({ Result: { failures: [1], of: "integer" } }) });
  const task: FakeTask = { family: "cloud-task", id: "1", name: "a", status: "running" };
  test("reports success in the fields that could report failure", () => {
    expect(account("cloud-task", [task]).run({ does: "pause", answer }, { TaskId: "1" })).toEqual({
      code: "OK",
      members: { Data: { Result: 0 } },
    });
  });
  test("names the state of the task if it is another than it must be", () => {
    expect(account("cloud-task", [task]).run({ does: "start", answer }, { TaskId: "1" })).toEqual({
      code: "InvalidOperation",
      message: "The task is running; it must be new or paused. (code chosen by outdial)",
      members: { Data: { Result: 1 } },
    });
  });
  test("takes the id from the parameter that the spec names", () => {
    const { run, tasks } = account("cloud-task", [task]);
    expect(run({ does: "pause", task: "Task" }, { Task: "1" }).code).toBe("OK");
    expect(tasks()).toMatchObject([{ status: "paused" }]);
  });
});

describe("get", () => {
  test("fills a response by name, alias, state and time, at any depth", () => {
    const { run } = account("ai-call-task", [
      aiTask(9, {
        ...{ status: "running", createdAt: 5, startedAt: 6 },
        parameters: {
          VirtualNumber: "0571",
          CallDay: ["MONDAY"],
          CallTime: ['{"startTime":"09:00:00","endTime":"10:00:00"}'],
          MissCallRetry: true,
        },
      }),
    ]);
    const answer = fields({
      Data: fields({
        ...{ TaskId: "string", TaskName: "string", Status: "integer", CallerNumber: "string", CreateTime: "integer" },
        ...{ RealStartTime: "integer", RetryEnable: "boolean", CallDays: { items: "string" }, Other: "string" },
        CallTimes: { items: fields({ StartTime: "string", EndTime: "string" }) },
      }),
    });
    expect(run({ does: "get", answer }, { TaskId: "9" }).members).toEqual({
      Data: {
        ...{ TaskId: "9", TaskName: "task 9", Status: 1, CallerNumber: "0571", CreateTime: 5, RealStartTime: 6 },
        ...{ RetryEnable: true, CallDays: ["MONDAY"], CallTimes: [{ StartTime: "09:00:00", EndTime: "10:00:00" }] },
      },
    });
  });

  test("what is not known is null if it may be, neutral if it is required, and otherwise left out", () => {
    const { run } = account("auto-callout-task", [
      { family: "auto-callout-task", id: "9", name: "a", status: "ended" },
    ]);
    const answer = fields(
      {
        ...{ NotAfter: { nullable: "integer" }, Name: { nullable: "string" }, Description: "string", IvrId: "id" },
        ...{ State: "integer", Text: "string", Flag: "boolean", Kind: { enum: ["A", "B"] }, Map: { values: "string" } },
        ...{ Callers: { items: "string" }, Inner: fields({ Deep: "string" }), Callees: { items: fields({}) } },
      },
      ...["IvrId", "Text", "Flag", "Kind", "Map", "Callers", "Inner"],
    );
    expect(run({ does: "get", answer }, { TaskId: "9" }).members).toEqual({
      ...{ NotAfter: null, Name: "a", State: 4, IvrId: 0n, Text: "", Flag: false, Kind: "A", Map: {} },
      ...{ Callers: [], Inner: {}, Callees: [] },
    });
  });

  test("shows the numbers of a task in a list of its own, and how many there are", () => {
    const numbers = [
      { number: "1", status: "waiting" },
      { number: "2", status: "answered", parameters: { Sessions: ["s"] } },
    ];
    const { run } = account("auto-callout-task", [
      { family: "auto-callout-task", id: "9", name: "a", status: "running", numbers },
    ]);
    const callee = fields({ Callee: "string", State: "integer", Sessions: { items: "string" } }, "Sessions");
    const answer = fields({ Callees: { items: callee }, CalleeCount: "integer" });
    expect(run({ does: "get", answer }, { TaskId: "9" }).members).toEqual({
      CalleeCount: 2,
      Callees: [
        { Callee: "1", State: 0, Sessions: [] },
        { Callee: "2", State: 1, Sessions: ["s"] },
      ],
    });
  });

  test("gives one number by its id", () => {
    const numbers = [
      { number: "1", status: "waiting", id: "11", batch: "5" },
      { number: "2", status: "waiting", id: "12", batch: "5", parameters: { outId: "mine" } },
    ];
    const { run } = account("ai-call-task", [aiTask(9, { numbers })]);
    const answer = fields({ Data: fields({ CalledPhone: "string", DetailId: "string", OutId: "string" }) });
    const get = (parameters: Record<string, unknown>) => run({ does: "get", of: "numbers", answer }, parameters);
    const second = { Data: { CalledPhone: "2", DetailId: "12", OutId: "mine" } };
    expect(get({ TaskId: "9", DetailId: "12" }).members).toEqual(second);
    expect(get({ TaskId: "9", OutId: "mine" }).members).toEqual(second);
    expect(get({ TaskId: "9", DetailId: "13" })).toMatchObject({ code: "ParameterError" });
  });
});

describe("list", () => {
  const page = fields({
    ...{ PageNo: "integer", PageSize: "integer", Total: "integer" },
    List: { items: fields({ TaskId: "string", Status: "integer" }) },
  });
  const answer = fields({ Data: page }, "Data");
  const idsOf = (outcome: { members?: unknown }): unknown => {
    const { Data } = outcome.members as { Data: { List: { TaskId: string }[] } };
    return Data.List.map(({ TaskId }) => TaskId);
  };
  const three = [aiTask(1), aiTask(2, { status: "stopped" }), aiTask(3, { name: "other", parameters: { Source: 1 } })];

  test("counts pages from 1 for Alibaba", () => {
    const { run } = account("ai-call-task", three);
    const list = (parameters: object) => run({ does: "list", answer }, { ...parameters });
    expect(list({ PageNo: 2, PageSize: 2 }).members).toEqual({
      Data: { PageNo: 2, PageSize: 2, Total: 3, List: [{ TaskId: "3", Status: 0 }] },
    });
    expect(list({}).members).toMatchObject({ Data: { PageNo: 1, PageSize: 10, Total: 3 } });
    expect(idsOf(list({ PageNo: 9, PageSize: 2 }))).toEqual([]);
    expect(idsOf(list({ PageNo: 0, PageSize: 2 }))).toEqual(["1", "2"]);
  });

  test("counts pages from 0 for Tencent, and items for the Cloud* operations", () => {
    const tasks = [1, 2, 3].map((id): FakeTask => ({
      family: "auto-callout-task",
      id: String(id),
      name: "a",
      status: "new",
    }));
    const tencent = fields({ TotalCount: "integer", Tasks: { items: fields({ TaskId: "id" }) } });
    expect(
      account("auto-callout-task", tasks).run({ does: "list", answer: tencent }, { PageNumber: 1, PageSize: 2 })
        .members,
    ).toEqual({ TotalCount: 3, Tasks: [{ TaskId: 3n }] });

    const cloud = tasks.map((task): FakeTask => ({ ...task, family: "cloud-task" }));
    const dyvms = fields({ Data: fields({ TaskProperties: { items: fields({ Id: "integer" }) } }) });
    expect(account("cloud-task", cloud).run({ does: "list", answer: dyvms }, { Start: 1, Limit: 1 }).members).toEqual({
      Data: { TaskProperties: [{ Id: 2 }] },
    });
  });

  test.each<[object, string[]]>([
    [{ Status: "STOPPED" }, ["2"]],
    [{ TaskName: "task" }, ["1", "2"]],
    [{ TaskId: "3" }, ["3"]],
    [{ Source: 1 }, ["3"]],
    [{ Source: 0 }, []],
    [{ TaskName: "" }, ["1", "2", "3"]],
    [{ Status: "INIT", TaskName: "other" }, ["3"]],
  ])("selects by %o", (parameters, ids) => {
    const { run } = account("ai-call-task", three);
    expect(idsOf(run({ does: "list", answer }, { ...parameters }))).toEqual(ids);
  });

  test("ignores what the spec or the family says that it does not select by, and parameters that nobody declared", () => {
    const { run } = account("ai-call-task", three);
    const parameters = { EncryptionType: 1, Colour: "red", Extra: "x" };
    const declared = ["EncryptionType", "Colour"];
    expect(idsOf(run({ does: "list", answer, ignores: ["Colour"] }, parameters, { declared }))).toHaveLength(3);
  });

  test("shows a task as it is at the time of the request", () => {
    const { run } = account("ai-call-task", [aiTask(1, { startsAt: NOW + HOUR })]);
    const status = (now: number) => run({ does: "list", answer }, {}, { now }).members;
    expect(status(NOW)).toMatchObject({ Data: { List: [{ Status: 0 }] } });
    expect(status(NOW + HOUR)).toMatchObject({ Data: { List: [{ Status: 1 }] } });
  });

  test("of sessions is empty, because nobody is phoned", () => {
    const campaign: FakeTask = { family: "predictive-dialing-campaign", id: "1", name: "a", status: "running" };
    const { run } = account("predictive-dialing-campaign", [campaign]);
    const sessions = fields({ TotalCount: { nullable: "integer" }, SessionList: { nullable: { items: "string" } } });
    expect(run({ does: "list", of: "sessions", answer: sessions }, { CampaignId: "1" }).members).toEqual({
      TotalCount: 0,
      SessionList: [],
    });
  });
});

describe("the numbers of a task", () => {
  const detail = fields({
    DetailId: "string",
    BatchId: "string",
    CalledNumber: "string",
    OutId: "string",
    Status: "integer",
  });
  const listAnswer = fields({ Data: fields({ Total: "integer", List: { items: detail } }) });
  const importAnswer = fields({ Data: "id" });
  const people = [
    { calleeNumber: "130", outId: "a", name: "x" },
    { calleeNumber: "131", outId: "b" },
  ];
  const filled = () => {
    const { run, ...rest } = account("ai-call-task", [aiTask(9)]);
    const first = run({ does: "import", answer: importAnswer }, { TaskId: "9", PhoneNumberList: people });
    const second = run({ does: "import", answer: importAnswer }, { TaskId: "9", PhoneNumberList: [people[0]] });
    const ids = (parameters: object): unknown => {
      const { members } = run({ does: "list", of: "numbers", answer: listAnswer }, { TaskId: "9", ...parameters });
      return (members as { Data: { List: { DetailId: string }[] } }).Data.List.map(({ DetailId }) =>
        DetailId.slice(-3),
      );
    };
    return { run, ids, first, second, ...rest };
  };

  test("an import gives each number an id, and the batch one", () => {
    const { first, second, tasks } = filled();
    expect([first.members, second.members]).toEqual([{ Data: 118300000000000123n }, { Data: 118300000000000124n }]);
    expect(tasks()[0]?.numbers).toEqual([
      {
        ...{ number: "130", status: "waiting", id: "966200000000000123", batch: "118300000000000123" },
        ...{ importedAt: NOW, parameters: { outId: "a", name: "x" } },
      },
      {
        ...{ number: "131", status: "waiting", id: "966200000000000124", batch: "118300000000000123" },
        ...{ importedAt: NOW, parameters: { outId: "b" } },
      },
      {
        ...{ number: "130", status: "waiting", id: "966200000000000125", batch: "118300000000000124" },
        ...{ importedAt: NOW, parameters: { outId: "a", name: "x" } },
      },
    ]);
  });

  test("an imported number keeps a field that has the same value as the number", () => {
    const { run, tasks } = account("ai-call-task", [aiTask(9)]);
    const people = [{ calleeNumber: "13000000001", contact: "13000000001" }];
    run({ does: "import" }, { TaskId: "9", PhoneNumberList: people });
    expect(tasks()[0]?.numbers).toMatchObject([{ number: "13000000001", parameters: { contact: "13000000001" } }]);
  });

  test("an import of one number keeps no parameter that the operation does not have", () => {
    const { run, tasks } = account("ai-call-task", [aiTask(9)]);
    const parameters = { TaskId: "9", PhoneNumber: "13000000001", OutId: "a", Secret: "s" };
    run({ does: "import" }, parameters, { declared: ["TaskId", "PhoneNumber", "OutId"] });
    expect(tasks()[0]?.numbers).toMatchObject([{ parameters: { OutId: "a" } }]);
    expect(JSON.stringify(tasks())).not.toContain("Secret");
  });

  test("an import of 200,000 numbers, and a deletion of most of them by their ids, take linear time", () => {
    const { run, store } = account("ai-call-task", [aiTask(9)]);
    const numbers = Array.from({ length: 200_000 }, (_, index) => String(13_000_000_000 + index));
    run({ does: "import" }, { TaskId: "9", PhoneNumberList: numbers });
    const ids = store
      .find("ai-call-task", "9", NOW)
      ?.numbers?.slice(1)
      .map(({ id }) => id);
    run({ does: "delete", of: "numbers" }, { TaskId: "9", DetailIds: ids });
    expect(store.find("ai-call-task", "9", NOW)?.numbers).toMatchObject([{ number: "13000000000" }]);
  });

  test("an import of one number gives its id", () => {
    const { run } = account("ai-call-task", [aiTask(9)]);
    const answer = fields({ Data: fields({ DetailId: "id" }) });
    const parameters = { TaskId: "9", PhoneNumber: "130", OutId: "a", EncryptionType: 0 };
    expect(run({ does: "import", answer }, parameters).members).toEqual({ Data: { DetailId: 966200000000000123n } });
  });

  test("an import counts, and adds to the batch that it names", () => {
    const batches = [{ id: "66", name: "spring" }];
    const { run, tasks } = account("cloud-task", [
      { family: "cloud-task", id: "1", name: "a", status: "new", batches },
    ]);
    const answer = fields({
      Data: fields({ FileId: "string", ImportTotal: "string", SuccessTotal: "string", InvalidTotal: "string" }),
    });
    const parameters = { TaskId: "1", TaskTelList: [{ Tel: "110" }, { Tel: "112" }], FileId: "66" };
    expect(run({ does: "import", answer }, parameters).members).toEqual({
      Data: { FileId: "66", ImportTotal: "2", SuccessTotal: "2", InvalidTotal: "0" },
    });
    expect(tasks()[0]?.numbers?.map(({ batch }) => batch)).toEqual(["66", "66"]);
  });

  test.each<[object, string[]]>([
    [{}, ["123", "124", "125"]],
    [{ BatchId: "118300000000000124" }, ["125"]],
    [{ DetailIds: ["966200000000000123", "966200000000000125"] }, ["123", "125"]],
    [{ CalledNumber: "131" }, ["124"]],
    [{ OutId: "a" }, ["123", "125"]],
    [{ Status: 0 }, ["123", "124", "125"]],
    [{ Status: 1 }, []],
    [{ PageNo: 2, PageSize: 2 }, ["125"]],
  ])("a list selects by %o", (parameters, ids) => {
    expect(filled().ids(parameters)).toEqual(ids);
  });

  test("a list has the fields of each number", () => {
    const { run } = filled();
    const { members } = run({ does: "list", of: "numbers", answer: listAnswer }, { TaskId: "9", OutId: "b" });
    expect(members).toEqual({
      Data: {
        Total: 1,
        List: [
          {
            ...{ DetailId: "966200000000000124", BatchId: "118300000000000123", CalledNumber: "131" },
            ...{ OutId: "b", Status: 1 },
          },
        ],
      },
    });
  });

  test("50,000 numbers are cancelled one by one, in time that grows with their number alone", () => {
    const numbers = Array.from({ length: 50_000 }, (_, index) => ({
      ...{ number: String(index), status: "waiting", id: String(index + 1) },
    }));
    const { run, tasks } = account("ai-call-task", [aiTask(9, { numbers })]);
    const before = performance.now();
    for (const { id } of numbers) run({ does: "cancel", of: "numbers" }, { TaskId: "9", DetailIdList: [id] });
    // With a look at every number for each of them it takes minutes.
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(new Set(tasks()[0]?.numbers?.map(({ status }) => status))).toEqual(new Set(["cancelled"]));
  });

  test("a cancellation counts those that it could cancel, and says why it could not", () => {
    const numbers = [
      { number: "1", status: "waiting", id: "11" },
      { number: "2", status: "calling", id: "12" },
      { number: "3", status: "waiting", id: "13" },
    ];
    const { run, tasks } = account("ai-call-task", [aiTask(9, { numbers })]);
    const answer = fields({
      Data: fields({
        ...{ TotalCount: "integer", SucceedCount: "integer", FailedCount: "integer" },
        ...{ ResultCode: { enum: ["ALL_FAILED", "ALL_SUCCEED", "PART_FAILED"] }, FailedDetails: { values: "string" } },
      }),
    });
    // The ids win over the batch.
    const parameters = { TaskId: "9", DetailIdList: ["11", "12"], BatchId: "7" };
    expect(run({ does: "cancel", of: "numbers", answer }, parameters).members).toEqual({
      Data: {
        ...{ TotalCount: 2, SucceedCount: 1, FailedCount: 1, ResultCode: "PART_FAILED" },
        FailedDetails: { 12: "It is calling." },
      },
    });
    expect(tasks()[0]?.numbers?.map(({ status }) => status)).toEqual(["cancelled", "calling", "waiting"]);
  });

  test("a cancelled number shows the result CANCEL, whatever its last phone call has shown", () => {
    const numbers = [{ number: "1", status: "retrying", id: "11", parameters: { CallResult: "USER_BUSY" } }];
    const { run } = account("ai-call-task", [aiTask(9, { numbers })]);
    const answer = fields({ Data: fields({ List: { items: fields({ CallResult: "string" }) } }) });
    const shown = () => run({ does: "list", of: "numbers", answer }, { TaskId: "9" }).members;
    expect(shown()).toEqual({ Data: { List: [{ CallResult: "USER_BUSY" }] } });
    run({ does: "cancel", of: "numbers" }, { TaskId: "9", DetailIdList: ["11"] });
    expect(shown()).toEqual({ Data: { List: [{ CallResult: "CANCEL" }] } });
  });

  test("can be deleted by themselves, and listed by their batches", () => {
    const numbers = [1, 2, 3].map((number) => ({
      number: String(number),
      status: "waiting",
      batch: String(number % 2),
    }));
    const { run, tasks } = account("cloud-task", [
      { family: "cloud-task", id: "1", name: "a", status: "running", numbers },
    ]);
    const batch = fields({ Id: "string", TaskId: "string", ImportCount: "string" });
    const answer = fields({ Data: fields({ TaskFileList: { items: batch }, TotalCount: "string" }) });
    expect(run({ does: "list", of: "batches", answer }, { TaskId: "1" }).members).toEqual({
      Data: {
        TotalCount: "2",
        TaskFileList: [
          { Id: "1", TaskId: "1", ImportCount: "2" },
          { Id: "0", TaskId: "1", ImportCount: "1" },
        ],
      },
    });
    run({ does: "delete", of: "numbers" }, { TaskId: "1", Tels: "1,2" });
    expect(tasks()[0]?.numbers?.map(({ number }) => number)).toEqual(["3"]);
  });
});

test("a time condition is found by its name if the request has no id", () => {
  const { run, tasks } = account("enterprise-time");
  run({ does: "create" }, { Name: "morning" });
  expect(run({ does: "create" }, { Name: "morning" }).code).toBe("isv.INVALID_PARAMETERS");
  expect(run({ does: "delete" }, { Name: "evening" }).code).toBe("isv.INVALID_PARAMETERS");
  expect(run({ does: "delete" }, { Name: "morning" }).code).toBe("OK");
  expect(tasks()).toEqual([]);
});

import { expect, test } from "vitest";
import { createDyvms, TaskTimeType } from "../../../generated/dyvms/index.ts";
import { createFakeCloud, requiredTasks, validInput, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* The list of Cloud* tasks selects by the times at which they started, ended or were created. */

const china = (text: string) => Date.parse(`${text.replace(" ", "T")}+08:00`);
const TASK = { family: "cloud-task", parameters: { Type: 2 } } as const;
const TASKS: readonly FakeTask[] = [
  { ...TASK, id: "1", name: "new", status: "new", createdAt: china("2026-01-01 09:00:00") },
  {
    ...TASK,
    id: "2",
    name: "ended",
    status: "ended",
    createdAt: china("2026-01-01 08:00:00"),
    startedAt: china("2026-01-02 08:00:00"),
    endedAt: china("2026-01-03 08:00:00"),
  },
];

function setUp() {
  const cloud = createFakeCloud({
    ...{ credentials: ALIBABA, clock: () => new Date(china("2026-01-04 00:00:00")), state: { tasks: TASKS } },
  });
  const dyvms = createDyvms({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock });
  return { cloud, dyvms };
}

test.each([
  [{ TimeType: TaskTimeType.Creation, StartTime: "2026-01-01 08:30:00" }, ["new"]],
  [{ TimeType: TaskTimeType.Creation, EndTime: "2026-01-01 08:30:00" }, ["ended"]],
  [
    { TimeType: TaskTimeType.Creation, StartTime: "2026-01-01 08:00:00", EndTime: "2026-01-01 09:00:00" },
    ["new", "ended"],
  ],
  [{ TimeType: TaskTimeType.Start, StartTime: "2026-01-01 00:00:00" }, ["ended"]],
  [{ TimeType: TaskTimeType.Start, EndTime: "2026-01-02 07:59:59" }, []],
  [{ TimeType: TaskTimeType.End, StartTime: "2026-01-03 08:00:00", EndTime: "2026-01-03 08:00:00" }, ["ended"]],
  [{ TimeType: TaskTimeType.End, StartTime: "2026-01-03 08:00:01" }, []],
])("%j selects %j", async (period, found) => {
  const { dyvms } = setUp();
  const { Data } = await dyvms.cloudQueryTask({ EnterpriseId: 1, Type: 2, ...period });
  expect(Data?.TaskProperties?.map(({ Name }) => Name)).toEqual(found);
});

test("the task that the operation's example needs is in its period", async () => {
  const { cloud, dyvms } = setUp();
  const input = validInput("CloudQueryTask");
  cloud.seed(ALIBABA.accessKeyId, requiredTasks("CloudQueryTask", input));
  const { Data } = await dyvms.cloudQueryTask(input);
  expect(Data?.TaskProperties).toMatchObject([{ Name: "name1", StartTime: "2026-04-20 10:00:00", Status: 3 }]);
});

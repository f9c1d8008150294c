import { expect, test } from "vitest";
import { createDyvms, TimeConditionPeriod, TimeConditionType } from "../../../generated/dyvms/index.ts";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* Time conditions are created, listed and deleted. */

const NOW = Date.parse("2026-01-02T03:04:05Z");
const ENTERPRISE = { EnterpriseId: 7000002 } as const;

const evenings = {
  ...ENTERPRISE,
  ...{
    Name: "evenings",
    Priority: 1,
    Type: TimeConditionType.DaysOfWeek,
    DayOfWeek: ["2", "3"],
    TimeType: TimeConditionPeriod.Intervals,
  },
  ...{ StartTime: "18:00", EndTime: "20:00" },
} as const;
const holidays = {
  ...ENTERPRISE,
  ...{ Name: "holidays", Priority: 2, Type: TimeConditionType.Dates, FromDay: "2026-02-16", ToDay: "2026-02-22" },
  ...{ TimeType: TimeConditionPeriod.Continuous, StartTime: "00:00", EndTime: "23:59" },
} as const;

async function setUp() {
  const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => new Date(NOW) });
  const dyvms = createDyvms({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock });
  const created = [await dyvms.cloudCreateEnterpriseTime(evenings), await dyvms.cloudCreateEnterpriseTime(holidays)];
  const names = async (filter: object = {}) => {
    const { Data } = await dyvms.cloudListEnterpriseTime({ ...ENTERPRISE, ...filter });
    return Data?.List?.map(({ Name }) => Name);
  };
  return { dyvms, names, ids: created.map(({ Data }) => Data.Id) };
}

test("a created time condition is returned as text, with its id", async () => {
  const { dyvms, ids } = await setUp();
  const { Data } = await dyvms.cloudListEnterpriseTime({ ...ENTERPRISE, Name: "evenings" });
  expect(Data?.List).toEqual([
    {
      ...{ Id: ids[0], Name: "evenings", Priority: "1", Type: "1", DayOfWeek: "2,3", TimeType: "2" },
      ...{ StartTime: "18:00", EndTime: "20:00", EnterpriseId: "7000002", CreateTime: "2026-01-02 11:04:05" },
    },
  ]);
});

test.each([
  ["all", {}, ["evenings", "holidays"]],
  ["those by days of the week", { Type: 1 }, ["evenings"]],
  ["the one with a priority", { Priority: 2 }, ["holidays"]],
  ["the one with a name", { Name: "holidays" }, ["holidays"]],
  ["none", { Type: 1, Priority: 2 }, []],
])("the list has %s", async (_, filter, found) => {
  const { names } = await setUp();
  expect(await names(filter)).toEqual(found);
});

test.each(["Id", "Name"] as const)("one is deleted by its %s, and then does not exist", async (field) => {
  const { dyvms, names, ids } = await setUp();
  const selection = field === "Id" ? { Id: ids[0] ?? "" } : { Name: "evenings" };
  expect((await dyvms.cloudDeleteEnterpriseTime({ ...ENTERPRISE, ...selection })).Data).toEqual({ Result: 0 });
  expect(await names()).toEqual(["holidays"]);
  await expect(dyvms.cloudDeleteEnterpriseTime({ ...ENTERPRISE, ...selection })).rejects.toThrow(
    "There is no such time condition.",
  );
});

test("a second one with the same name or the same priority is refused", async () => {
  const { dyvms, names } = await setUp();
  const create = (changes: object) => dyvms.cloudCreateEnterpriseTime({ ...evenings, ...changes });
  await expect(create({ Priority: 3 })).rejects.toThrow("Another time condition has this name.");
  await expect(create({ Name: "mornings" })).rejects.toThrow("Another time condition has this Priority.");
  await create({ Name: "mornings", Priority: 3 });
  expect(await names()).toEqual(["evenings", "holidays", "mornings"]);
});

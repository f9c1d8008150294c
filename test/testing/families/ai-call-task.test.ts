import { expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { ALIBABA } from "../../support/keys.ts";

test("the numbers that were imported today are counted by the day in China", async () => {
  const cloud = createFakeCloud({
    ...{ credentials: ALIBABA, clock: () => new Date("2026-01-02T15:59:00Z") },
    state: { tasks: [{ family: "ai-call-task", id: "7", name: "spring", status: "new" }] },
  });
  const aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, clock: cloud.clock });
  const importOne = (PhoneNumber: string) => aiccs.importOneTaskPhoneNumber({ TaskId: "7", PhoneNumber });
  const counts = async () => {
    const [task] = (await aiccs.queryAiCallTaskPage({})).Data?.List ?? [];
    return { today: task?.DayImportCount, all: task?.TotalCount };
  };
  await importOne("05710000001");
  await importOne("05710000002");
  expect(await counts()).toEqual({ today: 2, all: 2 });
  cloud.advance(60_000);
  expect(await counts()).toEqual({ today: 0, all: 2 });
  await importOne("05710000003");
  expect(await counts()).toEqual({ today: 1, all: 3 });
});

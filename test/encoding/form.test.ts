import { createHash } from "node:crypto";
import { expect, onTestFinished, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createFakeCloud, type FakeCloud, type Listening } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";

/* ImportTaskNumberDatas sends its list of numbers as a form, and the other parameters in the query. */

async function listening(cloud: FakeCloud): Promise<Listening> {
  const server = await cloud.listen();
  onTestFinished(() => server.close());
  return server;
}

const IMPORT = {
  TaskId: "118700000000000001",
  DataType: "JSON",
  PhoneNumberList: [{ calleeNumber: "0571000001", outId: "订单 1", name: "Zhang & Li = 100%" }],
} as const;

test("the form is percent-encoded JSON text; its type and hash are signed", async () => {
  await using aiccs = createAiccs({ credentials: ALIBABA });
  const { url, headers, body } = await aiccs.prepare("ImportTaskNumberDatas", IMPORT);
  expect([...new URL(url).searchParams]).toEqual([
    ["DataType", "JSON"],
    ["TaskId", "118700000000000001"],
  ]);
  expect([...new URLSearchParams(body)]).toEqual([["PhoneNumberList", JSON.stringify(IMPORT.PhoneNumberList)]]);
  expect(body).not.toMatch(/[+ ]/);
  expect(headers).toMatchObject({
    "content-type": "application/x-www-form-urlencoded",
    "x-acs-content-sha256": createHash("sha256").update(body).digest("hex"),
  });
  expect(headers.authorization).toContain("SignedHeaders=content-type;host;");
});

test("the fake cloud reads it as it was given, and gives the batch a long id, which stays whole", async () => {
  const cloud = createFakeCloud({
    credentials: ALIBABA,
    state: { tasks: [{ family: "ai-call-task", id: IMPORT.TaskId, name: "spring", status: "new" }] },
  });
  const { url } = await listening(cloud);
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url });
  const { Data: batch } = await aiccs.importTaskNumberDatas(IMPORT);
  expect(batch).toMatch(/^\d{18}$/);
  expect(cloud.calls[0]?.parameters).toEqual(IMPORT);
});

test("without the list there is no form and no content type", async () => {
  await using aiccs = createAiccs({ credentials: ALIBABA });
  const { body, headers } = await aiccs.prepare("ImportTaskNumberDatas", { TaskId: "1", DataType: "EXCEL" });
  expect(body).toBe("");
  expect(headers).not.toHaveProperty("content-type");
});

test("an extra parameter goes into the query", async () => {
  const { url } = await listening(
    createFakeCloud({
      credentials: ALIBABA,
      extra: { ImportTaskNumberDatas: ["Colour"] },
      state: { tasks: [{ family: "ai-call-task", id: IMPORT.TaskId, name: "spring", status: "new" }] },
    }),
  );
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url });
  expect(await aiccs.importTaskNumberDatas(IMPORT, { extra: { Colour: "red" } })).toMatchObject({ Code: "OK" });
});

test("ids in a list are bare digits, however they are given", async () => {
  await using aiccs = createAiccs({ credentials: ALIBABA });
  const input = { TaskId: "1", Status: 0, DetailIds: ["966200000000000001", 966200000000000003n, 7] } as const;
  const { url } = await aiccs.prepare("QueryAiCallDetailPage", input);
  expect(new URL(url).searchParams.get("DetailIds")).toBe("[966200000000000001,966200000000000003,7]");
});

test("an id in a list that JavaScript has rounded is refused with its place", async () => {
  await using aiccs = createAiccs({ credentials: ALIBABA });
  const input = { TaskId: "1", Status: 0, DetailIds: ["1", 2 ** 60, "x"] } as const;
  await expect(aiccs.prepare("QueryAiCallDetailPage", input)).rejects.toThrow(
    /DetailIds\[1\] is an id that JavaScript has rounded.*\n.*DetailIds\[2\] must be an id/,
  );
});

import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { cloudMatchers, createFakeCloud, validInput } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* Calls with `extra`: parameters newer than the specs, which the cloud accepts only if its options name them. */

const extra = { CreateAiCallTask: ["NewField"], CreateAutoCalloutTask: ["NewField"] } as const;

describe("a parameter that the cloud's options name is accepted and recorded", () => {
  test("from Alibaba's query, as text", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA, extra });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"), { extra: { NewField: 5 } });
    expect(cloud.calls[0]).toMatchObject({ ran: true, parameters: { NewField: "5" } });
  });
  test("from Tencent's body, with its type", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT, extra });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"), { extra: { NewField: { Part: [5] } } });
    expect(cloud.calls[0]).toMatchObject({ ran: true, parameters: { NewField: { Part: [5] } } });
  });
  test("from Tencent's body, a number beyond 2^53 with every digit", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT, extra });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"), { extra: { NewField: 2n ** 64n - 1n } });
    expect(cloud.calls[0]).toMatchObject({ ran: true, parameters: { NewField: "18446744073709551615" } });
    const received = (NewField: bigint) =>
      cloudMatchers.toHaveReceived(cloud, "CreateAutoCalloutTask", { NewField }).pass;
    expect([received(2n ** 64n - 1n), received(2n ** 64n)]).toEqual([true, false]);
  });
});

describe("any other parameter is refused by name", () => {
  test("by Alibaba", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA, extra });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    await expect(
      aiccs.createAiCallTask(validInput("CreateAiCallTask"), { extra: { NewField: 5, OtherField: 5 } }),
    ).rejects.toMatchObject({ code: "InvalidParameter", vendorMessage: "There is no parameter OtherField." });
  });
  test("by Tencent, for an operation without that parameter", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT, extra: { CreateAiCallTask: ["NewField"] } });
    await using ccc = createCcc({ credentials: TENCENT, fetch: cloud.fetch });
    await expect(
      ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"), { extra: { NewField: 5 } }),
    ).rejects.toMatchObject({ code: "UnknownParameter", vendorMessage: "There is no parameter NewField." });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { parseJsonKeepingIds } from "../../src/util/json.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering } from "../support/server.ts";

const LARGEST_INT64 = "9223372036854775807";
const LARGEST_UINT64 = "18446744073709551615";

test("an id of 18 digits in a response keeps all its digits", async () => {
  await using server = await answering(200, '{"Code":"OK","Success":true,"RequestId":"r","Data":118700000000000123}');
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
  const { Data: taskId } = await aiccs.createAiCallTask(inputs.createAiCallTask);
  expect(taskId).toBe("118700000000000123");
});

test.each(["1", "9007199254740993", LARGEST_UINT64])("a Tencent id of %s in a response becomes text", async (id) => {
  await using server = await answering(200, `{"Response":{"TaskId":${id},"RequestId":"r"}}`);
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
  expect(await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).toEqual({ TaskId: id, RequestId: "r" });
});

test.each([
  ["text", LARGEST_INT64],
  ["a bigint", BigInt(LARGEST_INT64)],
])("a request's id given as %s is sent as bare digits in a Tencent body", async (_form, id) => {
  await using ccc = createCcc({ credentials: TENCENT });
  const { body } = await ccc.prepare("UpdatePredictiveDialingCampaign", {
    ...inputs.updatePredictiveDialingCampaign,
    CampaignId: id,
  });
  expect(body).toContain(`"CampaignId":${LARGEST_INT64},`);
});

test("a request's id is sent with all its digits in an Alibaba query", async () => {
  await using dyvms = createDyvms({ credentials: ALIBABA });
  const { url } = await dyvms.prepare("CloudUpdateTask", {
    ...inputs.cloudUpdateTask,
    EnterpriseId: BigInt(LARGEST_INT64),
  });
  expect(new URL(url).searchParams.get("EnterpriseId")).toBe(LARGEST_INT64);
});

test("each id is checked against the width of its own parameter", async () => {
  await using ccc = createCcc({ credentials: TENCENT });
  const { body } = await ccc.prepare("CreateAutoCalloutTask", {
    ...inputs.createAutoCalloutTask,
    SdkAppId: LARGEST_UINT64,
  });
  expect(body).toContain(`"SdkAppId":${LARGEST_UINT64},`);
  await expect(
    ccc.prepare("UpdatePredictiveDialingCampaign", {
      ...inputs.updatePredictiveDialingCampaign,
      SdkAppId: LARGEST_UINT64,
    }),
  ).rejects.toThrow("SdkAppId must be an id");
});

test("only long integers become text; the rest is parsed as ordinary JSON", () => {
  const text =
    '{"a":1234567890123456789,"b":-1234567890123456789,"c":[123456789012345],"d":"1234567890123456789","e":0.12345678901234567890,"f":1e20,"g":"\\"12345678901234567","h":12345678901234567.5}';
  expect(parseJsonKeepingIds(text)).toEqual({
    a: "1234567890123456789",
    b: "-1234567890123456789",
    c: [123456789012345],
    d: "1234567890123456789",
    e: 0.12345678901234568,
    f: 1e20,
    g: '"12345678901234567',
    h: 12345678901234568,
  });
});

test("long integers become text wherever they are, however the JSON is written", () => {
  const long = fc.bigInt({ min: 10n ** 15n, max: 10n ** 19n });
  // Texts that look like JSON with long integers in it.
  const tricky = fc.constantFrom(
    '"a":1234567890123456',
    ":1234567890123456,",
    '\\"x\\":1234567890123456',
    ", 1234567890123456 ]",
  );
  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      long,
      fc.integer(),
      fc.oneof(tricky, fc.string()),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom("TaskId", "a b", "", "k\\"), fc.string()), tie("value"), { maxKeys: 4 }),
    ),
  })).value;
  const write = (given: unknown, space: string): string => {
    if (typeof given === "bigint") return String(given);
    if (Array.isArray(given)) return `[${space}${given.map((item) => write(item, space)).join(`,${space}`)}]`;
    if (typeof given !== "object" || given === null) return JSON.stringify(given);
    const members = Object.entries(given).map(
      ([key, item]) => `${JSON.stringify(key)}${space}:${space}${write(item, space)}`,
    );
    return `{${space}${members.join(`${space},`)}}`;
  };
  // A bigint of 16 or more digits is expected as text.
  const expected = (given: unknown): unknown => {
    if (typeof given === "bigint") return given < 10n ** 15n ? Number(given) : String(given);
    if (Array.isArray(given)) return given.map(expected);
    if (typeof given !== "object" || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [key, expected(item)]));
  };
  fc.assert(
    fc.property(value, fc.constantFrom("", " ", "\n\t"), (given, space) => {
      expect(parseJsonKeepingIds(write(given, space))).toEqual(expected(given));
    }),
    { numRuns: 2000 },
  );
});

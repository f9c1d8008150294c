import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA_CASES } from "../contract/cases.ts";
import { callAlibaba } from "../contract/vendor-clients.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* Names whose encoded forms have another order than the names themselves. */
const NAMES = ["a0", "a:b", "a.b", "a b", "a-b", "a~", "a", "B", "ä", "中", "😀", "\uffee", "a%3Ab"];
const UNORDERED = Object.fromEntries(NAMES.map((name, index) => [name, String(index)]));

describe("extra parameters of Alibaba Cloud", () => {
  test("are sorted as they are signed, whatever their names", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA, extra: { CreateAiCallTask: NAMES } });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
    expect(await aiccs.createAiCallTask(inputs.createAiCallTask, { extra: UNORDERED })).toHaveProperty("Code", "OK");
    const { url } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, { extra: UNORDERED });
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject(UNORDERED);
    const names = [...new URL(url).searchParams.keys()];
    expect(names).toEqual(names.toSorted());
  });
  test("have the order of the vendor's own SDK, which the fake cloud verifies", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA, extra: { CreateAiCallTask: NAMES } });
    const server = await cloud.listen();
    const create = ALIBABA_CASES.find(({ action }) => action === "CreateAiCallTask") ?? expect.fail();
    // Only the SDK's older signature encodes the names.
    const { body } = await callAlibaba(
      server.url,
      create,
      { ...create.theirs, ...UNORDERED },
      { signatureAlgorithm: "v2" },
    );
    await server.close();
    expect(body).toHaveProperty("Code", "OK");
  });
});

describe("a name of the vendor's signature is refused", () => {
  test.each([
    ...["Action", "Version", "Format", "AccessKeyId", "Timestamp", "SecurityToken", "Signature", "SignatureMethod"],
    ...["SignatureNonce", "SignatureVersion", "SignatureType", "signature", "x-acs-action", "X-Acs-Security-Token"],
  ])("by a client of Alibaba Cloud: %s", async (name) => {
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const options = { extra: { [name]: "x" } };
    await expect(aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, options)).rejects.toMatchObject({
      name: "ValidationError",
      issues: [{ path: ["extra", name], code: "unknown_field" }],
    });
    const input = { ...inputs.createAiCallTask, [name]: "x" };
    await expect(aiccs.prepare("CreateAiCallTask", input, { check: "warn" })).rejects.toThrow(
      "is a parameter of the vendor's signature",
    );
  });
  test.each([
    ...["Action", "Version", "Region", "Timestamp", "Nonce", "SecretId", "Signature", "SignatureMethod", "Token"],
    ...["X-TC-Action", "x-tc-region"],
  ])("by a client of Tencent Cloud: %s", async (name) => {
    await using ccc = createCcc({ credentials: TENCENT });
    const options = { extra: { [name]: "x" } };
    await expect(ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask, options)).rejects.toThrow(
      "is a parameter of the vendor's signature, which the client sets, and cannot be given",
    );
  });
  test("but a name that one vendor reserves may be a parameter of the other", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA });
    const { url } = await aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, { extra: { Region: "cn" } });
    expect(new URL(url).searchParams.get("Region")).toBe("cn");
  });
});

describe("bigints are kept exactly at any depth", () => {
  const LARGE = 2n ** 64n - 1n;
  const extra = {
    Id: LARGE,
    Negative: -LARGE,
    Ids: [LARGE, 1n],
    Mixed: ["a", 1, LARGE, null, true, 1.5],
    Structure: { id: LARGE, list: [{ id: LARGE, text: 'a"b' }], skipped: undefined },
  };
  const JSON_TEXTS = {
    Id: "18446744073709551615",
    Negative: "-18446744073709551615",
    Ids: "[18446744073709551615,1]",
    Mixed: '["a",1,18446744073709551615,null,true,1.5]',
    Structure: '{"id":18446744073709551615,"list":[{"id":18446744073709551615,"text":"a\\"b"}]}',
  };
  const query = async (): Promise<object> => {
    await using dyvms = createDyvms({ credentials: ALIBABA });
    const { url } = await dyvms.prepare("CloudUpdateTask", inputs.cloudUpdateTask, { extra });
    return Object.fromEntries(new URL(url).searchParams);
  };
  const body = async (): Promise<string> => {
    await using ccc = createCcc({ credentials: TENCENT });
    return (await ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask, { extra })).body;
  };
  const AS_BODY = Object.entries(JSON_TEXTS).map(([name, text]) => `"${name}":${text}`);

  test("in the query of Alibaba Cloud", async () => expect(await query()).toMatchObject(JSON_TEXTS));
  test("in the body of Tencent Cloud", async () => {
    const sent = await body();
    for (const field of AS_BODY) expect(sent).toContain(field);
  });
  test("also if the program has added a toJSON to bigints, as many do", async () => {
    const prototype = BigInt.prototype as { toJSON?: () => string };
    prototype.toJSON = function toJSON(this: bigint): string {
      return this.toString();
    };
    try {
      expect(await query()).toMatchObject(JSON_TEXTS);
      const sent = await body();
      for (const field of AS_BODY) expect(sent).toContain(field);
    } finally {
      delete prototype.toJSON;
    }
  });
  test("while a number that JavaScript has rounded is refused", async () => {
    await using ccc = createCcc({ credentials: TENCENT });
    const options = { extra: { List: [{ id: 2 ** 60 }] } };
    await expect(ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask, options)).rejects.toThrow(
      "extra.List[0].id is a whole number that JavaScript has rounded; write it as text",
    );
  });
});

import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { signAcs3 } from "../../../src/signing/acs3.ts";
import { cloudMatchers, createFakeCloud, validInput, type CloudMatchers } from "../../../src/testing/index.ts";
import { toQuery } from "../../../src/encoding/query.ts";
import { CREATE_ON_THE_WIRE } from "../../support/inputs.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { rpcQuery } from "../manual-signatures.ts";

/* The response format of Alibaba's gateway, and the parameters that it accepts for every operation. */

const NOW = new Date("2026-01-02T03:04:05Z");

async function answered(parameters: Record<string, string>, accept: string | undefined, action = "CreateAiCallTask") {
  const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => NOW });
  const query = toQuery({ ...CREATE_ON_THE_WIRE, ...parameters });
  const unsigned = { method: "POST", host: "aiccs.aliyuncs.com", path: "/", query, body: "" };
  const signed = signAcs3({ ...unsigned, action, version: "2019-10-15" }, ALIBABA, NOW, "nonce");
  const { accept: _, ...headers } = signed as Record<string, string>;
  const answer = await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, {
    method: "POST",
    headers: accept === undefined ? headers : { ...headers, accept },
  });
  return { type: answer.headers.get("content-type") ?? "", text: await answer.text(), call: cloud.calls[0] };
}

describe("ACS3 responses are JSON if the accept header asks for it, and XML otherwise", () => {
  test.each<[string | undefined, string]>([
    ["application/json", "json"],
    ["Application/JSON; charset=utf-8", "json"],
    ["text/html, application/json;q=0.9, application/xml;q=0.8", "json"],
    ["application/xml;q=1", "xml"],
    ["text/xml, application/json", "xml"],
    ["*/*", "xml"],
    [undefined, "xml"],
  ])("accept: %s", async (accept, format) => {
    const { type, text } = await answered({}, accept);
    expect(type).toContain(`/${format};`);
    expect(text).toMatch(format === "xml" ? /<Data>118700000000000123<\/Data>/ : /"Data":118700000000000123/);
  });
});

test("XML replaces characters that are not allowed in XML", async () => {
  const cloud = createFakeCloud({ credentials: ALIBABA, clock: () => NOW });
  cloud.fail({ with: { code: "InternalError", message: "a\u0000\u0001\ufffe<&\t😀" } });
  const query = rpcQuery(CREATE_ON_THE_WIRE, { Format: "XML", Timestamp: "2026-01-02T03:04:05Z" });
  const answer = await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, { method: "POST" });
  expect(await answer.text()).toContain("<Message>a\ufffd\ufffd\ufffd&lt;&amp;\t😀</Message>");
});

describe("parameters that the gateway accepts for every operation", () => {
  test.each<[string, string, string]>([
    ["OwnerId", "8", "OK"],
    ["ResourceOwnerId", "8", "OK"],
    ["ResourceOwnerAccount", "a", "OK"],
    ["OwnerId", "a", "InvalidOwnerId"],
    ["OwnerID", "8", "InvalidParameter"],
  ])("%s = %s: %s", async (name, value, code) => {
    expect((await answered({ [name]: value }, "application/json")).call).toMatchObject({
      code,
      parameters: { [name]: value },
    });
  });
});

describe("parameters that the cloud's options add to an operation", () => {
  const credentials = [ALIBABA, TENCENT];
  const extra = { CreateAiCallTask: ["Colour"], CreateAutoCalloutTask: ["Shape"] };
  const { fetch, ...cloud } = createFakeCloud({ credentials, extra });
  expect.extend(cloudMatchers);
  const has = () =>
    expect(cloud) as unknown as CloudMatchers & {
      toHaveReceived(operation: string, parameters: object): void;
    };

  test("are recorded, and matchers accept them", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch });
    await using ccc = createCcc({ credentials: TENCENT, fetch });
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"), { extra: { Colour: "red" } });
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"), { extra: { Shape: [1] } });
    has().toHaveReceived("CreateAiCallTask", { Colour: "red" });
    has().toHaveReceived("CreateAutoCalloutTask", { Shape: [1] });
    expect(() => has().toHaveReceived("CreateAiCallTask", { Shape: [1] })).toThrow(
      "a parameter must be the name of a parameter of CreateAiCallTask",
    );
    await expect(
      ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"), { extra: { Colour: "red" } }),
    ).rejects.toMatchObject({ code: "UnknownParameter" });
  });
});

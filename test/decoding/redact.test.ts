import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { cloudUpdateTask } from "../../generated/dyvms/facts.ts";
import { createAutoCalloutTask } from "../../generated/ccc/facts.ts";
import { redactor } from "../../src/decoding/redact.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

const input = { Names: ["张小明", "José", "O'Brien"], Phone: "13987654321", Count: 120, Secret: 'p"w\\d' };
const redact = redactor([input], createAutoCalloutTask);

const utf8 = Buffer.from("张小明");
const units = (text: string, write: (unit: number) => string): string =>
  Array.from({ length: text.length }, (_, at) => write(text.charCodeAt(at))).join("");
const hex4 = (unit: number): string => unit.toString(16).padStart(4, "0");
const bytes = (write: (hex: string) => string): string => [...utf8].map((byte) => write(byte.toString(16))).join("");

describe("a value is hidden however it is written", () => {
  test.each([
    ["as it is", "张小明"],
    ["in another case", "JOSÉ"],
    ["without its accent", "Jose"],
    ["in NFD", "José".normalize("NFD")],
    ["in full width", "Ｏ＇Ｂｒｉｅｎ"],
    ["with invisible characters", "张\u200b小\u2060明"],
    ["as JSON of ASCII", units("张小明", (unit) => `\\u${hex4(unit)}`)],
    ["as JSON of ASCII in capitals", units("张小明", (unit) => `\\u${hex4(unit).toUpperCase()}`)],
    ["as JSON within JSON within JSON", units("张小明", (unit) => `\\\\\\\\u${hex4(unit)}`)],
    ["with code points in braces", "\\u{5f20}\\u{5c0f}\\u{660e}"],
    ["percent-encoded", encodeURIComponent("张小明")],
    ["percent-encoded in lower case", encodeURIComponent("张小明").toLowerCase()],
    ["percent-encoded twice", encodeURIComponent(encodeURIComponent("张小明"))],
    ["by JavaScript's escape", units("张小明", (unit) => `%u${hex4(unit)}`)],
    ["as bytes of a string of Python", bytes((hex) => `\\x${hex}`)],
    ["as octal bytes of a shell", [...utf8].map((byte) => `\\${byte.toString(8)}`).join("")],
    ["quoted-printable", bytes((hex) => `=${hex.toUpperCase()}`)],
    ["as decimal entities", units("张小明", (unit) => `&#${unit};`)],
    ["as hexadecimal entities", units("张小明", (unit) => `&#x${hex4(unit).toUpperCase()};`)],
    ["as entities, escaped again", units("张小明", (unit) => `&amp;#${unit};`)],
    ["with named entities", "O&apos;Brien"],
    ["with an entity for an accent", "Jos&eacute;"],
    ["with backslashes before punctuation", "O\\'Brien"],
    ["as UTF-8 that was read as Latin-1", utf8.toString("latin1")],
    ["percent-encoded in GBK", "%D5%C5%D0%A1%C3%F7"],
    ["as GBK that was read as Latin-1", Buffer.from("d5c5d0a1c3f7", "hex").toString("latin1")],
    ["percent-encoded in Latin-1", "Jos%E9"],
    ["in base64", utf8.toString("base64")],
    ["in base64 for URLs", Buffer.from("José O'Brien??>>").toString("base64url")],
    ["in base64 of a whole query", Buffer.from(`TaskName=${encodeURIComponent("张小明")}&a=1`).toString("base64")],
    ["in base64, percent-encoded", encodeURIComponent(Buffer.from("=José O'Brien").toString("base64"))],
    ...["a", "ab", "abc"].map((letters): [string, string] => [
      `in base64 after ${letters}`,
      letters + Buffer.from("O'Brien").toString("base64"),
    ]),
    ["in base64 after other letters", `token-${Buffer.from("O'Brien").toString("base64")}`],
    ["in hexadecimal digits", utf8.toString("hex")],
    ["in hexadecimal digits in capitals", Buffer.from("O'Brien").toString("hex").toUpperCase()],
    ["in hexadecimal digits within others", `0${utf8.toString("hex")}ff`],
    ["a phone number in base64", Buffer.from("13987654321").toString("base64")],
    ["a phone number as entities", units("13987654321", (unit) => `&#${unit};`)],
    ["a phone number with signs between its digits", "139-8765-4321"],
    ["a secret in JSON", JSON.stringify('p"w\\d').slice(1, -1)],
    ["a secret in JSON in JSON", JSON.stringify(JSON.stringify('p"w\\d')).slice(3, -3)],
  ])("%s", (_how, written) => {
    expect(redact(`parameter ${written} rejected`)).toBe("parameter […] rejected");
  });
});

describe("what is not private stays readable", () => {
  test.each([
    "The parameter CalleeAttributes.Callee is required, see https://cloud.tencent.com/document/product/679",
    "must be at most 120 items",
    "Request 8C93AB12-55D0-4F8E-9B7C-0A1B2C3D4E5F was denied due to user flow control",
    "Request 7A4C0A6E-1B2C-4D3E-8F90-1234567890AB was denied",
    "the task ended at 2027-11-28 15:00:00, the limit at 2027-11-28T15:00:00.000Z",
    "任务名称不合法",
    "a&b is 50% off, C:\\new\\table",
  ])("%s", (message) => {
    expect(redactor([{ TaskName: "spring 2026", Count: 120 }], createAutoCalloutTask)(message)).toBe(message);
  });
});

test("a phone number beside a date or an id, or within one, is removed", () => {
  const clean = redactor([{ Callee: "1234567890", Day: "2026-11-28" }], createAutoCalloutTask);
  expect(clean("2027-11-29 13012345678 is busy")).toBe("2027-11-29 […] is busy");
  expect(clean("7A4C0A6E-1B2C-4D3E-8F90-0000000000AB13012345678")).not.toContain("13012345678");
  expect(clean("7A4C0A6E-1B2C-4D3E-8F00-1234567890AB")).toBe("7A4C0A6E-1B2C-4D3E-8F00-[…]AB");
  expect(clean("2026-11-28 is in the past")).toBe("[…] is in the past");
});

describe("names of parameters", () => {
  const clean = redactor([{ Name: "Task IvrId", UUI: "callee value", Description: "Key" }], createAutoCalloutTask);
  test("are shown, even if a value is the same or is a part of one", () => {
    const message = "IvrId is required: MissingIvrId, AIAgentId, Variables[0].Key, CalleeAttributes[0].Callee";
    expect(clean(message)).toBe(message);
  });
  test("do not protect a value that is longer", () => {
    expect(clean("the Name 'Task IvrId' is used")).toBe("the Name '[…]' is used");
  });
});

test("a key of a map is private, whatever it looks like; a field of a structure is not", () => {
  const input = {
    UserFields: [{ Zhang: "x1y" }],
    CallVariables: [{ name: "pin", value: "S3cret" }],
    extra: { Wang: 1 },
  };
  const clean = redactor([input], cloudUpdateTask);
  expect(clean("UserFields: Zhang is not allowed, nor is Wang")).toBe("UserFields: […] is not allowed, nor is […]");
  expect(clean("the name and the value of CallVariables")).toBe("the name and the value of CallVariables");
});

describe("what a vendor echoes beside its message", () => {
  const name = "ZhangSanfeng";
  const task = { ...inputs.createAiCallTask, TaskName: name };
  const callout = { ...inputs.createAutoCalloutTask, Name: name };
  const aiccsError = async (status: number, body: object, headers: Record<string, string> = {}): Promise<unknown> => {
    await using server = await answering(status, JSON.stringify(body), headers);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    return await caught(aiccs.createAiCallTask(task));
  };
  test("in an unknown code", async () => {
    const error = await aiccsError(400, { Code: `Invalid.${name}`, Message: "m", RequestId: "8C93" });
    expect(error).toMatchObject({ name: "InvalidRequestError", code: "Invalid.[…]" });
    expect(inspect(error)).not.toContain(name);
  });
  test("not in a known code, which stays as it is", async () => {
    await using server = await answering(
      400,
      JSON.stringify({ Code: "InvalidParameter", Message: "m", RequestId: "r" }),
    );
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    const error = await caught(aiccs.createAiCallTask({ ...task, TaskName: "Parameter" }));
    expect(error).toMatchObject({ code: "InvalidParameter" });
  });
  test("the values of credentials, not the words securityToken and accessKeyId", async () => {
    await using server = await answering(
      400,
      JSON.stringify({ Code: "SecurityTokenIllegal", Message: "ST-0123 is wrong" }),
    );
    const credentials = { ...ALIBABA, securityToken: "ST-0123" };
    await using aiccs = createAiccs({ credentials, endpoint: server.url, retry: 0 });
    expect(await caught(aiccs.createAiCallTask(task))).toMatchObject({
      code: "SecurityTokenIllegal",
      vendorMessage: "[…] is wrong",
    });
  });
  test("in the request id, of the body, of the header, and in base64", async () => {
    const encoded = Buffer.from(name).toString("base64url");
    const errors = [
      await aiccsError(400, { Code: "InvalidParameter", RequestId: name }),
      await aiccsError(400, { Code: "InvalidParameter" }, { "x-acs-request-id": name.toUpperCase() }),
      await aiccsError(400, { Code: "InvalidParameter", RequestId: encoded }),
      await aiccsError(502, {}, { "x-acs-request-id": name }),
      await aiccsError(403, {}, { server: name }),
    ];
    for (const error of errors) {
      expect(error).toMatchObject({ requestId: undefined });
      expect(inspect(error, { depth: 9 })).not.toMatch(new RegExp(`${name}|${encoded}`, "i"));
    }
  });
  test("in hexadecimal digits in a code or a request id", async () => {
    const hex = Buffer.from("Frühling 2027, 张三").toString("hex");
    await using server = await answering(400, JSON.stringify({ Code: `Invalid.${hex}`, Message: "m", RequestId: hex }));
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    const error = await caught(aiccs.createAiCallTask({ ...task, TaskName: "Frühling 2027, 张三" }));
    expect(error).toMatchObject({ code: "Invalid.[…]", requestId: undefined });
  });
  test("not in a hexadecimal request id, although it has the same digits as a value", async () => {
    const error = await aiccsError(400, {
      Code: "InvalidParameter",
      RequestId: "0E29ABC8-0571-4A3B-8C93-118000000000",
    });
    expect(error).toMatchObject({ requestId: "0E29ABC8-0571-4A3B-8C93-118000000000" });
  });
  test("in the name of a field, which is reported as unknown", async () => {
    const fields: unknown[] = [];
    await using server = await answering(
      200,
      JSON.stringify({ Response: { TaskId: 1, RequestId: name, [name]: 1, Other: 2 } }),
    );
    const hooks = {
      unmapped: ({ field }: { field: string }) => fields.push(field),
      attemptEnd: (event: unknown) => fields.push(event),
    };
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, hooks });
    await ccc.createAutoCalloutTask(callout);
    expect(fields).toEqual([expect.objectContaining({ requestId: undefined }), "[…]", "Other"]);
  });
  test("in a response whose body is lost", async () => {
    await using server = await answering(200, "{}", { "x-acs-request-id": name, "content-length": "100" });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0, timeout: 200 });
    expect(inspect(await caught(aiccs.createAiCallTask(task)), { depth: 9 })).not.toContain(name);
  });
});

describe("the cost is bounded", () => {
  const callees = Array.from({ length: 100_000 }, (_, index) => `+86139${String(10_000_000 + index)}`);
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  test("a short message is redacted although the input has 100,000 numbers", () => {
    expect(redactor([{ Callees: callees, Name: "ZhangSan" }])("Callees: +8613910000007 of ZhangSan")).toBe(
      "Callees: […] of […]",
    );
  });
  test("a long message is left out if the input has 100,000 numbers", () => {
    expect(redactor([{ Callees: callees }])("x".repeat(9000))).toBeUndefined();
  });
  test("thousands of messages of one response are searched within a second or two", () => {
    const input = {
      Variables: Array.from({ length: 2000 }, (_, index) => ({ Key: `key ${index}`, Value: `val ${index}` })),
    };
    const clean = redactor([input]);
    expect(timed(() => Array.from({ length: 20_000 }, () => clean("success")))).toBeLessThan(4000);
  });
  test("a message that consists of escapes and encoded texts", () => {
    const message = "\\\\\\u005c%2525&amp;amp;#38;QUJDREVG=E5=BC=A0".repeat(200);
    expect(timed(() => redactor([input])(message))).toBeLessThan(4000);
  });
});

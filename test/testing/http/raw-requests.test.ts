import fc from "fast-check";
import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFakeCloud, type FakeCloud, type Listening } from "../../../src/testing/index.ts";
import { toQuery } from "../../../src/encoding/query.ts";
import { signAcs3 } from "../../../src/signing/acs3.ts";
import { CREATE_AS_READ, createAutoCalloutTask } from "../../support/inputs.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";
import { rpcQuery, tc3Headers, v1Form } from "../manual-signatures.ts";

/* Requests that no client would send, byte by byte. None may stop the cloud, or get an answer that is not the cloud's. */

const NOW = new Date("2026-01-02T03:04:05Z");
const SECONDS = String(NOW.getTime() / 1000);
const UTC = "2026-01-02T03:04:05Z";
const FORM = { "content-type": "application/x-www-form-urlencoded" };
/** Names that every object has, and others that are none of a parameter. */
const NAMES = ["constructor", "__proto__", "toString", "hasOwnProperty", "prototype", "length", "0", "a.b", "a."];
/** What the messages of Node and of JavaScript contain. */
const FOREIGN = /Error:|ERR_|\.[tj]s:\d|undefined|\[object|native code|[Rr]eceived|[Cc]annot (?:read|convert|set)/;

let cloud: FakeCloud;
let server: Listening;
let host: string;
const warnings: Error[] = [];
const keep = (warning: Error) => void warnings.push(warning);
beforeAll(async () => {
  process.on("warning", keep);
  cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], clock: () => NOW });
  server = await cloud.listen();
  ({ host } = new URL(server.url));
});
afterAll(async () => {
  process.off("warning", keep);
  await server.close();
  // A request that the cloud fails on leaves a warning.
  expect(warnings).toEqual([]);
});

/** Sends bytes and returns everything that comes back until the server ends the connection. */
async function send(bytes: string | Buffer): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").setEncoding("latin1");
  let text = "";
  socket.on("data", (chunk: string) => (text += chunk)).on("error", () => undefined);
  socket.end(typeof bytes === "string" ? Buffer.from(bytes, "latin1") : bytes);
  await once(socket, "close");
  return text;
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]);

function toText(method: string, target: string, headers: Record<string, string>, body = ""): string {
  const all = { host, connection: "close", "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

let nonces = 0;
function acs3(target = "/", changes: Record<string, string> = {}): string {
  const query = toQuery({ ...CREATE_AS_READ, TaskName: `task ${(nonces += 1)}` });
  const unsigned = { method: "POST", host, path: "/", query, body: "", action: "CreateAiCallTask" };
  const headers = signAcs3({ ...unsigned, version: "2019-10-15" }, ALIBABA, NOW, `nonce-${nonces}`);
  return toText("POST", `${target}?${query}`, { ...headers, ...changes });
}
function tc3(target = "/", changes: Record<string, string> = {}, body = JSON.stringify(createAutoCalloutTask)): string {
  const base = { "content-type": "application/json", host, "x-tc-action": "CreateAutoCalloutTask" };
  const headers = { ...base, "x-tc-timestamp": SECONDS, "x-tc-version": "2020-02-10" };
  return toText("POST", target, { ...tc3Headers(headers, ["content-type", "host"], body), ...changes }, body);
}
function rpc(parameters: Record<string, string> = {}, body = ""): string {
  const query = rpcQuery({}, { Timestamp: UTC, SignatureNonce: `nonce-${(nonces += 1)}`, ...parameters });
  return toText("POST", `/?${query}`, body === "" ? {} : FORM, body);
}
function v1(parameters: Record<string, string> = {}): string {
  return toText("POST", "/", FORM, v1Form({}, { Timestamp: SECONDS, ...parameters }, "POST", host));
}

describe("a name of every object is a name like any other", () => {
  const expectRefused = async (text: string) => {
    const answer = await send(text);
    expect(answer).not.toMatch(FOREIGN);
    expect(statusOf(answer)).toBeLessThan(500);
    expect(answer).toMatch(/Code/);
    expect(answer).not.toMatch(/"OK"|<Code>OK/);
  };

  test.each(NAMES)("%s", async (name) => {
    const { length } = cloud.calls;
    const common = ["AccessKeyId", "Action", "Format", "SignatureMethod", "SignatureVersion", "Version"];
    for (const parameter of [...common, "SecurityToken", "SignatureType", name]) {
      await expectRefused(rpc({ [parameter]: name }));
      await expectRefused(rpc({ Action: "ImportTaskNumberDatas", [parameter]: name }, `${name}=${name}`));
    }
    for (const parameter of ["SecretId", "Action", "Nonce", "SignatureMethod", "Version", "Timestamp", "Token"])
      await expectRefused(v1({ [parameter]: name }));
    for (const parameter of [name, `${name}.0`, `Callees.${name}`, `Variables.0.${name}`, `${name}.${name}.x`])
      await expectRefused(v1({ [parameter]: name }));
    for (const header of ["x-tc-action", "x-tc-version", "x-tc-timestamp", "x-tc-token", "content-type"])
      await expectRefused(tc3("/", { [header]: name }));
    for (const body of [`{"${name}":1}`, `{"Callees":[{"${name}":{"${name}":[]}}]}`, `["${name}"]`, `"${name}"`])
      await expectRefused(tc3("/", {}, body));
    for (const header of ["x-acs-action", "x-acs-version", "x-acs-date", "x-acs-signature-nonce", "authorization"])
      await expectRefused(acs3("/", { [header]: name }));
    await expectRefused(acs3("/", { "x-acs-signed": name, [name.replace(/[^\w]/g, "")]: name }));
    expect(cloud.calls.slice(length).some(({ ran }) => ran)).toBe(false);
  });

  test("in faults and in tasks of the test", async () => {
    const own = createFakeCloud({ credentials: { accessKeyId: "constructor", accessKeySecret: "__proto__" } });
    const made = { family: "ai-call-task", id: "1", name: "toString", status: "new" } as const;
    own.seed("constructor", [
      { ...made, parameters: JSON.parse('{"__proto__":1,"constructor":2}') as object as never },
    ]);
    expect(own.tasks("constructor")).toHaveLength(1);
    own.restore(own.snapshot());
    expect(Object.keys(own.tasks("constructor")[0]?.parameters ?? {})).toEqual(["__proto__", "constructor"]);
    cloud.fail({ operation: "CreateAutoCalloutTask", with: { code: "constructor" as never } });
    expect(await send(tc3())).toMatch(/^HTTP\/1\.1 200 [^]*"Code":"constructor"/);
  });
});

describe("a target with a host", () => {
  test("counts instead of the header: the signature must be for it", async () => {
    for (const signed of [acs3, tc3]) {
      expect(await send(signed(`http://${host}/`))).toMatch(/"OK"|<Code>OK|"TaskId"/);
      expect(await send(signed(`HTTP://${host.toUpperCase()}/`))).toMatch(/"OK"|<Code>OK|"TaskId"/);
      expect(await send(signed("http://example.com/"))).toMatch(/SignatureDoesNotMatch|SignatureFailure/);
      expect(await send(signed(`http://${host}@example.com/`))).toMatch(/SignatureDoesNotMatch|SignatureFailure/);
    }
    for (const older of [v1(), v1({ SignatureMethod: "HmacSHA256" })])
      expect(await send(older.replace("POST /", "POST http://example.com/"))).toContain("SignatureFailure");
  });

  test("is validated as the host of a product, like the header", async () => {
    const toProduct = (text: string, target: string) => text.replace("POST /?", `POST http://${target}/?`);
    expect(await send(toProduct(rpc({ Version: "0" }), "aiccs.aliyuncs.com"))).toContain("InvalidVersion");
    expect(await send(toProduct(rpc({ Version: "0" }), "dyvmsapi.aliyuncs.com"))).toContain("InvalidApi.NotFound");
    expect(await send(rpc({ Version: "0" }).replace(host, "dyvmsapi.aliyuncs.com"))).toContain("InvalidApi.NotFound");
  });
});

describe("malformed HTTP", () => {
  const get = (rest: string) => `GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${rest}\r\n`;
  const post = (rest: string, body = "") => `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${rest}\r\n${body}`;
  test.each<[string, string, number]>([
    ["no host", "GET / HTTP/1.1\r\n\r\n", 400],
    ["HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", 400],
    ["two hosts", get("host: b\r\n"), 400],
    ["two content types", get("content-type: a\r\ncontent-type: b\r\n"), 400],
    ["two authorizations", get("authorization: a\r\nauthorization: b\r\n"), 400],
    ["a NUL in a header", get("x-a: a\0b\r\n"), 400],
    ["a header of two lines", get("x-a: a\r\n b\r\n"), 400],
    ["a header of a megabyte", get(`x-a: ${"a".repeat(1024 * 1024)}\r\n`), 431],
    ["a header named __proto__", get("__proto__: a\r\n"), 400],
    ["escapes that are none", "GET /%zz?%=%&%E0%A4=1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400],
    ["bytes that are not ASCII", "GET /?a=\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a method that does not exist", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["TLS", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc", 400],
    ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
    ["a length and chunks", post("content-length: 3\r\ntransfer-encoding: chunked\r\n", "0\r\n\r\n"), 400],
    ["two lengths", post("content-length: 1\r\ncontent-length: 2\r\n", "a"), 400],
    ["a negative length", post("content-length: -1\r\n"), 400],
    ["a length of 20 digits", post("content-length: 99999999999999999999\r\n"), 400],
    ["chunks that are none", post("transfer-encoding: chunked\r\n", "zz\r\nabc\r\n0\r\n\r\n"), 400],
    ["a trailer with a host", post("transfer-encoding: chunked\r\n", "1\r\na\r\n0\r\nHost: b\r\n\r\n"), 400],
    ["an expectation", post("expect: more\r\ncontent-length: 0\r\n"), 417],
    ["a CONNECT", "CONNECT aiccs.aliyuncs.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", 405],
    ["an upgrade", get("connection: upgrade\r\nupgrade: websocket\r\n"), 400],
    ["a target of two slashes", "POST //a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400],
    ["a target without a host", "POST http:///a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400],
    ["a target that is an asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 400],
  ])("%s", async (_case, bytes, status) => {
    const answer = await send(bytes);
    expect(statusOf(answer)).toBe(status);
    expect(answer).not.toMatch(FOREIGN);
  });

  test("three requests in one packet are answered in order", async () => {
    const last = "GET / HTTP/1.1\r\nHost: a\r\n";
    const answers = await send(`${last}\r\n${last}\r\n${last}Connection: close\r\n\r\n`);
    expect(answers.match(/HTTP\/1\.1 400 /g)).toHaveLength(3);
  });
});

test("valid requests with changed bytes: each response is the cloud's or the HTTP parser's", async () => {
  const valid = [() => acs3(), () => tc3(), () => rpc(), () => v1()];
  const change = fc.record({
    which: fc.nat(3),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        insert: fc.oneof(
          fc.constantFrom(
            ...NAMES,
            "%00",
            "%",
            "&",
            "=",
            "\r\n",
            "\0",
            "\xff",
            '"',
            "\\",
            "{",
            "[",
            "://",
            "..",
            "%ff",
          ),
          fc.string({ maxLength: 4 }),
        ),
        drop: fc.nat(6),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ which, edits }) => {
      let text = valid[which]?.() ?? "";
      for (const { at, insert, drop } of edits) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + insert + text.slice(start + drop);
      }
      const answer = await send(text);
      // A request whose end is missing gets none.
      if (answer === "") return;
      expect(statusOf(answer)).toBeLessThan(500);
      expect(answer).not.toMatch(FOREIGN);
    }),
    { numRuns: 300, seed: 20261128 },
  );
});

test.each([{ hang: "before" }, { hang: "after" }, { hang: "headers" }] as const)(
  "the connection of a client that ends its side is closed, although the fault %j never ends the answer",
  async (fault) => {
    cloud.fail({ with: fault });
    expect(await send(acs3())).not.toContain("RequestId");
  },
);

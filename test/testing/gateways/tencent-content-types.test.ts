import { request, type IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { CALLOUT_ON_THE_WIRE, createAutoCalloutTask } from "../../support/inputs.ts";
import { TENCENT } from "../../support/keys.ts";
import { tc3Headers, v1Form } from "../manual-signatures.ts";

/* Where Tencent's parameters may be, and in which content type. The other place must be empty, since no signature covers it. */

const NOW = new Date("2026-01-02T03:04:05Z");
const SECONDS = String(NOW.getTime() / 1000);
const HOST = "ccc.tencentcloudapi.com";
const FORM = "application/x-www-form-urlencoded";

async function codeOf(method: string, query: string, headers: Record<string, string>, body: string): Promise<string> {
  const cloud = createFakeCloud({ credentials: TENCENT, clock: () => NOW });
  // A browser's fetch cannot send a GET with a body; other programs can.
  const server = await cloud.listen();
  const { port } = new URL(server.url);
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = { host: HOST, ...headers, "content-length": Buffer.byteLength(body) };
    request({ port, method, path: `/?${query}`, headers: sent }, resolve)
      .on("error", reject)
      .end(body);
  });
  const { Response } = (await json(answer)) as { Response: { Error?: { Code: string } } };
  await server.close();
  return Response.Error?.Code ?? "OK";
}

describe("TC3", () => {
  const base = {
    host: HOST,
    "x-tc-action": "CreateAutoCalloutTask",
    "x-tc-timestamp": SECONDS,
    "x-tc-version": "2020-02-10",
  };
  const sign = (type: string, payload: string, target?: [string, string]) =>
    tc3Headers({ ...base, "content-type": type }, ["content-type", "host"], payload, "ccc", target);

  test.each<[string, string]>([
    ["application/json", "OK"],
    ["application/json; charset=utf-8", "OK"],
    ["application/json ;charset=UTF-8", "OK"],
    ['Application/JSON;charset="utf-8"', "OK"],
    ["application/json;charset=gbk", "InvalidRequest"],
    ["application/json; charset=iso-8859-1", "InvalidRequest"],
    ["application/jsonp", "InvalidRequest"],
    ["text/plain", "InvalidRequest"],
  ])("a POST of %s: %s", async (type, code) => {
    const body = JSON.stringify(createAutoCalloutTask);
    expect(await codeOf("POST", "", sign(type, body), body)).toBe(code);
  });

  const query = new URLSearchParams(CALLOUT_ON_THE_WIRE).toString();
  test.each<[string, string, string]>([
    [FORM, "", "OK"],
    [`${FORM}; charset=utf-8`, "", "OK"],
    ["application/json", "", "InvalidRequest"],
    ["text/html", "", "InvalidRequest"],
    [FORM, "Tries=9", "InvalidRequest"],
  ])('a GET of %s with the body "%s", which is not signed: %s', async (type, body, code) => {
    expect(await codeOf("GET", query, sign(type, "", ["GET", query]), body)).toBe(code);
  });

  test("a GET whose body was signed has a wrong signature", async () => {
    const headers = sign(FORM, "Tries=1", ["GET", query]);
    expect(await codeOf("GET", query, headers, "Tries=1")).toBe("AuthFailure.SignatureFailure");
  });
});

describe("the older signature", () => {
  const signed = (method: string) => v1Form(CALLOUT_ON_THE_WIRE, { Timestamp: SECONDS }, method);

  test.each<[string, string, string, string]>([
    ["in a form", "", FORM, "OK"],
    ["in a form with another charset", "", `${FORM}; charset=gbk`, "InvalidRequest"],
    ["in a form, with another parameter in the query", "Tries=1", FORM, "UnknownParameter"],
  ])("a POST %s", async (_case, query, type, code) => {
    expect(await codeOf("POST", query, { "content-type": type }, signed("POST"))).toBe(code);
  });

  test.each<[string, string, string]>([
    ["in the query", "", "OK"],
    ["in the query, with another parameter in a body", "Tries=1", "InvalidRequest"],
  ])("a GET %s", async (_case, body, code) => {
    expect(await codeOf("GET", signed("GET"), {}, body)).toBe(code);
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createFakeCloud, type Listening, type WireRequest } from "../../src/testing/index.ts";
import { canonicalHeaders } from "../../src/signing/headers.ts";
import {
  tc3Authorization,
  tc3CanonicalRequest,
  tc3Keys,
  tc3Scope,
  tc3Signature,
  tc3StringToSign,
  tc3Time,
} from "../../src/signing/tc3.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { callWith, clientOf, seedFor } from "../support/operations.ts";
import { ALIBABA_CASES, hasForm, TENCENT_CASES, type ContractCase } from "./cases.ts";
import { ALIBABA_DIFFERENCES, TENCENT_DIFFERENCES } from "./differences.ts";
import { callAlibaba, callTencent, tencentClient } from "./vendor-clients.ts";

/* Compares the requests of the vendors' own clients with ours for the same input. */

const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
const seen: WireRequest[] = [];
cloud.onCall(({ request }) => seen.push(request));
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());
beforeEach(() => {
  cloud.reset();
  seen.length = 0;
});

/** The state in which the operation succeeds. */
function restart({ action, ours }: ContractCase): void {
  cloud.reset();
  seedFor(cloud, { action, input: ours });
}

function last(): WireRequest {
  return seen.at(-1) ?? expect.fail("nothing was sent");
}

const textOf = ({ body }: Pick<WireRequest, "body">) => new TextDecoder().decode(body);

/** The differences between two requests, under the names that differences.ts uses. */
function differences(theirs: WireRequest, ours: WireRequest): string[] {
  const parts: [string, unknown, unknown][] = [
    ["method", theirs.method, ours.method],
    ["path", theirs.target.split("?")[0], ours.target.split("?")[0]],
    ["parameters of the query", parametersOf(theirs), parametersOf(ours)],
    ["spelling of the query", theirs.target, ours.target],
    ["body", textOf(theirs), textOf(ours)],
  ];
  const names = [...new Set([...Object.keys(theirs.headers), ...Object.keys(ours.headers)])].sort();
  for (const name of names) parts.push([`header ${name}`, theirs.headers[name], ours.headers[name]]);
  return parts.filter(([, a, b]) => JSON.stringify(a) !== JSON.stringify(b)).map(([what]) => what);
}

function parametersOf({ target }: WireRequest): unknown {
  return [...new URL(target, "http://localhost").searchParams].sort(([a], [b]) => (a < b ? -1 : 1));
}

const namesOf = (list: readonly { what: string }[]) => list.map(({ what }) => what).sort();

/* Requests need not have all of the differences: a query with one parameter has only one spelling. */
const found = { Alibaba: new Set<string>(), Tencent: new Set<string>() };
function expectOnly(vendor: keyof typeof found, list: readonly { what: string }[], actual: readonly string[]): void {
  for (const difference of actual) found[vendor].add(difference);
  expect(actual.filter((difference) => !namesOf(list).includes(difference))).toEqual([]);
}

describe("Alibaba, ACS3-HMAC-SHA256", () => {
  /** Sends the last request of their client with ours: same input, date and nonce. */
  async function sendOurs(item: ContractCase): Promise<WireRequest> {
    const { headers } = last();
    const options = {
      endpoint: server.url,
      clock: () => new Date(headers["x-acs-date"] ?? ""),
      nonce: () => headers["x-acs-signature-nonce"] ?? "",
    };
    restart(item);
    await using client = clientOf(item, options);
    await callWith(client, item, item.ours);
    return last();
  }

  test.each(ALIBABA_CASES)("$action: the same signature, when their client sends no provider name", async (item) => {
    restart(item);
    const credential = { getCredential: () => Promise.resolve({ ...ALIBABA, type: "access_key" }) };
    await callAlibaba(server.url, item, item.theirs, { credential });
    const theirs = last();
    const ours = await sendOurs(item);
    expect(ours.headers.authorization).toBe(theirs.headers.authorization);
  });

  test.each(ALIBABA_CASES)("$action: only the listed differences", async (item) => {
    restart(item);
    await callAlibaba(server.url, item, item.theirs);
    const theirs = last();
    const ours = await sendOurs(item);
    expectOnly("Alibaba", ALIBABA_DIFFERENCES, differences(theirs, ours));
  });
  test("each listed difference was found", () => {
    const hasForms = ALIBABA_CASES.some(hasForm);
    const listed = ALIBABA_DIFFERENCES.filter(({ inForms }) => hasForms || inForms !== true);
    expect([...found.Alibaba].sort()).toEqual(namesOf(listed));
  });
});

describe("Tencent, TC3-HMAC-SHA256", () => {
  test.each(TENCENT_CASES)("$action: only the listed differences", async (item) => {
    restart(item);
    await callTencent(tencentClient(server.url), item.action, item.theirs);
    const theirs = last();
    restart(item);
    const clock = () => new Date(Number(theirs.headers["x-tc-timestamp"]) * 1000);
    await using client = clientOf(item, { endpoint: server.url, clock });
    await callWith(client, item, item.ours);
    expectOnly("Tencent", TENCENT_DIFFERENCES, differences(theirs, last()));
  });
  test("each listed difference was found", () => {
    expect([...found.Tencent].sort()).toEqual(namesOf(TENCENT_DIFFERENCES));
  });

  test.each(TENCENT_CASES)("$action: the same signature, when the same headers are signed", async (item) => {
    restart(item);
    const host = "ccc.tencentcloudapi.com";
    await callTencent(tencentClient(server.url, { host }), item.action, item.theirs);
    const { method, headers, body } = last();
    const request = {
      method,
      host,
      path: "/",
      query: "",
      body: textOf({ body }),
      service: "ccc",
      action: "",
      version: "",
    };
    const signed = canonicalHeaders({ "content-type": "application/json", host });
    const { timestamp, day } = tc3Time(new Date(Number(headers["x-tc-timestamp"]) * 1000));
    const scope = tc3Scope(day, "ccc");
    const toSign = tc3StringToSign(timestamp, scope, tc3CanonicalRequest(request, signed));
    const signature = tc3Signature(tc3Keys(TENCENT.secretKey, day, "ccc").signing, toSign);
    expect(tc3Authorization(TENCENT.secretId, scope, signed, signature)).toBe(headers.authorization);
  });
});

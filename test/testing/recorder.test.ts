import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createFakeCloud, recordWire, validInput, wireSnapshot, type Exchange } from "../../src/testing/index.ts";
import { rpcQuery, v1Form } from "./manual-signatures.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

test("writes one file for each request, the same in every run", async () => {
  const run = async () => {
    const folder = await mkdtemp(join(tmpdir(), "outdial-wire-"));
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    const recorder = recordWire(cloud, { folder: join(folder, "deep/er") });
    const server = await cloud.listen();
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    await fetch(server.url);
    recorder.stop();
    await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
    await server.close();
    const names = (await readdir(join(folder, "deep/er"))).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(folder, "deep/er", name), "utf8")));
    await rm(folder, { recursive: true });
    return { names, texts };
  };
  const [first, second] = [await run(), await run()];
  expect(first.names).toEqual(["001-CreateAiCallTask.txt", "002-CreateAutoCalloutTask.txt", "003-refused.txt"]);
  expect(second).toEqual(first);
  expect(first.texts[0]).toBe(`POST /
  AgentId = 118000000000000001
  CallDay = ["MONDAY","TUESDAY"]
  CallRetryInterval = 32
  CallRetryReason = ["CALL_REJECTED"]
  CallRetryTimes = 2
  CallTime = ["{\\"startTime\\":\\"09:00:00\\",\\"endTime\\":\\"11:30:00\\"}"]
  MissCallRetry = true
  StartType = SCHEDULE
  TaskCps = 75
  TaskName = spring survey
  TaskStartTime = 1893459600000
  VirtualNumber = 0571000000

Headers:
  accept: application/json
  authorization: ACS3-HMAC-SHA256 Credential=<varies>,SignedHeaders=host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=<varies>
  host: 127.0.0.1
  x-acs-action: CreateAiCallTask
  x-acs-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
  x-acs-date: <varies>
  x-acs-signature-nonce: <varies>
  x-acs-version: 2019-10-15

Body: none

Answer: 200
{"RequestId":"<varies>","Code":"OK","Message":"OK","AccessDeniedDetail":"None","Success":true,"Data":118700000000000123}
`);
});

test("contains no key, token or signature, also with the older signatures", async () => {
  const sts = { ...TENCENT, token: "the-token" };
  const cloud = createFakeCloud({ credentials: sts });
  const seen: Exchange[] = [];
  cloud.onCall((exchange) => seen.push(exchange));
  const form = v1Form({ SdkAppId: "1" }, { Timestamp: String(Math.floor(Date.now() / 1000)), Token: sts.token });
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  await cloud.fetch("https://ccc.tencentcloudapi.com/", { method: "POST", headers, body: form });
  await using ccc = createCcc({ credentials: sts, fetch: cloud.fetch });
  await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  const text = seen.map(wireSnapshot).join("\n");
  expect(text).toContain("SdkAppId = 1\n");
  expect(text).toContain('"Callees":["008613012345678"]');
  for (const secret of [sts.secretId, sts.secretKey, sts.token]) expect(text).not.toContain(secret);
  const signature = new URLSearchParams(form).get("Signature") ?? expect.fail("no signature");
  expect(text).not.toContain(signature);
});

test("contains what was sent when a request met a fault, and names the fault", async () => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  const seen: string[] = [];
  cloud.onCall((exchange) => seen.push(wireSnapshot(exchange)));
  await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch, retry: 0 });
  for (const fault of [{ reset: "after" }, { cut: 13 }, { answer: { status: 503, body: "no" } }] as const) {
    cloud.fail({ with: fault });
    const TaskName = JSON.stringify(fault);
    await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName }))).rejects.toThrow();
  }
  expect(seen.map((text) => text.slice(text.indexOf("Answer: ")))).toEqual([
    "Answer: none (fault: reset)\n\n",
    'Answer: 200 (fault: cut)\n{"RequestId":\n',
    "Answer: 503 (fault: answer)\nno\n",
  ]);
});

describe("a refused request reveals no more of a key than an accepted one", () => {
  const snapshotOf = async (query: string, headers: Readonly<Record<string, string>> = {}) => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    const seen: string[] = [];
    cloud.onCall((exchange) => seen.push(wireSnapshot(exchange)));
    await cloud.fetch(`https://aiccs.aliyuncs.com/?${query}`, { method: "POST", headers });
    return seen[0] ?? expect.fail("no call");
  };

  test.each(["JSON", "XML"])("a wrong secret: the string to sign in the %s response is masked", async (Format) => {
    const send = (second: number) => {
      const Timestamp = new Date(Date.now() - 1000 * second).toISOString().replace(/\.\d+/, "");
      const common = { SecurityToken: "the-token", SignatureNonce: `n${second}`, Timestamp, Format };
      return snapshotOf(rpcQuery({ TaskName: "spring" }, common, "POST", "wrong"));
    };
    const [first, second] = [await send(1), await send(2)];
    expect(first).toContain("The cloud's string to sign: <varies>");
    expect(first).toContain("  TaskName = spring\n");
    for (const secret of [ALIBABA.accessKeyId, "the-token"]) expect(first).not.toContain(secret);
    expect(second).toBe(first);
  });

  test("a wrong signature of Tencent's older kind: the string to sign is masked, whatever precedes the key id", async () => {
    const cloud = createFakeCloud({ credentials: TENCENT });
    const seen: string[] = [];
    cloud.onCall((exchange) => seen.push(wireSnapshot(exchange)));
    const Timestamp = String(Math.floor(Date.now() / 1000));
    const query = v1Form({ Name: '"<\\' }, { Timestamp }, "GET", "elsewhere");
    await cloud.fetch(`https://ccc.tencentcloudapi.com/?${query}`);
    expect(seen[0]).toContain('string to sign: <varies>"}');
    expect(seen[0]).not.toContain(TENCENT.secretId);
  });

  test.each<[string, string, string]>([
    ["authorization", "Bearer the-secret", "authorization: <varies>"],
    ["authorization", "the-secret", "authorization: <varies>"],
    [
      "authorization",
      "ACS3-HMAC-SHA256 Credential=a,SignedHeaders=host,Signature=the, X=the-secret",
      "authorization: <varies>",
    ],
    ["x-acs-bearer-token", "the-secret", "x-acs-bearer-token: <varies>"],
    ["x-acs-action", "CreateAiCallTask", "x-acs-action: CreateAiCallTask"],
  ])("%s: %s", async (name, value, shown) => {
    const text = await snapshotOf("", { [name]: value });
    expect(text).toContain(`  ${shown}\n`);
    expect(text).not.toContain("the-secret");
  });
});

test("a folder keeps only the files of the last run, and files that are not the recorder's", async () => {
  const folder = await mkdtemp(join(tmpdir(), "outdial-wire-"));
  await writeFile(join(folder, "notes.txt"), "kept");
  for (const count of [2, 1]) {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    recordWire(cloud, { folder });
    for (let sent = 0; sent < count; sent += 1) await cloud.fetch("https://aiccs.aliyuncs.com/");
  }
  expect((await readdir(folder)).sort()).toEqual(["001-refused.txt", "notes.txt"]);
  await rm(folder, { recursive: true });
});

test("a folder that was removed is created again, and responses stay the same", async () => {
  const folder = await mkdtemp(join(tmpdir(), "outdial-wire-"));
  const cloud = createFakeCloud({ credentials: ALIBABA });
  recordWire(cloud, { folder });
  await rm(folder, { recursive: true });
  await using aiccs = createAiccs({ credentials: ALIBABA, fetch: cloud.fetch });
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  expect(await readdir(folder)).toEqual(["001-CreateAiCallTask.txt"]);
  await rm(folder, { recursive: true });
});

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCcc } from "../../generated/ccc/index.ts";
import { createFakeCloud, type Listening } from "../../src/testing/index.ts";
import { createAutoCalloutTask } from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { TASKS, TENCENT_CASES } from "./cases.ts";
import { startTamperingProxy } from "./tampering-proxy.ts";
import { callTencent, tencentClient, type TencentOptions } from "./vendor-clients.ts";

/* Tencent's own client, tencentcloud-sdk-nodejs, checks the fake cloud. */

const STS = { secretId: "sts-secret-id", secretKey: "sts-secret-key", token: "sts-token" };
const cloud = createFakeCloud({ credentials: [TENCENT, STS], state: { tasks: TASKS } });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());
beforeEach(() => cloud.reset());

const call = (action: string, input: object, options: TencentOptions = {}) =>
  // In the query of a GET their client sends undefined as an empty string.
  callTencent(tencentClient(server.url, options), action, JSON.parse(JSON.stringify(input)) as Record<string, unknown>);
const [CREATE] = TENCENT_CASES;

interface Refusal {
  readonly options: TencentOptions;
  readonly change: "missing" | "wrong" | "unknown";
  readonly before: () => void;
}

describe.each<[string, TencentOptions]>([
  ["TC3", {}],
  ["TC3, to the vendor's host name", { host: "ccc.tencentcloudapi.com" }],
  ["TC3, to the international host name", { host: "ccc.intl.tencentcloudapi.com" }],
  ["TC3 with GET", { reqMethod: "GET" }],
  ["TC3 with temporary keys", { credential: STS }],
  ["the older signature with SHA-1", { signMethod: "HmacSHA1" }],
  ["the older signature with SHA-256", { signMethod: "HmacSHA256" }],
  ["the older signature with GET", { signMethod: "HmacSHA256", reqMethod: "GET" }],
  ["the older signature with temporary keys", { signMethod: "HmacSHA1", credential: STS }],
])("signed with %s", (_name, options) => {
  test.each(TENCENT_CASES)("$action succeeds", async ({ action, theirs }) => {
    expect(await call(action, theirs, options)).toMatchObject({ RequestId: expect.any(String) as string });
    // The flat form carries the same values as JSON, including nested ones.
    const { SdkAppId, CampaignId, IvrId, SkillGroupId, ...rest } = theirs;
    const ids = Object.entries({ SdkAppId, CampaignId, IvrId, SkillGroupId }).filter(([, id]) => id !== undefined);
    expect(cloud.calls).toEqual([
      expect.objectContaining({
        operation: action,
        code: "OK",
        parameters: { ...rest, ...Object.fromEntries(ids.map(([name, id]) => [name, String(id)])) },
      }),
    ]);
  });

  const credential = options.credential ?? TENCENT;
  const minutes = (count: number) => () => cloud.advance(count * 60_000);
  const refusals: [string, Partial<Refusal>, string][] = [
    [
      "a wrong secret",
      { options: { credential: { ...credential, secretKey: "other" } } },
      "AuthFailure.SignatureFailure",
    ],
    [
      "an unknown key",
      { options: { credential: { ...credential, secretId: "other" } } },
      "AuthFailure.SecretIdNotFound",
    ],
    ["another token", { options: { credential: { ...credential, token: "other" } } }, "AuthFailure.TokenFailure"],
    ["a clock six minutes slow", { before: minutes(6) }, "AuthFailure.SignatureExpire"],
    ["a missing parameter", { change: "missing" }, "MissingParameter"],
    ["a wrong parameter", { change: "wrong" }, "InvalidParameterValue"],
    ["an unknown parameter", { change: "unknown" }, "UnknownParameter"],
  ];
  describe.each(TENCENT_CASES)("$action", (each) => {
    test.each(refusals)("%s is refused", async (_case, { options: wrong, change, before }, code) => {
      before?.();
      const input = { ...each.theirs, ...(change && each[change]) };
      await expect(call(each.action, input, { ...options, ...wrong })).rejects.toMatchObject({
        code,
        requestId: expect.any(String) as string,
      });
      expect(cloud.calls).toMatchObject([{ code, ran: false }]);
    });

    // Requests to the vendor's host name are routed past the proxy.
    if (options.host === undefined)
      test("a request that was tampered with is refused", async () => {
        const [number = ""] = each.theirs.Callees as string[];
        await using proxy = await startTamperingProxy(server.url, number.slice(-8), "87654321");
        const client = tencentClient(proxy.url, options);
        await expect(callTencent(client, each.action, each.theirs)).rejects.toMatchObject({
          code: "AuthFailure.SignatureFailure",
        });
        expect(proxy.hasTampered).toBe(true);
      });

    test("a list of twelve items arrives complete and in order", async () => {
      const Callees = Array.from({ length: 12 }, (_, index) => `0086130123456${index + 10}`);
      await call(each.action, { ...each.theirs, Callees, CalleeAttributes: undefined }, options);
      expect(cloud.calls).toMatchObject([{ code: "OK", parameters: { Callees } }]);
    });
  });

  test("an unknown action is refused", async () => {
    await expect(call("CreateAutoCallout", { ...CREATE?.theirs }, options)).rejects.toMatchObject({
      code: "InvalidAction",
    });
  });

  test("a campaign that has started is refused", async () => {
    const keyId = credential.secretId;
    cloud.seed(keyId, [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "running" }]);
    await expect(
      call("UpdatePredictiveDialingCampaign", TENCENT_CASES[1]?.theirs ?? {}, options),
    ).rejects.toMatchObject({ code: "UnsupportedOperation" });
  });
});

test("more than the documented 20 requests a second are refused", async () => {
  const busy = createFakeCloud({ credentials: TENCENT, clock: () => fixed, limits: "documented" });
  const fixed = new Date();
  const listening = await busy.listen();
  const client = tencentClient(listening.url);
  const ask = () => callTencent(client, "CreateAutoCalloutTask", { ...CREATE?.theirs });
  await Promise.all(Array.from({ length: 20 }, ask));
  await expect(ask()).rejects.toMatchObject({ code: "RequestLimitExceeded" });
  busy.advance(1000);
  await ask();
  await listening.close();
});

describe("mistakes of their client that outdial does not make", () => {
  test("a large id is rounded", async () => {
    // The id after this one is 9007199254740993, which a JavaScript number rounds.
    cloud.restore({ accounts: {}, made: { "auto-callout-task": Number.MAX_SAFE_INTEGER }, advanced: 0 });
    await call("CreateAutoCalloutTask", createAutoCalloutTask);
    const { TaskId } = await call("CreateAutoCalloutTask", createAutoCalloutTask);
    expect(TaskId).toBe(9007199254740992);
    cloud.restore({ accounts: {}, made: { "auto-callout-task": Number.MAX_SAFE_INTEGER }, advanced: 0 });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    await ccc.createAutoCalloutTask(createAutoCalloutTask);
    expect((await ccc.createAutoCalloutTask(createAutoCalloutTask)).TaskId).toBe("9007199254740993");
  });

  test("undefined becomes an empty string in the query of a GET, which the cloud refuses", async () => {
    const client = tencentClient(server.url, { reqMethod: "GET" });
    const input = { ...createAutoCalloutTask, Name: undefined, Tries: undefined };
    await expect(callTencent(client, "CreateAutoCalloutTask", input)).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
    expect(cloud.calls[0]?.parameters).toMatchObject({ Name: "", Tries: "" });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url });
    await ccc.createAutoCalloutTask(input);
  });

  test("invalid input is sent without a check", async () => {
    await expect(
      call("CreateAutoCalloutTask", { ...createAutoCalloutTask, NotBefore: 1642500621000 }),
    ).rejects.toMatchObject({
      code: "InvalidParameterValue",
    });
    expect(cloud.calls).toHaveLength(1);
  });
});

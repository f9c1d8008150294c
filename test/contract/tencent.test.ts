import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCcc } from "../../generated/ccc/index.ts";
import { createFakeCloud, type Listening } from "../../src/testing/index.ts";
import { createAutoCalloutTask } from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { seedFor } from "../support/operations.ts";
import { onePerService, TENCENT_CASES, type ContractCase } from "./cases.ts";
import { startTamperingProxy } from "./tampering-proxy.ts";
import { callTencent, tencentClient, type TencentOptions } from "./vendor-clients.ts";

/* Tencent's own client, tencentcloud-sdk-nodejs, checks the fake cloud. */

const STS = { secretId: "sts-secret-id", secretKey: "sts-secret-key", token: "sts-token" };
const cloud = createFakeCloud({ credentials: [TENCENT, STS] });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());
beforeEach(() => cloud.reset());

const call = (action: string, input: object, options: TencentOptions = {}) =>
  // In the query of a GET their client sends undefined as an empty string.
  callTencent(tencentClient(server.url, options), action, JSON.parse(JSON.stringify(input)) as Record<string, unknown>);
const caseOf = (name: string) => TENCENT_CASES.find(({ action }) => action === name) ?? expect.fail(name);
const CREATE = caseOf("CreateAutoCalloutTask");

/** Adds the tasks without which the operation would fail. */
const seed = ({ action, ours }: ContractCase) =>
  seedFor(cloud, { action, input: ours }, [TENCENT.secretId, STS.secretId]);

interface Refusal {
  readonly options: TencentOptions;
  readonly before: () => void;
}

const SIGNATURES: [string, TencentOptions][] = [
  ["TC3", {}],
  ["TC3, to the vendor's host name", { host: "ccc.tencentcloudapi.com" }],
  ["TC3, to the international host name", { host: "ccc.intl.tencentcloudapi.com" }],
  ["TC3 with GET", { reqMethod: "GET" }],
  ["TC3 with temporary keys", { credential: STS }],
  ["the older signature with SHA-1", { signMethod: "HmacSHA1" }],
  ["the older signature with SHA-256", { signMethod: "HmacSHA256" }],
  ["the older signature with GET", { signMethod: "HmacSHA256", reqMethod: "GET" }],
  ["the older signature with temporary keys", { signMethod: "HmacSHA1", credential: STS }],
];

describe.each(SIGNATURES)("signed with %s", (_name, options) => {
  test.each(TENCENT_CASES)("$action succeeds", async (each) => {
    const { action, theirs, read } = each;
    seed(each);
    expect(await call(action, theirs, options)).toMatchObject({ RequestId: expect.any(String) as string });
    // The flat form carries the same values as JSON, including nested ones.
    expect(cloud.calls).toEqual([expect.objectContaining({ operation: action, code: "OK", parameters: read })]);
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
  ];
  // What is verified before the operation is read is the same for all operations.
  describe.each(onePerService(TENCENT_CASES))("$action", (each) => {
    test.each(refusals)("%s is refused", async (_case, { options: wrong, before }, code) => {
      before?.();
      await expect(call(each.action, each.theirs, { ...options, ...wrong })).rejects.toMatchObject({
        code,
        requestId: expect.any(String) as string,
      });
      expect(cloud.calls).toMatchObject([{ code, ran: false }]);
    });
  });

  // Requests to the vendor's host name are routed past the proxy.
  test.skipIf(options.host !== undefined)("a request that was tampered with is refused", async () => {
    const [number = ""] = CREATE.theirs.Callees as string[];
    await using proxy = await startTamperingProxy(server.url, number.slice(-8), "87654321");
    const client = tencentClient(proxy.url, options);
    await expect(callTencent(client, CREATE.action, CREATE.theirs)).rejects.toMatchObject({
      code: "AuthFailure.SignatureFailure",
    });
    expect(proxy.hasTampered).toBe(true);
  });

  test("a list of twelve items arrives complete and in order", async () => {
    const Callees = Array.from({ length: 12 }, (_, index) => `0086130123456${index + 10}`);
    await call(CREATE.action, { ...CREATE.theirs, Callees, CalleeAttributes: undefined }, options);
    expect(cloud.calls).toMatchObject([{ code: "OK", parameters: { Callees } }]);
  });

  test("an unknown action is refused", async () => {
    await expect(call("CreateAutoCallout", CREATE.theirs, options)).rejects.toMatchObject({
      code: "InvalidAction",
    });
  });

  test("a campaign that has started is refused", async () => {
    const keyId = credential.secretId;
    cloud.seed(keyId, [{ family: "predictive-dialing-campaign", id: "2569", name: "a", status: "running" }]);
    const update = caseOf("UpdatePredictiveDialingCampaign");
    await expect(call(update.action, { ...update.theirs, CampaignId: 2569 }, options)).rejects.toMatchObject({
      code: "UnsupportedOperation",
    });
  });
});

/* The three forms in which parameters arrive: JSON, JSON in a query, and the flat form. */
describe.each(SIGNATURES.filter(([name]) => /^TC3$|GET$/.test(name)))(
  "parameters, signed with %s",
  (_name, options) => {
    describe.each(TENCENT_CASES)("$action", (each) => {
      const refused = async (change: object, code: string) => {
        await expect(call(each.action, { ...each.theirs, ...change }, options)).rejects.toMatchObject({ code });
        expect(cloud.calls).toMatchObject([{ code, ran: false }]);
      };

      for (const name of each.required)
        test(`a missing ${name} is refused`, () => refused({ [name]: undefined }, "MissingParameter"));
      if (each.wrong) {
        const [wrong, value] = each.wrong;
        test(`a wrong ${wrong} is refused`, () => refused({ [wrong]: value }, "InvalidParameterValue"));
      }
      test("an unknown parameter is refused", () => refused({ Colour: "red" }, "UnknownParameter"));
    });
  },
);

test("more than the documented 20 requests a second are refused", async () => {
  const fixed = new Date();
  const busy = createFakeCloud({ credentials: TENCENT, clock: () => fixed, limits: "documented" });
  const listening = await busy.listen();
  const client = tencentClient(listening.url);
  const ask = () => callTencent(client, "CreateAutoCalloutTask", CREATE.theirs);
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

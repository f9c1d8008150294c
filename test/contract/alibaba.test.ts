import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createAiccs, type CreateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import { StateError } from "../../src/index.ts";
import { createFakeCloud, type Listening } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";
import { seedFor } from "../support/operations.ts";
import { updateAiCallTask } from "../support/inputs.ts";
import { ALIBABA_CASES, hasForm, onePerService, type ContractCase } from "./cases.ts";
import { startTamperingProxy } from "./tampering-proxy.ts";
import { callAlibaba, type AlibabaOptions } from "./vendor-clients.ts";

/* Alibaba's own client, @alicloud/openapi-core called as the generated product SDKs call it, checks the fake cloud. */

const STS = { accessKeyId: "sts-key-id", accessKeySecret: "sts-secret", securityToken: "sts-token" };
const cloud = createFakeCloud({ credentials: [ALIBABA, STS] });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());
beforeEach(() => cloud.reset());

/** Adds the tasks without which the operation would fail. */
const seed = ({ action, ours }: ContractCase) =>
  seedFor(cloud, { action, input: ours }, [ALIBABA.accessKeyId, STS.accessKeyId]);

interface Refusal {
  readonly options: AlibabaOptions;
  readonly before: () => void;
}

const caseOf = (name: string) => ALIBABA_CASES.find(({ action }) => action === name) ?? expect.fail(name);
const CREATE = caseOf("CreateAiCallTask");
const create = (change: object = {}, options: AlibabaOptions = {}) =>
  callAlibaba(server.url, CREATE, { ...CREATE.theirs, ...change }, options);

const SIGNATURES: [string, AlibabaOptions][] = [
  ["ACS3", {}],
  ["ACS3 with GET", { method: "GET" }],
  ["ACS3 with temporary keys", STS],
  ["the older signature", { signatureAlgorithm: "v2" }],
  ["the older signature with GET", { signatureAlgorithm: "v2", method: "GET" }],
  ["the older signature with temporary keys", { ...STS, signatureAlgorithm: "v2" }],
];

describe.each(SIGNATURES)("signed with %s", (_name, options) => {
  // A GET has no body.
  const sendable = ALIBABA_CASES.filter((each) => options.method !== "GET" || !hasForm(each));
  test.each(sendable)("$action succeeds", async (each) => {
    seed(each);
    const { body, statusCode } = await callAlibaba(server.url, each, each.theirs, options);
    expect(statusCode).toBe(200);
    expect(body).toMatchObject({ Code: "OK", RequestId: expect.any(String) as string });
    expect(cloud.calls).toMatchObject([{ operation: each.action, code: "OK" }]);
  });

  const minutes = options.signatureAlgorithm === "v2" ? 32 : 16;
  const refusals: [string, Partial<Refusal>, number, string][] = [
    ["a wrong secret", { options: { accessKeySecret: "other" } }, 400, "SignatureDoesNotMatch"],
    ["an unknown key", { options: { accessKeyId: "other" } }, 404, "InvalidAccessKeyId.NotFound"],
    ["another token", { options: { securityToken: "other" } }, 400, "InvalidSecurityToken.MismatchWithAccessKey"],
    ["another version", { options: { version: "2020-01-01" } }, 400, "InvalidVersion"],
    [
      `a clock ${minutes} minutes slow`,
      { before: () => cloud.advance(minutes * 60_000) },
      400,
      "InvalidTimeStamp.Expired",
    ],
  ];
  // What is verified before the operation is read is the same for all operations of a service.
  describe.each(onePerService(ALIBABA_CASES))("$action", (each) => {
    test.each(refusals)("%s is refused", async (_case, { options: wrong, before }, statusCode, code) => {
      before?.();
      const refused = callAlibaba(server.url, each, each.theirs, { ...options, ...wrong });
      await expect(refused).rejects.toMatchObject({ statusCode, code });
      expect(cloud.calls).toMatchObject([{ ran: false }]);
    });

    test("a request that was tampered with is refused", async () => {
      const value =
        Object.values(each.theirs)
          .map(String)
          .find((text) => /^\w{2,}$/.test(text)) ?? expect.fail();
      await using proxy = await startTamperingProxy(server.url, value, `${value.slice(0, -1)}_`);
      await expect(callAlibaba(proxy.url, each, each.theirs, options)).rejects.toMatchObject({
        code: "SignatureDoesNotMatch",
      });
      expect(proxy.hasTampered).toBe(true);
    });
  });
});

describe.each(ALIBABA_CASES)("parameters of $action", (each) => {
  const call = (change: object) => callAlibaba(server.url, each, { ...each.theirs, ...change });
  const refused = async (change: object, code: string) => {
    await expect(call(change)).rejects.toMatchObject({ statusCode: 400, code });
    expect(cloud.calls).toMatchObject([{ ran: false }]);
  };

  for (const name of each.required) {
    test(`a missing ${name} is refused`, () => refused({ [name]: undefined }, `Missing${name}`));
  }
  if (each.wrong) {
    const [wrong, value] = each.wrong;
    test(`a wrong ${wrong} is refused`, () => refused({ [wrong]: value }, `Invalid${wrong}`));
  }
  test("an unknown parameter is refused", () => refused({ Colour: "red" }, "InvalidParameter"));
});

test("a request above the rate limit is the SDK's ThrottlingError", async () => {
  const busy = createFakeCloud({ credentials: ALIBABA, limits: { CreateAiCallTask: 1 } });
  const listening = await busy.listen();
  await callAlibaba(listening.url, CREATE, CREATE.theirs);
  await expect(callAlibaba(listening.url, CREATE, { ...CREATE.theirs, TaskName: "b" })).rejects.toMatchObject({
    name: "ThrottlingError",
    statusCode: 400,
    code: "Throttling.User",
  });
  await listening.close();
});

describe("mistakes of their client that outdial does not make", () => {
  test("an id of 18 digits is rounded", async () => {
    const { body } = await create();
    const [task] = cloud.tasks(ALIBABA.accessKeyId).filter(({ name }) => name === CREATE.theirs.TaskName);
    expect(task?.id).toBe("118700000000000123");
    expect(body.Data).toBe(Number("118700000000000123"));
    expect(String(body.Data)).not.toBe(task?.id);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    const { Data } = await aiccs.createAiCallTask({
      ...(CREATE.ours as unknown as CreateAiCallTaskInput),
      TaskName: "b",
      AgentId: "1",
    });
    expect(Data).toBe("118700000000000124");
  });

  test("a failure with status 200 counts as success", async () => {
    cloud.seed(ALIBABA.accessKeyId, [
      { family: "ai-call-task", id: "118700000000000001", name: "a", status: "running" },
    ]);
    const update = caseOf("UpdateAiCallTask");
    const resolved = await callAlibaba(server.url, update, { ...update.theirs, TaskId: "118700000000000001" });
    expect(resolved).toMatchObject({
      statusCode: 200,
      body: { Code: "InvalidOperation", Success: false, Data: false },
    });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await expect(aiccs.updateAiCallTask(updateAiCallTask)).rejects.toThrow(StateError);
  });

  test("a dyvms failure with status 200, which has only a code, counts as success", async () => {
    const theirs = { EnterpriseId: 1, TaskId: "404" };
    const resolved = await callAlibaba(server.url, caseOf("CloudUpdateTask"), theirs);
    expect(resolved).toMatchObject({ statusCode: 200, body: { Code: "isv.INVALID_PARAMETERS" } });
    await using dyvms = createDyvms({ credentials: ALIBABA, endpoint: server.url });
    await expect(dyvms.cloudUpdateTask(theirs)).rejects.toMatchObject({ code: "isv.INVALID_PARAMETERS" });
  });

  test("invalid input is sent without a check", async () => {
    await expect(create({ StartType: "LATER", CallDay: ["MON"] })).rejects.toMatchObject({ statusCode: 400 });
    expect(cloud.calls).toHaveLength(1);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await expect(aiccs.createAiCallTask({ ...CREATE.ours, StartType: "LATER" } as never)).rejects.toMatchObject({
      name: "ValidationError",
    });
    expect(cloud.calls).toHaveLength(1);
  });
});

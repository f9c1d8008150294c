import { describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { createDyvms } from "../../../generated/dyvms/index.ts";
import { AmbiguousResultError, InvalidRequestError, StateError } from "../../../src/index.ts";
import { createFakeCloud, validInput, type FakeCloudOptions, type FakeTask } from "../../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/*
 * Some codes of refusals are named by no source, so that outdial has chosen them. A test can replace them, and no client may need
 * them: a code that it does not know means the same to it.
 */

const TASKS: readonly FakeTask[] = [
  { family: "ai-call-task", id: "7", name: "spring", status: "stopped" },
  { family: "cloud-task", id: "7", name: "spring", status: "new" },
  { family: "auto-callout-task", id: "7", name: "spring", status: "running" },
  { family: "predictive-dialing-campaign", id: "7", name: "spring", status: "running" },
];

function setUp(codes: FakeCloudOptions["codes"], tasks: readonly FakeTask[] = TASKS) {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks }, codes });
  const options = { fetch: cloud.fetch, retry: { delay: 1 } } as const;
  return {
    cloud,
    aiccs: createAiccs({ credentials: ALIBABA, ...options }),
    dyvms: createDyvms({ credentials: ALIBABA, ...options }),
    ccc: createCcc({ credentials: TENCENT, ...options }),
    status: (family: FakeTask["family"]) =>
      [ALIBABA.accessKeyId, TENCENT.secretId]
        .flatMap((key) => cloud.tasks(key))
        .find((task) => task.family === family && task.status !== TASKS.find((one) => one.family === family)?.status)
        ?.status,
  };
}
type Clients = Omit<ReturnType<typeof setUp>, "cloud" | "status">;
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

test("a code that outdial has chosen says so in the message, and one that a source names does not", async () => {
  const { aiccs, ccc } = setUp({});
  expect(await caught(aiccs.stopAiCallTask({ TaskId: "7" }))).toMatchObject({
    code: "InvalidOperation",
    vendorMessage: "The task is stopped; it must be running. (code chosen by outdial)",
  });
  expect(await caught(ccc.resumeAutoCalloutTask({ SdkAppId: "1400000000", TaskId: "7" }))).toMatchObject({
    code: "UnsupportedOperation",
    vendorMessage: "The task is running; it must be paused.",
  });
});

test("a replaced code is sent as it is, whichever operation is refused", async () => {
  const { aiccs, dyvms, ccc } = setUp({
    "ai-call-task": { state: "Task.StateNotAllowed", taken: "Task.NameTaken" },
    "cloud-task": { notFound: "isv.NO_TASK" },
    "predictive-dialing-campaign": { state: "FailedOperation.Campaign" },
  });
  const codes = [
    aiccs.stopAiCallTask({ TaskId: "7" }),
    aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "spring" })),
    dyvms.cloudStartTask({ EnterpriseId: 1, TaskId: 8 }),
    ccc.resumePredictiveDialingCampaign({ SdkAppId: "1400000000", CampaignId: "7" }),
  ].map(caught);
  expect(await Promise.all(codes)).toMatchObject([
    { code: "Task.StateNotAllowed", vendorMessage: "The task is stopped; it must be running." },
    { code: "Task.NameTaken" },
    { code: "isv.NO_TASK" },
    { code: "FailedOperation.Campaign" },
  ]);
});

test.each<[object, message: string]>([
  [{ aiTask: { state: "A" } }, 'codes cannot have "aiTask", which is not the name of a family'],
  [
    { "ai-call-task": { status: "A" } },
    'codes.ai-call-task cannot have "status"; allowed: notFound, taken, state, limit',
  ],
  [{ "ai-call-task": { state: "OK" } }, 'codes.ai-call-task.state must be a code; got "OK"'],
  [{ "ai-call-task": { state: 7 } }, "codes.ai-call-task.state must be a code; got 7"],
])("codes cannot be %o", (codes, message) => {
  expect(() => setUp(codes as FakeCloudOptions["codes"])).toThrow(message);
});

/* Each starts or ends something, so that a repeated request finds the state that the first one has left. */
const CHANGES: readonly [
  operation: "StartAiCallTask" | "CloudStartTask" | "PauseAutoCalloutTask" | "PausePredictiveDialingCampaign",
  family: FakeTask["family"],
  to: FakeTask["status"],
  request: (clients: Clients) => Promise<unknown>,
][] = [
  ["StartAiCallTask", "ai-call-task", "running", ({ aiccs }) => aiccs.startAiCallTask({ TaskId: "7" })],
  ["CloudStartTask", "cloud-task", "running", ({ dyvms }) => dyvms.cloudStartTask({ EnterpriseId: 1, TaskId: 7 })],
  [
    ...(["PauseAutoCalloutTask", "auto-callout-task", "paused"] as const),
    ({ ccc }) => ccc.pauseAutoCalloutTask({ SdkAppId: "1400000000", TaskId: "7" }),
  ],
  [
    ...(["PausePredictiveDialingCampaign", "predictive-dialing-campaign", "paused"] as const),
    ({ ccc }) => ccc.pausePredictiveDialingCampaign({ SdkAppId: "1400000000", CampaignId: "7" }),
  ],
];

describe.each(CHANGES)("%s", (operation, family, to, request) => {
  test.each(["Unheard.Of", "unheardOf", undefined])(
    "whose response was lost stays ambiguous if its repetition is refused with %s",
    async (state) => {
      const { cloud, status, ...clients } = setUp(state === undefined ? {} : { [family]: { state } });
      cloud.fail({ operation, with: { reset: "after" } });
      const error = await caught(request(clients));
      expect(cloud.calls.map(({ ran }) => ran)).toEqual([true, false]);
      expect(error).toBeInstanceOf(AmbiguousResultError);
      expect(error).toMatchObject({ code: cloud.calls[1]?.code, attempts: 2 });
      expect(status(family)).toBe(to);
    },
  );

  test("that is refused with an unknown code at once is refused, and not ambiguous", async () => {
    const { cloud, ...clients } = setUp({ [family]: { state: "Unheard.Of" } });
    await request(clients);
    const error = await caught(request(clients));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error).not.toBeInstanceOf(StateError);
    expect(error).toMatchObject({ code: "Unheard.Of", attempts: 1 });
    expect(cloud.calls).toHaveLength(2);
  });
});

describe("a create whose response was lost", () => {
  test.each([
    ["CreateAiCallTask", ({ aiccs }: Clients) => aiccs.createAiCallTask(validInput("CreateAiCallTask"))],
    ["CloudCreateTask", ({ dyvms }: Clients) => dyvms.cloudCreateTask(validInput("CloudCreateTask"))],
    ["CreateAutoCalloutTask", ({ ccc }: Clients) => ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"))],
  ] as const)(
    "is ambiguous and not repeated, whatever code the repetition would get: %s",
    async (operation, create) => {
      const { cloud, ...clients } = setUp({ "ai-call-task": { taken: "Unheard.Of" } }, []);
      cloud.fail({ operation, with: { reset: "after" } });
      expect(await caught(create(clients))).toBeInstanceOf(AmbiguousResultError);
      expect(cloud.calls).toMatchObject([{ operation, ran: true }]);
    },
  );
});

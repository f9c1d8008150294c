// The life of a predictive dialling campaign (Tencent Cloud Contact Center).
// Run it with `node predictive-campaign.ts`, in a project with outdial.
// It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
import { setTimeout } from "node:timers/promises";
import { AmbiguousResultError, StateError } from "outdial";
import { CallOrder, createCcc, PredictiveDialingStatus } from "outdial/ccc";
import { createFakeCloud } from "outdial/testing";

// A fake cloud. The real one, `createCcc({ credentials: credentialsFromEnv() })`, phones people.
const credentials = { secretId: "test-id", secretKey: "test-key" };
const cloud = createFakeCloud({ credentials, clock: () => new Date("2030-03-04T08:30:00+08:00") });
const server = await cloud.listen();
const ccc = createCcc({ credentials, endpoint: server.url, clock: cloud.clock });
const now = cloud.clock; // real: () => new Date()
const log = (text: string): void =>
  console.log(`${now().toLocaleTimeString("en-GB", { timeZone: "Asia/Shanghai" })}  ${text}`);
async function wait(minutes: number): Promise<void> {
  cloud.advance(minutes * 60_000);
  await setTimeout(1); // real: setTimeout(minutes * 60_000)
}

const SdkAppId = 1400000000;
const seconds = (time: string): number => Date.parse(`2030-03-04T${time}:00+08:00`) / 1000;
const numbers = Array.from({ length: 60 }, (_, index) => `+86${13_800_000_000 + index}`);
const settings = {
  SdkAppId,
  Name: "spring survey, 4 March", // several campaigns may have the same name, so this one is used once
  Callees: numbers,
  Callers: ["0086075586013388"],
  CallOrder: CallOrder.InOrder,
  SkillGroupId: 255, // its agents talk to whoever answers
  Priority: 3,
  ExpectedAbandonRate: 10,
  RetryTimes: 1,
  RetryInterval: 600, // seconds
  StartTime: seconds("09:00"),
  EndTime: seconds("18:00"),
};

/* Creates the campaign once. After a lost response, the list says whether the campaign exists. */
async function createCampaign(): Promise<string> {
  try {
    return (await ccc.createPredictiveDialingCampaign(settings)).CampaignId;
  } catch (error) {
    if (!(error instanceof AmbiguousResultError)) throw error;
    log(`${error.name}: the create may have run; ${error.verify.operation} shows whether it did`);
    const found = await findCampaign();
    // A list can lag. Look again later, and do not create the campaign once more.
    if (!found?.CampaignId) throw error;
    return found.CampaignId;
  }
}

/* The campaign in the list, which has its state and its counts. The filter also finds longer names. */
async function findCampaign() {
  const { CampaignList } = await ccc.describePredictiveDialingCampaigns({
    SdkAppId,
    Name: settings.Name,
    PageSize: 100,
    PageNumber: 0,
  });
  return CampaignList?.find(({ Name }) => Name === settings.Name);
}

/* The name of a state, such as Running. */
const nameOf = (states: Readonly<Record<string, number>>, state: number | null | undefined): string =>
  Object.keys(states).find((name) => states[name] === state) ?? "unknown state";

/* Logs how far the campaign is, and returns its state. */
async function report() {
  const { Status, CalleeCount, FinishedCalleeCount } = (await findCampaign()) ?? {};
  log(
    `${nameOf(PredictiveDialingStatus, Status)}: ${FinishedCalleeCount ?? 0} of ${CalleeCount ?? 0} numbers are finished`,
  );
  return Status;
}

cloud.fail({ operation: "CreatePredictiveDialingCampaign", with: { reset: "after" } }); // its response gets lost
const CampaignId = await createCampaign();
log(`created campaign ${CampaignId}`);

// A change replaces all settings, and is possible until the campaign starts.
await ccc.updatePredictiveDialingCampaign({ ...settings, CampaignId, Priority: 1 });
const { Priority } = await ccc.describePredictiveDialingCampaign({ SdkAppId, CampaignId });
log(`its priority is ${Priority ?? ""} now`);
await wait(32);
await report();
try {
  await ccc.updatePredictiveDialingCampaign({ ...settings, CampaignId, Priority: 5 });
} catch (error) {
  if (!(error instanceof StateError)) throw error;
  log(`${error.name}: ${error.code ?? ""}, it has started`);
}

await ccc.pausePredictiveDialingCampaign({ SdkAppId, CampaignId });
await report();
await ccc.resumePredictiveDialingCampaign({ SdkAppId, CampaignId });
await wait(5);
if ((await report()) === PredictiveDialingStatus.Running) {
  await ccc.abortPredictiveDialingCampaign({ SdkAppId, CampaignId });
  await report();
}
const { TotalCount } = await ccc.describePredictiveDialingSessions({
  SdkAppId,
  CampaignId,
  PageSize: 1000,
  PageNumber: 0,
});
log(`${TotalCount ?? 0} phone calls, each with a session`);
await ccc.deletePredictiveDialingCampaign({ SdkAppId, CampaignId });
log("deleted");

await ccc.drain();
await server.close();

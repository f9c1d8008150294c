// The life of a cruise dialling campaign (Tencent Cloud Contact Center), which phones people for one agent.
// Run it with `node cruise-campaign.ts`, in a project with outdial.
// It runs against a fake cloud on this machine, whose time passes at once, and phones nobody.
import { setTimeout } from "node:timers/promises";
import { AmbiguousResultError } from "outdial";
import { AgentCruiseState, createCcc } from "outdial/ccc";
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

/* The name of a state, such as Running. */
const nameOf = (states: Readonly<Record<string, number>>, state: number | null | undefined): string =>
  Object.keys(states).find((name) => states[name] === state) ?? "unknown state";

/* Logs how far the campaign is, and returns its state. */
async function report(CampaignId: string) {
  const {
    State,
    TotalCalleeCount = 0,
    CalledCalleeCount = 0,
  } = await ccc.describeAgentCruiseDialingCampaign({ SdkAppId, CampaignId });
  log(`${nameOf(AgentCruiseState, State)}: ${CalledCalleeCount ?? 0} of ${TotalCalleeCount ?? 0} numbers were called`);
  return State;
}

/* Creates the campaign. No operation lists them: after a lost response, only the console shows whether it exists. */
async function createCampaign(): Promise<string> {
  try {
    const { CampaignId } = await ccc.createAgentCruiseDialingCampaign({
      SdkAppId,
      Name: "callbacks, 4 March",
      Agent: "agent@example.com",
      ConcurrencyNumber: 3, // phone calls at the same time
      Callees: Array.from({ length: 40 }, (_, index) => `+86${13_800_000_000 + index}`),
      Callers: ["0086075586013388"],
      StartTime: seconds("09:00"),
      EndTime: seconds("18:00"),
    });
    return CampaignId;
  } catch (error) {
    if (error instanceof AmbiguousResultError) log(error.message); // says to look in the console
    throw error;
  }
}

const CampaignId = await createCampaign();
log(`created campaign ${CampaignId}`);
await report(CampaignId);
await wait(32);
if ((await report(CampaignId)) === AgentCruiseState.Running) {
  await ccc.abortAgentCruiseDialingCampaign({ SdkAppId, CampaignId });
  log("aborted");
}
await report(CampaignId);
await ccc.drain();
await server.close();

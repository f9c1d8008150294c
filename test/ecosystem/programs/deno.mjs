/* Runs under Deno: the kind of call and the transport are given. Prints what became of it, and how long it took. */
import { createCcc } from "outdial/ccc";
import { createFakeCloud } from "outdial/testing";
import { cccInput, report, tencent } from "./support.cjs";

const [kind, transport] = Deno.args;
const endpoint = Deno.env.get("ENDPOINT");
const cloud = createFakeCloud({ credentials: tencent });
const fetches = { default: undefined, fetch: globalThis.fetch, fake: cloud.fetch };
const client = (fetch) => createCcc({ credentials: tencent, endpoint, timeout: 1000, ...(fetch && { fetch }) });

// Leaves a kept socket; the second call, which goes wrong, is sent over it.
const ccc = client(fetches[transport]);
const signal = kind === "abort" ? AbortSignal.timeout(300) : undefined;
if (kind === "update") {
  await report(ccc.updatePredictiveDialingCampaign({ SdkAppId: 1400123455, CampaignId: 1, ...campaign() }));
} else {
  await report(ccc.createAutoCalloutTask(cccInput));
  const started = performance.now();
  await report(ccc.createAutoCalloutTask(cccInput, { signal }));
  console.log(performance.now() - started < 3000 ? "in time" : "too late");
}
Deno.exit();

function campaign() {
  return {
    Name: "a",
    Callees: ["008613012345678"],
    Callers: ["008602012345678"],
    CallOrder: 0,
    SkillGroupId: 255,
    Priority: 3,
    ExpectedAbandonRate: 10,
    RetryInterval: 1800,
    StartTime: 1893459600,
    EndTime: 1893463200,
  };
}

/* Runs under Deno: the kind of call and the transport are given. Prints what became of it, and how long it took. */
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createFakeCloud } from "outdial/testing";
import { aiccsInput, alibaba, cccInput, report, tencent } from "./support.cjs";

/** Prints what became of a call that goes wrong, with its cause and whether bytes left. */
async function reportFailure(call) {
  const started = performance.now();
  const { name, cause, bytesWritten } = await call.catch((error) => error);
  const time = performance.now() - started < 900 ? "at once" : "in time";
  console.log(`${name} ${cause?.name}, ${bytesWritten > 0 ? "sent" : "not sent"}, ${time}`);
}

const [kind, transport] = Deno.args;
const endpoint = Deno.env.get("ENDPOINT");
const cloud = createFakeCloud({ credentials: [alibaba, tencent] });
const fetch = { fetch: globalThis.fetch, fake: cloud.fetch }[transport];
const options = { endpoint, timeout: 1000, ...(fetch && { fetch }) };
const aiccs = createAiccs({ ...options, credentials: alibaba });
const ccc = createCcc({ ...options, credentials: tencent });

if (kind === "update") {
  await report(ccc.updatePredictiveDialingCampaign({ SdkAppId: 1400123455, CampaignId: 1, ...campaign() }));
} else {
  for (const create of [
    (TaskName, signal) => aiccs.createAiCallTask({ ...aiccsInput, TaskName }, { signal }),
    (_name, signal) => ccc.createAutoCalloutTask(cccInput, { signal }),
  ]) {
    await report(create("spring"));
    const signal = kind === "abort" ? AbortSignal.timeout(300) : undefined;
    await (kind === "create" ? report : reportFailure)(create("summer", signal));
  }
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

/* Runs under Deno. Its arguments are the kind of call and the transport; it prints the result of each call. */
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createFakeCloud, validInput } from "outdial/testing";
import { aiccsInput, alibaba, cccInput, report, tencent } from "./support.cjs";

/** Prints the error of a failed call, with its cause and whether bytes were sent. */
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
  await report(ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign")));
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

/* For workerd, whose `test` command runs the method of this name. */
import { createAiccs } from "outdial/aiccs";
import { createLimiter } from "outdial/limiter";
import { CREDENTIALS, runScenarios, SERVICES } from "./scenarios.mjs";

/* As Workers do: one client for all requests. workerd refuses that a request uses another one's I/O, such as its timers. */
const limiter = createLimiter({ limits: { CreateAiCallTask: { requests: 20, seconds: 1 } } });
const credentials = async () => {
  await scheduler.wait(5);
  return CREDENTIALS.aiccs;
};
let client;

export default {
  async fetch(request, { SCENARIOS }) {
    const { endpoint } = JSON.parse(SCENARIOS);
    client ??= createAiccs({ credentials, endpoint, limiter });
    const { Data } = await SERVICES.aiccs.create(client, {}, `spring ${request.headers.get("x-number")}`);
    return new Response(Data);
  },
  async test(_controller, { SCENARIOS, SELF }) {
    const { transport, ...options } = JSON.parse(SCENARIOS);
    await runScenarios(
      { ...options, transport: { default: {}, fetch: { fetch: globalThis.fetch } }[transport] },
      (line) => console.log(line),
    );
    const control = async (wish) =>
      (await fetch(options.controlUrl, { method: "POST", body: JSON.stringify(wish) })).json();
    await control({ forget: true });
    const requests = Array.from({ length: 10 }, (_, number) =>
      SELF.fetch("http://worker", { headers: { "x-number": `${number}` } }).then((response) => response.status),
    );
    const statuses = new Set(await Promise.all(requests));
    console.log(JSON.stringify({ scenario: "one client", outcome: [...statuses].join(), ...(await control({})) }));
  },
};

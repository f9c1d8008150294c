/*
 * What a server does with outdial, in any runtime: it imports nothing of the runtime. Each scenario prints one line of JSON: what the
 * caller got, after how long, and what reached the cloud.
 */
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";

export const CREDENTIALS = {
  aiccs: { accessKeyId: "test-id", accessKeySecret: "test-secret" },
  ccc: { secretId: "test-id-2", secretKey: "test-secret" },
};

const campaign = (callees) => ({
  SdkAppId: 1400123455,
  NotBefore: 1893459600,
  Callees: Array.from({ length: callees }, (_, index) => `00861380000${String(index).padStart(4, "0")}`),
  Callers: ["008602012345678"],
  IvrId: 8,
});

/* Alibaba Cloud's create is a URL with an empty body, Tencent Cloud's a JSON body. */
export const SERVICES = {
  aiccs: {
    client: createAiccs,
    create: (client, options, name = "spring") =>
      client.createAiCallTask(
        {
          TaskName: name,
          AgentId: "1180",
          VirtualNumber: "0327",
          StartType: "IMMEDIATE",
          CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
          CallDay: ["MONDAY"],
        },
        options,
      ),
    query: (client) => client.queryAiCallTaskPage({ PageNo: 1, PageSize: 10 }),
  },
  ccc: {
    client: createCcc,
    create: (client, options) => client.createAutoCalloutTask(campaign(1), options),
    query: (client) => client.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageSize: 10, PageNumber: 0 }),
    large: (client) => client.createAutoCalloutTask(campaign(3000)),
  },
};

/* Each gets a client that has made one call, so that there is a kept socket. */
const SCENARIOS = {
  second: ({ create }) => create(),
  many: async ({ create }) => {
    const names = Array.from({ length: 20 }, (_, index) => `spring ${index}`);
    await Promise.all(names.map((name) => create({}, name)));
    return create({}, "spring");
  },
  large: ({ large }) => large?.(),
  throttled: async ({ fail, create }) => {
    await fail({ answer: { status: 429, body: "too many" } });
    return create();
  },
  lost: async ({ fail, create }) => {
    await fail({ reset: "after" });
    return create();
  },
  cut: async ({ fail, create }) => {
    await fail({ cut: 5 });
    return create();
  },
  late: async ({ fail, create }) => {
    await fail({ hang: "after" });
    return create({ timeout: 400 });
  },
  unfinished: async ({ fail, create }) => {
    await fail({ trickle: 50 });
    return create({ timeout: 400 });
  },
  aborted: async ({ fail, create }) => {
    await fail({ hang: "after" });
    return create({ signal: AbortSignal.timeout(200) });
  },
  redirected: async ({ fail, create, endpoint }) => {
    await fail({ answer: { status: 307, headers: { location: `${endpoint}/elsewhere` }, body: "" } });
    return create();
  },
  restarted: async ({ control, create }) => {
    await control({ restart: true });
    return create();
  },
  "query lost": async ({ fail, query }) => {
    await fail({ reset: "before" });
    return query();
  },
  closed: ({ client, create }) => {
    client.close();
    return create();
  },
};

/** `success`, or the names of the error and its cause, the status, and `sent` or `not sent`. */
export async function outcomeOf(work) {
  try {
    return (await work()) === undefined ? "nothing to do" : "success";
  } catch ({ name, cause, status, sent, message }) {
    if (name === "ConfigurationError") return `${name}: ${message}`;
    const parts = [name, cause?.name, status, { true: "sent", false: "not sent" }[sent]];
    return parts.filter((part) => part !== undefined).join(" ");
  }
}

/** Runs all scenarios over one transport against the cloud at `endpoint`; `control` is the URL where the test is asked. */
export async function runScenarios({ endpoint, secureEndpoint, closedEndpoint, controlUrl, transport }, print) {
  const control = async (wish) => {
    const response = await globalThis.fetch(controlUrl, { method: "POST", body: JSON.stringify(wish) });
    return response.json();
  };

  async function run(scenario, work, service, origin) {
    const { client: createClient, ...calls } = SERVICES[service];
    const client = createClient({
      credentials: CREDENTIALS[service],
      endpoint: origin,
      retry: 1,
      ...transport,
    });
    const create = (options, name) => calls.create(client, options, name);
    const context = {
      client,
      control,
      create,
      endpoint: origin,
      query: () => calls.query(client),
      large: calls.large && (() => calls.large(client)),
      fail: (fault) => control({ fault }),
    };
    // The answer to a refused first call is looked at in the scenario "first".
    if (scenario !== "refused" && scenario !== "first") await create().catch(() => undefined);
    await control({ forget: true });
    const started = performance.now();
    const outcome = await outcomeOf(() => work(context));
    const milliseconds = Math.round(performance.now() - started);
    client.close();
    // What a runtime sends again by itself arrives a little later.
    await new Promise((resolve) => setTimeout(resolve, 40));
    print(JSON.stringify({ scenario, service, outcome, milliseconds, ...(await control({ seen: true })) }));
  }

  const first = ({ create }) => create();
  for (const service of Object.keys(SERVICES)) {
    await run("first", first, service, endpoint);
    for (const [scenario, work] of Object.entries(SCENARIOS)) await run(scenario, work, service, endpoint);
    await run("refused", first, service, closedEndpoint);
    for (const scenario of secureEndpoint === undefined ? [] : ["second", "lost", "late", "aborted"])
      await run(`${scenario} over TLS`, SCENARIOS[scenario], service, secureEndpoint);
  }
}

import { describe, expect, test } from "vitest";
import { cloudOnPort, FOUR_TASKS, run } from "./support.ts";

/*
 * Programs under tracers, which wrap node:http. Most of them copy the headers of a request, add their own and pass them on; each
 * is loaded before the program, as its documentation says.
 */

const NOTHING_LISTENS = "127.0.0.1";

interface Tracer {
  readonly name: string;
  readonly flags: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The header that carries the trace to the next service. */
  readonly header: string;
}

const DATADOG = {
  header: "x-datadog-trace-id",
  env: {
    DD_TRACE_AGENT_URL: `http://${NOTHING_LISTENS}:9`,
    DD_INSTRUMENTATION_TELEMETRY_ENABLED: "false",
    DD_REMOTE_CONFIGURATION_ENABLED: "false",
    DD_TRACE_STARTUP_LOGS: "false",
  },
};
const NEW_RELIC = {
  header: "traceparent",
  env: {
    NEW_RELIC_APP_NAME: "program",
    NEW_RELIC_LICENSE_KEY: "0".repeat(40),
    NEW_RELIC_HOST: NOTHING_LISTENS,
    NEW_RELIC_PORT: "9",
    NEW_RELIC_LOG_ENABLED: "false",
    NEW_RELIC_NO_CONFIG_FILE: "true",
  },
};

const TRACERS: readonly Tracer[] = [
  { name: "OpenTelemetry", flags: ["--import", "./programs/tracers/opentelemetry.mjs"], header: "traceparent" },
  { name: "Datadog", flags: ["--import", "dd-trace/initialize.mjs"], ...DATADOG },
  { name: "Sentry 8", flags: ["--import", "./programs/tracers/sentry.mjs"], header: "sentry-trace" },
  {
    name: "Elastic",
    flags: ["--experimental-loader", "elastic-apm-node/loader.mjs", "--require", "./programs/tracers/elastic.cjs"],
    header: "traceparent",
  },
  { name: "New Relic", flags: ["--require", "./programs/tracers/newrelic.cjs"], ...NEW_RELIC },
];

/** Runs the program with its four calls under a tracer. */
async function traced(program: string, { flags, env = {}, header }: Omit<Tracer, "name">): Promise<void> {
  await using server = await cloudOnPort();
  const { stdout, code } = await run(process.execPath, [...flags, `programs/${program}`], {
    env: { ...env, ENDPOINT: server.url },
  });
  expect([stdout, code]).toEqual([FOUR_TASKS, 0]);
  expect(server.cloud.calls.map(({ ran }) => ran)).toEqual([true, true, true, true]);
  for (const names of server.headers) expect(names).toEqual(expect.arrayContaining(["authorization", header]));
}

describe.each(TRACERS)("with $name", (tracer) => {
  test.each(["calls.mjs", "calls.cjs"])("%s makes its calls, each one signed and part of the trace", (program) =>
    traced(program, tracer),
  );
});

describe("under a tracer that patches only required modules", () => {
  const REQUIRED: readonly Tracer[] = [
    { name: "OpenTelemetry", flags: ["--require", "./programs/tracers/opentelemetry.cjs"], header: "traceparent" },
    { name: "Datadog", flags: ["--require", "dd-trace/init"], ...DATADOG },
  ];
  // outdial takes node:http as `require` does, so an ES module needs no loader hook.
  test.each(REQUIRED)("$name: CommonJS programs and ES modules make their calls", async (tracer) => {
    await traced("calls.cjs", tracer);
    await traced("calls.mjs", tracer);
  });
});

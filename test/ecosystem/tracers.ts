/*
 * Tracers, which wrap node:http. Each is loaded before the program, as its documentation says; its file in programs/tracers starts it
 * and lets programs open traces and see them.
 */

const NOTHING_LISTENS = "127.0.0.1";

/** A tracer, and how a program is started under it. */
export interface Tracer {
  readonly name: string;
  readonly flags: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The header that carries the trace to the next service. */
  readonly header: string;
}

export const DATADOG = {
  header: "x-datadog-trace-id",
  env: {
    DD_TRACE_AGENT_URL: `http://${NOTHING_LISTENS}:9`,
    DD_INSTRUMENTATION_TELEMETRY_ENABLED: "false",
    DD_REMOTE_CONFIGURATION_ENABLED: "false",
    DD_TRACE_STARTUP_LOGS: "false",
  },
};
export const NEW_RELIC = {
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

export const TRACERS: readonly Tracer[] = [
  { name: "OpenTelemetry", flags: ["--import", "./programs/tracers/opentelemetry.mjs"], header: "traceparent" },
  {
    name: "Datadog",
    flags: ["--import", "dd-trace/initialize.mjs", "--require", "./programs/tracers/datadog.cjs"],
    ...DATADOG,
  },
  { name: "Sentry 8", flags: ["--import", "./programs/tracers/sentry.mjs"], header: "sentry-trace" },
  {
    name: "Sentry 11",
    flags: ["--import", "./programs/tracers/sentry.mjs"],
    env: { SENTRY: "sentry11" },
    header: "sentry-trace",
  },
  {
    name: "Elastic",
    flags: ["--experimental-loader", "elastic-apm-node/loader.mjs", "--require", "./programs/tracers/elastic.cjs"],
    header: "traceparent",
  },
  { name: "New Relic", flags: ["--require", "./programs/tracers/newrelic.cjs"], ...NEW_RELIC },
];

import { describe, expect, test } from "vitest";
import { cloudOnPort, FOUR_TASKS, run } from "./support.ts";
import { DATADOG, NEW_RELIC, TRACERS, type Tracer } from "./tracers.ts";

/*
 * Programs under tracers, which wrap node:http. Most of them copy the headers of a request, add their own and pass them on; each
 * is loaded before the program, as its documentation says.
 */

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

// outdial loads node:http when a client is created, so a tracer may be loaded after outdial.
test.each<Pick<Tracer, "name" | "header" | "env"> & { readonly module: string }>([
  { name: "OpenTelemetry", header: "traceparent", module: "./opentelemetry.cjs" },
  { name: "Datadog", ...DATADOG, module: "dd-trace/init.js" },
  { name: "Sentry 8", header: "sentry-trace", module: "./sentry.mjs" },
  { name: "Elastic", header: "traceparent", module: "./elastic.cjs" },
  { name: "New Relic", ...NEW_RELIC, module: "./newrelic.cjs" },
])("$name may be loaded after outdial, before a client is created", ({ module, env, header }) =>
  traced("tracers/late.mjs", { flags: [], header, env: { ...env, TRACER: module } }),
);

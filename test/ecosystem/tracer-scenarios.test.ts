import { beforeAll, describe, expect, test } from "vitest";
import { AUTHORITY } from "./runtimes.ts";
import { scenarioHost } from "./scenario-host.ts";
import { check, DEFAULT_ONLY, FETCH_ONLY, runScenarios, SCENARIOS, type Line } from "./scenario-table.ts";
import { run } from "./support.ts";
import { TRACERS, type Tracer } from "./tracers.ts";

/* Under each tracer every call ends as without it, and every attempt belongs to the trace of its call. */

const TRANSPORTS = ["default", "fetch"] as const;

describe.each(TRACERS)("with $name", ({ flags, env = {} }) => {
  describe.each(TRANSPORTS)("over the transport: %s", (transport) => {
    let lines: Line[] = [];
    beforeAll(async () => {
      const start = (options: string) =>
        run(process.execPath, [...flags, "programs/runtimes/server.mjs"], {
          env: { ...env, NODE_EXTRA_CA_CERTS: AUTHORITY, SCENARIOS: options },
        });
      lines = await runScenarios(start, transport, true);
    });
    for (const expected of [...SCENARIOS, ...(transport === "default" ? DEFAULT_ONLY : FETCH_ONLY)])
      test(expected[0], () => check(lines, expected));
  });
});

/** What programs/contexts.mjs prints. */
interface Contexts {
  readonly calls: readonly {
    readonly name: string;
    /** The trace in which the method was invoked. */
    readonly own: string;
    /** The trace that is active after the method settled. */
    readonly after: string;
    /** The traces that were active in the hooks. */
    readonly hooks: readonly string[];
  }[];
  /** What the tracer recorded, if the program can read it. */
  readonly spans: readonly {
    readonly name: string;
    readonly kind: number;
    readonly spanId: string;
    readonly traceId: string;
    readonly parentId?: string;
    readonly attributes: Readonly<Record<string, unknown>>;
  }[];
}

/** An attempt as it arrived: the name of its task, and the trace and span that its headers name. */
interface Attempt {
  readonly name: string;
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
}

type Way = "default" | "default over TLS" | "fetch";
const WAYS: readonly Way[] = ["default", "default over TLS", "fetch"];

/* Twelve calls, of whose attempts the first four that arrive are throttled. */
async function runContexts({ flags, env = {} }: Tracer, way: Way): Promise<Contexts & { attempts: Attempt[] }> {
  await using host = await scenarioHost();
  host.cloud.fail({ times: 4, with: { code: "Throttling.User" } });
  const attempts: Attempt[] = [];
  host.cloud.onCall(({ request: { target, headers } }) => {
    const name = new URLSearchParams(target.slice(target.indexOf("?"))).get("TaskName") ?? "";
    const [traceId, spanId] = headers.traceparent?.split("-").slice(1) ?? headers["sentry-trace"]?.split("-") ?? [];
    attempts.push({ name, traceId, spanId });
  });
  const ENDPOINT = way === "default over TLS" ? host.secureEndpoint : host.endpoint;
  const { stdout, stderr } = await run(process.execPath, [...flags, "programs/contexts.mjs"], {
    env: { ...env, ENDPOINT, NODE_EXTRA_CA_CERTS: AUTHORITY, TRANSPORT: way },
  });
  if (!stdout.startsWith("{")) throw new Error(`${stdout}\n${stderr}`);
  return { ...(JSON.parse(stdout) as Contexts), attempts };
}

describe.each(TRACERS)("with $name", (tracer) => {
  test.each(WAYS)("concurrent requests keep their traces in waits and retries, over the transport: %s", async (way) => {
    const { calls, attempts } = await runContexts(tracer, way);
    expect(new Set(calls.map(({ own }) => own)).size).toBe(12);
    expect(attempts).toHaveLength(16);
    for (const { name, own, after, hooks } of calls) {
      const arrived = attempts.filter((attempt) => attempt.name === name).map(({ traceId }) => traceId);
      expect(arrived.length).toBeGreaterThanOrEqual(1);
      expect([...arrived, after]).toEqual([...arrived.map(() => own), own]);
      // Each attempt has a start and an end.
      expect(hooks).toEqual(arrived.flatMap(() => [own, own]));
    }
  });
});

describe("OpenTelemetry records a client span for each attempt", () => {
  const [openTelemetry] = TRACERS;
  test.each(WAYS)("as a child of the span in which the method was invoked, over the transport: %s", async (way) => {
    if (!openTelemetry) throw new Error("no tracer");
    const { spans, attempts } = await runContexts(openTelemetry, way);
    const parents = new Map(spans.map(({ spanId, name }) => [spanId, name]));
    const CLIENT = 2;
    const recorded = spans.filter(({ kind }) => kind === CLIENT);
    const byId = (a: readonly unknown[], b: readonly unknown[]): number => String(a[1]).localeCompare(String(b[1]));
    expect(
      recorded.map(({ parentId = "", spanId, traceId }) => [parents.get(parentId), spanId, traceId]).sort(byId),
    ).toEqual(attempts.map(({ name, spanId, traceId }) => [name, spanId, traceId]).sort(byId));
    const statuses = recorded.map(({ attributes }) => attributes["http.response.status_code"]);
    expect(statuses.filter((status) => status === 400)).toHaveLength(4);
    expect(statuses.filter((status) => status === 200)).toHaveLength(12);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { OLDEST_WORKERD, RUNTIMES } from "./runtimes.ts";
import { scenarioHost, type Seen } from "./scenario-host.ts";

/*
 * The same program on every runtime that the README names, over the default transport and over the runtime's own fetch, with the
 * packed package and a server in another process. The fake cloud counts what arrived: some runtimes send a request again by themselves.
 */

/** A line that programs/runtimes/scenarios.mjs prints. */
interface Line extends Seen {
  readonly scenario: string;
  readonly service: string;
  /** `success`, or the names of the error and its cause, the status, and `sent` or `not sent`. */
  readonly outcome: string;
  readonly milliseconds: number;
}

/** What happens: the outcome, how many requests arrive, how many tasks there are then, and when the method settles. */
type Expected = readonly [
  title: string,
  scenario: string,
  outcome: string,
  requests: number,
  tasks: number,
  within?: readonly [least: number, most: number],
];

const LOST = "AmbiguousResultError ConnectionError";
const LATE = "AmbiguousResultError TimeoutError";
const ABORTED = "AmbiguousResultError AbortedError";
/** For timeouts of 400 ms and aborts after 200 ms, on a busy machine. */
const IN_TIME = [390, 1500] as const;
const AT_ONCE = [190, 1200] as const;

const SCENARIOS: readonly Expected[] = [
  ["a create succeeds", "first", "success", 1, 1],
  ["a create succeeds on a kept-alive connection", "second", "success", 1, 1],
  ["20 creates at once are sent once each", "many", "success", 21, 21],
  ["a throttled create is retried", "throttled", "success", 2, 1],
  ["a create whose response is lost on a kept-alive connection is sent once", "lost", LOST, 1, 1],
  ["a create whose response is cut is sent once", "cut", `${LOST} 200`, 1, 1],
  ["a create without a response ends at its timeout", "late", LATE, 1, 1, IN_TIME],
  ["a create whose response does not end ends at its timeout", "unfinished", `${LATE} 200`, 1, 1, IN_TIME],
  ["a create ends with its signal", "aborted", ABORTED, 1, 1, AT_ONCE],
  ["a redirect of a create is not followed", "redirected", "AmbiguousResultError DecodeError 307", 1, 0],
  ["a query whose response is lost is retried", "query lost", "success", 2, 0],
  ["a closed client sends nothing", "closed", "AbortedError AbortError not sent", 0, 0, [0, 200]],
  ["a create succeeds over TLS", "second over TLS", "success", 1, 1],
  ["a create whose response is lost over TLS is sent once", "lost over TLS", LOST, 1, 1],
  ["a create without a response over TLS ends at its timeout", "late over TLS", LATE, 1, 1, IN_TIME],
  ["a create over TLS ends with its signal", "aborted over TLS", ABORTED, 1, 1, AT_ONCE],
];

const DEFAULT_ONLY: readonly Expected[] = [
  ["after a restart of the server a create gets a new connection", "restarted", "success", 1, 1],
  ["without a server a create was not sent", "refused", "ConnectionError Error not sent", 0, 0],
];
/* A fetch does not tell whether anything was sent. */
const FETCH_ONLY: readonly Expected[] = [["without a server a create is ambiguous", "refused", LOST, 0, 0]];

async function run(runtime: (typeof RUNTIMES)[number], transport: "default" | "fetch"): Promise<Line[]> {
  await using host = await scenarioHost();
  const { endpoint, secureEndpoint, closedEndpoint, controlUrl } = host;
  const options = { endpoint, secureEndpoint, closedEndpoint, controlUrl, transport };
  const { code, stdout, stderr } = await runtime.scenarios(JSON.stringify(options));
  if (code !== 0) throw new Error(`${runtime.name} ended with ${code}\n${stdout}\n${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);
}

function check(
  lines: readonly Line[],
  [, scenario, outcome, requests, tasks, [least, most] = [0, 60_000]]: Expected,
): void {
  const found = lines.filter((line) => line.scenario === scenario);
  expect(found.map(({ service }) => service)).toEqual(["aiccs", "ccc"]);
  for (const line of found) {
    expect(line).toMatchObject({ outcome, requests, tasks });
    expect(line.milliseconds).toBeGreaterThanOrEqual(least);
    expect(line.milliseconds).toBeLessThan(most);
  }
}

/* On workerd the default transport is its fetch: its node:http has no sockets. */
const hasSockets = (name: string): boolean => !name.startsWith("workerd");

describe.each([...RUNTIMES, OLDEST_WORKERD])("$name, default transport", (runtime) => {
  let lines: Line[] = [];
  beforeAll(async () => void (lines = await run(runtime, "default")));

  const own = hasSockets(runtime.name) ? DEFAULT_ONLY : FETCH_ONLY;
  for (const expected of [...SCENARIOS, ...own]) test(expected[0], () => check(lines, expected));
  test.runIf(runtime.name.startsWith("workerd"))("10 requests to a Worker share one client and its limiter", () => {
    const shared = lines.filter(({ scenario }) => scenario === "one client");
    expect(shared).toMatchObject([{ outcome: "200", requests: 10, tasks: 10 }]);
  });
  test("a body of 3,000 numbers arrives whole", () => {
    const large = lines.filter(({ scenario, service }) => scenario === "large" && service === "ccc");
    expect(large).toMatchObject([{ outcome: "success", requests: 1, tasks: 1 }]);
  });
});

describe.each(RUNTIMES.filter(({ name }) => name !== "Deno"))("$name, its own fetch", (runtime) => {
  let lines: Line[] = [];
  beforeAll(async () => void (lines = await run(runtime, "fetch")));

  for (const expected of [...SCENARIOS, ...FETCH_ONLY]) test(expected[0], () => check(lines, expected));
  test("after a restart of the server a create is sent once at most", () => {
    for (const { outcome, requests, tasks } of lines.filter(({ scenario }) => scenario === "restarted"))
      expect([
        ["success", 1, 1],
        [LOST, 0, 0],
      ]).toContainEqual([outcome, requests, tasks]);
  });
});

describe("Deno, its own fetch", () => {
  let lines: Line[] = [];
  beforeAll(async () => {
    const runtime = RUNTIMES.find(({ name }) => name === "Deno");
    if (runtime) lines = await run(runtime, "fetch");
  });

  test("could repeat a create on its own, so a create is refused and nothing is sent", () => {
    const creates = lines.filter(({ scenario, outcome }) => scenario !== "query lost" && outcome !== "nothing to do");
    expect(creates).toHaveLength(35);
    for (const line of creates)
      expect(line).toMatchObject({
        outcome: expect.stringMatching(
          /^ConfigurationError: Create\w+: under Deno it cannot be sent with the option fetch/,
        ) as string,
        requests: 0,
      });
  });
  test("carries operations that may run twice", () => {
    expect(lines.filter(({ scenario }) => scenario === "query lost").map(({ outcome }) => outcome)).toEqual([
      "success",
      "success",
    ]);
  });
});

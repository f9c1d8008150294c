import { expect } from "vitest";
import type { Run } from "../support/project.ts";
import { scenarioHost, type Seen } from "./scenario-host.ts";

/** A line that programs/runtimes/scenarios.mjs prints. */
export interface Line extends Seen {
  readonly scenario: string;
  readonly service: string;
  /** `success`, or the names of the error and its cause, the status, and `sent` or `not sent`. */
  readonly outcome: string;
  readonly milliseconds: number;
}

/** What happens: the outcome, how many requests arrive, how many tasks there are then, and when the method settles. */
export type Expected = readonly [
  title: string,
  scenario: string,
  outcome: string,
  requests: number,
  tasks: number,
  within?: readonly [least: number, most: number],
];

export const LOST = "AmbiguousResultError ConnectionError";
const LATE = "AmbiguousResultError TimeoutError";
const ABORTED = "AmbiguousResultError AbortedError";
/** For timeouts of 400 ms and aborts after 200 ms, on a busy machine. */
const IN_TIME = [390, 2000] as const;
const AT_ONCE = [190, 1800] as const;

export const SCENARIOS: readonly Expected[] = [
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

export const DEFAULT_ONLY: readonly Expected[] = [
  ["after a restart of the server a create gets a new connection", "restarted", "success", 1, 1],
  ["without a server a create was not sent", "refused", "ConnectionError Error not sent", 0, 0],
];
/* A fetch does not tell whether anything was sent. */
export const FETCH_ONLY: readonly Expected[] = [["without a server a create is ambiguous", "refused", LOST, 0, 0]];

/**
 * Runs the scenarios against a cloud of their own. `start` gets what the program reads, as JSON; `exit` says that the program must end
 * the process itself.
 */
export async function runScenarios(
  start: (options: string) => Promise<Run>,
  transport: "default" | "fetch" | "agent",
  exit = false,
): Promise<Line[]> {
  await using host = await scenarioHost();
  const { endpoint, secureEndpoint, closedEndpoint, controlUrl } = host;
  const { code, stdout, stderr } = await start(
    JSON.stringify({ endpoint, secureEndpoint, closedEndpoint, controlUrl, transport, exit }),
  );
  if (code !== 0) throw new Error(`the program ended with ${code}\n${stdout}\n${stderr}`);
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);
}

/** Compares what happened in a scenario, once for each service, with what is expected. */
export function check(
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

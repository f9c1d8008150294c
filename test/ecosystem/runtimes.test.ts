import { beforeAll, describe, expect, test } from "vitest";
import { OLDEST_WORKERD, RUNTIMES } from "./runtimes.ts";
import { check, DEFAULT_ONLY, FETCH_ONLY, LOST, runScenarios, SCENARIOS, type Line } from "./scenario-table.ts";

/*
 * The same program on every runtime that the README names, over the default transport and over the runtime's own fetch, with the
 * packed package and a server in another process. The fake cloud counts what arrived: some runtimes send a request again by themselves.
 */

/* On workerd the default transport is its fetch: its node:http has no sockets. */
const hasSockets = (name: string): boolean => !name.startsWith("workerd");

describe.each([...RUNTIMES, OLDEST_WORKERD])("$name, default transport", (runtime) => {
  let lines: Line[] = [];
  beforeAll(async () => void (lines = await runScenarios(runtime.scenarios, "default")));

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
  beforeAll(async () => void (lines = await runScenarios(runtime.scenarios, "fetch")));

  for (const expected of [...SCENARIOS, ...FETCH_ONLY]) test(expected[0], () => check(lines, expected));
  test("after a restart of the server a create is sent at most once", () => {
    for (const { outcome, requests, tasks } of lines.filter(({ scenario }) => scenario === "restarted"))
      expect([
        ["success", 1, 1],
        [LOST, 0, 0],
      ]).toContainEqual([outcome, requests, tasks]);
  });
});

/* An agent that keeps connections, as a program may give it: the one case in which Deno's node:http sends a request again. */
describe.each(RUNTIMES.filter(({ name }) => hasSockets(name)))("$name, an agent of the program", (runtime) => {
  let lines: Line[] = [];
  beforeAll(async () => void (lines = await runScenarios(runtime.scenarios, "agent")));

  for (const expected of [...SCENARIOS, ...DEFAULT_ONLY]) test(expected[0], () => check(lines, expected));
});

describe("Deno, its own fetch", () => {
  let lines: Line[] = [];
  beforeAll(async () => {
    const runtime = RUNTIMES.find(({ name }) => name === "Deno");
    if (runtime) lines = await runScenarios(runtime.scenarios, "fetch");
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

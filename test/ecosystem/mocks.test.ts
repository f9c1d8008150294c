import { beforeAll, describe, expect, test } from "vitest";
import { AUTHORITY } from "./runtimes.ts";
import { check, FETCH_ONLY, runScenarios, SCENARIOS, type Line } from "./scenario-table.ts";
import { cloudOnPort, FOUR_TASKS, run } from "./support.ts";

/* Libraries that replace the network: mocks in our users' tests, and agents. */

const MOCKED = [
  "task 118700000000000",
  "task 77",
  "ThrottledError: CreateAiCallTask: the vendor responded with Throttling.User: Request was denied. (request id r-3)",
  "ThrottledError: CreateAutoCalloutTask: the vendor responded with RequestLimitExceeded: Too many. (request id r-4)",
];

describe("a program whose vendors are mocked by", () => {
  test.each(["nock13", "nock14", "nock", "msw2", "msw"])("%s gets the mocked responses at once", async (library) => {
    const { stdout, code } = await run(process.execPath, ["programs/mocked.mjs", library]);
    const lines = stdout.trim().split("\n");
    expect([lines.slice(0, 4), code]).toEqual([MOCKED, 0]);
    // A mocked network failure comes after the request was accepted; it is not a timeout.
    expect(lines[4]).toMatch(/^AmbiguousResultError: CreateAutoCalloutTask: .*\(.*: the connection failed/);
  });
});

test("a program that replaces the agents of node:http globally makes its calls over them", async () => {
  await using server = await cloudOnPort();
  const { stdout, code } = await run(
    process.execPath,
    ["--require", "./programs/agents/pooling.cjs", "programs/calls.cjs"],
    {
      env: { ENDPOINT: server.url },
    },
  );
  expect([stdout, code]).toEqual([FOUR_TASKS, 0]);
  expect(server.cloud.calls.map(({ ran }) => ran)).toEqual([true, true, true, true]);
});

const LIBRARIES = ["nock13", "nock14", "nock", "msw2", "msw"] as const;
const MATRIX: readonly (readonly [scenario: string, outcome: RegExp])[] = [
  ["first", /^success$/],
  ["second", /^success$/],
  ["throttled", /^success$/],
  ["delayed", /^success$/],
  // Of a delayed response nock 15 sends the headers at once.
  ["late", /^AmbiguousResultError TimeoutError( 200)?$/],
  ["aborted", /^AmbiguousResultError AbortedError( 200)?$/],
  ["failed", /^AmbiguousResultError ConnectionError$/],
  ["redirected", /^AmbiguousResultError DecodeError 307$/],
  ["empty", /^AmbiguousResultError DecodeError 200$/],
  ["unavailable", /^AmbiguousResultError ServerError 503$/],
  ["query failed", /^success$/],
  ["after all", /^success$/],
];
/* nock 13 does not mock fetch. nock 15 ends the process when any fetch with a delayed mock is aborted, also without outdial. */
const WITH_FETCH = ["nock14", "msw2", "msw"] as const;

describe.each([
  ...LIBRARIES.map((library) => [library, "default"] as const),
  ...WITH_FETCH.map((library) => [library, "fetch"] as const),
])("requests mocked by %s, over the transport: %s", (library, transport) => {
  let lines: { scenario: string; outcome: string; milliseconds: number }[] = [];
  beforeAll(async () => {
    const { stdout } = await run(process.execPath, ["programs/mocks/matrix.mjs", library, transport]);
    lines = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as (typeof lines)[number]);
  });

  test.each(MATRIX)("end as those to a server do: %s", (scenario, outcome) => {
    expect(lines.find((line) => line.scenario === scenario)?.outcome).toMatch(outcome);
  });
  test("end at their timeout and with their signal", () => {
    for (const [scenario, time] of [
      ["late", 400],
      ["aborted", 200],
    ] as const) {
      const { milliseconds = 0 } = lines.find((line) => line.scenario === scenario) ?? {};
      expect(milliseconds).toBeGreaterThanOrEqual(time - 10);
      expect(milliseconds).toBeLessThan(2000);
    }
  });
});

describe.each(LIBRARIES)("requests that %s lets pass to a server", (library) => {
  let lines: Line[] = [];
  beforeAll(async () => {
    const start = (options: string) =>
      run(process.execPath, ["--import", "./programs/mocks/passthrough.mjs", "programs/runtimes/server.mjs"], {
        env: { MOCKS: library, NODE_EXTRA_CA_CERTS: AUTHORITY, SCENARIOS: options },
      });
    lines = await runScenarios(start, "default", true);
  });
  // A socket of a library connects only when the request is written, so a refused connection leaves open whether it was sent.
  for (const expected of [...SCENARIOS, ...(library === "nock13" ? [] : FETCH_ONLY)])
    test(expected[0], () => check(lines, expected));
});

import { describe, expect, test } from "vitest";
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

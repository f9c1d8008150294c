import { describe, expect, test } from "vitest";
import { cloudOnPort, FOUR_TASKS, run } from "./support.ts";

/* Libraries that put something in the place of the network: mocks in the tests of outdial's users, and agents. */

const MOCKED = [
  "task 118700000000000",
  "task 77",
  "ThrottledError: CreateAiCallTask: the vendor answered Throttling.User: Request was denied. (request id r-3)",
  "ThrottledError: CreateAutoCalloutTask: the vendor answered RequestLimitExceeded: Too many. (request id r-4)",
];

describe("a program whose clouds are mocked by", () => {
  test.each(["nock13", "nock14", "nock", "msw2", "msw"])("%s gets the mocked answers at once", async (library) => {
    const { stdout, code } = await run(process.execPath, ["programs/mocked.mjs", library]);
    const lines = stdout.trim().split("\n");
    expect([lines.slice(0, 4), code]).toEqual([MOCKED, 0]);
    // A mocked failure of the network comes after the request was taken; it is not a time-out.
    expect(lines[4]).toMatch(/^AmbiguousResultError: CreateAutoCalloutTask: .*\(.*: the connection failed/);
  });
});

test("a program whose agents were replaced for all of node:http makes its calls over them", async () => {
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

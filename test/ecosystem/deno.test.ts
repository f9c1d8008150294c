import { describe, expect, test } from "vitest";
import { cloudOnPort, run, tool, type CloudOnPort } from "./support.ts";

/* Under Deno: its node:http does not report all events that Node's reports, and its fetch repeats requests on its own. */

type Fault = Parameters<CloudOnPort["cloud"]["fail"]>[0];

/** Runs the program under Deno; `fault` is the fault of the second call of each client. */
async function deno(server: CloudOnPort, kind: string, transport: string, fault?: Fault): Promise<string[]> {
  let count = 0;
  if (fault)
    server.cloud.onCall(() => {
      if ((count += 1) % 2 === 1) server.cloud.fail(fault);
    });
  const flags = ["run", "--allow-all", "--node-modules-dir=manual", "--no-lock", "--quiet"];
  const { stdout } = await run(tool("deno"), [...flags, "programs/deno.mjs", kind, transport], {
    env: { ENDPOINT: server.url, DENO_NO_UPDATE_CHECK: "1" },
  });
  return stdout.trim().split("\n");
}

const TASKS = ["task 118700000000000123", "task 118700000000000124", "task 1", "task 2"];

describe("the default transport", () => {
  test("makes calls", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "create", "default")).toEqual(TASKS);
  });
  test.each<[string, string, Fault, string]>([
    ["whose response is lost is sent once", "lost", { with: { reset: "after" } }, "ConnectionError, sent, at once"],
    [
      "that gets no response ends at its time limit",
      "late",
      { with: { hang: "after" } },
      "TimeoutError, sent, in time",
    ],
    ["that gets no response ends with its signal", "abort", { with: { hang: "after" } }, "AbortedError, sent, at once"],
  ])("a create %s", async (_case, kind, fault, outcome) => {
    await using server = await cloudOnPort();
    const ambiguous = `AmbiguousResultError ${outcome}`;
    expect(await deno(server, kind, "default", fault)).toEqual([TASKS[0], ambiguous, TASKS[2], ambiguous]);
    expect(server.cloud.calls.map(({ ran }) => ran)).toEqual([true, true, true, true]);
  });
});

describe("Deno's own fetch", () => {
  const refused: unknown = expect.stringMatching(
    /^ConfigurationError: Create\w+: under Deno it cannot be sent with the option fetch/,
  );
  test("could repeat a create on its own, so a create is refused and nothing is sent", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "create", "fetch")).toEqual([refused, refused, refused, refused]);
    expect(server.cloud.calls).toEqual([]);
  });
  test("carries operations that may run twice", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "update", "fetch")).toEqual([expect.stringContaining("There is no such campaign")]);
    expect(server.cloud.calls).toHaveLength(1);
  });
  test("is not confused with the fake cloud's fetch, which needs no network", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "create", "fake")).toEqual(TASKS);
  });
});

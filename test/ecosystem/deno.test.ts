import { describe, expect, test } from "vitest";
import { cloudOnPort, run, tool, type CloudOnPort } from "./support.ts";

/* Under Deno: node:http there does not report everything that Node's does, and its fetch sends again by itself. */

type Fault = Parameters<CloudOnPort["cloud"]["fail"]>[0];

/** Runs the program under Deno; `fault` is what becomes of the second call of each of its clients. */
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

const ambiguous = (operation: string): unknown =>
  expect.stringMatching(new RegExp(`^AmbiguousResultError: ${operation}: the request was sent`));

describe("the default transport", () => {
  test("makes calls over a kept socket", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "create", "default")).toEqual([
      ...["task 118700000000000123", "task 118700000000000124", "in time"],
      ...["task 1", "task 2", "in time"],
    ]);
  });
  test.each<[string, string, Fault]>([
    ["whose answer is lost is sent once", "create", { with: { reset: "after" } }],
    ["that is never answered ends in time", "create", { with: { hang: "after" } }],
    ["that is never answered ends with its signal", "abort", { with: { hang: "after" } }],
  ])("a create %s", async (_case, kind, fault) => {
    await using server = await cloudOnPort();
    expect(await deno(server, kind, "default", fault)).toEqual([
      ...["task 118700000000000123", ambiguous("CreateAiCallTask"), "in time"],
      ...["task 1", ambiguous("CreateAutoCalloutTask"), "in time"],
    ]);
    expect(server.cloud.calls.map(({ ran }) => ran)).toEqual([true, true, true, true]);
  });
});

describe("Deno's own fetch", () => {
  const refused: unknown = expect.stringMatching(
    /^ConfigurationError: Create\w+: under Deno it cannot be sent through the fetch option/,
  );
  test("would send a create again by itself: it is refused, and nothing is sent", async () => {
    await using server = await cloudOnPort();
    const one = [refused, refused, "in time"];
    expect(await deno(server, "create", "fetch")).toEqual([...one, ...one]);
    expect(server.cloud.calls).toEqual([]);
  });
  test("carries what may be sent twice", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "update", "fetch")).toEqual([expect.stringContaining("There is no such campaign")]);
    expect(server.cloud.calls).toHaveLength(1);
  });
  test("is not the fake cloud's, which sends nothing", async () => {
    await using server = await cloudOnPort();
    expect(await deno(server, "create", "fake")).toEqual([
      ...["task 118700000000000123", "task 118700000000000124", "in time"],
      ...["task 1", "task 2", "in time"],
    ]);
  });
});

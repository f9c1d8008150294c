import { describe, expect, test } from "vitest";
import { createCcc, type Fetch } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { serve } from "../support/server.ts";

/*
 * A redirect is reported and never followed: its target would get a request that was signed for another place, and status 307 sends
 * a create twice.
 */

const CREATED = '{"Response":{"TaskId":7,"RequestId":"r"}}';

/** A server that redirects from `/` to a place where a create succeeds, and counts what arrives there. */
async function redirecting(status: number) {
  let followed = 0;
  const server = await serve((request, response) => {
    request.resume();
    if (request.url === "/") response.writeHead(status, { location: "/moved" }).end();
    else {
      followed += 1;
      response.end(CREATED);
    }
  });
  return Object.assign(server, { followed: () => followed });
}

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe.each([301, 302, 303, 307, 308])("status %i", (status) => {
  test.each<[string, Fetch | undefined]>([
    ["the default transport", undefined],
    ["the global fetch", fetch],
  ])("is not followed by %s", async (_transport, own) => {
    await using server = await redirecting(status);
    await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, ...(own && { fetch: own }) });
    expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
      name: "AmbiguousResultError",
      status,
      cause: { name: "DecodeError", message: expect.stringContaining(`status ${status}`) as string },
    });
    expect(server.followed()).toBe(0);
  });
});

test("the response of a fetch that followed a redirect is not taken for the vendor's", async () => {
  await using server = await redirecting(307);
  const following: Fetch = (url, init) => fetch(url, { ...init, redirect: "follow" });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, fetch: following });
  expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
    name: "AmbiguousResultError",
    cause: { name: "ConnectionError", cause: { message: "the fetch followed a redirect; it must not" } },
  });
});

test("a redirect that a fetch hides, as those of browsers do, is an error", async () => {
  const hiding: Fetch = () => {
    const response = new Response(CREATED);
    return Promise.resolve(Object.defineProperty(response, "type", { value: "opaqueredirect" }));
  };
  await using ccc = createCcc({ credentials: TENCENT, fetch: hiding });
  expect(await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask))).toMatchObject({
    name: "AmbiguousResultError",
    cause: { cause: { message: "the server redirected the request; redirects are not followed" } },
  });
});

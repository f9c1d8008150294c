import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createAiccs, type Aiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createLimiter } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';
const create = (client: Aiccs): Promise<unknown> => caught(client.createAiCallTask(inputs.createAiCallTask));

/** A server that responds to each request after a time. */
const slow = (milliseconds: number) =>
  serve((_request, response) => void setTimeout(() => response.end(CREATED), milliseconds));

test("a create in flight ends before its client is closed, and no further request is sent", async () => {
  await using server = await slow(100);
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
  const call = create(aiccs);
  const drained = aiccs.drain();
  const refused = { name: "AbortedError", sent: false };
  expect(await create(aiccs)).toMatchObject({
    ...refused,
    message: expect.stringContaining("the client drains and sends no further requests") as string,
  });
  expect(await caught(aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask))).toMatchObject(refused);
  expect(await call).toMatchObject({ Data: "118700000000000122" });
  expect(await drained).toBe(0);
  expect(await create(aiccs)).toMatchObject({
    ...refused,
    message: expect.stringContaining("the client was closed") as string,
  });
  expect(server.requests()).toBe(1);
});

test("await using waits for the requests of its block", async () => {
  await using server = await slow(100);
  let call: Promise<unknown>;
  {
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    call = create(aiccs);
  }
  expect(await Promise.race([call, Promise.resolve("still under way")])).toMatchObject({ Data: "118700000000000122" });
});

test("a request that waits for its next attempt, a permit or a socket still ends", async () => {
  let count = 0;
  await using throttling = await serve((_request, response) => {
    count += 1;
    if (count === 1) response.writeHead(400).end('{"Code":"Throttling.User","Message":"later","RequestId":"r"}');
    else response.end(CREATED);
  });
  const { promise: answered, resolve: attemptEnd } = Promise.withResolvers<unknown>();
  const aiccs = createAiccs({
    credentials: ALIBABA,
    endpoint: throttling.url,
    retry: { throttledDelay: 200 },
    hooks: { attemptEnd },
  });
  const retried = create(aiccs);
  await answered;
  expect([await aiccs.drain(), await retried]).toMatchObject([0, { Data: "118700000000000122" }]);

  await using server = await answering(200, '{"Response":{"RequestId":"r"}}');
  const limiter = createLimiter({ limits: { UpdatePredictiveDialingCampaign: { requests: 10, seconds: 1 } } });
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, limiter, agent: { maxSockets: 1 } });
  const calls = [1, 2, 3].map(() => ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign));
  expect(await ccc.drain()).toBe(0);
  expect(await Promise.all(calls)).toHaveLength(3);
});

test("the requests that have not ended after the timeout are aborted and counted", async () => {
  await using server = await serve(() => undefined);
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
  const calls = [create(aiccs), caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))];
  while (server.requests() < 2) await sleep(5);
  expect(await aiccs.drain({ timeout: 50 })).toBe(2);
  const closed = { name: "AbortedError", sent: true };
  expect(await Promise.all(calls)).toMatchObject([{ name: "AmbiguousResultError", cause: closed }, closed]);
});

test("a request that waits for a socket is aborted by close, was not sent, and is counted by drain", async () => {
  await using server = await serve(() => undefined);
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, agent: { maxSockets: 1 } });
  const calls = [create(aiccs), create(aiccs)];
  while (server.requests() < 1) await sleep(5);
  aiccs.close();
  expect(await Promise.all(calls)).toMatchObject([
    { name: "AmbiguousResultError" },
    { name: "AbortedError", message: expect.stringContaining("the client was closed") as string, sent: false },
  ]);
  expect([await aiccs.drain(), server.requests()]).toEqual([2, 1]);
});

test("draining twice, and closing meanwhile, ends the first drain as well", async () => {
  await using server = await serve(() => undefined);
  const options = { credentials: ALIBABA, endpoint: server.url };
  const [first, second] = [createAiccs(options), createAiccs(options)];
  const calls = [create(first), create(second)];
  while (server.requests() < 2) await sleep(5);

  const drains = [first.drain(), first.drain({ timeout: 20 })];
  expect(await Promise.all(drains)).toEqual([1, 1]);
  expect(await first.drain()).toBe(1);

  const drained = second.drain();
  second.close();
  expect(await drained).toBe(1);
  expect(await Promise.all(calls)).toMatchObject(calls.map(() => ({ name: "AmbiguousResultError" })));
});

test("a client without requests drains at once, and an invalid timeout is refused", async () => {
  const aiccs = createAiccs({ credentials: ALIBABA });
  await expect(aiccs.drain({ timeout: -1 })).rejects.toThrow("timeout must be a number of milliseconds");
  await expect(aiccs.drain({ timeOut: 1 } as never)).rejects.toThrow("Did you mean timeout?");
  expect(await aiccs.drain()).toBe(0);
});

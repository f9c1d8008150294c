import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { createAiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createLimiter } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CLOSED = { name: "AbortedError", message: expect.stringContaining("the client was closed") as string };

test("closing a client ends a call that waits for its next attempt", async () => {
  await using server = await answering(400, '{"Code":"Throttling.User","Message":"later","RequestId":"r"}', {
    "x-acs-retry-after": "15000",
  });
  const { promise: answered, resolve: attemptEnd } = Promise.withResolvers<unknown>();
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, hooks: { attemptEnd } });
  const call = caught(aiccs.createAiCallTask(inputs.createAiCallTask));
  await answered;
  aiccs.close();
  expect(await call).toMatchObject({ ...CLOSED, sent: false, attempts: 1 });
  expect(server.requests()).toBe(1);
});

test("closing a client ends a call that waits for credentials or for a permit", async () => {
  const never = { credentials: () => new Promise<never>(() => undefined), endpoint: "http://127.0.0.1:1" };
  const waiting = createAiccs(never);
  const calls = [
    waiting.updateAiCallTask(inputs.updateAiCallTask),
    waiting.prepare("UpdateAiCallTask", inputs.updateAiCallTask),
  ].map(caught);
  await sleep(5);
  waiting.close();
  for (const call of calls) expect(await call).toMatchObject({ ...CLOSED, sent: false });

  await using server = await answering(200, '{"Response":{"RequestId":"r"}}');
  const limiter = createLimiter({ limits: { UpdatePredictiveDialingCampaign: { requests: 1, seconds: 10 } } });
  const ccc = createCcc({ credentials: TENCENT, endpoint: server.url, limiter });
  await ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
  const second = caught(ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign));
  await sleep(5);
  ccc.close();
  expect(await second).toMatchObject({ ...CLOSED, sent: false });
  expect(server.requests()).toBe(1);
});

test.each<[string, Partial<AiccsOptions>]>([
  ["outdial's own sockets", {}],
  ["the caller's fetch", { fetch }],
])("a call that was sent before its client was closed is ambiguous, over %s", async (_case, options) => {
  await using server = await serve(() => undefined);
  const aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, ...options });
  const calls = [aiccs.createAiCallTask(inputs.createAiCallTask), aiccs.updateAiCallTask(inputs.updateAiCallTask)].map(
    caught,
  );
  while (server.requests() < 2) await sleep(5);
  aiccs.close();
  expect(await calls[0]).toMatchObject({ name: "AmbiguousResultError", cause: { ...CLOSED, sent: true } });
  expect(await calls[1]).toMatchObject({ ...CLOSED, sent: true });
});

test.each(["a nonce", "a clock"])("a call that is aborted by its own %s function is not sent", async (which) => {
  await using server = await serve(() => undefined);
  const controller = new AbortController();
  const end = which === "a nonce" ? () => controller.abort() : () => aiccs.close();
  const nonce = () => (end(), "n");
  const clock = () => (end(), new Date());
  const options = { credentials: ALIBABA, endpoint: server.url };
  const aiccs = createAiccs({ ...options, ...(which === "a nonce" ? { nonce } : { clock }) });
  const call = aiccs.createAiCallTask(inputs.createAiCallTask, { signal: controller.signal });
  expect(await caught(call)).toMatchObject({ name: "AbortedError", sent: false });
  expect(server.requests()).toBe(0);
});

test("a closed client sends nothing and does not ask for credentials", async () => {
  let asked = 0;
  await using server = await answering(200, '{"Code":"OK","Success":true,"RequestId":"r","Data":true}');
  const credentials = () => {
    asked += 1;
    return ALIBABA;
  };
  const aiccs = createAiccs({ credentials, endpoint: server.url });
  aiccs.close();
  aiccs.close();
  expect(await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({ ...CLOSED, sent: false });
  expect(await caught(aiccs.prepare("UpdateAiCallTask", inputs.updateAiCallTask))).toMatchObject(CLOSED);
  expect([asked, server.requests()]).toEqual([0, 0]);
});

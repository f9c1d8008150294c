import http from "node:http";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAiccs, type Aiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";
import { startScriptedServer, type Script } from "../support/socket-server.ts";
import { serverInThread } from "../support/thread-server.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";

/* Kept-alive sockets that the other side has closed or forgotten. The server itself is well. */

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';
const CHANGED = '{"Code":"OK","Success":true,"RequestId":"r","Data":true}';

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const before = getCACertificates();
beforeAll(() => setDefaultCACertificates([TLS_KEY_PAIR.cert]));
afterAll(() => setDefaultCACertificates(before));

test.each<[string, "http" | "https", AiccsOptions["agent"]]>([
  ["the default", "http", undefined],
  ["the default", "https", undefined],
  ["{ maxSockets: 250 }", "http", { maxSockets: 250 }],
  ["an agent of the user", "http", new http.Agent({ keepAlive: true })],
])(
  "after a stall in which all idle sockets were closed no create fails, not even without retries (%s, %s)",
  async (_agent, scheme, agent) => {
    await using server = await serverInThread(CREATED, scheme, 20);
    const options = { credentials: ALIBABA, endpoint: server.url, retry: { retries: 0, budget: 0 } };
    let attempts = 0;
    const hooks = { attemptStart: () => void (attempts += 1) };
    await using aiccs = createAiccs({ ...options, hooks, agent });
    const burst = (): Promise<unknown[]> =>
      Promise.all(Array.from({ length: 250 }, () => aiccs.createAiCallTask(inputs.createAiCallTask)));
    await burst();
    server.closeIdle();
    block(400);
    expect(await burst()).toHaveLength(250);
    // The replaced sockets are no attempts of their own.
    expect(attempts).toBe(500);
    if (agent instanceof http.Agent) agent.destroy();
  },
);

describe("a kept socket that the other side forgot, and resets when the request arrives", () => {
  /** A client whose sockets are all forgotten by the server, which resets them on the next byte. */
  async function forgotten(
    sockets: number,
    options: Partial<AiccsOptions>,
    run: (aiccs: Aiccs, server: { runs(): number }) => Promise<void>,
  ): Promise<void> {
    const kept = new Set<unknown>();
    const script: Script = {
      fault(number, { socket }) {
        if (number > sockets) return kept.has(socket) ? { reset: "before" } : undefined;
        kept.add(socket);
        return undefined;
      },
      answer: () => ({ status: 200, headers: {}, body: CREATED }),
    };
    await using server = await startScriptedServer(script);
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, ...options });
    await Promise.all(Array.from({ length: sockets }, () => aiccs.createAiCallTask(inputs.createAiCallTask)));
    expect(kept.size).toBe(sockets);
    await run(aiccs, { runs: () => server.runs() - sockets });
  }

  test("a create is ambiguous, because it is unknown whether it was read, and is not retried", () =>
    forgotten(1, {}, async (aiccs, server) => {
      expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
        name: "AmbiguousResultError",
        cause: {
          message: expect.stringContaining("a kept-alive connection was lost as the request was sent") as string,
          ...{ name: "ConnectionError", sent: true, attempts: 1 },
        },
      });
      // The next one gets a new connection.
      expect(await aiccs.createAiCallTask(inputs.createAiCallTask)).toMatchObject({ Success: true });
      expect(server.runs()).toBe(1);
    }));

  test("changes are retried at once, over new connections, and take nothing from the budget", () =>
    forgotten(20, { retry: { retries: 1, delay: 10_000, budget: 0 } }, async (aiccs, server) => {
      const all = Array.from({ length: 20 }, () => aiccs.updateAiCallTask(inputs.updateAiCallTask));
      const started = performance.now();
      expect(await Promise.all(all)).toHaveLength(20);
      expect(performance.now() - started).toBeLessThan(2000);
      expect(server.runs()).toBe(20);
    }));

  test("a change without retries is not retried: the first attempt may have been read", () =>
    forgotten(1, { retry: 0 }, async (aiccs, server) => {
      expect(await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({
        name: "ConnectionError",
        ...{ sent: true, retryable: true, attempts: 1 },
      });
      expect(server.runs()).toBe(0);
    }));
});

test("a new connection that fails is an attempt: it takes from the budget and waits", async () => {
  await using server = await startScriptedServer({
    connection(socket) {
      setTimeout(() => socket.resetAndDestroy(), 20);
      return true;
    },
    answer: () => ({ status: 200, headers: {}, body: CHANGED }),
  });
  await using aiccs = createAiccs({
    credentials: ALIBABA,
    endpoint: server.url,
    retry: { retries: 5, delay: 1, budget: 2 },
  });
  expect(await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask))).toMatchObject({
    name: "ConnectionError",
    attempts: 3,
  });
});

test("an agent that presents every socket as a reused one ends its request after a bounded number of sockets", async () => {
  let sockets = 0;
  class Dead extends http.Agent {
    override createConnection(...parameters: Parameters<http.Agent["createConnection"]>) {
      sockets += 1;
      const socket = super.createConnection(...parameters);
      setImmediate(() => socket?.destroy());
      return socket;
    }
    addRequest(request: http.ClientRequest, ...rest: unknown[]): void {
      request.reusedSocket = true;
      (http.Agent.prototype as unknown as { addRequest(...all: unknown[]): void }).addRequest.call(
        this,
        request,
        ...rest,
      );
    }
  }
  await using aiccs = createAiccs({
    credentials: ALIBABA,
    endpoint: "http://127.0.0.1:1",
    agent: new Dead(),
    retry: 0,
  });
  expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toMatchObject({
    name: "ConnectionError",
    sent: false,
  });
  expect(sockets).toBeLessThan(2000);
});

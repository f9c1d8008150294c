import { once } from "node:events";
import http from "node:http";
import { Worker } from "node:worker_threads";
import { describe, expect, test } from "vitest";
import { createAiccs, type Aiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA } from "../support/keys.ts";
import { startScriptedServer, type Script } from "../support/socket-server.ts";

/* Kept-alive sockets that the other side has closed or forgotten. The server itself is well. */

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const CREATED = '{"Code":"OK","Success":true,"RequestId":"r","Data":"118700000000000122"}';
const CHANGED = '{"Code":"OK","Success":true,"RequestId":"r","Data":true}';

/** A server in a thread of its own, which goes on when this thread is busy. */
async function serverInThread(): Promise<{ url: string; closeIdle(): void } & AsyncDisposable> {
  const worker = new Worker(
    `
      const { parentPort } = require("node:worker_threads");
      const server = require("node:http").createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
        request.resume().on("end", () => setTimeout(() => response.end('${CREATED}'), 20));
      });
      server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, () => parentPort.postMessage(server.address().port));
      parentPort.on("message", () => server.closeIdleConnections());
    `,
    { eval: true },
  );
  const [port] = (await once(worker, "message")) as [number];
  return {
    url: `http://127.0.0.1:${port}`,
    closeIdle: () => worker.postMessage("close"),
    [Symbol.asyncDispose]: async () => void (await worker.terminate()),
  };
}

function block(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test.each([undefined, { maxSockets: 250 }, new http.Agent({ keepAlive: true })])(
  "after a stall in which all idle sockets were closed, none of 250 creates fails, not even without retries (%#)",
  async (agent) => {
    await using server = await serverInThread();
    const options = { credentials: ALIBABA, endpoint: server.url, retry: { retries: 0, budget: 0 } };
    let attempts = 0;
    const hooks = { attemptStart: () => void (attempts += 1) };
    await using aiccs = createAiccs({ ...options, hooks, ...(agent && { agent }) });
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

  test("a create is ambiguous, since nobody can tell whether it was read, and is not sent again", () =>
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

  test("changes are sent again at once, over new connections, and take nothing from the budget", () =>
    forgotten(20, { retry: { retries: 1, delay: 10_000, budget: 0 } }, async (aiccs, server) => {
      const all = Array.from({ length: 20 }, () => aiccs.updateAiCallTask(inputs.updateAiCallTask));
      const started = performance.now();
      expect(await Promise.all(all)).toHaveLength(20);
      expect(performance.now() - started).toBeLessThan(2000);
      expect(server.runs()).toBe(20);
    }));

  test("a change without retries is not sent again: the first may have been read", () =>
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

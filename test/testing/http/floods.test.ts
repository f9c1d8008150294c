import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createFakeCloud, type Listening } from "../../../src/testing/index.ts";
import { WorkQueue } from "../../../src/testing/http/work-queue.ts";
import { TENCENT } from "../../support/keys.ts";

/* Many and large requests at once: memory is limited, others are answered meanwhile, and every complete request is answered. */

const MEGABYTE = 1024 * 1024;
const BODY = Buffer.alloc(10 * MEGABYTE, "a");
const cloud = createFakeCloud({ credentials: TENCENT });
let server: Listening;
beforeAll(async () => {
  server = await cloud.listen();
});
afterAll(() => server.close());

/** Sends a request with a body, or its start. */
function send(body: Buffer, stated = body.length): Socket {
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1").on("error", () => undefined);
  socket.write(
    `POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\nx-tc-action: a\r\ncontent-length: ${stated}\r\n\r\n`,
  );
  socket.write(body);
  return socket;
}

async function answerOf(socket: Socket): Promise<string> {
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
  await once(socket, "close");
  return text.slice(0, 12);
}

test("incomplete bodies take 64 megabytes in all, and each request gets a response once its body is complete", async () => {
  const before = process.memoryUsage().arrayBuffers;
  const sockets = Array.from({ length: 20 }, () => send(BODY.subarray(11), BODY.length));
  let most = 0;
  for (let count = 0; count < 10; count += 1) {
    await setTimeout(50);
    // A body that sends nothing would be ended.
    for (const socket of sockets) socket.write(".");
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  expect(most).toBeLessThan(110 * MEGABYTE);
  expect((await fetch(server.url)).status).toBe(400);
  const answers = sockets.map(answerOf);
  for (const socket of sockets) socket.write(".");
  expect(await Promise.all(answers)).toEqual(Array(20).fill("HTTP/1.1 200"));
}, 30_000);

test("a body that stops halfway does not keep the others waiting", async () => {
  const stalled = Array.from({ length: 8 }, () => send(BODY.subarray(1), BODY.length));
  await setTimeout(300);
  const complete = Array.from({ length: 4 }, () => send(BODY));
  expect(await Promise.all(complete.map(answerOf))).toEqual(Array(4).fill("HTTP/1.1 200"));
  for (const socket of stalled) socket.destroy();
}, 30_000);

test("a body larger than any vendor takes is read and not kept", async () => {
  let kept = 0;
  const stop = cloud.onCall(({ request }) => (kept = request.body.length));
  expect(await answerOf(send(Buffer.alloc(60 * MEGABYTE)))).toBe("HTTP/1.1 200");
  stop();
  expect(kept).toBeLessThan(10.1 * MEGABYTE);
  expect(cloud.calls.at(-1)).toMatchObject({ code: "RequestSizeLimitExceeded" });
});

test("2,000 pipelined requests of one connection are run and answered in order, a large one among them", async () => {
  cloud.reset();
  const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
  const large = `POST / HTTP/1.1\r\nhost: a\r\nx-tc-action: large\r\ncontent-length: ${MEGABYTE}\r\n\r\n`;
  socket.write(large + "a".repeat(MEGABYTE));
  const parts = Array.from({ length: 2000 }, (_, index) => `GET /${index} HTTP/1.1\r\nhost: a\r\n\r\n`);
  socket.write(parts.join(""));
  socket.end("GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n");
  let text = "";
  socket.setEncoding("latin1").on("data", (chunk: string) => (text += chunk));
  await once(socket, "close");
  expect(text.match(/HTTP\/1\.1 (?:200|400) /g)).toHaveLength(2002);
  expect(text.startsWith("HTTP/1.1 200 ")).toBe(true);
  const sent = cloud.calls.map(({ requestId }) => requestId);
  const answered = [...text.matchAll(/RequestId":"([^"]+)|<RequestId>([^<]+)/g)].map(([, json, xml]) => json ?? xml);
  expect(answered).toEqual(sent);
}, 30_000);

test("small requests are answered before large ones, and the event loop gets turns between large ones", async () => {
  const queue = new WorkQueue();
  const order: string[] = [];
  for (const name of ["large 1", "large 2", "large 3"]) queue.add(MEGABYTE, () => void order.push(name));
  queue.add(10, () => void order.push("small 1"));
  expect(order).toEqual(["small 1"]);
  await new Promise((resolve) => setImmediate(resolve));
  queue.add(10, () => void order.push("small 2"));
  while (order.length < 5) await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(["small 1", "large 1", "small 2", "large 2", "large 3"]);
});

test("many requests do not keep the event loop from its turns", async () => {
  const queue = new WorkQueue();
  let done = 0;
  let turns = 0;
  const work = () => {
    const end = performance.now() + 2;
    while (performance.now() < end);
    done += 1;
  };
  for (let count = 0; count < 50; count += 1) queue.add(10, work);
  while (done < 50) {
    await new Promise((resolve) => setImmediate(resolve));
    turns += 1;
  }
  expect(turns).toBeGreaterThanOrEqual(5);
});

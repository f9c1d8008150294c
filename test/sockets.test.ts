import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createCcc } from "../src/ccc.ts";
import * as inputs from "./support/inputs.ts";
import { TENCENT } from "./support/keys.ts";

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);
const answer = (body: string): string => `HTTP/1.1 200 OK\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** A server on a free port that deals with each connection itself. */
async function rawServer(take: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => undefined);
    take(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async [Symbol.asyncDispose]() {
      sockets.forEach((socket) => socket.destroy());
      server.close();
      await once(server, "close");
    },
  };
}

test("another request's answer, left on a kept socket, is never taken for this one's, and nothing is sent after it", async () => {
  let came = 0;
  await using server = await rawServer((socket) => {
    socket.on("data", () => {
      came += 1;
      socket.write(answer('{"Response":{"TaskId":"77","RequestId":"r"}}'));
    });
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  for (const socket of server.sockets) socket.write(answer('{"Response":{"TaskId":"99","RequestId":"other"}}'));
  const { TaskId } = await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
  expect([TaskId, came]).toEqual(["77", 2]);
});

test("an answer before the request is sent whole leaves no socket that waits for the rest to be read", async () => {
  await using server = await rawServer((socket) => {
    socket.once("data", () => {
      socket.pause();
      socket.write(answer('{"Response":{"Error":{"Code":"InvalidParameter","Message":"too much"},"RequestId":"r"}}'));
    });
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  const Callees = Array.from({ length: 400_000 }, (_, index) => `0086130${String(index).padStart(8, "0")}`);
  const closed = new Promise((resolve) => {
    const look = setInterval(() => {
      for (const socket of server.sockets)
        if (socket.isPaused()) {
          clearInterval(look);
          // Only a socket that is read notices that its other end is gone.
          socket.once("close", resolve).resume();
        }
    }, 5);
  });
  expect(await caught(ccc.createAutoCalloutTask({ ...inputs.createAutoCalloutTask, Callees }))).toMatchObject({
    code: "InvalidParameter",
  });
  await closed;
});

test("what is no HTTP does not get into the error, whatever it quotes", async () => {
  await using server = await rawServer((socket) => {
    socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\nbad header 008613012345678\r\n\r\n"));
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.endpoint });
  const error = await caught(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask));
  expect(error).toMatchObject({ name: "AmbiguousResultError" });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/13012345678|3133303132/);
});

import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";
import { ROOT } from "../support/project.ts";
import { run } from "./support.ts";

/* Thousands of creates at the same time, in a process with the usual limits. */

const respond: RequestListener = (request, response) => {
  request.resume().on("end", () => setTimeout(() => response.end('{"Response":{"TaskId":"77","RequestId":"r"}}'), 5));
};

test.each([
  ["3,000 creates over http, in a process with 1,024 file descriptors", "http", 3000],
  ["8,000 creates over https", "https", 8000],
] as const)("%s all succeed over 50 connections, and the queue is reported", async (_case, scheme, count) => {
  const server = scheme === "http" ? createServer(respond) : createTlsServer(TLS_KEY_PAIR, respond);
  let connections = 0;
  server.on("connection", () => void (connections += 1));
  await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 4096 }, resolve));
  const env = {
    ENDPOINT: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    COUNT: String(count),
    NODE_EXTRA_CA_CERTS: join(ROOT, "test/support/tls/certificate.pem"),
  };
  const program = `ulimit -n 1024 && exec "${process.execPath}" programs/flood.mjs`;
  const { stdout } = await run("sh", ["-c", program], { env });
  server.close();
  server.closeAllConnections();
  const { outcomes, queues } = JSON.parse(stdout) as { outcomes: unknown; queues: readonly number[] };
  expect(outcomes).toEqual({ created: count });
  expect(queues).toEqual([200, 400, 800, 1600, 3200, 6400].filter((waiting) => waiting <= count));
  expect(connections).toBe(50);
});

import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCcc } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";
import { serverInThread } from "../support/thread-server.ts";
import { TLS_KEY_PAIR } from "../support/tls/key-pair.ts";

const before = getCACertificates();

beforeAll(() => setDefaultCACertificates([TLS_KEY_PAIR.cert]));
afterAll(() => setDefaultCACertificates(before));

test.each(["TLSv1.2", "TLSv1.3"] as const)("over %s successive calls share one socket", async (version) => {
  let connections = 0;
  const server = createServer({ ...TLS_KEY_PAIR, minVersion: version, maxVersion: version }, (request, response) => {
    request.resume().on("end", () => response.end('{"Response":{"RequestId":"r"}}'));
  }).on("secureConnection", () => void (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  {
    const endpoint = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await using ccc = createCcc({ credentials: TENCENT, endpoint, retry: 0 });
    for (let round = 0; round < 4; round += 1) {
      await ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
      // Gives TLS time for its own messages on the idle socket.
      await sleep(20);
    }
  }
  server.close();
  expect(connections).toBe(1);
});

test("a busy client keeps its sockets, also if a response is seen before the event of the last write", async () => {
  await using server = await serverInThread('{"Response":{"TaskId":"77","RequestId":"r"}}', "https");
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, agent: { maxSockets: 20 } });
  await Promise.all(Array.from({ length: 2000 }, () => ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)));
  expect(await server.connections()).toBe(20);
});

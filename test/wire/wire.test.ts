import { join } from "node:path";
import { expect, test } from "vitest";
import { startExamples } from "../../scripts/start/examples.ts";
import { SERVICES } from "../../scripts/start/clients.ts";

/*
 * One snapshot for each operation: exactly what is sent for its example, to compare with the vendor's page.
 * A change of a spec or of the encoder shows up here as a diff.
 */

const KEYS: Readonly<Record<string, object>> = {
  Alibaba: { accessKeyId: "KEYID", accessKeySecret: "KEYSECRET" },
  Tencent: { secretId: "SECRETID", secretKey: "SECRETKEY" },
};

test.each(startExamples(join(import.meta.dirname, "../..")))("$action", async ({ service, action, input }) => {
  const { vendor, create } = SERVICES[service] ?? expect.fail(`no client for ${service}`);
  const options = {
    credentials: KEYS[vendor],
    clock: () => new Date("2026-01-02T03:04:05.678Z"),
    nonce: () => "the-nonce",
  };
  await using client = create(options);
  const { method, url, headers, body } = await client.prepare(action, input);
  const { origin, pathname, searchParams } = new URL(url);
  const lines = [
    `${method} ${url}`,
    "",
    "The same, decoded:",
    `${method} ${origin}${pathname}`,
    ...[...searchParams].map(([name, value]) => `  ${name} = ${value}`),
    "",
    "Headers:",
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    "",
    body === "" ? "Body: none" : `Body:\n${body}`,
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot(`${action}.txt`);
});

import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ECOSYSTEM, run } from "./support.ts";
import { DATADOG, NEW_RELIC } from "./tracers.ts";

/*
 * What tracers send of the URLs of Alibaba Cloud, which contain all parameters, by default and with the recipes of docs/tracing.md.
 * The server is both the vendor and the one to which the tracers send.
 */

const PAGE = readFileSync(join(ECOSYSTEM, "../../docs/tracing.md"), "utf8");
const PHONE = "13987654321";

interface Sent extends AsyncDisposable {
  readonly url: string;
  /** Everything that the tracer sent. */
  text(): string;
}

async function startServer(): Promise<Sent> {
  const bodies: string[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      const isOurs = request.headers["x-acs-action"] !== undefined;
      const coding = request.headers["content-encoding"];
      if (!isOurs)
        bodies.push(
          (coding === "gzip" ? gunzipSync(body) : coding === "deflate" ? inflateSync(body) : body).toString("latin1"),
        );
      response.setHeader("content-type", "application/json");
      response.end(isOurs ? '{"Code":"OK","Data":1,"RequestId":"8C93AB12"}' : "{}");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    text: () => bodies.join("\n"),
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** What a tracer sends of two requests, one over each transport. */
async function sent(tracer: string, env: Readonly<Record<string, string>>): Promise<string> {
  await using server = await startServer();
  const flags = ["--require", `./programs/queries/${tracer}.cjs`];
  const { code, stderr } = await run(process.execPath, [...flags, "programs/queries/create-tasks.cjs"], {
    env: {
      ...DATADOG.env,
      ...NEW_RELIC.env,
      ...env,
      DD_TRACE_AGENT_URL: server.url,
      ENDPOINT: server.url,
      TASK_NAME: PHONE,
    },
  });
  if (code !== 0) throw new Error(stderr);
  const text = server.text();
  // It did record the requests, or the rest would show nothing.
  expect(text).toContain(server.url.slice("http://".length));
  return text;
}

describe.each([
  ["OpenTelemetry", "opentelemetry", {}],
  ["Sentry 8", "sentry", {}],
  ["Sentry 11", "sentry", { SENTRY: "sentry11" }],
  ["Elastic", "elastic", {}],
])("%s", (_name, tracer, env) => {
  test("sends the query by default", async () => {
    expect(await sent(tracer, env)).toContain(PHONE);
  });
  test("does not send it with the recipe, which the page has exactly as it is tested here", async () => {
    expect(await sent(tracer, { ...env, RECIPE: "1" })).not.toContain(PHONE);
    const recipe = readFileSync(join(ECOSYSTEM, `programs/queries/recipes/${tracer}.mjs`), "utf8");
    expect(PAGE).toContain(`\`\`\`js\n${recipe}\`\`\``);
  });
});

test("New Relic sends the parameters by default, and not with the setting of docs/tracing.md", async () => {
  expect(await sent("newrelic", {})).toContain(PHONE);
  const [, name = "", value = ""] = /^(NEW_RELIC_ATTRIBUTES_EXCLUDE)=(\S+)$/m.exec(PAGE) ?? [];
  expect(await sent("newrelic", { [name]: value })).not.toContain(PHONE);
});

test("Datadog does not send the query", async () => {
  expect(await sent("datadog", {})).not.toContain(PHONE);
});

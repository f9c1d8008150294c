import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { startExamples } from "../../scripts/start/examples.ts";
import { runLive } from "../../scripts/start/live.ts";
import { createFakeCloud, requiredTasks, validInput } from "../../src/testing/index.ts";
import { ALIBABA } from "../support/keys.ts";
import { ROOT, run } from "../support/project.ts";

/* Replaces what differs from run to run: ports, request ids and times. */
function steady(text: string): string {
  return (
    text
      .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:PORT")
      .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "REQUEST-ID")
      .replace(/\d+ ms/g, "N ms")
      // The widths of the columns depend on the longest name of an operation.
      .replace(/ {2,}/g, "  ")
  );
}

const start = (...args: string[]) => run(ROOT, "npm", "start", "--silent", ...args);

test("npm start prints what the README shows: some requests, the life of a task, a refused input, and how to run the rest", async () => {
  const { code, output } = await start();
  expect(code).toBe(0);
  const readme =
    /`npm start` prints:\s+```text\n(.*?)```/s.exec(readFileSync(join(ROOT, "README.md"), "utf8"))?.[1] ?? "";
  // The README leaves lines out, and shows no id of a request or port that is the same twice.
  const parts = steady(readme)
    .trim()
    .split(/^…$/m)
    .map((part) => part.trim());
  expect(parts.length).toBeGreaterThan(1);
  let rest = steady(output);
  for (const part of parts) {
    expect(rest).toContain(part);
    rest = rest.slice(rest.indexOf(part) + part.length);
  }
  const sent = [...output.matchAll(/^(\w+) .* 200 /gm)].map(([, action]) => action);
  expect(new Set(sent)).toEqual(
    new Set([
      ...["CreateAiCallTask", "UpdateAiCallTask", "CloudUpdateTask"],
      ...["CreateAutoCalloutTask", "UpdatePredictiveDialingCampaign"],
    ]),
  );
  expect(output).toContain(`sends all ${startExamples(ROOT).length} operations`);
});

test("npm start -- --all sends every operation", async () => {
  const { code, output } = await start("--", "--all");
  expect(code).toBe(0);
  for (const { action } of startExamples(ROOT)) expect(output).toMatch(new RegExp(`^${action} .* 200 `, "m"));
});

test.each([
  [["cloud-taks"], "examples/ has no program cloud-taks. Did you mean cloud-task?"],
  [["cloud-task", "automatic-task"], "the name of a program must be the only argument"],
  [["cloud-task", "--", "--live", "aiccs"], "the name of a program must be the only argument"],
  [["--", "--all", "--live", "aiccs"], "--all does not go together with --live"],
])("npm start %j is refused with the usage", async (args, message) => {
  const { code, output } = await start(...args);
  expect(output).toContain(message);
  expect(output).toContain("npm start -- --live <service>");
  expect(code).toBe(2);
});

describe("--live", () => {
  test("is refused without a terminal", async () => {
    const { code, output } = await run(ROOT, "npm", "start", "--silent", "--", "--live", "aiccs");
    expect(output).toContain("it needs a terminal");
    expect(code).toBe(1);
  });
  test("an unknown option is reported with the usage", async () => {
    const { code, output } = await run(ROOT, "npm", "start", "--silent", "--", "--lively");
    expect(output).toContain("--lively");
    expect(output).toContain("npm start -- --live <service>");
    expect(code).toBe(2);
  });

  async function live(options: { yesStartCalls: boolean; reply: string }) {
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_ID", ALIBABA.accessKeyId);
    vi.stubEnv("ALIBABA_CLOUD_ACCESS_KEY_SECRET", ALIBABA.accessKeySecret);
    const cloud = createFakeCloud({ credentials: ALIBABA });
    cloud.seed(ALIBABA.accessKeyId, requiredTasks("UpdateAiCallTask", validInput("UpdateAiCallTask")));
    const server = await cloud.listen();
    const printed: string[] = [];
    const asked: string[] = [];
    const well = await runLive({
      service: "aiccs",
      // Each operation needs its task in a state of its own, so only two that go together are sent.
      examples: startExamples(ROOT).filter(({ action }) => /^(?:Create|Update)AiCallTask$/.test(action)),
      yesStartCalls: options.yesStartCalls,
      print: (text) => printed.push(text),
      ask: (question) => {
        asked.push(question);
        return Promise.resolve(options.reply);
      },
      endpoint: server.url,
    });
    await server.close();
    vi.unstubAllEnvs();
    return { well, cloud, asked, output: printed.join("\n") };
  }

  test('shows each request without its signature, and sends it after "yes"', async () => {
    const { well, cloud, asked, output } = await live({ yesStartCalls: true, reply: "yes" });
    expect(well).toBe(true);
    expect(cloud.calls.map(({ operation, code }) => [operation, code])).toEqual([
      ["CreateAiCallTask", "OK"],
      ["UpdateAiCallTask", "OK"],
    ]);
    expect(asked).toHaveLength(2);
    expect(output).toContain("TaskName=测试任务");
    expect(output).toContain("authorization: (not shown)");
    expect(output).toContain('"Data": "118700000000000123"');
    expect(output).not.toContain("Signature=");
  });
  test("sends nothing after any other reply", async () => {
    const { cloud, output } = await live({ yesStartCalls: true, reply: "y" });
    expect(cloud.calls).toEqual([]);
    expect(output).toContain("Not sent.");
  });
  test("does not offer operations that can start phone calls without --yes-start-calls", async () => {
    const { cloud, asked, output } = await live({ yesStartCalls: false, reply: "yes" });
    expect(cloud.calls).toEqual([]);
    expect(asked).toEqual([]);
    expect(output).toContain("CreateAiCallTask can start calls (when-immediate). Add --yes-start-calls to allow it.");
  });
});

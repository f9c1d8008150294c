import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PassThrough, type Readable } from "node:stream";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc } from "../../../generated/ccc/index.ts";
import { AmbiguousResultError, ThrottledError } from "../../../src/index.ts";
import { LineWriter } from "../../../src/testing/command/line-writer.ts";
import { createFakeCloud, validInput } from "../../../src/testing/index.ts";
import { ROOT, run } from "../../support/project.ts";
import { ALIBABA, TENCENT } from "../../support/keys.ts";

/* The command `outdial-fake`, run as a process. */

const COMMAND = join(ROOT, "src/testing/command/outdial-fake.ts");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outdial-fake-"));
  await writeFile(join(folder, "keys.json"), JSON.stringify([ALIBABA, TENCENT]));
  await writeFile(join(folder, "broken.json"), `{"accessKeyId": "x", "accessKeySecret": "top-secret"`);
  await writeFile(join(folder, "text.json"), '"top-secret"');
  await writeFile(join(folder, "marked.json"), `\uFEFF${JSON.stringify(ALIBABA)}`);
  await writeFile(join(folder, "half.json"), `{"accessKeyId": "x"}`);
  const { accounts, ...rest } = createFakeCloud({ credentials: [ALIBABA, TENCENT] }).snapshot();
  const campaign = { family: "predictive-dialing-campaign", id: "2569", name: "a", status: "new" };
  const snapshot = { accounts: { ...accounts, [TENCENT.secretId]: [campaign] }, ...rest };
  await writeFile(join(folder, "state.json"), JSON.stringify(snapshot));
  await writeFile(join(folder, "null.json"), "null");
  const faults = [
    { operation: "CreateAutoCalloutTask", with: { reset: "after" } },
    { with: { code: "Throttling.User" }, times: 2 },
    { service: "ccc", with: { hang: "before" } },
  ];
  await writeFile(join(folder, "faults.json"), JSON.stringify(faults));
  await writeFile(join(folder, "fault.json"), JSON.stringify(faults[0]));
  await writeFile(join(folder, "wrong.json"), JSON.stringify([...faults, { with: { reset: "later" } }]));
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  event: string;
  url?: string;
  [field: string]: unknown;
}

/** Starts the command and waits for its "ready" line. */
const start = (...args: string[]) => startWith(["--keys", "keys.json", "--port", "0", ...args]);
async function startWith(args: readonly string[]) {
  const child: ChildProcess = spawn(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const texts: string[] = [];
  const lines: Line[] = [];
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  if (!child.stdout) return expect.fail("no output");
  const reader = createInterface({ input: child.stdout });
  const first = new Promise<Line>((resolve) => reader.once("line", (text) => resolve(JSON.parse(text) as Line)));
  reader.on("line", (text) => {
    texts.push(text);
    lines.push(JSON.parse(text) as Line);
  });
  const ready = await first;
  return { child, ready, url: ready.url ?? "", texts, lines, ended };
}

test("answers on a port, logs one line for each request without phone numbers or secrets, and stops on a signal", async () => {
  const { child, ready, url, texts, lines, ended } = await start(
    "--state",
    "state.json",
    "--limits",
    '{"CreateAiCallTask":1}',
  );
  expect(ready).toEqual({ event: "ready", url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) as string });
  {
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url, retry: 0 });
    await using ccc = createCcc({ credentials: TENCENT, endpoint: url });
    await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
    await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask", { TaskName: "b" }))).rejects.toMatchObject({
      code: "Throttling.User",
    });
    await ccc.updatePredictiveDialingCampaign(validInput("UpdatePredictiveDialingCampaign"));
    await fetch(`${url}/008613012345678?Signature=x&SecretId=008613012345678`, {
      headers: { "x-tc-action": "008613012345678" },
    });
  }
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(lines.map(({ event, service, operation, status, code }) => [event, service, operation, status, code])).toEqual(
    [
      ["ready", undefined, undefined, undefined, undefined],
      ["request", "aiccs", "CreateAiCallTask", 200, "OK"],
      ["request", "aiccs", "CreateAiCallTask", 400, "Throttling.User"],
      ["request", "ccc", "UpdatePredictiveDialingCampaign", 200, "OK"],
      ["request", undefined, undefined, 200, "InvalidRequest"],
      ["stopped", undefined, undefined, undefined, undefined],
    ],
  );
  const text = texts.join("\n");
  for (const hidden of ["13012345678", "075586013388", "0571000000", "spring", "test-"])
    expect(text).not.toContain(hidden);
});

test("phones numbers as the options say, and refuses with the given codes", async () => {
  const results = '{"results":{"008613012345678":"busy"},"ringSeconds":0}';
  const { child, url, ended, ready } = await start(
    ...["--phone-calls", results, "--codes", '{"auto-callout-task":{"state":"Unheard.Of"}}', "--control", "0"],
  );
  await using ccc = createCcc({ credentials: TENCENT, endpoint: url, retry: 0 });
  const NotBefore = Math.floor(Date.now() / 1000);
  const { TaskId } = await ccc.createAutoCalloutTask({
    ...validInput("CreateAutoCalloutTask", { Callees: ["008613012345678"] }),
    ...{ NotBefore, NotAfter: NotBefore + 3600 },
  });
  await fetch(`${(ready as { control?: string }).control}/clock`, {
    ...{ method: "POST", headers: { "content-type": "application/json" }, body: '{"advance":60000}' },
  });
  const task = { SdkAppId: validInput("CreateAutoCalloutTask").SdkAppId, TaskId };
  expect((await ccc.describeAutoCalloutTask(task)).Callees).toMatchObject([{ State: 2 }]);
  await expect(ccc.resumeAutoCalloutTask(task)).rejects.toMatchObject({ code: "Unheard.Of" });
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("reads faults from a file, logs them, and stops even while a fault hangs", async () => {
  const { child, url, lines, ended } = await start("--faults", "faults.json");
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: url, retry: 0 });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: url });
  const call = () => ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  await expect(call()).rejects.toThrow(AmbiguousResultError);
  for (let count = 0; count < 2; count += 1)
    await expect(aiccs.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toThrow(ThrottledError);
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  const hanging = call().catch((error: unknown) => error);
  while (lines.length < 6) await setTimeout(20);
  child.kill("SIGTERM");
  expect(await hanging).toBeInstanceOf(AmbiguousResultError);
  expect(await ended).toBe(0);
  expect(
    lines.slice(1, -1).map(({ operation, status, code, ran, fault }) => [operation, status, code, ran, fault]),
  ).toEqual([
    ["CreateAutoCalloutTask", undefined, "OK", true, "reset"],
    ["CreateAiCallTask", 400, "Throttling.User", false, "code"],
    ["CreateAiCallTask", 400, "Throttling.User", false, "code"],
    ["CreateAiCallTask", 200, "OK", true, undefined],
    ["CreateAutoCalloutTask", undefined, undefined, false, "hang"],
  ]);
});

test("completes a pending request before it stops", async () => {
  const { child, url, lines, ended } = await start();
  const { port } = new URL(url);
  const slow = request({ port, method: "POST", headers: { "content-length": 4 } });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    slow.on("response", (response) => response.resume().on("end", () => resolve(response.statusCode)));
    slow.on("error", reject);
  });
  await new Promise<void>((resolve) => slow.on("socket", (socket) => socket.once("connect", resolve)).write("ab"));
  // The response to another request shows that the first one has arrived.
  await fetch(url, { headers: { connection: "close" } });
  child.kill("SIGINT");
  while (
    await fetch(url).then(
      () => true,
      () => false,
    )
  )
    await setTimeout(20);
  // The port is closed now; the rest of the pending request is sent only here.
  slow.end("cd");
  expect(await answered).toBe(400);
  expect(await ended).toBe(0);
  expect(lines.at(-1)).toEqual({ event: "stopped" });
});

test("needs no keys: it makes a pair of each vendor for the run, and prints them", async () => {
  const runs = await Promise.all([startWith(["--port", "0"]), startWith(["--port", "0"])]);
  const [first, second] = runs.map(({ ready }) => ready.keys as [typeof ALIBABA, typeof TENCENT]);
  if (!first || !second) return expect.fail("no keys");
  expect(first[0].accessKeySecret).not.toBe(second[0].accessKeySecret);
  const { url } = runs[0];
  await using aiccs = createAiccs({ credentials: first[0], endpoint: url });
  await using ccc = createCcc({ credentials: first[1], endpoint: url });
  await aiccs.createAiCallTask(validInput("CreateAiCallTask"));
  await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask"));
  await using foreign = createAiccs({ credentials: second[0], endpoint: url });
  await expect(foreign.createAiCallTask(validInput("CreateAiCallTask"))).rejects.toMatchObject({
    code: "InvalidAccessKeyId.NotFound",
  });
  for (const { child } of runs) child.kill("SIGHUP");
  expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([0, 0]);
  // The keys are in the first line only.
  for (const key of [first[0].accessKeySecret, first[1].secretKey])
    expect(runs[0].texts.slice(1).join()).not.toContain(key);
});

test.each<[NodeJS.Signals]>([["SIGTERM"], ["SIGHUP"], ["SIGKILL"]])(
  "stops when npm, which started it through a shell, is ended with %s",
  async (signal) => {
    const script = `"${process.execPath}" "${COMMAND}" --port 0`;
    await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, scripts: { fake: script } }));
    const npm = spawn("npm", ["run", "--silent", "fake"], { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    const output = createInterface({ input: npm.stdout });
    const lines: string[] = [];
    // The output ends only once the command, which also writes to it, has ended.
    const closed = once(output, "close");
    output.on("line", (line) => lines.push(line));
    await once(output, "line");
    npm.kill(signal);
    await closed;
    expect(lines.map((line) => (JSON.parse(line) as Line).event)).toEqual(["ready", "stopped"]);
  },
  60_000,
);

describe("requests are answered even if nothing reads the log", () => {
  /** Starts the command, reads the "ready" line, and passes the rest of the output to `then`. */
  async function startAnd(then: (output: Readable) => void) {
    const child = spawn(process.execPath, [COMMAND, "--keys", "keys.json", "--port", "0"], {
      cwd: folder,
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = new Promise<number | null>((resolve) => child.once("exit", (code) => resolve(code)));
    const [first] = (await once(child.stdout, "data")) as [Buffer];
    then(child.stdout);
    const { url = "" } = JSON.parse(first.toString()) as Line;
    return { child, url, ended };
  }

  test("with a closed pipe", async () => {
    const { child, url, ended } = await startAnd((output) => output.destroy());
    for (let count = 0; count < 3; count += 1) expect((await fetch(url)).status).toBe(400);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("with a full pipe: lines wait up to a limit, and the command stops without waiting for a reader", async () => {
    const { child, url, ended } = await startAnd((output) => output.pause());
    // A line has about 200 bytes, so these lines exceed a pipe buffer of 64 kilobytes.
    for (let count = 0; count < 1000; count += 1) await (await fetch(url)).text();
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("dropped lines are counted in their place once reading continues", async () => {
    const reader = new PassThrough({ highWaterMark: 16 });
    const lines = new LineWriter(reader);
    const long = "x".repeat(1024 * 1024);
    for (const line of ["first", long, "missed", "missed, too"]) lines.write(line);
    const read = createInterface({ input: reader })[Symbol.asyncIterator]();
    expect([(await read.next()).value, (await read.next()).value]).toEqual(["first", long]);
    lines.write("next");
    expect([(await read.next()).value, (await read.next()).value]).toEqual(['{"event":"missed","lines":2}', "next"]);
  });
});

describe("invalid arguments are reported with exit code 2", () => {
  const call = (...args: string[]) => run(folder, process.execPath, COMMAND, ...args);

  test.each<[string, string[], string]>([
    ["a port above the largest", ["--port", "65536"], "--port must be a number from 0 to 65535"],
    [
      "an invalid port of the control API",
      ["--control", "yes"],
      '--control must be a number from 0 to 65535; got "yes"',
    ],
    ["a missing file", ["--keys", "none.json"], "--keys: none.json cannot be read (ENOENT)"],
    ["a file that is not JSON", ["--keys", "broken.json"], "--keys: broken.json is not JSON"],
    ["a key without its secret", ["--keys", "half.json"], "credentials.accessKeySecret is missing"],
    [
      "an invalid port",
      ["--keys", "keys.json", "--port", "http"],
      '--port must be a number from 0 to 65535; got "http"',
    ],
    ["unknown limits", ["--keys", "keys.json", "--limits", "strict"], 'limits must be "documented", "off"'],
    [
      "faults that are not a list",
      ["--keys", "keys.json", "--faults", "fault.json"],
      "--faults: fault.json must contain a list",
    ],
    [
      "an invalid fault",
      ["--keys", "keys.json", "--faults", "wrong.json"],
      '--faults: [3]: with.reset must be one of before, after; got "later"',
    ],
    ["null as the state", ["--keys", "keys.json", "--state", "null.json"], "state must be an object"],
    ["text for keys", ["--keys", "text.json"], "credentials of a fake cloud must be accessKeyId and accessKeySecret"],
    ["keys given twice", ["--keys", "keys.json", "--keys=half.json"], "--keys is given twice"],
    ["an unknown option", ["--key", "keys.json"], "Unknown option '--key'"],
    [
      "keys instead of their file",
      ["--keys", '{"secretKey":"top-secret"}'],
      "--keys must be the path of a file; got JSON",
    ],
    ["a list of keys instead of their file", ["--keys", ' [{"secretKey":"top-secret"}]'], "got JSON"],
    ["keys outside any option", ["--keys", "keys.json", "top-secret"], "an argument that does not belong to an option"],
    ["unknown phone calls", ["--keys", "keys.json", "--phone-calls", "on"], 'phoneCalls must be "off" or an object'],
    [
      "rates of phone calls that are too small",
      ["--keys", "keys.json", "--phone-calls", '{"rates":{"answered":0.5}}'],
      "phoneCalls.rates must add up to 1; got 0.5 in all",
    ],
    ["a code of no family", ["--keys", "keys.json", "--codes", '{"task":{"state":"A"}}'], 'codes cannot have "task"'],
    ["limits that are malformed JSON", ["--keys", "keys.json", "--limits", "{top-secret"], "--limits is not JSON"],
  ])("%s", async (_case, args, message) => {
    const { code, output } = await call(...args);
    expect(output.trim().split("\n")).toEqual([
      expect.stringContaining(message),
      "outdial-fake --help shows the options.",
    ]);
    expect(output).not.toContain("top-secret");
    expect(code).toBe(2);
  });

  test("a port that is in use is reported in one line", async () => {
    const server = await createFakeCloud({ credentials: ALIBABA }).listen();
    // The byte order mark at the start of the keys file is ignored.
    const { code, output } = await call("--keys", "marked.json", "--port", new URL(server.url).port);
    expect(output).toMatch(/^outdial-fake: listen EADDRINUSE: address already in use [\d.:]+\n$/);
    expect(code).toBe(2);
    await server.close();
  });

  test("--help prints the options", async () => {
    expect(await call("--help")).toMatchObject({
      code: 0,
      output: expect.stringContaining("--limits <which>") as string,
    });
  });
});

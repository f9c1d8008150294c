import { OutdialError } from "../../src/index.ts";
import { createFakeCloud, requiredTasks, type FakeInputs } from "../../src/testing/index.ts";
import { SERVICES, type Send } from "./clients.ts";
import type { StartExample } from "./examples.ts";
import { formatTable } from "../command/table.ts";
import { programs, runProgram } from "./programs.ts";

const ALIBABA = { accessKeyId: "fake-key-id", accessKeySecret: "fake-key-secret" };
const TENCENT = { secretId: "fake-secret-id", secretKey: "fake-secret-key" };

/** The operations that `npm start` sends: what creates and changes tasks of each service. */
const SHOWN = [
  "CreateAiCallTask",
  "UpdateAiCallTask",
  "CloudUpdateTask",
  "CreateAutoCalloutTask",
  "UpdatePredictiveDialingCampaign",
];

/** The program that `npm start` runs. */
const PROGRAM = "ai-call-task";

/**
 * Sends some start examples to a fake cloud, runs one of the programs in examples/, shows how an input is refused, and says
 * how to run the rest. True if every request of the table succeeded.
 */
export async function runDemo(examples: readonly StartExample[], print: (text: string) => void): Promise<boolean> {
  const shown = examples.filter(({ action }) => SHOWN.includes(action));
  const succeeded = await sendAll(shown, print);
  print(`\nThe life of a task, as examples/${PROGRAM}.ts runs it:\n`);
  await runProgram(PROGRAM);
  print(`\n${await refusedInput()}`);
  const others = programs().filter((name) => name !== PROGRAM);
  print(`\n\`npm start -- --all\` sends all ${examples.length} operations.`);
  if (others.length > 0) print(`\`npm start <name>\` runs another program of examples/: ${others.join(", ")}.`);
  return succeeded;
}

/** Sends every start example to a fake cloud on a free port and prints the results. True if every request succeeded. */
export async function sendAll(examples: readonly StartExample[], print: (text: string) => void): Promise<boolean> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
  const server = await cloud.listen();
  print(`A fake cloud listens on ${server.url}. Each request is signed and sent to it over HTTP.\n`);
  try {
    const rows = [["operation", "vendor", "HTTP", "request id", "result", "time"]];
    let allSucceeded = true;
    for (const example of examples) {
      // Each example finds the tasks that it needs, and nothing that another one has left.
      cloud.reset();
      for (const keyId of [ALIBABA.accessKeyId, TENCENT.secretId])
        cloud.seed(keyId, requiredTasks(example.action as keyof FakeInputs, example.input));
      const { row, succeeded } = await send(example, server.url);
      rows.push(row);
      allSucceeded &&= succeeded;
    }
    print(formatTable(rows));
    return allSucceeded;
  } finally {
    await server.close();
  }
}

async function send(
  { service, action, method, input, created }: StartExample,
  endpoint: string,
): Promise<{ row: string[]; succeeded: boolean }> {
  const { vendor, create } = SERVICES[service] ?? missing(service);
  let status = "-";
  let requestId = "-";
  const hooks = {
    attemptEnd: (event: { status: number | undefined; requestId: string | undefined }) => {
      status = String(event.status ?? "-");
      requestId = event.requestId ?? "-";
    },
  };
  await using client = create({ credentials: vendor === "Tencent" ? TENCENT : ALIBABA, endpoint, hooks });
  const started = performance.now();
  let outcome: string;
  let succeeded = true;
  try {
    outcome = summary(await (client[method] as Send)(input), created);
  } catch (error) {
    if (!(error instanceof OutdialError)) throw error;
    outcome = `${error.name}: ${error.message}`;
    succeeded = false;
  }
  return {
    row: [action, vendor, status, requestId, outcome, `${Math.round(performance.now() - started)} ms`],
    succeeded,
  };
}

/* What a caller needs first: the id, how many items a list has, or another value. */
function summary(result: Record<string, unknown>, created: string | undefined): string {
  const found = fieldsIn(result).filter(([path]) => !ENVELOPE.has(path));
  const isId = ([path]: readonly [string, unknown]): boolean => path === created || /(?:^|\.)Id$/.test(path);
  const [path, value] = found.find(isId) ??
    found.find(([, candidate]) => Array.isArray(candidate)) ??
    found[0] ?? [undefined, undefined];
  if (path === undefined) return "done";
  return Array.isArray(value)
    ? `${path}: ${value.length} ${value.length === 1 ? "item" : "items"}`
    : `${path} ${JSON.stringify(value)}`;
}

/** Fields of the envelope, which say nothing about the task. */
const ENVELOPE = new Set(["AccessDeniedDetail", "Code", "Message", "RequestId", "Success"]);

/* All values of a response by their path. A list is one value. */
function fieldsIn(object: object): [path: string, value: unknown][] {
  return Object.entries(object).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? fieldsIn(value).map(([path, inner]): [string, unknown] => [`${name}.${path}`, inner])
      : [[name, value] as [string, unknown]],
  );
}

async function refusedInput(): Promise<string> {
  // The input is refused before a connection is opened, so nothing needs to listen.
  await using aiccs = (SERVICES.aiccs ?? missing("aiccs")).create({
    credentials: ALIBABA,
    endpoint: "http://127.0.0.1:9",
  });
  const input = {
    TaskName: "spring",
    AgentId: "1180",
    VirtualNumber: "0327",
    StartType: "SCHEDULE",
    CallTime: [{ startTime: "9:00", endTime: "10:00:00" }],
    CallDay: ["MON"],
    TaskCps: 501,
  };
  try {
    await (aiccs.createAiCallTask as Send)(input);
    return "This input should have been refused.";
  } catch (error) {
    return `This input is refused before anything is sent:\n${(error as Error).name}: ${(error as Error).message}`;
  }
}

function missing(service: string): never {
  throw new Error(`no client for ${service}`);
}

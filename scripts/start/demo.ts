import type { CloudTask } from "../../generated/dyvms/index.ts";
import { OutdialError } from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { SERVICES, type Send } from "./clients.ts";
import { SEEDED_TASKS, type StartExample } from "./examples.ts";
import { formatTable } from "../command/table.ts";

const ALIBABA = { accessKeyId: "fake-key-id", accessKeySecret: "fake-key-secret" };
const TENCENT = { secretId: "fake-secret-id", secretKey: "fake-secret-key" };

/** Sends every start example to a fake cloud on a free port and prints the results. True if every request succeeded. */
export async function runDemo(examples: readonly StartExample[], print: (text: string) => void): Promise<boolean> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT], state: { tasks: SEEDED_TASKS } });
  const server = await cloud.listen();
  print(`A fake cloud listens on ${server.url}. Each request is signed and sent to it over HTTP.\n`);
  try {
    const rows = [["operation", "vendor", "HTTP", "request id", "result", "time"]];
    let allSucceeded = true;
    for (const example of examples) {
      const { row, succeeded } = await send(example, server.url);
      rows.push(row);
      allSucceeded &&= succeeded;
    }
    print(formatTable(rows));
    print(`\n${await refusedInput(server.url)}`);
    return allSucceeded;
  } finally {
    await server.close();
  }
}

async function send(
  { service, action, method, input }: StartExample,
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
    outcome = summary(await (client[method] as Send)(input));
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

/* The part of each response that a caller needs. */
function summary(result: Record<string, unknown>): string {
  const { TaskId, Data } = result as { TaskId?: string; Data?: string | boolean | CloudTask };
  if (TaskId !== undefined) return `TaskId "${TaskId}"`;
  if (typeof Data === "object") return `task ${Data.Id ?? ""}, ${Data.Name ?? ""}, status ${Data.Status ?? ""}`;
  return Data === undefined ? "done" : `Data ${JSON.stringify(Data)}`;
}

async function refusedInput(endpoint: string): Promise<string> {
  await using aiccs = (SERVICES.aiccs ?? missing("aiccs")).create({ credentials: ALIBABA, endpoint });
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

import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { FailOptions } from "../faults/fail-options.ts";
import type { Exchange } from "../recording/exchange.ts";
import { createFakeCloud, type FakeCloud } from "../fake-cloud.ts";
import type { Listening } from "../http/server.ts";
import { readArguments, USAGE } from "./arguments.ts";

/** The process that the command runs in. */
export interface CommandProcess {
  readonly out: (line: string) => void;
  readonly error: (line: string) => void;
  /** Calls a function when the process is told to end. */
  readonly onStop: (stop: () => void) => void;
}

/** Runs the command until it is stopped. Returns its exit code. */
export async function main(args: readonly string[], { out, error, onStop }: CommandProcess): Promise<number> {
  let server: Listening;
  try {
    const parsed = readArguments(args);
    if (parsed.help) {
      out(USAGE);
      return 0;
    }
    const cloud = createFakeCloud(parsed.cloud);
    parsed.faults.forEach((fault, index) => script(cloud, fault, index));
    cloud.onCall((exchange) => out(logLine(exchange)));
    server = await cloud.listen(parsed.listen);
  } catch (problem) {
    const { code, message } = problem as NodeJS.ErrnoException;
    if (!(problem instanceof ConfigurationError) && code === undefined) throw problem;
    const isUsage = problem instanceof ConfigurationError;
    error(`outdial-fake: ${message}${isUsage ? "\noutdial-fake --help shows the options." : ""}`);
    return 2;
  }
  const stopped = new Promise<void>((resolve) => onStop(resolve));
  out(JSON.stringify({ event: "ready", url: server.url }));
  await stopped;
  await server.close();
  out(JSON.stringify({ event: "stopped" }));
  return 0;
}

function script(cloud: FakeCloud, fault: FailOptions, index: number): void {
  try {
    cloud.fail(fault);
  } catch (problem) {
    throw new ConfigurationError(`--faults: [${index}]: ${(problem as Error).message}`);
  }
}

/* Contains no parameter, header or key of the request. */
function logLine({ call, request, milliseconds }: Exchange): string {
  const { service, operation, status, code, requestId, ran, fault } = call;
  return JSON.stringify({
    event: "request",
    time: new Date().toISOString(),
    method: request.method,
    service,
    operation,
    status,
    code,
    requestId,
    ran,
    fault,
    milliseconds,
  });
}

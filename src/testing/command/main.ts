import { ConfigurationError } from "../../errors/configuration-error.ts";
import { listenForControl } from "../control/control-server.ts";
import { ScriptedFaults } from "../control/scripted-faults.ts";
import type { Exchange } from "../recording/exchange.ts";
import { createFakeCloud } from "../fake-cloud.ts";
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
  let ready: object;
  const servers: Listening[] = [];
  const { promise: stopped, resolve: stop } = Promise.withResolvers<undefined>();
  const end = (): void => stop(undefined);
  try {
    const parsed = readArguments(args);
    if (parsed.help) {
      out(USAGE);
      return 0;
    }
    const cloud = createFakeCloud(parsed.cloud);
    const faults = new ScriptedFaults(cloud);
    faults.addAll(parsed.faults, "--faults: ");
    cloud.onCall((exchange) => out(logLine(exchange)));
    const { url } = await opened(cloud.listen(parsed.listen), servers);
    const keyIds = Object.keys(cloud.snapshot().accounts);
    const control =
      parsed.control === undefined
        ? undefined
        : await opened(listenForControl({ cloud, faults, keyIds, stop: end }, parsed.control), servers);
    ready = { url, control: control?.url, keys: parsed.made };
  } catch (problem) {
    await closeAll(servers);
    const { code, message } = problem as NodeJS.ErrnoException;
    if (!(problem instanceof ConfigurationError) && code === undefined) throw problem;
    const isUsage = problem instanceof ConfigurationError;
    error(`outdial-fake: ${message}${isUsage ? "\noutdial-fake --help shows the options." : ""}`);
    return 2;
  }
  onStop(end);
  out(JSON.stringify({ event: "ready", ...ready }));
  await stopped;
  await closeAll(servers);
  out(JSON.stringify({ event: "stopped" }));
  return 0;
}

async function opened(opening: Promise<Listening>, servers: Listening[]): Promise<Listening> {
  const server = await opening;
  servers.push(server);
  return server;
}

async function closeAll(servers: readonly Listening[]): Promise<void> {
  await Promise.all(servers.map((server) => server.close()));
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

/*
 * Adds members to Object.prototype and prints, as JSON lines, what is then different from before: in what clients send, return, report
 * and throw. A program of its own, because a test runner could not live with such members.
 *
 * Usage: node modified-prototype.ts [each]. `each` adds one member at a time and not many, which shows the one that matters.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { EXAMPLES } from "../../../generated/examples.ts";
import { FACTS } from "../../../generated/facts.ts";
import { createAiccs, validate as validateAiccs } from "../../../generated/aiccs/index.ts";
import { createCcc, validate as validateCcc } from "../../../generated/ccc/index.ts";
import { createDyvms, validate as validateDyvms } from "../../../generated/dyvms/index.ts";
import { OutdialError, responseOf } from "../../../src/index.ts";
import type { PermitRequest } from "../../../src/limiter/limiter.ts";

/*
 * Node itself reads these from objects of its own: with them no program can send a request over node:http, or even write to its
 * output. What would be sent is compared all the same.
 */
const NOT_SENT = new Set(["timeout", "signal", "error", "close", "agent", "requests"]);

const ALIBABA = { accessKeyId: "test-id", accessKeySecret: "test-secret" };
/* Keys of a class, as those of SDKs, of which both are missing. */
class Keys {
  readonly provider = "none";
}
const TENCENT = { secretId: "test-id", secretKey: "test-secret" };

/* Names of options, of details of requests, responses and errors, and of what Node and libraries read from their options. */
const NAMES = [
  ...["credentials", "endpoint", "region", "fetch", "clock", "nonce", "timeout", "attemptTimeout", "retry", "limiter"],
  ...["hooks", "logger", "strict", "silence", "signal", "extra", "check", "agent", "maxUrlBytes", "retries", "delay"],
  ...["throttledDelay", "maxDelay", "budget", "attemptStart", "attemptEnd", "warning", "unmapped", "acquire", "debug"],
  ...["warn", "securityToken", "token", "accessKeyId", "secretId", "accessKeySecret", "secretKey"],
  ...["code", "vendorMessage", "requestId", "status", "attempts", "retryable", "retryAfter", "cause", "sent", "kind"],
  ...["operation", "service", "verify", "rateLimit", "resultId", "failures", "indicator", "contradictory", "members"],
  ...["result", "id", "ids", "form", "in", "unit", "decimals", "range", "need", "needOneOf", "conditions"],
  ...["rules", "limit", "requests", "seconds", "minimum", "maximum", "allowed", "meant", "params", "rule", "values"],
  ...["fields", "items", "enum", "nullable", "text", "body", "query", "headers", "header", "url", "method"],
  ...["host", "hostname", "port", "protocol", "socketPath", "auth", "localAddress", "family", "lookup", "setHost"],
  ...["createConnection", "defaultPort", "servername", "ca", "maxHeaderSize", "joinDuplicateHeaders", "uniqueHeaders"],
  ...[
    "insecureHTTPParser",
    "highWaterMark",
    "dispatcher",
    "redirect",
    "mode",
    "cache",
    "duplex",
    "keepalive",
    "window",
  ],
  ...["baseUrl", "parseAs", "querySerializer", "bodySerializer", "pathSerializer", "middleware", "Request", "retryIn"],
  ...["message", "data", "close", "name", "type", "issues", "warnings", "ok", "unreadable", "TaskName2", "toJSON"],
  ...["Code", "Message", "RequestId", "Success", "Data", "Response", "Error", "TaskId", "Content-Type", "x-acs-extra"],
  ...["ALIBABA_CLOUD_SECURITY_TOKEN", "least", "most", "above", "whole", "of", "0", "length", "optional", "level"],
];
const PARAMETERS = Object.values(FACTS).flatMap((service) =>
  Object.values(service).flatMap(({ request }) => Object.keys(request)),
);

/* Kinds of values. An accessor is what `Object.defineProperty(Object.prototype, name, { get })` makes. */
const VALUES: Readonly<Record<string, PropertyDescriptor>> = {
  text: { value: "added", writable: true },
  number: { value: 1, writable: true },
  true: { value: true, writable: true },
  function: { value: () => "added", writable: true },
  object: { value: { added: "added" }, writable: true },
  list: { value: ["added"], writable: true },
  accessor: { get: () => "added" },
};

const servers = new Worker(new URL("recording-server.ts", import.meta.url));
const nextMessage = async (): Promise<string[]> => ((await once(servers, "message")) as [string[]])[0];
const urls = await nextMessage();

const clock = (): Date => new Date(Date.UTC(2026, 0, 2, 3, 4, 5));
const nonce = (): string => "the-nonce";

/* Everything that a program can see of the clients. Runs while members are added, so it uses no bare object of its own. */
async function observe(sends: boolean): Promise<string[]> {
  const seen: string[] = [];
  const record = (at: string, value: unknown): void => void seen.push(`${at}: ${write(value)}`);
  const attempt = async (at: string, run: () => unknown): Promise<void> => {
    try {
      record(at, await run());
    } catch (error) {
      record(at, error instanceof OutdialError ? error.message : `threw ${String((error as Error).stack)}`);
      if (error instanceof OutdialError) record(`${at} error`, error.toJSON());
    }
  };
  const permits: unknown[] = [];
  const events: unknown[] = [];
  const limiter = {
    acquire: (request: PermitRequest): Promise<void> => {
      permits.push(request);
      return Promise.resolve();
    },
  };
  const hooks = {
    attemptStart: (event: object) => events.push(event),
    attemptEnd: (event: object) => events.push(Object.entries(event).filter(([name]) => name !== "milliseconds")),
    unmapped: (event: object) => events.push(event),
    warning: (event: object) => events.push(event),
  };
  const bare = { clock, nonce };
  for (const endpoint of [...urls, undefined]) {
    const options = endpoint === undefined ? bare : { ...bare, endpoint, retry: 0, limiter, hooks };
    await using aiccs = createAiccs({ credentials: ALIBABA, ...options });
    await using dyvms = createDyvms({ credentials: () => ALIBABA, ...options });
    await using ccc = createCcc({ credentials: TENCENT, ...options });
    for (const [service, client] of Object.entries({ aiccs, dyvms, ccc } as const)) {
      for (const { action } of Object.values(FACTS[service as "aiccs"])) {
        const input = EXAMPLES[action as "CreateAiCallTask"];
        await attempt(`prepare ${action}`, () => (client as typeof aiccs).prepare(action as "CreateAiCallTask", input));
      }
    }
    if (endpoint === undefined || !sends) continue;
    const send = (at: string, run: () => Promise<object>): Promise<void> =>
      attempt(`${urls.indexOf(endpoint)} ${at}`, async () => {
        const result = await run();
        const { status, requestId, attempts, headers } = responseOf(result) ?? {};
        return [Object.entries(result), status, requestId, attempts, Object.entries(headers ?? {})];
      });
    await send("CreateAiCallTask", () => aiccs.createAiCallTask(EXAMPLES.CreateAiCallTask));
    await send("CreateAutoCalloutTask", () => ccc.createAutoCalloutTask(EXAMPLES.CreateAutoCalloutTask));
    await send("DescribeAutoCalloutTasks", () => ccc.describeAutoCalloutTasks(EXAMPLES.DescribeAutoCalloutTasks));
    await send("CloudUpdateTask", () => dyvms.cloudUpdateTask(EXAMPLES.CloudUpdateTask));
  }
  record("permits", permits);
  record("events", events);
  await attempt("no credentials", () => createAiccs({} as never));
  await attempt("empty credentials", () => createAiccs({ credentials: {} as never }));
  await attempt("instance of a class as credentials", () => createAiccs({ credentials: new Keys() as never }));
  for (const input of [{}, { StartType: "SCHEDULE" }, { CallTime: [{}] }])
    await attempt("aiccs", () => validateAiccs("CreateAiCallTask", input));
  for (const input of [{}, { Callees: [] }, { CalleeAttributes: [{}], AvailableTime: [{}] }])
    await attempt("ccc", () => validateCcc("CreateAutoCalloutTask", input));
  for (const input of [{}, { EnterpriseId: 1, TaskId: "1", AutoStart: 1, AutoTaskType: 1, RetryStrategy: [{}] }])
    await attempt("dyvms", () => validateDyvms("CloudUpdateTask", input));
  return seen;
}

/* The own members of a value, at any depth. JSON.stringify would call an added toJSON. */
function write(value: unknown, depth = 0): string {
  if (typeof value !== "object" || value === null || depth > 8)
    return typeof value === "function" ? "ƒ" : String(value);
  if (Array.isArray(value)) return `[${Array.from(value, (item) => write(item, depth + 1)).join(", ")}]`;
  return `{${Object.keys(value)
    .filter((name) => (value as Record<string, unknown>)[name] !== undefined)
    .map((name) => `${name}: ${write((value as Record<string, unknown>)[name], depth + 1)}`)
    .join(", ")}}`;
}

async function differences(names: readonly string[], descriptor: PropertyDescriptor): Promise<string[]> {
  const own = Object.assign(Object.create(null) as PropertyDescriptor, descriptor, { configurable: true });
  const sends = !names.some((name) => NOT_SENT.has(name));
  let after: string[];
  for (const name of names) {
    // As a library would do it. Without a setter nobody could set such a member of any object, Node included.
    const set = function set(this: object, value: unknown): void {
      const descriptor = Object.assign(Object.create(null) as PropertyDescriptor, { value, writable: true });
      Object.defineProperty(this, name, Object.assign(descriptor, { enumerable: true, configurable: true }));
    };
    Object.defineProperty(Object.prototype, name, own.get ? Object.assign(own, { set }) : own);
  }
  try {
    after = await observe(sends);
  } catch (error) {
    after = [`threw ${String((error as Error).stack)}`];
  } finally {
    for (const name of names) Reflect.deleteProperty(Object.prototype, name);
  }
  await received(after);
  return (sends ? before.sent : before.prepared).flatMap((line, index) =>
    line === after[index] ? [] : [`- ${line}\n+ ${String(after[index])}`],
  );
}

/* Adds what the servers have received. */
async function received(seen: string[]): Promise<void> {
  servers.postMessage("log");
  for (const request of await nextMessage()) seen.push(`received: ${write(request)}`);
}

const before = { sent: await observe(true), prepared: await observe(false) };
await received(before.sent);
const names = [...new Set([...NAMES, ...PARAMETERS])];
/* Node does not survive all at once. */
const size = process.argv[2] === "each" ? 1 : 24;
const inGroups = (all: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
const isSent = (name: string): boolean => !NOT_SENT.has(name);
const groups = [...inGroups(names.filter(isSent)), ...inGroups(names.filter((name) => !isSent(name)))];
for (const group of groups)
  for (const [kind, descriptor] of Object.entries(VALUES)) {
    const found = await differences(group, descriptor);
    if (found.length > 0)
      console.log(JSON.stringify({ added: group.join(" "), kind, count: found.length, first: found[0] }));
  }
console.log(JSON.stringify({ observed: before.sent.length, names: names.length }));
await servers.terminate();

import { setImmediate } from "node:timers";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { form, numberIn } from "../../options/forms.ts";
import { readOptions } from "../../options/read-options.ts";
import type { FakeCloud } from "../fake-cloud.ts";
import type { ReceivedRequest } from "../recording/request-log.ts";
import type { FakeTask } from "../tasks/fake-task.ts";
import type { FakeSnapshot } from "../tasks/snapshot.ts";
import type { ScriptedFaults } from "./scripted-faults.ts";

/** What the routes work on. */
export interface Controlled {
  readonly cloud: FakeCloud;
  readonly faults: ScriptedFaults;
  /** The key ids of the cloud's accounts. */
  readonly keyIds: readonly string[];
  /** Stops the cloud once the request is answered. */
  readonly stop: () => void;
}

/** A request to the control API, read. */
export interface ControlRequest {
  /** What follows the name of the resource in the path; empty if nothing does. */
  readonly item: string;
  readonly query: ReadonlyMap<string, string>;
  /** The JSON of the body; undefined if it has none. */
  readonly body: unknown;
}

/** What is answered: nothing, with status 204, or JSON. */
export type ControlAnswer = { readonly status: 204 } | { readonly status: 200 | 201 | 404; readonly json: unknown };

/** Answers a request. @throws ConfigurationError if the request is invalid. */
type Route = (controlled: Controlled, request: ControlRequest) => ControlAnswer;

const DONE: ControlAnswer = { status: 204 };
const ok = (json: unknown): ControlAnswer => ({ status: 200, json });
const COUNT = form<string>((given) => /^\d{1,9}$/.test(given as string), "a whole number");
const ID = form<string>((given) => /^\d{1,15}$/.test(given as string), "the id of a fault, a whole number");

/** The routes of the control API, by the name of the resource and the method. */
export const ROUTES: ReadonlyMap<string, ReadonlyMap<string, Route>> = new Map([
  [
    "clock",
    new Map<string, Route>([
      ["GET", ({ cloud }) => ok(time(cloud))],
      ["POST", moveClock],
    ]),
  ],
  [
    "tasks",
    new Map<string, Route>([
      ["GET", listTasks],
      ["POST", seedTasks],
    ]),
  ],
  ["calls", new Map<string, Route>([["GET", listCalls]])],
  [
    "faults",
    new Map<string, Route>([
      ["GET", ({ faults }) => ok(faults.all())],
      ["POST", addFaults],
      ["DELETE", removeFaults],
    ]),
  ],
  [
    "state",
    new Map<string, Route>([
      ["GET", ({ cloud }) => ok(cloud.snapshot())],
      ["PUT", restore],
    ]),
  ],
  ["reset", new Map<string, Route>([["POST", reset]])],
  ["stop", new Map<string, Route>([["POST", stop]])],
]);

function time({ clock }: FakeCloud): { now: string } {
  return { now: clock().toISOString() };
}

const DATE = form<string>(
  (given) => typeof given === "string" && /^\d{4}-\d\d-\d\dT.*Z$/.test(given) && !Number.isNaN(Date.parse(given)),
  "a time such as 2030-01-01T00:00:00Z",
);
const MOVE = { advance: numberIn({ of: "milliseconds", least: 0, most: Number.MAX_SAFE_INTEGER }), now: DATE };

/* The time can only be advanced, since tasks that have started or ended do not go back. */
function moveClock({ cloud }: Controlled, { body }: ControlRequest): ControlAnswer {
  const { advance, now } = readOptions(body ?? {}, MOVE, "the body");
  if ((advance === undefined) === (now === undefined))
    throw new ConfigurationError("the body must have advance, in milliseconds, or now, a time; one of them");
  const by = now === undefined ? (advance ?? 0) : Date.parse(now) - cloud.clock().getTime();
  if (by < 0) throw new ConfigurationError(`now must not be before the cloud's time, ${time(cloud).now}`);
  cloud.advance(by);
  return ok(time(cloud));
}

/* A misspelt name would select everything. */
function onlyNames(query: ControlRequest["query"], names: readonly string[]): void {
  const isUnknown = [...query.keys()].some((name) => !names.includes(name));
  if (isUnknown) throw new ConfigurationError(`the query may have ${names.join(", ")}`);
}

/* The accounts that a request is for: that of the key id in its query, or all. */
function accountsOf({ keyIds }: Controlled, query: ControlRequest["query"]): readonly string[] {
  const keyId = query.get("keyId");
  onlyNames(query, ["keyId"]);
  if (keyId === undefined) return keyIds;
  if (!keyIds.includes(keyId)) throw new ConfigurationError("the fake cloud has no key with the id of keyId");
  return [keyId];
}

function listTasks(controlled: Controlled, { query }: ControlRequest): ControlAnswer {
  const tasks = accountsOf(controlled, query).flatMap((keyId) =>
    controlled.cloud.tasks(keyId).map((task) => ({ keyId, ...task })),
  );
  return ok(tasks);
}

function seedTasks(controlled: Controlled, { query, body }: ControlRequest): ControlAnswer {
  const tasks = (Array.isArray(body) ? body : [body]) as readonly FakeTask[];
  for (const keyId of accountsOf(controlled, query)) controlled.cloud.seed(keyId, tasks);
  return DONE;
}

const FIELDS = ["operation", "service", "keyId", "code", "requestId"] as const satisfies (keyof ReceivedRequest)[];

function listCalls({ cloud }: Controlled, { query }: ControlRequest): ControlAnswer {
  onlyNames(query, [...FIELDS, "limit"]);
  const wanted = FIELDS.filter((field) => query.has(field));
  const calls = cloud.calls.filter((call) => wanted.every((field) => call[field] === query.get(field)));
  const limit = Number(COUNT("limit", query.get("limit") ?? "1000"));
  return ok(limit === 0 ? [] : calls.slice(-limit));
}

function addFaults({ faults }: Controlled, { body }: ControlRequest): ControlAnswer {
  return { status: 201, json: Array.isArray(body) ? faults.addAll(body, "") : faults.add(body) };
}

function removeFaults({ faults }: Controlled, { item }: ControlRequest): ControlAnswer {
  if (item === "") faults.clear();
  else if (!faults.remove(Number(ID("the id", item))))
    return { status: 404, json: { error: "no fault with this id applies" } };
  return DONE;
}

function restore({ cloud }: Controlled, { body }: ControlRequest): ControlAnswer {
  cloud.restore(body as FakeSnapshot);
  return DONE;
}

function reset({ cloud }: Controlled): ControlAnswer {
  cloud.reset();
  return DONE;
}

function stop(controlled: Controlled): ControlAnswer {
  setImmediate(controlled.stop);
  return DONE;
}

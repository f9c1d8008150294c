import { formatPath } from "../errors/issue-path.ts";
import { memberOf } from "../util/record.ts";
import type { Hooks, LogFields, Logger } from "./hooks.ts";

/** Reports events to the hooks and the logger that are given. */
export type Reporter = { readonly [Event in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Event]>>[0]) => void };

/* A list, so that fields which events gain later are not logged by accident. */
const LOGGED = [
  "operation",
  "service",
  "call",
  "attempt",
  "milliseconds",
  "permitMs",
  "socketMs",
  "status",
  "code",
  "requestId",
  "error",
  "retryIn",
  "bytesWritten",
  "bytesRead",
  "field",
  "reason",
  "path",
  "rule",
  "endpoint",
  "waiting",
  "maxSockets",
] as const satisfies readonly (keyof LogFields)[];

const DIFFERENCES = {
  type: "has an unexpected type",
  value: "has a value that is not documented",
  unknown: "is not documented",
} as const;

export function createReporter(hooks: Hooks = {}, logger?: Logger): Reporter {
  /* A hook or logger that throws or rejects must not affect the request. */
  const runSafely = (report: () => unknown, onFailure: () => void): void => {
    try {
      const returned = report();
      if (returned !== undefined) void Promise.resolve(returned).catch(onFailure);
    } catch {
      onFailure();
    }
  };
  const log = (level: keyof Logger, event: LogFields, message: string): void => {
    if (!logger) return;
    const fields = Object.fromEntries(
      LOGGED.filter((name) => event[name] !== undefined).map((name) => [name, event[name]]),
    );
    runSafely(
      () => logger[level](fields, `outdial: ${message}`),
      // A failed logger cannot be logged.
      () => undefined,
    );
  };
  const runHook = (name: keyof Hooks, hook: () => unknown): void =>
    runSafely(hook, () => log("warn", {}, `the hook "${name}" failed`));
  /* A hook of the object or of its class, and none that somebody has added to Object.prototype. */
  const has = (name: keyof Hooks): boolean => memberOf(hooks, name) !== undefined;
  const given = {
    attemptStart: has("attemptStart"),
    attemptEnd: has("attemptEnd"),
    warning: has("warning"),
    unmapped: has("unmapped"),
  };
  return {
    attemptStart: (event) => runHook("attemptStart", () => given.attemptStart && hooks.attemptStart?.(event)),
    attemptEnd(event) {
      runHook("attemptEnd", () => given.attemptEnd && hooks.attemptEnd?.(event));
      const { operation, service, attempt, milliseconds, error, retryIn } = event;
      const retry = retryIn === undefined ? "" : `, retry in ${Math.round(retryIn)} ms`;
      const outcome = `${error ?? "ok"} in ${Math.round(milliseconds)} ms${retry}`;
      log(retryIn === undefined ? "debug" : "warn", event, `${service} ${operation}, attempt ${attempt}: ${outcome}`);
    },
    warning(event) {
      runHook("warning", () => given.warning && hooks.warning?.(event));
      const { operation, service, issue } = event;
      const { path, rule } = issue;
      log(
        "warn",
        { ...event, path: formatPath(path), ...(rule && { rule }) },
        `${service} ${operation}: ${issue.toString()}`,
      );
    },
    unmapped(event) {
      runHook("unmapped", () => given.unmapped && hooks.unmapped?.(event));
      const { operation, service, field, reason } = event;
      // Vendors add fields at any time.
      const level = reason === "unknown" ? "debug" : "warn";
      log(level, event, `${service} ${operation}: the field ${field} of the response ${DIFFERENCES[reason]}`);
    },
    queue(event) {
      runHook("queue", () => hooks.queue?.(event));
      const { endpoint, waiting, maxSockets } = event;
      const limit = `${maxSockets} are sent at the same time (agent.maxSockets)`;
      log("warn", event, `${waiting} requests to ${endpoint} wait for a socket; ${limit}`);
    },
  };
}

import { formatPath } from "../errors/issue-path.ts";
import { memberOf } from "../util/record.ts";
import type { Hooks, LogFields, Logger } from "./hooks.ts";

/** Reports events to the hooks and the logger that are given. */
export type Reporter = { readonly [Event in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Event]>>[0]) => void };

const HOOKS = [
  "attemptStart",
  "attemptEnd",
  "warning",
  "unmapped",
  "queue",
] as const satisfies readonly (keyof Hooks)[];

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
  /* Hooks of the object or of its class, and none that somebody has added to Object.prototype. */
  const given = new Set(HOOKS.filter((name) => memberOf(hooks, name) !== undefined));
  const runHook = <Name extends keyof Hooks>(name: Name, event: Parameters<Reporter[Name]>[0]): void => {
    if (!given.has(name)) return;
    runSafely(
      () => hooks[name]?.(event as never),
      () => log("warn", {}, `the hook "${name}" failed`),
    );
  };
  return {
    attemptStart: (event) => runHook("attemptStart", event),
    attemptEnd(event) {
      runHook("attemptEnd", event);
      const { operation, service, attempt, milliseconds, error, retryIn } = event;
      const retry = retryIn === undefined ? "" : `, retry in ${Math.round(retryIn)} ms`;
      const outcome = `${error ?? "ok"} in ${Math.round(milliseconds)} ms${retry}`;
      log(retryIn === undefined ? "debug" : "warn", event, `${service} ${operation}, attempt ${attempt}: ${outcome}`);
    },
    warning(event) {
      runHook("warning", event);
      const { operation, service, issue } = event;
      const { path, rule } = issue;
      log(
        "warn",
        { ...event, path: formatPath(path), ...(rule && { rule }) },
        `${service} ${operation}: ${issue.toString()}`,
      );
    },
    unmapped(event) {
      runHook("unmapped", event);
      const { operation, service, field, reason } = event;
      // Vendors add fields at any time.
      const level = reason === "unknown" ? "debug" : "warn";
      log(level, event, `${service} ${operation}: the field ${field} of the response ${DIFFERENCES[reason]}`);
    },
    queue(event) {
      runHook("queue", event);
      const { endpoint, waiting, maxSockets } = event;
      const limit = `${maxSockets} are sent at the same time (agent.maxSockets)`;
      log("warn", event, `${waiting} requests to ${endpoint} wait for a socket; ${limit}`);
    },
  };
}

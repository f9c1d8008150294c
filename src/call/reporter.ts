import { formatPath } from "../errors/issue-path.ts";
import type { Hooks, LogFields, Logger } from "./hooks.ts";

/** Tells hooks and logger, whichever there are. */
export type Reporter = { readonly [Event in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Event]>>[0]) => void };

/* What an event may hold some day does not reach a log by itself. */
const LOGGED = [
  "operation",
  "service",
  "call",
  "attempt",
  "milliseconds",
  "status",
  "code",
  "requestId",
  "error",
  "retryIn",
  "bytesWritten",
  "bytesRead",
  "field",
  "path",
  "rule",
] as const satisfies readonly (keyof LogFields)[];

export function createReporter(hooks: Hooks = {}, logger?: Logger): Reporter {
  /* Whatever a hook or a logger does, at once or later, it must not change what becomes of a call. */
  const quietly = (report: () => unknown, failed: () => void): void => {
    try {
      const said = report();
      if (said !== undefined) void Promise.resolve(said).catch(failed);
    } catch {
      failed();
    }
  };
  const log = (level: keyof Logger, event: LogFields, message: string): void => {
    if (!logger) return;
    const fields = Object.fromEntries(
      LOGGED.filter((name) => event[name] !== undefined).map((name) => [name, event[name]]),
    );
    quietly(
      () => logger[level](fields, `outdial: ${message}`),
      // There is nobody left to tell of a logger that fails.
      () => undefined,
    );
  };
  const tell = (name: keyof Hooks, report: () => unknown): void =>
    quietly(report, () => log("warn", {}, `the hook "${name}" threw`));
  return {
    attemptStart: (event) => tell("attemptStart", () => hooks.attemptStart?.(event)),
    attemptEnd(event) {
      tell("attemptEnd", () => hooks.attemptEnd?.(event));
      const { operation, service, attempt, milliseconds, error, retryIn } = event;
      const then = retryIn === undefined ? "" : `, again in ${Math.round(retryIn)} ms`;
      const outcome = `${error ?? "ok"} in ${Math.round(milliseconds)} ms${then}`;
      log(retryIn === undefined ? "debug" : "warn", event, `${service} ${operation}, attempt ${attempt}: ${outcome}`);
    },
    warning(event) {
      tell("warning", () => hooks.warning?.(event));
      const { operation, service, issue } = event;
      const { path, rule } = issue;
      log(
        "warn",
        { ...event, path: formatPath(path), ...(rule && { rule }) },
        `${service} ${operation}: ${issue.toString()}`,
      );
    },
    unmapped(event) {
      tell("unmapped", () => hooks.unmapped?.(event));
      const { operation, service, field } = event;
      log("warn", event, `${service} ${operation}: the answer's ${field} has another form than expected`);
    },
  };
}

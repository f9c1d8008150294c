import type { Hooks, LogFields, Logger } from "./options.ts";

/** Tells hooks and logger, whichever there are. */
export type Reporter = { readonly [Event in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Event]>>[0]) => void };

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
  const log = (level: keyof Logger, fields: LogFields, message: string): void => {
    // There is nobody left to tell of a logger that fails.
    if (logger)
      quietly(
        () => logger[level](fields, message),
        () => undefined,
      );
  };
  const tell = (name: keyof Hooks, report: () => unknown): void =>
    quietly(report, () => log("warn", {}, `outdial: the hook "${name}" threw`));
  return {
    attemptStart: (event) => tell("attemptStart", () => hooks.attemptStart?.(event)),
    attemptEnd(event) {
      tell("attemptEnd", () => hooks.attemptEnd?.(event));
      if (!logger) return;
      // Fields are named one by one: what an event may hold some day does not reach a log by itself.
      const { operation, service, call, attempt, milliseconds, status, code, requestId, error, retryIn } = event;
      const { bytesWritten, bytesRead } = event;
      const fields = { operation, service, call, attempt, milliseconds, status, code, requestId, error, retryIn };
      const then = retryIn === undefined ? "" : `, again in ${Math.round(retryIn)} ms`;
      const outcome = `${error ?? "ok"} in ${Math.round(milliseconds)} ms${then}`;
      const message = `outdial: ${service} ${operation}, attempt ${attempt}: ${outcome}`;
      log(retryIn === undefined ? "debug" : "warn", { ...fields, bytesWritten, bytesRead }, message);
    },
    warning(event) {
      tell("warning", () => hooks.warning?.(event));
      const { operation, service, call, issue } = event;
      const rule = issue.rule === undefined ? {} : { rule: issue.rule };
      const message = `outdial: ${service} ${operation}: ${issue.message}`;
      log("warn", { operation, service, call, path: issue.path, ...rule }, message);
    },
    unmapped(event) {
      tell("unmapped", () => hooks.unmapped?.(event));
      const { operation, service, call, field, requestId } = event;
      const message = `outdial: ${service} ${operation}: the answer's ${field} has another form than expected`;
      log("warn", { operation, service, call, field, requestId }, message);
    },
  };
}

import type { Hooks, Logger } from "./options.ts";

/** Tells hooks and logger, whichever there are. */
export type Reporter = { readonly [Event in keyof Hooks]-?: (event: Parameters<NonNullable<Hooks[Event]>>[0]) => void };

export function createReporter(hooks: Hooks = {}, logger?: Logger): Reporter {
  /* Whatever a hook or a logger does, at once or later, it must not change what becomes of a call. */
  const quietly = (report: () => unknown, failed: () => void): void => {
    try {
      void Promise.resolve(report()).catch(failed);
    } catch {
      failed();
    }
  };
  const log = (level: keyof Logger, line: string): void => {
    // There is nobody left to tell of a logger that fails.
    if (logger)
      quietly(
        () => logger[level](line),
        () => undefined,
      );
  };
  const tell = (name: keyof Hooks, report: () => unknown): void =>
    quietly(report, () => log("warn", `outdial: the hook "${name}" threw`));
  return {
    request: (event) => tell("request", () => hooks.request?.(event)),
    answer(event) {
      tell("answer", () => hooks.answer?.(event));
      const { service, operation, attempt, status, requestId, milliseconds, error } = event;
      const outcome = `${error ?? "ok"}, status ${status ?? "none"}, request id ${requestId ?? "none"}`;
      log("debug", `outdial: ${service} ${operation} attempt ${attempt}: ${outcome}, ${Math.round(milliseconds)} ms`);
    },
    warning(event) {
      tell("warning", () => hooks.warning?.(event));
      log("warn", `outdial: ${event.service} ${event.operation}: ${event.issue.message}`);
    },
    unmapped(event) {
      tell("unmapped", () => hooks.unmapped?.(event));
      const { service, operation, field, requestId } = event;
      log(
        "warn",
        `outdial: ${service} ${operation}: the answer's ${field} has another form than expected, request id ${requestId ?? "none"}`,
      );
    },
  };
}

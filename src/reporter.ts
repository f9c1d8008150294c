import type { Hooks, Logger } from "./options.ts";

/** Tells hooks and logger, whichever there are. */
export type Reporter = { readonly [Event in keyof Hooks]-?: NonNullable<Hooks[Event]> };

export function createReporter(hooks: Hooks = {}, logger?: Logger): Reporter {
  /* A hook that throws must not change what becomes of a call. */
  const guard = (name: string, report: () => void): void => {
    try {
      report();
    } catch {
      logger?.warn(`outdial: the hook "${name}" threw`);
    }
  };
  return {
    request: (event) => guard("request", () => hooks.request?.(event)),
    answer(event) {
      guard("answer", () => hooks.answer?.(event));
      const { service, operation, attempt, status, requestId, milliseconds, error } = event;
      logger?.debug(
        `outdial: ${service} ${operation} attempt ${attempt}: ${error ?? "ok"}, status ${status ?? "none"}, request id ${requestId ?? "none"}, ${Math.round(milliseconds)} ms`,
      );
    },
    warning(event) {
      guard("warning", () => hooks.warning?.(event));
      logger?.warn(`outdial: ${event.service} ${event.operation}: ${event.issue.message}`);
    },
    unmapped(event) {
      guard("unmapped", () => hooks.unmapped?.(event));
      logger?.warn(
        `outdial: ${event.service} ${event.operation}: the answer's ${event.field} has another form than expected, request id ${event.requestId ?? "none"}`,
      );
    },
  };
}

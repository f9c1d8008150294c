import { inspect } from "node:util";
import { afterEach, expect, vi } from "vitest";
import type { createReporter } from "../../src/call/reporter.ts";
import type { Hooks, Logger } from "../../src/call/hooks.ts";
import { OutdialError } from "../../src/errors/outdial-error.ts";
import * as inputs from "./inputs.ts";
import { ALIBABA, TENCENT } from "./keys.ts";

/*
 * Runs with every test of the suite: whatever outdial throws, logs or passes to a hook is searched for the secrets, numbers and
 * names that the tests use. Nothing is replaced: errors are collected in their constructor, events on their way to the hooks.
 */

const MARKERS: readonly string[] = [
  ALIBABA.accessKeySecret,
  TENCENT.secretKey,
  inputs.createAiCallTask.TaskName,
  inputs.updatePredictiveDialingCampaign.Name,
  // Numbers without their prefix, which may be written in several ways.
  ...[inputs.createAutoCalloutTask, inputs.updatePredictiveDialingCampaign].flatMap(({ Callees, Callers }) =>
    [...Callees, ...Callers].map((number) => number.replace(/^(?:\+|00)86/, "")),
  ),
];

interface Recorded {
  readonly errors: OutdialError[];
  readonly events: unknown[];
}

// One record for each worker: modules are loaded once, while this file runs again for each test file.
const worker = globalThis as { recorded?: Recorded };
const { errors, events } = (worker.recorded ??= { errors: [], events: [] });

class RecordedError extends Error {
  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    errors.push(this as unknown as OutdialError);
  }
}
// OutdialError calls this as super() from here on; its instances are otherwise unchanged.
Object.setPrototypeOf(OutdialError, RecordedError);

vi.mock("../../src/call/reporter.ts", async (importOriginal) => {
  const original = await importOriginal<{ createReporter: typeof createReporter }>();
  return {
    createReporter(hooks: Hooks = {}, logger?: Logger) {
      const recordingHook =
        <Event>(hook?: (event: Event) => unknown) =>
        (event: Event): unknown => {
          events.push(event);
          return hook?.(event);
        };
      const log =
        (level: keyof Logger): Logger["debug"] =>
        (...line) => {
          events.push(line);
          return logger?.[level](...line);
        };
      return original.createReporter(
        {
          attemptStart: recordingHook(hooks.attemptStart?.bind(hooks)),
          attemptEnd: recordingHook(hooks.attemptEnd?.bind(hooks)),
          warning: recordingHook(hooks.warning?.bind(hooks)),
          unmapped: recordingHook(hooks.unmapped?.bind(hooks)),
          queue: recordingHook(hooks.queue?.bind(hooks)),
        },
        { debug: log("debug"), warn: log("warn") },
      );
    },
  };
});

/* Everything that one of our errors exposes. A cause that is not ours is the caller's own and is passed on unchanged. */
function textOf(error: OutdialError): string {
  const { cause, ...fields } = error;
  const own = [error.message, error.stack, inspect(fields, { depth: 8 }), JSON.stringify(error)];
  return [...own, cause instanceof OutdialError ? textOf(cause) : ""].join("\n");
}

afterEach(() => {
  const output = [...errors.map(textOf), ...events.map((event) => inspect(event, { depth: 8 }))].join("\n");
  errors.length = 0;
  events.length = 0;
  for (const marker of MARKERS) {
    const at = output.indexOf(marker);
    expect(at < 0 ? "" : output.slice(Math.max(0, at - 200), at + 100), `a leak of ${marker}`).toBe("");
  }
});

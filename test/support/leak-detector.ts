import { inspect } from "node:util";
import { afterEach, expect, vi } from "vitest";
import type { createReporter } from "../../src/call/reporter.ts";
import type { Hooks, Logger } from "../../src/call/hooks.ts";
import { OutdialError } from "../../src/errors/outdial-error.ts";
import * as inputs from "./inputs.ts";
import { ALIBABA, TENCENT } from "./keys.ts";

/*
 * Runs beside every test of the suite: whatever outdial throws, logs or tells a hook is held against the secrets, numbers and
 * names that the tests use. Nothing is replaced: errors are noted where they are made, events on their way to the hooks.
 */

const MARKERS: readonly string[] = [
  ALIBABA.accessKeySecret,
  TENCENT.secretKey,
  inputs.createAiCallTask.TaskName,
  inputs.updatePredictiveDialingCampaign.Name,
  // Numbers without their prefix, however it is written.
  ...[inputs.createAutoCalloutTask, inputs.updatePredictiveDialingCampaign].flatMap(({ Callees, Callers }) =>
    [...Callees, ...Callers].map((number) => number.replace(/^(?:\+|00)86/, "")),
  ),
];

interface Heard {
  readonly errors: OutdialError[];
  readonly events: unknown[];
}

// One for all files that a worker runs: modules are loaded once, while this runs beside each file anew.
const worker = globalThis as { heard?: Heard };
const { errors, events } = (worker.heard ??= { errors: [], events: [] });

class Noted extends Error {
  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    errors.push(this as unknown as OutdialError);
  }
}
// What OutdialError calls as super() from here on; its instances stay what they are.
Object.setPrototypeOf(OutdialError, Noted);

vi.mock("../../src/call/reporter.ts", async (importOriginal) => {
  const original = await importOriginal<{ createReporter: typeof createReporter }>();
  return {
    createReporter(hooks: Hooks = {}, logger?: Logger) {
      const noted =
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
          attemptStart: noted(hooks.attemptStart?.bind(hooks)),
          attemptEnd: noted(hooks.attemptEnd?.bind(hooks)),
          warning: noted(hooks.warning?.bind(hooks)),
          unmapped: noted(hooks.unmapped?.bind(hooks)),
        },
        { debug: log("debug"), warn: log("warn") },
      );
    },
  };
});

/* All that an error of ours shows. A cause that is not ours is the caller's own, as it came. */
function shown(error: OutdialError): string {
  const { cause, ...fields } = error;
  const own = [error.message, error.stack, inspect(fields, { depth: 8 }), JSON.stringify(error)];
  return [...own, cause instanceof OutdialError ? shown(cause) : ""].join("\n");
}

afterEach(() => {
  const said = [...errors.map(shown), ...events.map((event) => inspect(event, { depth: 8 }))].join("\n");
  errors.length = 0;
  events.length = 0;
  for (const marker of MARKERS) {
    const at = said.indexOf(marker);
    expect(at < 0 ? "" : said.slice(Math.max(0, at - 200), at + 100), `a leak of ${marker}`).toBe("");
  }
});

import { join } from "node:path";
import type { FakeTask } from "../../src/testing/index.ts";
import { readSpecs } from "../specs/files.ts";
import { loadService, serviceNames } from "../specs/load.ts";

/** An operation with the input that `npm start` sends. */
export interface StartExample {
  readonly service: string;
  readonly action: string;
  readonly method: string;
  readonly startsCalls: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The start examples of all specs: the examples of the vendors' pages, with their mistakes corrected. */
export function startExamples(root: string): StartExample[] {
  const specs = readSpecs(join(root, "specs"));
  return serviceNames(specs).flatMap((name) =>
    loadService(specs, name).operations.map(({ action, method, startsCalls, example }) => ({
      service: name,
      action,
      method,
      startsCalls,
      input: example,
    })),
  );
}

/** The tasks that the update examples change. */
export const SEEDED_TASKS: readonly FakeTask[] = [
  { service: "aiccs", id: "118700000000000001", name: "seeded", status: "stopped" },
  { service: "dyvms", id: "133224", name: "seeded", status: "new" },
  { service: "ccc", id: "2569", name: "seeded", status: "new" },
];

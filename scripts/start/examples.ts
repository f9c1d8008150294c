import { join } from "node:path";
import { readSpecs } from "../specs/files.ts";
import { loadService, serviceNames } from "../specs/load.ts";

/** An operation with the input that `npm start` sends. */
export interface StartExample {
  readonly service: string;
  readonly action: string;
  readonly method: string;
  readonly startsCalls: string;
  /** The path of the response's field with the id of what was created. */
  readonly created: string | undefined;
  readonly input: Readonly<Record<string, unknown>>;
}

/** The start examples of all specs: the examples of the vendors' pages, with their mistakes corrected. */
export function startExamples(root: string): StartExample[] {
  const specs = readSpecs(join(root, "specs"));
  return serviceNames(specs).flatMap((name) =>
    loadService(specs, name).operations.map(({ action, method, startsCalls, created, example }) => ({
      service: name,
      action,
      method,
      startsCalls,
      created,
      input: example,
    })),
  );
}

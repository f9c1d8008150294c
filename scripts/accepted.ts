import { join } from "node:path";
import { AcceptedError } from "./drift/accepted.ts";
import { readProject } from "./drift/inputs.ts";
import { SpecError } from "./specs/schema.ts";

/* A step of `npm run check`: specs/accepted.yaml is well formed and about what the specs have. */
try {
  readProject(join(import.meta.dirname, ".."));
} catch (error) {
  if (!(error instanceof AcceptedError || error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

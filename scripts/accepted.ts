import { join } from "node:path";
import { runCommand } from "./command/run-command.ts";
import { readProject } from "./drift/inputs.ts";
import { AcceptedError } from "./drift/accepted.ts";
import { SpecError } from "./specs/schema.ts";

/* A step of `npm run check`: specs/accepted.yaml is well formed, and each entry is about something in the specs. */
await runCommand("node scripts/accepted.ts", [AcceptedError, SpecError], () => {
  readProject(join(import.meta.dirname, ".."));
});

import { join } from "node:path";
import { runCommand } from "./drift/command.ts";
import { readProject } from "./drift/inputs.ts";

/* A step of `npm run check`: specs/accepted.yaml is well formed and about what the specs have. */
await runCommand("node scripts/accepted.ts", () => {
  readProject(join(import.meta.dirname, ".."));
});

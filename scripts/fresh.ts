import { join } from "node:path";
import { staleness } from "./generate/committed-files.ts";
import { SpecError } from "./specs/schema.ts";

/* A step of `npm run check`: the committed generated files are what the specs give. */
try {
  const differences = await staleness(join(import.meta.dirname, ".."));
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error("Run `npm run generate`, and never edit what it writes.");
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

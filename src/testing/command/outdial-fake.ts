#!/usr/bin/env node
import { LineWriter } from "./line-writer.ts";
import { main } from "./main.ts";

/*
 * The command: `npx outdial-fake --port 8181 --keys keys.json`.
 */

/** How long the last lines wait for a reader, in milliseconds. */
const PATIENCE = 1000;
const out = new LineWriter(process.stdout);
const error = new LineWriter(process.stderr);

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => out.write(line),
  error: (line) => error.write(line),
  onStop: (stop) => {
    // Asked a second time it ends at once, as any process does.
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  },
});
// It ends by itself once its lines are read; nobody may be reading.
setTimeout(() => process.exit(), PATIENCE).unref();

#!/usr/bin/env node
import { LineWriter } from "./line-writer.ts";
import { main } from "./main.ts";
import { onStarterEnd } from "./starter.ts";

/*
 * The command: `npx --package outdial outdial-fake --port 8181`.
 */

/** How long the process waits at its end for the last lines to be read, in milliseconds. */
const FLUSH_TIMEOUT = 1000;
const out = new LineWriter(process.stdout);
const error = new LineWriter(process.stderr);

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => out.write(line),
  error: (line) => error.write(line),
  onStop: (stop) => {
    // A second signal ends the process at once, as usual.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, stop);
    onStarterEnd(stop);
  },
});
// The process ends by itself once its lines are read, but nobody may be reading.
setTimeout(() => process.exit(), FLUSH_TIMEOUT).unref();

#!/usr/bin/env node
import { main } from "./main.ts";

/*
 * The command: `npx outdial-fake --port 8181 --keys keys.json`.
 */

process.exitCode = await main(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
  onStop: (stop) => {
    // Asked a second time it ends at once, as any process does.
    process.once("SIGINT", stop);
    process.once("SIGTERM", stop);
  },
});

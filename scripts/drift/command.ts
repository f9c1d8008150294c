import { basename, resolve } from "node:path";
import { PageError } from "../pages/read.ts";
import { SourceError } from "../pages/source-error.ts";
import { SpecError } from "../specs/schema.ts";
import { AcceptedError } from "./accepted.ts";
import { printable } from "./print.ts";
import { UsageError } from "./usage-error.ts";

/** Runs a command. What may well go wrong ends it with a message and exit code 2; anything else is a fault of ours, with its stack. */
export async function runCommand(usage: string, main: () => void | Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    const message = messageOf(error, usage);
    if (message === undefined) throw error;
    console.error(printable(message));
    process.exitCode = 2;
  }
}

const EXPECTED = [UsageError, AcceptedError, SpecError, PageError, SourceError];

function messageOf(error: unknown, usage: string): string | undefined {
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
  const isOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isOption ? `${error.message}\n\n${usage}` : undefined;
}

/** A path as the caller means it: `npm run` goes to the project's folder first, and says where it came from. */
export function pathOf(given: string): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const isOurs = script === basename(process.argv[1] ?? "", ".ts");
  return resolve(isOurs && INIT_CWD !== undefined ? INIT_CWD : process.cwd(), given);
}

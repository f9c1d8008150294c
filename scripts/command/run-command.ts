import { printable } from "./print.ts";
import { UsageError } from "./usage-error.ts";

/** A class of errors that the person who called a command can fix. */
export type ExpectedError = new (...args: never[]) => Error;

/**
 * Runs a command. An error of an expected class, and a mistake in the command's arguments, ends it with a message and exit
 * code 2. Any other error is a defect of the command and is thrown with its stack.
 */
export async function runCommand(
  usage: string,
  expected: readonly ExpectedError[],
  main: () => void | Promise<void>,
): Promise<void> {
  try {
    await main();
  } catch (error) {
    const message = messageOf(error, usage, expected);
    if (message === undefined) throw error;
    console.error(printable(message));
    process.exitCode = 2;
  }
}

function messageOf(error: unknown, usage: string, expected: readonly ExpectedError[]): string | undefined {
  if ([UsageError, ...expected].some((kind) => error instanceof kind)) return (error as Error).message;
  const isOption = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  return isOption ? `${error.message}\n\n${usage}` : undefined;
}

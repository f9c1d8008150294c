import { basename, resolve } from "node:path";

/** Resolves a path from the folder that the command was called in: `npm run` changes to the project's folder first. */
export function callerPath(given: string): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const isOurs = script === basename(process.argv[1] ?? "", ".ts");
  return resolve(isOurs && INIT_CWD !== undefined ? INIT_CWD : process.cwd(), given);
}

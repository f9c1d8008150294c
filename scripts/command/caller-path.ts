import { basename, resolve } from "node:path";

/** A path as the caller means it: `npm run` goes to the project's folder first, and says where it came from. */
export function callerPath(given: string): string {
  const { INIT_CWD, npm_lifecycle_event: script } = process.env;
  const isOurs = script === basename(process.argv[1] ?? "", ".ts");
  return resolve(isOurs && INIT_CWD !== undefined ? INIT_CWD : process.cwd(), given);
}

import { join } from "node:path";
import { createFakeCloud, type FakeCloud } from "../../src/testing/index.ts";
import { execute, type Run } from "../support/project.ts";

/** The folder where the tools and the packed package are installed. */
export const ECOSYSTEM = import.meta.dirname;

/** The keys that the programs use; see programs/support.cjs. */
export const CREDENTIALS = [
  { accessKeyId: "test-id", accessKeySecret: "test-secret" },
  { secretId: "test-id-2", secretKey: "test-secret" },
] as const;

/** The output of a program whose calls all succeed: two tasks in each cloud. */
export const FOUR_TASKS = "task 118700000000000123\ntask 1\ntask 118700000000000124\ntask 2\n";

export interface CloudOnPort extends AsyncDisposable {
  readonly cloud: FakeCloud;
  readonly url: string;
  /** The header names of each request that arrived. */
  readonly headers: readonly (readonly string[])[];
}

/** A fake cloud on a port, for programs in other processes. */
export async function cloudOnPort(): Promise<CloudOnPort> {
  const cloud = createFakeCloud({ credentials: [...CREDENTIALS] });
  const server = await cloud.listen();
  const headers: string[][] = [];
  cloud.onCall(({ request }) => headers.push(Object.keys(request.headers)));
  return { cloud, url: server.url, headers, [Symbol.asyncDispose]: () => server.close() };
}

/** Runs a program and returns its output; a program that hangs is killed after a minute. */
export function run(
  command: string,
  args: readonly string[],
  { env = {}, cwd = ECOSYSTEM }: { env?: Readonly<Record<string, string>>; cwd?: string } = {},
): Promise<Run> {
  return execute(command, args, { cwd, env, timeout: 60_000 });
}

/** The path of an installed tool. */
export function tool(name: string): string {
  return join(ECOSYSTEM, "node_modules/.bin", name);
}

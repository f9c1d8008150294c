import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { availableParallelism } from "node:os";

/** A child process that replies to each message with one message. */
export interface Child<Question, Answer> extends AsyncDisposable {
  /** Its first message, sent when it is ready. */
  readonly ready: unknown;
  ask(question: Question): Promise<Answer>;
}

/* Clients run on the first core and the server on the second, so that they do not compete for processor time. */
const CORES = { client: "0", server: "1" } as const;

/** Whether processes can be pinned to a core on this machine. */
export const pins = availableParallelism() > 1 && hasTaskset();

function hasTaskset(): boolean {
  try {
    execFileSync("taskset", ["-c", "0,1", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function start(core: keyof typeof CORES, file: string, args: readonly string[]): ChildProcess {
  const node = [file, ...args];
  const [command, rest] = pins ? ["taskset", ["-c", CORES[core], process.execPath, ...node]] : [process.execPath, node];
  return spawn(command, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
}

function answerOf(child: ChildProcess, file: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`${file} ended with ${code} instead of an answer`));
    child.once("exit", onExit);
    child.once("message", (answer) => {
      child.off("exit", onExit);
      resolve(answer);
    });
  });
}

/** Starts a process that runs until it is disposed. */
export async function startChild<Question extends object, Answer>(
  core: keyof typeof CORES,
  file: string,
  ...args: readonly string[]
): Promise<Child<Question, Answer>> {
  const child = start(core, file, args);
  return {
    ready: await answerOf(child, file),
    ask(question) {
      const answer = answerOf(child, file);
      child.send(question);
      return answer as Promise<Answer>;
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}

/** Runs a process that sends one message and ends. */
export async function runChild<Answer>(file: string, ...args: readonly string[]): Promise<Answer> {
  const child = start("client", file, args);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const answer = (await answerOf(child, file)) as Answer;
  await ended;
  return answer;
}

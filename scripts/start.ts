import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../src/index.ts";
import { didYouMean } from "../src/util/did-you-mean.ts";
import { UsageError } from "./command/usage-error.ts";
import { SERVICES } from "./start/clients.ts";
import { runDemo, sendAll } from "./start/demo.ts";
import { startExamples, type StartExample } from "./start/examples.ts";
import { runLive } from "./start/live.ts";
import { programs, runProgram } from "./start/programs.ts";

const USAGE = `npm start                                    sends some operations to a fake cloud on this machine, and runs the life of a task
npm start -- --all                           sends every operation to the fake cloud
npm start <name>                             runs a program of examples/: ${programs().join(", ")}
npm start -- --live <service>                runs the operations of a service (${Object.keys(SERVICES).join(", ")}) against the real cloud
    --input <file.json>                      your inputs, as {"<Operation>": {...}}; default: the examples of the vendor's pages
    --yes-start-calls                        allows operations that can start phone calls`;

const print = (text: string): void => console.log(text);

/** The examples of the operations that a file names, with the inputs from the file. */
function withInputs(examples: readonly StartExample[], file: string): StartExample[] {
  let inputs: unknown;
  try {
    inputs = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  const given = Object.entries((inputs ?? {}) as Record<string, Record<string, unknown>>);
  if (given.length === 0) throw new UsageError(`${file} has no inputs`);
  return given.map(([action, input]) => {
    const example = examples.find((candidate) => candidate.action === action);
    if (!example)
      throw new UsageError(
        `${file} names ${action}, which is not an operation of the service${didYouMean(
          action,
          examples.map((known) => known.action),
        )}`,
      );
    return { ...example, input };
  });
}

async function main(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: "boolean", default: false },
      live: { type: "string" },
      input: { type: "string" },
      "yes-start-calls": { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    print(USAGE);
    return true;
  }
  const [program, ...others] = positionals;
  if (program !== undefined) {
    if (others.length > 0 || process.argv.length > 3)
      throw new UsageError("the name of a program must be the only argument");
    if (!programs().includes(program))
      throw new UsageError(`examples/ has no program ${program}${didYouMean(program, programs())}`);
    await runProgram(program);
    return true;
  }
  const examples = startExamples(join(import.meta.dirname, ".."));
  if (values.live === undefined) {
    if (values.input !== undefined || values["yes-start-calls"])
      throw new UsageError("--input and --yes-start-calls need --live");
    return values.all ? sendAll(examples, print) : runDemo(examples, print);
  }
  if (values.all)
    throw new UsageError("--all does not go together with --live, which sends all operations of a service");

  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.error("--live asks before it sends, so it needs a terminal.");
    return false;
  }
  const chosen =
    values.input === undefined
      ? examples
      : withInputs(
          examples.filter(({ service }) => service === values.live),
          values.input,
        );
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await runLive({
      service: values.live,
      examples: chosen,
      yesStartCalls: values["yes-start-calls"],
      print,
      ask: (question) => terminal.question(question),
    });
  } finally {
    terminal.close();
  }
}

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  const isUsage =
    error instanceof UsageError ||
    error instanceof ConfigurationError ||
    (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

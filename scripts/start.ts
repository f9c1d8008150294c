import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../src/index.ts";
import { runDemo } from "./start/demo.ts";
import { startExamples } from "./start/examples.ts";
import { runLive } from "./start/live.ts";

const USAGE = `npm start                                    every operation, against a fake cloud on this machine
npm start -- --live <service>                the operations of aiccs, dyvms or ccc, against the real cloud
    --input <file.json>                      your inputs, as {"<Operation>": {...}}; default: the examples of the vendor's pages
    --yes-start-calls                        allow operations that can start calls`;

const print = (text: string): void => console.log(text);

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
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
  const examples = startExamples(join(import.meta.dirname, ".."));
  if (values.live === undefined) return runDemo(examples, print);

  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    console.error("--live asks before it sends, so it needs a terminal.");
    return false;
  }
  const inputs =
    values.input === undefined
      ? undefined
      : (JSON.parse(readFileSync(values.input, "utf8")) as Record<string, Record<string, unknown>>);
  const chosen =
    inputs === undefined
      ? examples
      : examples.flatMap((example) =>
          inputs[example.action] ? [{ ...example, input: inputs[example.action] ?? {} }] : [],
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
  const isUsage = error instanceof ConfigurationError || (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}

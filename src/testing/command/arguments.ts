import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { FakeCloudOptions, FakeCredentials } from "../options.ts";
import type { ListenOptions } from "../http/server.ts";

export const USAGE = `outdial-fake [options]

A fake cloud for tests, on a port. It answers the requests of Alibaba Cloud AICCS and Voice Messaging and of Tencent
Cloud Contact Center, and refuses what these services refuse.

  --keys <file>      the accepted keys, as JSON: {"accessKeyId", "accessKeySecret"} or {"secretId", "secretKey"}, or a
                     list of these; with securityToken or token for temporary keys; default: a pair of each vendor that
                     is made for this run and printed
  --port <number>    default 8181; 0 for any free port
  --host <address>   default 127.0.0.1, reachable from this machine only
  --state <file>     the state at the start, as JSON: {"tasks": [...]} or a snapshot
  --faults <file>    scripted faults, as a JSON list for fail: [{"operation": "CreateAiCallTask", "with": {"reset": "after"}}]
  --control <port>   serves the control API on this port of 127.0.0.1, 0 for any free port: clock, tasks, calls, faults,
                     state, reset and stop, as JSON (docs/testing.md); default: none
  --limits <which>   documented, off, or limits as JSON: {"CreateAiCallTask": 5}; default off
  --phone-calls <how>  how the numbers of running tasks are phoned, as JSON: {"seed": 7, "rates": {"answered": 0.6, "busy": 0.4},
                     "results": {"13012345678": ["busy", "answered"]}, "ringSeconds": 10, "talkSeconds": [20, 60]}; or off;
                     default: with rates of its own (docs/testing.md)
  --codes <json>     codes of refusals: {"ai-call-task": {"state": "TaskIsRunning"}}; default: the cloud's own
  --help             this text

It prints one line of JSON with "event":"ready" and its URL once it listens, then one with "event":"request" for each
request. SIGINT, SIGTERM or SIGHUP stops it, and so does the end of the package manager that started it, such as npx.`;

/** The arguments of the command, read. */
export type CommandArguments =
  | { readonly help: true }
  | {
      readonly help: false;
      readonly cloud: FakeCloudOptions;
      /** The keys that were made for this run; undefined if keys were given. */
      readonly made: readonly FakeCredentials[] | undefined;
      /** Faults as JSON has them. */
      readonly faults: readonly unknown[];
      readonly listen: ListenOptions;
      /** The port of the control API; undefined if it is not served. */
      readonly control: number | undefined;
    };

/** Reads the arguments and the files that they name. @throws ConfigurationError that names the argument that is invalid. */
export function readArguments(args: readonly string[]): CommandArguments {
  const text = { type: "string" } as const;
  const { values, tokens } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        ...{ keys: text, port: text, host: text, state: text, faults: text, limits: text, control: text },
        ...{ "phone-calls": text, codes: text },
        help: { type: "boolean" },
      },
      tokens: true,
    }),
  );
  if (values.help === true) return { help: true };
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new ConfigurationError(`--${twice} is given twice; give it once`);
  const { port = "8181", host, limits, control } = values;
  const rates = textOrJson("--limits", limits);
  const phoneCalls = textOrJson("--phone-calls", values["phone-calls"]);
  const codes = values.codes === undefined ? undefined : readJson("--codes", values.codes);
  const state = values.state === undefined ? undefined : readFile("--state", values.state);
  const faults = values.faults === undefined ? [] : readFile("--faults", values.faults);
  if (!Array.isArray(faults)) throw new ConfigurationError(`--faults: ${values.faults} must contain a list`);
  const made = values.keys === undefined ? makeKeys() : undefined;
  const credentials = values.keys === undefined ? made : readFile("--keys", values.keys);
  return {
    help: false,
    // The contents of the files are checked when the cloud is created.
    cloud: { credentials, state, limits: rates, phoneCalls, codes } as FakeCloudOptions,
    made,
    faults,
    listen: { port: readPort("--port", port), host },
    control: control === undefined ? undefined : readPort("--control", control),
  };
}

function textOrJson(flag: string, text: string | undefined): unknown {
  return text?.startsWith("{") ? readJson(flag, text) : text;
}

function readPort(flag: string, text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535)
    throw new ConfigurationError(`${flag} must be a number from 0 to 65535; got "${text}"`);
  return Number(text);
}

/* A pair of each vendor, in the length of theirs but recognisable. */
function makeKeys(): FakeCredentials[] {
  const random = (bytes: number): string => randomBytes(bytes).toString("hex");
  return [
    { accessKeyId: `fake-${random(8)}`, accessKeySecret: random(15) },
    { secretId: `fake-${random(8)}`, secretKey: random(16) },
  ];
}

function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The parser's message would quote the argument, which may be a key.
    const isStray = code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
    throw new ConfigurationError(isStray ? "there is an argument that does not belong to an option" : message);
  }
}

function readFile(flag: string, path: string): unknown {
  // The message does not quote it: the keys themselves may have been given instead of their file.
  if (/^\s*[[{]/.test(path)) throw new ConfigurationError(`${flag} must be the path of a file; got JSON`);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigurationError(`${flag}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "?"})`);
  }
  // Some editors on Windows write a byte order mark before the text.
  return readJson(`${flag}: ${path}`, text.replace(/^\uFEFF/, ""));
}

/* The parser's message would quote the text, which contains secrets. */
function readJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ConfigurationError(`${where} is not JSON`);
  }
}

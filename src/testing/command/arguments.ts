import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import type { FailOptions } from "../faults/fail-options.ts";
import type { FakeCloudOptions } from "../options.ts";
import type { ListenOptions } from "../http/server.ts";

export const USAGE = `outdial-fake --keys <file> [options]

A cloud for tests, on a port: it takes the requests of Alibaba Cloud AICCS and Voice Messaging and of Tencent Cloud
Contact Center, and refuses what these refuse.

  --keys <file>      the keys that it knows, as JSON: {"accessKeyId", "accessKeySecret"} or {"secretId", "secretKey"},
                     or a list of such; securityToken or token for temporary ones
  --port <number>    default 8181; 0 takes a free one
  --host <address>   default 127.0.0.1, this machine alone
  --state <file>     what it holds from the start, as JSON: {"tasks": [...]} or a snapshot
  --faults <file>    what goes wrong, as a JSON list for fail: [{"operation": "CreateAiCallTask", "with": {"reset": "after"}}]
  --limits <which>   documented, off, or rates as JSON: {"CreateAiCallTask": 5}; default off
  --help

Once it listens it prints a line of JSON with "event":"ready" and its URL, then one with "event":"request" for each
request. SIGINT or SIGTERM ends it.`;

/** What the command was asked for. */
export type Asked =
  | { readonly help: true }
  | {
      readonly help: false;
      readonly cloud: FakeCloudOptions;
      readonly faults: readonly FailOptions[];
      readonly listen: ListenOptions;
    };

/** Reads the arguments and the files that they name. @throws ConfigurationError in words for who called it. */
export function readArguments(args: readonly string[]): Asked {
  const text = { type: "string" } as const;
  const { values, tokens } = parsed(() =>
    parseArgs({
      args: [...args],
      options: {
        ...{ keys: text, port: text, host: text, state: text, faults: text, limits: text },
        help: { type: "boolean" },
      },
      tokens: true,
    }),
  );
  if (values.help === true) return { help: true };
  const names = tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new ConfigurationError(`--${twice} is given twice: of two, one would be ignored`);
  if (values.keys === undefined) throw new ConfigurationError("--keys is missing: the file of the keys that it knows");
  const { port = "8181", host, limits } = values;
  if (!/^\d{1,5}$/.test(port)) throw new ConfigurationError(`--port must be a number from 0 to 65535; got "${port}"`);
  const rates = limits?.startsWith("{") ? readJson("--limits", limits) : limits;
  const state = values.state === undefined ? undefined : readFile("--state", values.state);
  const faults = values.faults === undefined ? [] : readFile("--faults", values.faults);
  if (!Array.isArray(faults)) throw new ConfigurationError(`--faults: ${values.faults} must hold a list`);
  return {
    help: false,
    // What is in the files is checked where a cloud is made.
    cloud: { credentials: readFile("--keys", values.keys), state, limits: rates } as FakeCloudOptions,
    faults: faults as FailOptions[],
    listen: { port: Number(port), host },
  };
}

function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // The parser's message would quote it, and it may be a key.
    const isStray = code === "ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL";
    throw new ConfigurationError(isStray ? "there is an argument that belongs to no option" : message);
  }
}

function readFile(flag: string, path: string): unknown {
  // Not echoed: keys that were given in place of their file are secrets.
  if (/^\s*[[{]/.test(path)) throw new ConfigurationError(`${flag} must be the path of a file; got JSON`);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw new ConfigurationError(`${flag}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "?"})`);
  }
  // Editors of Windows put a byte order mark before the text.
  return readJson(`${flag}: ${path}`, text.replace(/^\uFEFF/, ""));
}

/* The parser's own message would quote the text, which holds secrets. */
function readJson(where: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ConfigurationError(`${where} is not JSON`);
  }
}

import { OutdialError } from "../../src/index.ts";
import { SERVICES, type Send } from "./clients.ts";
import type { StartExample } from "./examples.ts";

export interface LiveOptions {
  readonly service: string;
  readonly examples: readonly StartExample[];
  /** Whether operations that can start calls may be sent. */
  readonly yesStartCalls: boolean;
  readonly print: (text: string) => void;
  /** Asks a person. Only the answer "yes" allows the request. */
  readonly ask: (question: string) => Promise<string>;
  /** Default: the vendor's own. */
  readonly endpoint?: string;
}

/** Sends a service's examples to the real cloud, each after it was shown and confirmed. True if every sent request succeeded. */
export async function runLive({
  service,
  examples,
  yesStartCalls,
  print,
  ask,
  endpoint,
}: LiveOptions): Promise<boolean> {
  const known = SERVICES[service];
  if (!known) {
    print(`Unknown service ${service}; the services are ${Object.keys(SERVICES).join(", ")}.`);
    return false;
  }
  await using client = known.create({
    credentials: known.credentialsFromEnv(),
    ...(endpoint !== undefined && { endpoint }),
  });
  let allSucceeded = true;
  for (const { action, method, startsCalls, input } of examples.filter((example) => example.service === service)) {
    try {
      const { url, headers, body } = await client.prepare(action, input);
      print(`\n${action}\nPOST ${decodeURIComponent(url)}`);
      for (const [name, value] of Object.entries(headers))
        print(`${name}: ${/authorization|token/.test(name) ? "(not shown)" : value}`);
      if (body !== "") print(`\n${body}`);
      if (startsCalls !== "never" && !yesStartCalls) {
        print(`Not sent: ${action} can start calls (${startsCalls}). Add --yes-start-calls to allow it.`);
        continue;
      }
      if ((await ask(`Send this to ${new URL(url).host}? Type yes: `)).trim() !== "yes") {
        print("Not sent.");
        continue;
      }
      print(JSON.stringify(await (client[method] as Send)(input), null, 2));
    } catch (error) {
      if (!(error instanceof OutdialError)) throw error;
      print(`${error.name}: ${error.message}`);
      allSucceeded = false;
    }
  }
  return allSucceeded;
}

import { signAcs3 } from "../../src/signing/acs3.ts";
import { signTc3 } from "../../src/signing/tc3.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toJson, toWire, type WireParameters } from "../../src/encoding/parameters.ts";
import { toQuery } from "../../src/encoding/query.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { operationsOf, type TestedOperation } from "../support/operations.ts";
import { rpcQuery, v1Form } from "../testing/manual-signatures.ts";
import { NASTY_PARAMETERS } from "./parameters.ts";
import type { Random } from "./random.ts";

/* Valid requests in bytes, for every operation and signature, and correctly signed requests with invalid parameters. */

const HOST = "127.0.0.1";
const ALIBABA_CALLS = operationsOf("Alibaba").map(toCall);
const TENCENT_CALLS = operationsOf("Tencent").map(toCall);

interface Call {
  readonly facts: OperationFacts;
  /** The parameters of the operation's example, in their wire format. */
  readonly parameters: WireParameters;
}

function toCall({ action, contract, input }: TestedOperation): Call {
  const checked = validateInput(contract, input);
  if (!checked.ok) throw new Error(`the example of ${action} is invalid: ${checked.issues.join(", ")}`);
  return { facts: contract.facts, parameters: toWire(contract.facts, checked.value) };
}

const textOf = (value: unknown): string =>
  typeof value === "object" && value !== null ? toJson(value) : String(value);

/** Parameters in the flat form, `Callees.0=…&Variables.0.Key=…`. */
function flatten(value: unknown, name: string): [name: string, text: string][] {
  if (typeof value !== "object" || value === null) return [[name, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, name === "" ? key : `${name}.${key}`));
}

type Headers = Readonly<Record<string, string>>;

function written(target: string, headers: Headers, body: string): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(
    `POST ${target} HTTP/1.1\r\n${lines.join("")}connection: close\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

/** A correctly signed request; one in three has parameters that no client would send. */
export function signedRequest(random: Random, index: number): Buffer {
  const corrupt = (parameters: object): Record<string, unknown> =>
    random.below(3) > 0
      ? { ...parameters }
      : {
          ...parameters,
          [random.of([...Object.keys(parameters), "__proto__x", "toString", "Colour"])]: random.of(NASTY_PARAMETERS),
        };
  const texts = (parameters: object): Record<string, string> =>
    Object.fromEntries(Object.entries(corrupt(parameters)).map(([name, value]) => [name, textOf(value)]));
  const now = new Date();
  // The operations take turns, so that a short run has all of them.
  const inTurn = (calls: readonly Call[]): Call => calls[index % calls.length] ?? random.of(calls);
  switch (random.below(4)) {
    case 0: {
      const { facts, parameters } = inTurn(ALIBABA_CALLS);
      const { action, version } = facts;
      const all = Object.entries(texts(parameters));
      const part = (inForm: boolean) =>
        toQuery(Object.fromEntries(all.filter(([name]) => (facts.request[name]?.in === "form") === inForm)));
      const query = part(false);
      const body = part(true);
      const unsigned = { method: "POST", host: HOST, path: "/", query, body, action, version };
      return written(`/?${query}`, signAcs3(unsigned, ALIBABA, now, `nonce-${index}`), body);
    }
    case 1: {
      const { facts, parameters } = inTurn(ALIBABA_CALLS);
      const Timestamp = now.toISOString().replace(/\.\d+/, "");
      const operation = { Action: facts.action, Version: facts.version };
      const common = { ...operation, Timestamp, SignatureNonce: `nonce-${index}` };
      const Format = random.of(["JSON", undefined]);
      return written(`/?${rpcQuery(texts(parameters), { ...common, Format })}`, { host: HOST }, "");
    }
    case 2: {
      const { facts, parameters } = inTurn(TENCENT_CALLS);
      const { action, version, product: service } = facts;
      const body = toBody(corrupt(parameters));
      const unsigned = { method: "POST", host: HOST, path: "/", query: "", body, service, action, version };
      return written("/", signTc3(unsigned, TENCENT, now), body);
    }
    default: {
      const { facts, parameters: given } = inTurn(TENCENT_CALLS);
      const flat = Object.fromEntries(flatten(given, ""));
      const oddName = random.of([
        "Callees.0.1",
        "Callees.x",
        ".",
        "..",
        "Variables.0.Key",
        "CalleeAttributes.0.Variables.0.Key",
        "a".repeat(99),
        "__proto__.a",
      ]);
      const parameters = random.below(2) === 0 ? flat : { ...flat, [oddName]: String(random.of(NASTY_PARAMETERS)) };
      const common = { Action: facts.action, Timestamp: String(Math.floor(now.getTime() / 1000)) };
      const form = v1Form(parameters, common, "POST", HOST);
      return written("/", { host: HOST, "content-type": "application/x-www-form-urlencoded" }, form);
    }
  }
}

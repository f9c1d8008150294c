import { signAcs3 } from "../../src/signing/acs3.ts";
import { signTc3 } from "../../src/signing/tc3.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toQuery } from "../../src/encoding/query.ts";
import { createAutoCalloutTask, updatePredictiveDialingCampaign, CREATE_ON_THE_WIRE } from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { rpcQuery, v1Form } from "../testing/manual-signatures.ts";
import { NASTY_PARAMETERS } from "./parameters.ts";
import type { Random } from "./random.ts";

/* Valid requests in bytes, for every operation and signature, and correctly signed requests with invalid parameters. */

const HOST = "127.0.0.1";
const ALIBABA_CALLS = [
  { action: "CreateAiCallTask", version: "2019-10-15", parameters: CREATE_ON_THE_WIRE },
  {
    action: "UpdateAiCallTask",
    version: "2019-10-15",
    parameters: { ...CREATE_ON_THE_WIRE, TaskId: "118700000000000001", TaskCps: 5 },
  },
  {
    action: "CloudUpdateTask",
    version: "2017-05-25",
    parameters: { EnterpriseId: 7000002, TaskId: "133224", Cnos: "1,2" },
  },
];
const TENCENT_CALLS = [
  { action: "CreateAutoCalloutTask", parameters: createAutoCalloutTask },
  { action: "UpdatePredictiveDialingCampaign", parameters: updatePredictiveDialingCampaign },
];

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
    Object.fromEntries(
      Object.entries(corrupt(parameters)).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
      ]),
    );
  const now = new Date();
  switch (random.below(4)) {
    case 0: {
      const { action, version, parameters } = random.of(ALIBABA_CALLS);
      const query = toQuery(texts(parameters));
      const unsigned = { method: "POST", host: HOST, path: "/", query, body: "", action, version };
      return written(`/?${query}`, signAcs3(unsigned, ALIBABA, now, `nonce-${index}`), "");
    }
    case 1: {
      const { action, version, parameters } = random.of(ALIBABA_CALLS);
      const Timestamp = now.toISOString().replace(/\.\d+/, "");
      const common = { Action: action, Version: version, Timestamp, SignatureNonce: `nonce-${index}` };
      const Format = random.of(["JSON", undefined]);
      return written(`/?${rpcQuery(texts(parameters), { ...common, Format })}`, { host: HOST }, "");
    }
    case 2: {
      const { action, parameters } = random.of(TENCENT_CALLS);
      const body = toBody(corrupt(parameters));
      const unsigned = {
        method: "POST",
        host: HOST,
        path: "/",
        query: "",
        body,
        service: "ccc",
        action,
        version: "2020-02-10",
      };
      return written("/", signTc3(unsigned, TENCENT, now), body);
    }
    default: {
      const flat = { SdkAppId: "1", NotBefore: "1893459600", "Callees.0": "1", "Callers.0": "2", IvrId: "8" };
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
      const form = v1Form(parameters, { Timestamp: String(Math.floor(now.getTime() / 1000)) }, "POST", HOST);
      return written("/", { host: HOST, "content-type": "application/x-www-form-urlencoded" }, form);
    }
  }
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Exchange, FakeCloud } from "./fake-cloud.ts";
import { checkNames } from "./options.ts";
import { isForm, readForm, readQuery, splitTarget, type Pairs } from "./raw-request.ts";

/** What is written of a value that no two runs share, or that nobody should see. */
const VARIES = "<varies>";
const VARYING = new Set([
  ...["x-acs-date", "x-acs-signature-nonce", "x-acs-security-token", "x-acs-accesskey-id"],
  ...["x-tc-timestamp", "x-tc-token", "x-tc-traceid"],
  ...["AccessKeyId", "SecurityToken", "Signature", "SignatureNonce", "Timestamp", "SecretId", "Token", "Nonce"],
]);

/**
 * A request and its answer as text for a snapshot: decoded parameters, the headers that count, the body, and the answer,
 * without keys, signatures, times and request ids. It shows the phone numbers that the test sent.
 */
export function wireSnapshot({ request, answer, call }: Exchange): string {
  const { method, target, headers } = request;
  const body = new TextDecoder().decode(request.body);
  const content = isForm(request)
    ? ["Form:", ...listed(readForm(body))]
    : [body === "" ? "Body: none" : `Body:\n${body}`];
  const lines = [
    `${method} ${splitTarget(target).path}`,
    ...listed(readQuery(target)),
    "",
    "Headers:",
    ...listed(
      Object.entries(headers)
        .filter(([name]) => counts(name))
        .sort(),
    ).map((line) => line.replace(" = ", ": ")),
    "",
    ...content,
    "",
    `Answer: ${answer?.status ?? "none"}${call.fault === undefined ? "" : ` (fault: ${call.fault})`}`,
    (answer?.body ?? "")
      .replaceAll(call.requestId, VARIES)
      .replaceAll(headers.host ?? VARIES, withoutPort(headers.host ?? VARIES)),
    "",
  ];
  return lines.join("\n");
}

/** Writes a snapshot of each request to a folder from now on, `001-CreateAiCallTask.txt` and so on; what it gives ends that. */
export function recordWire(cloud: FakeCloud, options: { readonly folder: string }): { stop(): void } {
  const { folder } = checkNames(options, ["folder"], "the recorder's options");
  if (typeof folder !== "string" || folder === "") throw new ConfigurationError("folder must be the path of a folder");
  mkdirSync(folder, { recursive: true });
  let count = 0;
  const stop = cloud.onCall((exchange) => {
    count += 1;
    const name = `${String(count).padStart(3, "0")}-${exchange.call.operation ?? "refused"}.txt`;
    writeFileSync(join(folder, name), wireSnapshot(exchange));
  });
  return { stop };
}

function counts(name: string): boolean {
  return /^(?:host|content-type|accept|authorization|x-acs-.*|x-tc-.*)$/.test(name);
}

function listed(pairs: Pairs): string[] {
  return pairs.map(([name, value]) => `  ${name} = ${shown(name, value)}`);
}

function shown(name: string, value: string): string {
  if (VARYING.has(name)) return VARIES;
  if (name === "host") return withoutPort(value);
  if (name === "authorization")
    return value
      .replace(/Credential=[^/,]*(?:\/\d{4}-\d\d-\d\d)?/, `Credential=${VARIES}`)
      .replace(/Signature=[^,]*$/, `Signature=${VARIES}`);
  return value;
}

/* A port is another in each run. */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { Exchange } from "./recording/exchange.ts";
import type { FakeCloud } from "./fake-cloud.ts";
import { checkNames } from "./check-input.ts";
import { hasName, isForm, readForm, readQuery, splitTarget, type Pairs } from "./http/raw-request.ts";

/** What is written of a value that no two runs share, or that nobody should see. */
const VARIES = "<varies>";
/** The authorization of the vendors' forms; of any other nothing is shown. */
const AUTHORIZATION =
  /^((?:ACS3|TC3)-HMAC-SHA256 Credential=)[^/,]*(?:\/\d{4}-\d\d-\d\d)?((?:\/[a-z0-9]+\/tc3_request)?, ?SignedHeaders=[a-z0-9;-]+, ?)Signature=\w+$/;
/** What a refusal quotes: in JSON up to the end of its text, in XML up to the end of its element. */
const STRING_TO_SIGN = /(string to sign: )(?:(?:[^"\\]|\\.)*(?=")|[^<]*)/;
/** Of the vendors' headers these alone are shown as they are: any other may hold a key, a token or a time. */
const SHOWN =
  /^x-acs-(?:action|version|content-sha256|signature-type)$|^x-tc-(?:action|version|region|language|content-sha256)$/;
const VARYING = new Set([
  ...["AccessKeyId", "BearerToken", "SecurityToken", "Signature", "SignatureNonce"],
  ...["Nonce", "SecretId", "Timestamp", "Token"],
]);

/**
 * A request and its answer as text for a snapshot: decoded parameters, the headers that count, the body, and the answer,
 * without keys, signatures, times and request ids. It shows the phone numbers that the test sent.
 */
export function wireSnapshot({ request, answer, call }: Exchange): string {
  const { method, target, headers } = request;
  const body = new TextDecoder().decode(request.body);
  const isSigned = hasName(body, "SecretId") || hasName(body, "Signature");
  const content =
    isForm(request) || isSigned
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
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ).map((line) => line.replace(" = ", ": ")),
    "",
    ...content,
    "",
    `Answer: ${answer?.status ?? "none"}${call.fault === undefined ? "" : ` (fault: ${call.fault})`}`,
    (answer?.body ?? "")
      .replace(STRING_TO_SIGN, `$1${VARIES}`)
      .replaceAll(call.requestId, VARIES)
      .replaceAll(headers.host ?? VARIES, withoutPort(headers.host ?? VARIES)),
    "",
  ];
  return lines.join("\n");
}

/**
 * Writes a snapshot of each request to a folder from now on, `001-CreateAiCallTask.txt` and so on; what it gives ends that.
 * Files of such names that are there from an earlier run are removed first.
 */
export function recordWire(cloud: FakeCloud, options: { readonly folder: string }): { stop(): void } {
  const { folder } = checkNames(options, ["folder"], "the recorder's options");
  if (typeof folder !== "string" || folder === "") throw new ConfigurationError("folder must be the path of a folder");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^\d{3,}-\w+\.txt$/.test(name)) rmSync(join(folder, name));
  let count = 0;
  const stop = cloud.onCall((exchange) => {
    count += 1;
    const name = `${String(count).padStart(3, "0")}-${exchange.call.operation ?? "refused"}.txt`;
    // The test may have removed it since.
    mkdirSync(folder, { recursive: true });
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
  if (VARYING.has(name) || (/^x-(?:acs|tc)-/.test(name) && !SHOWN.test(name))) return VARIES;
  if (name === "host") return withoutPort(value);
  if (name !== "authorization") return value;
  return AUTHORIZATION.test(value) ? value.replace(AUTHORIZATION, `$1${VARIES}$2Signature=${VARIES}`) : VARIES;
}

/* A port is another in each run. */
function withoutPort(host: string): string {
  return host.replace(/:\d+$/, "");
}

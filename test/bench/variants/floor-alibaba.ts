import { createHmac, hash, randomUUID } from "node:crypto";
import { ALIBABA_KEYS, createAiCallTask } from "../inputs.ts";
import { postOver } from "./post.ts";
import type { Call } from "./variant.ts";

/* The floor: ACS3-HMAC-SHA256 written by hand for this one operation, without checks. */

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
const EMPTY = hash("sha256", "", "hex");
const NAMES = "host;x-acs-action;x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version";

export function open(url: string): Call {
  const post = postOver(url);
  const { host } = new URL(url);
  return async () => {
    const { CallTime, CallDay, CallRetryReason, ...rest } = createAiCallTask;
    const parameters: Record<string, string | number | boolean> = {
      ...rest,
      CallTime: JSON.stringify(CallTime.map((window) => JSON.stringify(window))),
      CallDay: JSON.stringify(CallDay),
      CallRetryReason: JSON.stringify(CallRetryReason),
    };
    const query = Object.keys(parameters)
      .sort()
      .map((name) => `${name}=${encode(String(parameters[name]))}`)
      .join("&");
    const date = `${new Date().toISOString().slice(0, 19)}Z`;
    const nonce = randomUUID();
    const signed = `host:${host}\nx-acs-action:CreateAiCallTask\nx-acs-content-sha256:${EMPTY}\nx-acs-date:${date}\nx-acs-signature-nonce:${nonce}\nx-acs-version:2019-10-15\n`;
    const digest = hash("sha256", `POST\n/\n${query}\n${signed}\n${NAMES}\n${EMPTY}`, "hex");
    const signature = createHmac("sha256", ALIBABA_KEYS.accessKeySecret).update(`ACS3-HMAC-SHA256\n${digest}`);
    const text = await post(
      `/?${query}`,
      {
        host,
        "x-acs-action": "CreateAiCallTask",
        "x-acs-content-sha256": EMPTY,
        "x-acs-date": date,
        "x-acs-signature-nonce": nonce,
        "x-acs-version": "2019-10-15",
        accept: "application/json",
        "content-length": "0",
        authorization: `ACS3-HMAC-SHA256 Credential=${ALIBABA_KEYS.accessKeyId},SignedHeaders=${NAMES},Signature=${signature.digest("hex")}`,
      },
      "",
    );
    return String((JSON.parse(text) as { Data: unknown }).Data);
  };
}

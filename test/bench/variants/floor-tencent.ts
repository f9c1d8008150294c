import { createHmac, createSecretKey, hash, type KeyObject } from "node:crypto";
import { createAutoCalloutTask, TENCENT_KEYS } from "../inputs.ts";
import { postOver } from "./post.ts";
import type { Call } from "./variant.ts";

/* The floor: TC3-HMAC-SHA256 written by hand for this one operation, with its key cached for the day, without checks. */

const input = createAutoCalloutTask();
const TYPE = "application/json; charset=utf-8";
const hmac = (key: string | KeyObject, text: string): Buffer => createHmac("sha256", key).update(text).digest();

export function open(url: string): Call {
  const post = postOver(url);
  const { host } = new URL(url);
  let key: { day: string; secret: KeyObject } | undefined;
  return async () => {
    const body = JSON.stringify(input);
    const now = new Date();
    const timestamp = String(Math.floor(now.getTime() / 1000));
    const day = now.toISOString().slice(0, 10);
    if (key?.day !== day) {
      const service = createSecretKey(hmac(createSecretKey(hmac(`TC3${TENCENT_KEYS.secretKey}`, day)), "ccc"));
      key = { day, secret: createSecretKey(hmac(service, "tc3_request")) };
    }
    const canonical = `POST\n/\n\ncontent-type:${TYPE}\nhost:${host}\n\ncontent-type;host\n${hash("sha256", body, "hex")}`;
    const scope = `${day}/ccc/tc3_request`;
    const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${hash("sha256", canonical, "hex")}`;
    const text = await post(
      "/",
      {
        host,
        "content-type": TYPE,
        "content-length": String(Buffer.byteLength(body)),
        "x-tc-action": "CreateAutoCalloutTask",
        "x-tc-timestamp": timestamp,
        "x-tc-version": "2020-02-10",
        authorization: `TC3-HMAC-SHA256 Credential=${TENCENT_KEYS.secretId}/${scope}, SignedHeaders=content-type;host, Signature=${hmac(key.secret, toSign).toString("hex")}`,
      },
      body,
    );
    return String((JSON.parse(text) as { Response: { TaskId: unknown } }).Response.TaskId);
  };
}

import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import type OpenApiCore from "@alicloud/openapi-core";
import { signAcs3 } from "../../src/signing/acs3.ts";
import { createTc3KeyCache, signTc3 } from "../../src/signing/tc3.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toQuery } from "../../src/encoding/query.ts";
import { ALIBABA_KEYS, createAiCallTask, createAutoCalloutTask, TENCENT_KEYS } from "./inputs.ts";

/*
 * Signing alone, in one process: from the wire parameters to the finished headers. For outdial that includes the sorted query or
 * the JSON body, the date and the nonce; for the vendors it is their own signing function, which is given date and nonce.
 */

const require = createRequire(import.meta.url);
const { OpenApiUtil } = require("@alicloud/openapi-core") as typeof OpenApiCore;
const { default: Sign } = require("tencentcloud-sdk-nodejs/tencentcloud/common/sign.js") as {
  default: { sign3(request: object): string };
};

const wire = {
  ...createAiCallTask,
  CallTime: createAiCallTask.CallTime.map((window) => JSON.stringify(window)),
};
const texts = Object.fromEntries(
  Object.entries(wire).map(([name, value]) => [
    name,
    typeof value === "object" ? JSON.stringify(value) : String(value),
  ]),
);
const task = createAutoCalloutTask();
const keys = createTc3KeyCache();
const alibaba = {
  method: "POST",
  path: "/",
  host: "aiccs.aliyuncs.com",
  action: "CreateAiCallTask",
  version: "2019-10-15",
};
const tencent = {
  method: "POST",
  path: "/",
  query: "",
  host: "ccc.tencentcloudapi.com",
  service: "ccc",
  action: "CreateAutoCalloutTask",
  version: "2020-02-10",
};
const EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

const SIGNERS: Readonly<Record<string, () => unknown>> = {
  "outdial-alibaba": () =>
    signAcs3({ ...alibaba, query: toQuery(wire), body: "" }, ALIBABA_KEYS, new Date(), randomUUID()),
  "alibaba-core": () =>
    OpenApiUtil.getAuthorization(
      {
        method: "POST",
        pathname: "/",
        query: texts,
        headers: {
          host: "aiccs.aliyuncs.com",
          "x-acs-version": "2019-10-15",
          "x-acs-action": "CreateAiCallTask",
          "user-agent": "bench",
          "x-acs-date": "2026-01-01T00:00:00Z",
          "x-acs-signature-nonce": "5f0c5c0e6a7b4f1f9a3f7a2e1f0c5c0e",
          accept: "application/json",
          "x-acs-content-sha256": EMPTY,
        },
      } as unknown as Parameters<typeof OpenApiUtil.getAuthorization>[0],
      "ACS3-HMAC-SHA256",
      EMPTY,
      ALIBABA_KEYS.accessKeyId,
      ALIBABA_KEYS.accessKeySecret,
    ),
  "outdial-tencent": () => signTc3({ ...tencent, body: toBody(task) }, TENCENT_KEYS, new Date(), keys),
  "tencent-narrow": () =>
    Sign.sign3({
      method: "POST",
      url: "https://ccc.tencentcloudapi.com/",
      payload: task,
      timestamp: Math.floor(Date.now() / 1000),
      service: "ccc",
      ...TENCENT_KEYS,
      headers: { "Content-Type": "application/json" },
    }),
};

/** Microseconds of CPU time for one signature. */
process.on("message", ({ variant, times }: { variant: string; times: number }) => {
  const sign = SIGNERS[variant];
  if (!sign) throw new Error(`there is no signer ${variant}`);
  const before = process.cpuUsage();
  for (let done = 0; done < times; done += 1) sign();
  const { user, system } = process.cpuUsage(before);
  process.send?.({ cpu: (user + system) / times });
});
process.on("disconnect", () => process.exit());
process.send?.({});

import { createRequire } from "node:module";
import type OpenApiCore from "@alicloud/openapi-core";
import { ALIBABA_KEYS, createAiCallTask } from "../inputs.ts";
import type { Call } from "./variant.ts";

/* @alicloud/openapi-core, called as the generated product SDKs call it; their copying into model classes is left out. */

const core = createRequire(import.meta.url)("@alicloud/openapi-core") as typeof OpenApiCore;

export function open(url: string): Call {
  const { Config, OpenApiRequest, Params } = core.$OpenApiUtil;
  const { OpenApiUtil } = core;
  const json = (list: readonly unknown[], name: string): string =>
    OpenApiUtil.arrayToStringWithSpecifiedStyle(list, name, "json");
  const client = new core.default(new Config({ ...ALIBABA_KEYS, endpoint: new URL(url).host, protocol: "http" }));
  const callTime = createAiCallTask.CallTime.map((window) => JSON.stringify(window));
  return async () => {
    const { CallDay, CallRetryReason, ...rest } = createAiCallTask;
    const request = new OpenApiRequest({
      query: OpenApiUtil.query({
        ...rest,
        CallDay: json(CallDay, "CallDay"),
        CallRetryReason: json(CallRetryReason, "CallRetryReason"),
        CallTime: json(callTime, "CallTime"),
      }),
    });
    const params = new Params({
      action: "CreateAiCallTask",
      version: "2019-10-15",
      protocol: "HTTPS",
      pathname: "/",
      method: "POST",
      authType: "AK",
      style: "RPC",
      reqBodyType: "formData",
      bodyType: "json",
    });
    const answer = await client.callApi(params, request, {} as Parameters<typeof client.callApi>[2]);
    return String((answer as { body: { Data: unknown } }).body.Data);
  };
}

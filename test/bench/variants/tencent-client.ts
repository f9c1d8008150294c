import { Agent } from "node:http";
import type * as TencentCcc from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js";
import { createAutoCalloutTask, TENCENT_KEYS } from "../inputs.ts";
import type { Call } from "./variant.ts";

const input = createAutoCalloutTask();

/** Makes the call with Tencent's own client, however it was imported. */
export function openTencent(Client: typeof TencentCcc.Client, url: string): Call {
  const client = new Client({
    credential: TENCENT_KEYS,
    region: "",
    profile: {
      signMethod: "TC3-HMAC-SHA256",
      // Without an agent its node-fetch closes each connection; with one it keeps them, as the other variants do.
      httpProfile: { protocol: "http://", endpoint: new URL(url).host, agent: new Agent({ keepAlive: true }) },
    },
  });
  return async () => {
    const { TaskId } = await client.CreateAutoCalloutTask({
      ...input,
      Callees: [...input.Callees],
      Callers: [...input.Callers],
      Variables: [...input.Variables],
    });
    return String(TaskId);
  };
}

import { createRequire } from "node:module";
import type * as TencentCcc from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js";
import { openTencent } from "./tencent-client.ts";
import type { Call } from "./variant.ts";

/* tencentcloud-sdk-nodejs, importing only its module for ccc. */

const require = createRequire(import.meta.url);
const { Client } =
  require("tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js") as typeof TencentCcc;

export function open(url: string): Call {
  return openTencent(Client, url);
}

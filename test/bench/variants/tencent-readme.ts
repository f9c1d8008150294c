import { createRequire } from "node:module";
import type * as Tencent from "tencentcloud-sdk-nodejs";
import { openTencent } from "./tencent-client.ts";
import type { Call } from "./variant.ts";

/* tencentcloud-sdk-nodejs, imported as its README does. */

const tencentcloud = createRequire(import.meta.url)("tencentcloud-sdk-nodejs") as typeof Tencent;

export function open(url: string): Call {
  return openTencent(tencentcloud.ccc.v20200210.Client, url);
}

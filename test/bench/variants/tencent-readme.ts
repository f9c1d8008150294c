import { createRequire } from "node:module";
import type * as TencentCcc from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js";
import { openTencent } from "./tencent-client.ts";
import type { Call } from "./variant.ts";

/* tencentcloud-sdk-nodejs, imported as in its README. */

/** The part that is used. Its own declarations are 38 MB, which the linter and the compiler would read otherwise. */
interface Tencent {
  readonly ccc: { readonly v20200210: typeof TencentCcc };
}

const tencentcloud = createRequire(import.meta.url)("tencentcloud-sdk-nodejs") as Tencent;

export function open(url: string): Call {
  return openTencent(tencentcloud.ccc.v20200210.Client, url);
}

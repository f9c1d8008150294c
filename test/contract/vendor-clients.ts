import { Agent } from "node:http";
import { createRequire } from "node:module";
import { connect } from "node:net";
import type OpenApiCore from "@alicloud/openapi-core";
import type * as TencentCcc from "tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import type { TestedOperation } from "../support/operations.ts";

/*
 * The vendors' own clients, pointed at the fake cloud. Both are CommonJS with a `default` of their own, so they are
 * required: what an import of them returns depends on the loader.
 */

const require = createRequire(import.meta.url);
const core = require("@alicloud/openapi-core") as typeof OpenApiCore;
const { Client } =
  require("tencentcloud-sdk-nodejs/tencentcloud/services/ccc/v20200210/ccc_client.js") as typeof TencentCcc;

export type TencentClient = InstanceType<typeof Client>;

export interface AlibabaOptions {
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  readonly securityToken?: string;
  /** "v2" is the older signature; the SDK's default is ACS3. */
  readonly signatureAlgorithm?: "v2";
  readonly method?: "POST" | "GET";
  readonly version?: string;
  /** The credential object; with a custom one the SDK has no provider name to send. */
  readonly credential?: { getCredential(): Promise<object> };
}

/**
 * Calls an operation as the generated product SDKs do: RPC style, parameters in the query or in a form, arrays and maps as JSON
 * text.
 * Returns the SDK's result, status and body, and throws the SDK's errors.
 */
export async function callAlibaba(
  endpoint: string,
  { action, contract: { facts } }: Pick<TestedOperation, "action" | "contract">,
  input: Readonly<Record<string, unknown>>,
  { method = "POST", version = facts.version, ...config }: AlibabaOptions = {},
): Promise<{ statusCode: number; body: Record<string, unknown> }> {
  const { host } = new URL(endpoint);
  const keys = config.credential ? {} : ALIBABA;
  const client = new core.default(
    new core.$OpenApiUtil.Config({ ...keys, endpoint: host, protocol: "http", ...config }),
  );
  const shrunk = Object.entries(input).map(([name, value]): [string, unknown] => [
    name,
    typeof value === "object" ? core.OpenApiUtil.arrayToStringWithSpecifiedStyle(value, name, "json") : value,
  ]);
  const part = (isIncluded: (name: string) => boolean) =>
    core.OpenApiUtil.query(Object.fromEntries(shrunk.filter(([name]) => isIncluded(name))));
  const isInForm = (name: string) => facts.request[name]?.in === "form";
  const hasForm = Object.keys(input).some(isInForm);
  const request = new core.$OpenApiUtil.OpenApiRequest({
    query: part((name) => !isInForm(name)),
    ...(hasForm ? { body: part(isInForm) } : {}),
  });
  const params = new core.$OpenApiUtil.Params({
    action,
    version,
    protocol: "HTTPS",
    pathname: "/",
    method,
    authType: "AK",
    style: "RPC",
    reqBodyType: "formData",
    bodyType: "json",
  });
  const runtime = {} as Parameters<typeof client.callApi>[2];
  return (await client.callApi(params, request, runtime)) as { statusCode: number; body: Record<string, unknown> };
}

export interface TencentOptions {
  readonly credential?: { secretId: string; secretKey: string; token?: string };
  readonly signMethod?: "TC3-HMAC-SHA256" | "HmacSHA1" | "HmacSHA256";
  readonly reqMethod?: "POST" | "GET";
  /** Sends to the vendor's own host name, which is routed to the fake cloud. Default: the address of the fake cloud. */
  readonly host?: string;
}

export function tencentClient(endpoint: string, options: TencentOptions = {}): TencentClient {
  const { host, port } = new URL(endpoint);
  const { credential = TENCENT, signMethod = "TC3-HMAC-SHA256", reqMethod = "POST" } = options;
  const agent = new Agent();
  agent.createConnection = () => connect(Number(port), "127.0.0.1");
  return new Client({
    credential,
    region: "",
    profile: {
      signMethod,
      httpProfile: {
        protocol: "http://",
        reqMethod,
        endpoint: options.host ?? host,
        ...(options.host ? { agent } : {}),
      },
    },
  });
}

/** Calls an operation and returns its response, or throws the SDK's error. */
export function callTencent(
  client: TencentClient,
  action: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  return client.request(action, input) as Promise<Record<string, unknown>>;
}

import type { ServiceSpec } from "../specs/service-spec.ts";

/** The vendor of each signature scheme, and what its entries export. */
const VENDORS = {
  acs3: {
    vendor: "alibaba",
    vendorName: "Alibaba",
    credentials: "AlibabaCredentials",
    credentialsFromEnv: "alibabaCredentialsFromEnv",
    options: "AlibabaClientOptions",
  },
  tc3: {
    vendor: "tencent",
    vendorName: "Tencent",
    credentials: "TencentCredentials",
    credentialsFromEnv: "tencentCredentialsFromEnv",
    options: "TencentClientOptions",
  },
} as const;

/** The names that generated files use for a service: `Aiccs` for aiccs, and those of its vendor. */
export function serviceNamesOf({ name, rpc }: Pick<ServiceSpec, "name" | "rpc">) {
  return { prefix: name.charAt(0).toUpperCase() + name.slice(1), ...VENDORS[rpc.scheme] };
}

import { DefaultCredentialsProvider } from "@alicloud/credentials";
import type { AlibabaCredentials } from "outdial/aiccs";

let chain = DefaultCredentialsProvider.builder().build();

/** Keys from Alibaba's own chain: environment, OIDC, profile files, ECS role. It renews them by itself. */
export async function credentials(): Promise<AlibabaCredentials> {
  try {
    const { accessKeyId, accessKeySecret, securityToken } = await chain.getCredentials();
    return { accessKeyId, accessKeySecret, securityToken: securityToken || undefined };
  } catch (error) {
    // A chain that failed asks only its last provider from then on; a new one asks all.
    chain = DefaultCredentialsProvider.builder().build();
    throw error;
  }
}

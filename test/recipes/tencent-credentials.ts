import { DefaultCredentialProvider } from "tencentcloud-sdk-nodejs/tencentcloud/common/credential.js";
import type { TencentCredentials } from "outdial/ccc";

let provider = new DefaultCredentialProvider();

/** Keys from Tencent's own chain: environment, profile file, CVM role, OIDC. It renews them by itself. */
export async function credentials(): Promise<TencentCredentials> {
  try {
    const { secretId = "", secretKey = "", token } = await provider.getCredential();
    return { secretId, secretKey, token: token || undefined };
  } catch (error) {
    // A provider of theirs that failed once fails for ever; a new one tries again.
    provider = new DefaultCredentialProvider();
    throw error;
  }
}

/** Keys that only the fake cloud knows. */
export const ALIBABA = { accessKeyId: "test-key-id", accessKeySecret: "test-key-secret" };
export const TENCENT = { secretId: "test-secret-id", secretKey: "test-secret-key" };

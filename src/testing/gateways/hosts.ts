/* The vendors' own domains. */
const ALIBABA = /\.aliyuncs\.com$/;
const TENCENT = /\.tencentcloudapi\.(?:com|cn|com\.cn)$/;

/**
 * Whether a service answers at a host. On a vendor's own domain each product answers only at its own host; at any other host,
 * such as 127.0.0.1, all answer. Case, a port and a final dot do not count.
 */
export function answersAt(own: string, host: string): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  const domain = [ALIBABA, TENCENT].find((pattern) => pattern.test(name));
  if (!domain) return true;
  return domain.test(own) && name.split(".", 1)[0] === own.split(".", 1)[0];
}

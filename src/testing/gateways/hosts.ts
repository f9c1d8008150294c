/* The vendors' own addresses. */
const ALIBABA = /\.aliyuncs\.com$/;
const TENCENT = /\.tencentcloudapi\.(?:com|cn|com\.cn)$/;

/**
 * Whether a service answers at a host. At a vendor's own addresses a product answers only for itself; anywhere else one
 * cloud answers for all. Neither case nor a port nor a last dot makes another host.
 */
export function answersAt(own: string, host: string): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, "").replace(/\.$/, "");
  const domain = [ALIBABA, TENCENT].find((pattern) => pattern.test(name));
  if (!domain) return true;
  return domain.test(own) && name.split(".", 1)[0] === own.split(".", 1)[0];
}

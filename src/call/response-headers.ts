import type { AnyCredentials } from "../operation/vendor.ts";
import type { AnswerHead, Headers } from "../transport/message.ts";

/** Headers that are secrets themselves. */
const SECRET = new Set(["set-cookie", "set-cookie2", "authorization", "cookie"]);

/** Reads the headers of a response, without cookies and without secrets that the server has repeated. */
export function readHeaders(headers: AnswerHead["headers"], credentials: AnyCredentials | undefined): Headers {
  const secrets = Object.entries(credentials ?? {}).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "string" && !name.endsWith("Id") ? [value, encodeURIComponent(value)] : [],
  );
  const withoutSecrets = (text: string): string =>
    secrets.reduce((left, secret) => left.replaceAll(secret, "[…]"), text);
  const read = Array.from(headers?.() ?? [], ([name, value]) => [name, withoutSecrets(textOf(value))] as const);
  return Object.freeze(Object.fromEntries(read.filter(([name]) => !SECRET.has(name))));
}

/* node:http gives a list of the values of some headers. */
function textOf(value: unknown): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

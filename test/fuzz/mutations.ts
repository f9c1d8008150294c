import type { Random } from "./random.ts";

/* Mutations of an HTTP request's bytes. Each takes a valid request; its result may be invalid. */

type Mutation = (request: Buffer, random: Random) => Buffer;

const splice = (bytes: Buffer, at: number, remove: number, insert: Buffer | string): Buffer =>
  Buffer.concat([bytes.subarray(0, at), Buffer.from(insert), bytes.subarray(at + remove)]);

/** The offset of the body. */
const bodyAt = (request: Buffer): number => request.indexOf("\r\n\r\n") + 4;

const NASTY = [
  ...["", "\0", "\r\n", "\r\n\r\n", "%", "%00", "%E6%B5", "%ff", "\ud7ff", "é", "测", "😀"],
  ...["__proto__", "constructor", "toString", "null", "true", "-1", "1e999", "18446744073709551616", "0x10", "NaN"],
  ...["[", "{", '"', "\\", "[".repeat(5000), '{"a":'.repeat(2000), "a".repeat(70_000), "&", "=", "?", "#", ";", ","],
];

const MUTATIONS: readonly Mutation[] = [
  // Replace, remove or insert one byte.
  (request, random) => {
    const mutated = Buffer.from(request);
    mutated[random.below(mutated.length)] = random.below(256);
    return mutated;
  },
  (request, random) => splice(request, random.below(request.length), 1, ""),
  (request, random) => splice(request, random.below(request.length), 0, Buffer.from([random.below(256)])),
  // Remove, duplicate or replace a span.
  (request, random) => splice(request, random.below(request.length), random.below(40), ""),
  (request, random) => {
    const at = random.below(request.length);
    return splice(request, at, 0, request.subarray(at, at + random.below(200)));
  },
  (request, random) => splice(request, random.below(request.length), random.below(12), random.of(NASTY)),
  // Truncate the request.
  (request, random) => request.subarray(0, random.below(request.length)),
  // Change the method, the HTTP version or the path.
  (request, random) => {
    const method = random.of(["GET", "PUT", "HEAD", "OPTIONS", "DELETE", "PATCH", "TRACE", "CONNECT", "post", "BREW"]);
    return splice(request, 0, 4, method);
  },
  (request, random) =>
    Buffer.from(
      request.toString("latin1").replace("HTTP/1.1", random.of(["HTTP/1.0", "HTTP/9", "HTTP/1.1 "])),
      "latin1",
    ),
  (request, random) =>
    Buffer.from(
      request.toString("latin1").replace(" /", ` ${random.of(["//", "http://h/", "*", "/a/../", "?", "/%2e"])}`),
      "latin1",
    ),
  // Remove, duplicate, change or add a header.
  (request, random) => header(request, random, () => ""),
  (request, random) => header(request, random, (line) => line + line),
  (request, random) =>
    header(request, random, (line) => `${line.split(":")[0] ?? ""}: ${random.of(NASTY).slice(0, 200)}\r\n`),
  // Whitespace that some servers trim, and an escape that decodes to the signed text.
  (request, random) => header(request, random, (line) => line.replace("\r\n", random.of(["\u00a0\r\n", " \t\r\n"]))),
  (request) => Buffer.from(request.toString("latin1").replace("%25", "%"), "latin1"),
  (request, random) => {
    const line = random.of([
      ...["Transfer-Encoding: chunked", "Content-Length: 5", "Content-Length: -1", "Expect: 100-continue", "Expect: x"],
      ...["Upgrade: websocket\r\nConnection: Upgrade", "X-TC-Action: CreateAutoCalloutTask", "X-Acs-Action: X"],
      ...["Authorization: TC3-HMAC-SHA256 Credential=a", "Authorization: ACS3-RSA-SHA256 x", "Accept: application/xml"],
      ...["X-TC-Timestamp: 99999999999999999999", "Content-Type: multipart/form-data", "__proto__: a", "Host: b"],
    ]);
    return splice(request, request.indexOf("\r\n") + 2, 0, `${line}\r\n`);
  },
  // Change the body and correct its length: the signature must detect this.
  (request, random) => {
    const at = bodyAt(request);
    const body = splice(request.subarray(at), random.below(request.length - at + 1), random.below(8), random.of(NASTY));
    const head = request
      .subarray(0, at)
      .toString("latin1")
      .replace(/content-length: \d+/i, `content-length: ${body.length}`);
    return Buffer.concat([Buffer.from(head, "latin1"), body]);
  },
];

function header(request: Buffer, random: Random, change: (line: string) => string): Buffer {
  const at = bodyAt(request);
  const [first = "", ...lines] = request
    .subarray(0, at - 2)
    .toString("latin1")
    .split(/(?<=\r\n)/);
  const which = random.below(lines.length);
  const head = [first, ...lines.map((line, index) => (index === which ? change(line) : line)), "\r\n"].join("");
  return Buffer.concat([Buffer.from(head, "latin1"), request.subarray(at)]);
}

/** Applies one to three mutations. */
export function mutate(request: Buffer, random: Random): Buffer {
  let mutated = request;
  for (let times = 1 + random.below(3); times > 0 && mutated.length > 0; times -= 1)
    mutated = random.of(MUTATIONS)(mutated, random);
  return mutated;
}

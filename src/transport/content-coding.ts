import { isUtf8 } from "node:buffer";
import type zlibModule from "node:zlib";
import { MAX_RESPONSE_BYTES } from "./message.ts";

/** The content of a response body. */
export interface BodyContent {
  /** The body, decoded as UTF-8. Empty if it cannot be read. */
  readonly text: string;
  /** Why the body cannot be read, in words that follow "the response": "is larger than 67108864 bytes". */
  readonly unreadable?: string;
}

type Zlib = typeof zlibModule;
type Decode = (
  bytes: Uint8Array,
  options: { readonly maxOutputLength: number },
  done: (error: Error | null, decoded: Buffer) => void,
) => void;

/** The most codings that a body may have, one inside the other. Each could multiply the size by a thousand. */
const MOST_CODINGS = 4;

/**
 * Decodes a body with the codings of its `Content-Encoding` and `Transfer-Encoding` headers: gzip, deflate (with or without
 * the header of zlib), br, and zstd if the runtime has it. It never rejects.
 *
 * Requests ask for no coding, but proxies add one all the same. Bytes that are text already are returned as they are: a fetch
 * decodes the body and keeps the header, and so do some proxies and mocks.
 */
export async function decodeContent(bytes: Uint8Array, header: string): Promise<BodyContent> {
  const names = header
    .toLowerCase()
    .split(",", 100)
    .map((name) => name.trim());
  const codings = names.filter((name) => !["", "identity", "chunked"].includes(name)).reverse();
  if (codings.length === 0) return { text: textOf(bytes) };
  if (startsLikeText(bytes) && isUtf8(bytes)) return { text: textOf(bytes) };
  if (codings.length > MOST_CODINGS) return { text: "", unreadable: `has more than ${MOST_CODINGS} content codings` };
  // Not loaded before it is needed, which is almost never.
  const zlib = await import("node:zlib");
  let decoded = bytes;
  for (const coding of codings) {
    const decoders = decodersOf(zlib, coding);
    if (decoders.length === 0)
      return plainOr(bytes, `has the content coding ${shown(coding)}, which cannot be decoded`);
    const result = await decodeWith(decoders, decoded);
    if (typeof result !== "string") decoded = result;
    else if (result === "too large")
      return { text: "", unreadable: `is larger than ${MAX_RESPONSE_BYTES} bytes after its content coding is decoded` };
    else return plainOr(bytes, `has invalid or incomplete data of the content coding ${coding}`);
  }
  return { text: textOf(decoded) };
}

function decodersOf(zlib: Zlib, coding: string): readonly Decode[] {
  if (coding === "gzip" || coding === "x-gzip") return [zlib.gunzip];
  // By the standard it has the header of zlib, but some servers leave that out.
  if (coding === "deflate") return [zlib.inflate, zlib.inflateRaw];
  if (coding === "br") return [zlib.brotliDecompress];
  // Node 22.15 is the first version with zstd.
  const { zstdDecompress } = zlib as Partial<Pick<Zlib, "zstdDecompress">>;
  return coding === "zstd" && zstdDecompress ? [zstdDecompress] : [];
}

/* The result of the first decoder that accepts the bytes. */
async function decodeWith(
  decoders: readonly Decode[],
  bytes: Uint8Array,
): Promise<Uint8Array | "too large" | "invalid"> {
  for (const decode of decoders) {
    const result = await new Promise<Uint8Array | "too large" | "invalid">((resolve) => {
      decode(bytes, { maxOutputLength: MAX_RESPONSE_BYTES }, (error, decoded) => {
        if (error === null) resolve(decoded);
        else resolve((error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "invalid");
      });
    });
    if (result !== "invalid") return result;
  }
  return "invalid";
}

/* Compressed data is practically never valid UTF-8. Bytes that are text were not encoded. */
function plainOr(bytes: Uint8Array, unreadable: string): BodyContent {
  return isUtf8(bytes) ? { text: textOf(bytes) } : { text: "", unreadable };
}

/* Whether bytes begin like JSON, XML or HTML, perhaps after a byte order mark or space. */
function startsLikeText(bytes: Uint8Array): boolean {
  return /^(?:\xEF\xBB\xBF)?\s*[{["<]/.test(Buffer.from(bytes.subarray(0, 64)).toString("latin1"));
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
}

/* The name of a coding, unless it could be something else. */
function shown(coding: string): string {
  return /^[a-z][a-z-]{0,19}$/.test(coding) ? coding : "(a name not shown)";
}

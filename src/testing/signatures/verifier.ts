import { createSecretKey, hash, timingSafeEqual, type KeyObject } from "node:crypto";

/*
 * The cloud's side of the signatures. It shares no code with src/signing on purpose:
 * a mistake there would otherwise be made twice and never be seen.
 */

/** A key that the cloud knows. */
export interface Account {
  readonly id: string;
  readonly secret: string;
  readonly token?: string | undefined;
}

export interface Verifier {
  /** The account of a key id, of the vendor that the request is for. */
  readonly account: (id: string) => Account | undefined;
  /** The cloud's time, in milliseconds. */
  readonly now: number;
  /** Whether an account's nonce was not seen before; remembers it until a time. */
  readonly isFresh: (account: Account, nonce: string, until: number) => boolean;
}

/** Why a request was refused: the vendor's code, and its HTTP status where that says something. */
export interface Refusal {
  readonly refused: string;
  readonly status?: number;
  readonly message?: string;
}

/** The account that signed, or the vendor's code for what is wrong. */
export type Verdict = { readonly account: Account } | Refusal;

export const MINUTE = 60_000;

/* What is wrong, in words for whoever writes a client. */
export const UNKNOWN_KEY = "The cloud knows no key of this id.";
export const USED_NONCE = "The nonce was used before.";
export const UTC_FORM = "The time must be of the form yyyy-MM-ddTHH:mm:ssZ.";
/** The cloud's string follows, as Alibaba gives it, so that a client can see where the two part. */
export const MISMATCH = "The signature is not the one that belongs to this request. The cloud's string to sign:";

/** Whether two secrets are the same, in a time that tells nothing of where they differ. */
export function isSame(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a request brought the token that its key has, or none where the key has none. */
export function isTokenOf({ token }: Account, given: string | undefined): boolean {
  return token === undefined || given === undefined ? token === given : isSame(token, given);
}

/** Why a token is not that of its key. */
export function tokenProblem({ token }: Account, given: string | undefined): string {
  if (token === undefined) return "The key has no token, and the request brought one.";
  return given === undefined
    ? "The key needs its token, and the request has none."
    : "The token is not that of the key.";
}

/** By how much a request's time is off. */
export function lateness(sentAt: number, now: number): string {
  const seconds = Math.round(Math.abs(now - sentAt) / 1000);
  return `The request's time is ${seconds} seconds ${sentAt < now ? "behind" : "ahead of"} the cloud's.`;
}

export function sha256(data: string | Buffer): string {
  return data.length === 0 ? NOTHING : hash("sha256", data, "hex");
}

const NOTHING = hash("sha256", "", "hex");

/* Node takes far longer to make a key from bytes than to use one, so those of the accounts are kept. */
const keys = new WeakMap<Account, Map<string, KeyObject>>();

/** A key of an account, made once for each name. The newest few are kept. */
export function keyOf(account: Account, name: string, make: () => Buffer): KeyObject {
  const known = keys.get(account) ?? new Map<string, KeyObject>();
  keys.set(account, known);
  const key = known.get(name) ?? createSecretKey(make());
  if (known.size >= 8) known.clear();
  known.set(name, key);
  return key;
}

/** RFC 3986: everything but letters, digits, `-`, `_`, `.` and `~` is escaped, in upper case. */
export function escape(text: string): string {
  if (/^[A-Za-z0-9\-_.~]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(
    /[^A-Za-z0-9\-_.~%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The time that `yyyy-MM-ddTHH:mm:ssZ` stands for, in milliseconds; NaN where the text is not of that form. */
export function readUtc(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
}

export function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : Number(a > b);
}

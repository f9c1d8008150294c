import { createSecretKey, hash, timingSafeEqual, type KeyObject } from "node:crypto";

/*
 * Verification of signatures. It shares no code with src/signing on purpose: a mistake in shared code would be made on both sides
 * and never be found.
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
  /** Whether an account's nonce is new. It is remembered until the time `until`. */
  readonly isFresh: (account: Account, nonce: string, until: number) => boolean;
}

/** Why a request was refused: the vendor's code, with its HTTP status if that is not 200. */
export interface Refusal {
  readonly refused: string;
  readonly status?: number;
  readonly message?: string;
}

/** The account that signed, or why the request is refused. */
export type Verdict = { readonly account: Account } | Refusal;

export const MINUTE = 60_000;

/* Messages for developers of clients. */
export const UNKNOWN_KEY = "The cloud has no key with this id.";
export const USED_NONCE = "The nonce was used before.";
export const UTC_FORM = "The time must be of the form yyyy-MM-ddTHH:mm:ssZ.";
/** The cloud's string to sign follows, as with Alibaba, so that a developer can see where the two differ. */
export const MISMATCH = "The signature does not match the request. The cloud's string to sign:";

/** Whether two secrets are the same. The time that it takes does not depend on where they differ. */
export function isSame(expected: string, given: string): boolean {
  const a = Buffer.from(expected);
  const b = Buffer.from(given);
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a request has the token of its key, or no token if the key has none. */
export function isTokenOf({ token }: Account, given: string | undefined): boolean {
  return token === undefined || given === undefined ? token === given : isSame(token, given);
}

/** The problem of a request's token. */
export function tokenProblem({ token }: Account, given: string | undefined): string {
  if (token === undefined) return "The key has no token, and the request has one.";
  return given === undefined
    ? "The key needs its token, and the request has none."
    : "The token does not belong to the key.";
}

/** By how much a request's time differs from the cloud's, as a message. */
export function lateness(sentAt: number, now: number): string {
  const seconds = Math.round(Math.abs(now - sentAt) / 1000);
  return `The request's time is ${seconds} seconds ${sentAt < now ? "behind" : "ahead of"} the cloud's.`;
}

export function sha256(data: string | Buffer): string {
  return data.length === 0 ? NOTHING : hash("sha256", data, "hex");
}

const NOTHING = hash("sha256", "", "hex");

/* Making a key from bytes takes Node far longer than using one, so the keys of the accounts are kept. */
const keys = new WeakMap<Account, Map<string, KeyObject>>();

/** A key of an account, made once for each name. The newest eight are kept. */
export function keyOf(account: Account, name: string, make: () => Buffer): KeyObject {
  const known = keys.get(account) ?? new Map<string, KeyObject>();
  keys.set(account, known);
  const key = known.get(name) ?? createSecretKey(make());
  if (known.size >= 8) known.clear();
  known.set(name, key);
  return key;
}

/** Escapes by RFC 3986: everything except letters, digits, `-`, `_`, `.` and `~`, in upper case. */
export function escape(text: string): string {
  if (/^[A-Za-z0-9\-_.~]*$/.test(text)) return text;
  return encodeURIComponent(text.toWellFormed()).replace(
    /[^A-Za-z0-9\-_.~%]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The milliseconds since 1970 of a time written `yyyy-MM-ddTHH:mm:ssZ`; NaN if it is written otherwise. */
export function readUtc(text: string): number {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text) ? Date.parse(text) : NaN;
}

export function byName([a]: readonly [string, string], [b]: readonly [string, string]): number {
  return a < b ? -1 : Number(a > b);
}

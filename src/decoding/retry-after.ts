import type { AnswerHead } from "../transport/message.ts";
import { serverTime } from "./server-time.ts";

/**
 * The time that the vendor asks to wait before a retry, in milliseconds. It is `x-acs-retry-after` (milliseconds, sent by the
 * gateway of Alibaba Cloud) or else the standard `Retry-After` (seconds, or a date). `undefined` if neither header is valid.
 */
export function retryAfter({ header }: AnswerHead): number | undefined {
  const milliseconds = longest(header("x-acs-retry-after"), 1);
  if (milliseconds !== undefined) return milliseconds;
  const value = header("retry-after");
  const seconds = longest(value, 1000);
  if (seconds !== undefined) return seconds;
  // Compare with the vendor's clock if the response has its time: the local clock may be wrong.
  const wait = Date.parse(value ?? "") - (serverTime(header("date")) ?? Date.now());
  return wait > 0 ? wait : undefined;
}

/* The longest of the waits in a header, since each gateway on the way may have added one. */
function longest(text: string | undefined, unit: number): number | undefined {
  const waits = (text ?? "").split(",").map((wait) => wait.trim());
  if (!waits.every((wait) => /^\d+(?:\.\d+)?$/.test(wait))) return undefined;
  const wait = Math.max(...waits.map(Number)) * unit;
  // A wait of any number of digits is a long one, and JSON has no Infinity.
  return wait > 0 ? Math.min(wait, Number.MAX_SAFE_INTEGER) : undefined;
}

import type { AnswerHead } from "../transport/message.ts";

/**
 * The time that the vendor asks to wait before a retry, in milliseconds. It is `x-acs-retry-after` (milliseconds, sent by the
 * gateway of Alibaba Cloud) or else the standard `Retry-After` (seconds, or a date). `undefined` if neither header is valid.
 */
export function retryAfter({ header }: AnswerHead): number | undefined {
  const milliseconds = positive(header("x-acs-retry-after"));
  if (milliseconds !== undefined) return milliseconds;
  const value = header("retry-after");
  const seconds = positive(value);
  if (seconds !== undefined) return seconds * 1000;
  // Compare with the vendor's clock if the response has its time: the local clock may be wrong.
  const now = Date.parse(header("date") ?? "");
  const wait = Date.parse(value ?? "") - (Number.isNaN(now) ? Date.now() : now);
  return wait > 0 ? wait : undefined;
}

function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

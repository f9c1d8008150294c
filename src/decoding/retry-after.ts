import type { AnswerHead } from "../transport/message.ts";

/**
 * How long the vendor asks to wait, in milliseconds: `x-acs-retry-after` (milliseconds, of Alibaba's gateway), else the
 * standard `Retry-After` (seconds, or a date). undefined where it says nothing that can be read.
 */
export function retryAfter({ header }: AnswerHead): number | undefined {
  const milliseconds = positive(header("x-acs-retry-after"));
  if (milliseconds !== undefined) return milliseconds;
  const given = header("retry-after");
  const seconds = positive(given);
  if (seconds !== undefined) return seconds * 1000;
  // By the vendor's own clock where it tells the time: ours may be off.
  const now = Date.parse(header("date") ?? "");
  const wait = Date.parse(given ?? "") - (Number.isNaN(now) ? Date.now() : now);
  return wait > 0 ? wait : undefined;
}

function positive(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}(?:\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

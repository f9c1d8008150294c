let last = { second: NaN, text: "" };

/** Formats a date as `2023-10-26T10:22:32Z`. The last text is cached because many requests are signed in one second. */
export function isoSecond(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== last.second) last = { second, text: `${date.toISOString().slice(0, -5)}Z` };
  return last.text;
}

let last = { second: NaN, text: "" };

/** `2023-10-26T10:22:32Z`, without milliseconds. The last second's text is kept: many requests are signed in one. */
export function isoSecond(date: Date): string {
  const second = Math.floor(date.getTime() / 1000);
  if (second !== last.second) last = { second, text: `${date.toISOString().slice(0, -5)}Z` };
  return last.text;
}

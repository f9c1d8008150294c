import type { Line } from "../descriptions/text.ts";

/* A brace that does not begin JSON may belong to a row or be a leftover. After so many of them the search stops. */
const MOST_FAILURES = 50;

/** Finds the JSON texts of a page, complete ones only, outside its tables. */
export function findSamples(lines: readonly Line[], isInTable: (index: number) => boolean): unknown[] {
  const samples: unknown[] = [];
  const depths = lines.map(({ text }) => depthOf(text));
  let failures = 0;
  // Objects that are indented further than an incomplete sample are parts of it.
  let indentOfFailure = Infinity;
  for (let index = 0; index < lines.length && failures < MOST_FAILURES; index += 1) {
    const [, indent] = /^(\s*)\{/.exec(lines[index]?.text ?? "") ?? [];
    if (isInTable(index) || indent === undefined || indent.length > indentOfFailure) continue;
    const found = sampleAt(lines, depths, index);
    indentOfFailure = found ? Infinity : indent.length;
    if (found) {
      samples.push(found.value);
      index = found.end;
    } else failures += 1;
  }
  return samples;
}

/* How many braces a line opens and does not close. Braces inside JSON strings do not count. */
function depthOf(line: string): number {
  if (!/[{}]/.test(line)) return 0;
  const braces = line.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[{}]/g) ?? [];
  return braces.reduce((depth, brace) => depth + (brace === "{" ? 1 : -1), 0);
}

function sampleAt(
  lines: readonly Line[],
  depths: readonly number[],
  start: number,
): { value: unknown; end: number } | undefined {
  let depth = 0;
  for (let end = start; end < lines.length && end < start + 5000; end += 1) {
    depth += depths[end] ?? 0;
    if (depth > 0) continue;
    try {
      const text = lines.slice(start, end + 1).map((line) => line.text);
      return { value: JSON.parse(text.join("\n")) as unknown, end };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Finds the sample of the response and the sample of the request. */
export function sortSamples(
  samples: readonly unknown[],
  vendor: "alibaba" | "tencent",
): { request?: unknown; response?: unknown } {
  const isAnswer = (value: unknown): value is Record<string, unknown> =>
    typeof value === "object" &&
    value !== null &&
    ("Response" in value || "RequestId" in value || vendor === "alibaba");
  const response = samples.find(isAnswer);
  const request = samples.find((value) => !isAnswer(value));
  return { ...(request !== undefined && { request }), ...(response !== undefined && { response }) };
}

/** The value of a sample at a path; in an array, of its first item. */
export function valueAt(sample: unknown, path: string): unknown {
  return path
    .replaceAll("[]", ".0")
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      sample,
    );
}

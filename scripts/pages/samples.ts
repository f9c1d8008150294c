import type { Line } from "../descriptions/text.ts";

/* What opens and is no JSON may be a row or a lost brace; a page with more of it is none to search on. */
const MOST_FAILURES = 50;

/** The first JSON texts of a page, whole ones only; those of the tables are not among them. */
export function findSamples(lines: readonly Line[], isInTable: (index: number) => boolean): unknown[] {
  const samples: unknown[] = [];
  const depths = lines.map(({ text }) => depthOf(text));
  let failures = 0;
  for (let index = 0; index < lines.length && failures < MOST_FAILURES; index += 1) {
    if (isInTable(index) || !/^\s*\{/.test(lines[index]?.text ?? "")) continue;
    const found = sampleAt(lines, depths, index);
    if (found) {
      samples.push(found.value);
      index = found.end;
    } else failures += 1;
  }
  return samples;
}

/* How many braces a line leaves open; those inside texts do not count. */
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

/** Tells the sample of the answer from that of the request. */
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

/** What a sample has at a path; of an array, its first item. */
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

import type { Line } from "./text.ts";

/** The first JSON texts of a page, whole ones only; those of the tables are not among them. */
export function findSamples(lines: readonly Line[], isInTable: (index: number) => boolean): unknown[] {
  const samples: unknown[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (isInTable(index) || !/^\s*\{/.test(lines[index]?.text ?? "")) continue;
    const found = sampleAt(lines, index);
    if (!found) continue;
    samples.push(found.value);
    index = found.end;
  }
  return samples;
}

function sampleAt(lines: readonly Line[], start: number): { value: unknown; end: number } | undefined {
  let text = "";
  let depth = 0;
  for (let end = start; end < lines.length && end < start + 5000; end += 1) {
    const line = lines[end]?.text ?? "";
    text += `${line}\n`;
    // Braces inside texts do not count.
    for (const brace of line.replace(/"(?:[^"\\]|\\.)*"/g, "").match(/[{}]/g) ?? []) depth += brace === "{" ? 1 : -1;
    if (depth > 0) continue;
    try {
      return { value: JSON.parse(text) as unknown, end };
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

/** A plain value as a cell shows it. */
export function plainText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? String(value)
    : undefined;
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

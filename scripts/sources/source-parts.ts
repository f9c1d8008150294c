import type { z } from "zod";
import { SourceError } from "./source-error.ts";

/** Parses JSON. @throws SourceError */
export function parseSource(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SourceError(`the file is not JSON: ${(error as Error).message}`);
  }
}

/** An optional key; null counts as absent. */
export function maybe<T extends z.ZodType>(form: T): z.ZodType<z.output<T> | undefined> {
  return form.nullish().transform((value) => value ?? undefined);
}

/** Checks the form of a part of a file. @throws SourceError that names the place. */
export function partOf<T>(value: unknown, form: z.ZodType<T>, at: string): T {
  const { data, error } = form.safeParse(value);
  if (!error) return data;
  const [issue] = error.issues;
  const place = [at, ...(issue?.path ?? []).map(String)].filter((part) => part !== "").join(".");
  throw new SourceError(`${place === "" ? "the file" : place} is malformed: ${issue?.message ?? ""}`);
}

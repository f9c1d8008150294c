import type { z } from "zod";
import { SourceError } from "./source-error.ts";

/** Parses JSON. @throws SourceError */
export function parseSource(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new SourceError(`it is no JSON: ${(error as Error).message}`);
  }
}

/** A key that may be left out; null says as little. */
export function maybe<T extends z.ZodType>(form: T): z.ZodType<z.output<T> | undefined> {
  return form.nullish().transform((value) => value ?? undefined);
}

/** A part of a file in the form that it must have. @throws SourceError that names the place. */
export function partOf<T>(value: unknown, form: z.ZodType<T>, at: string): T {
  const { data, error } = form.safeParse(value);
  if (!error) return data;
  const [issue] = error.issues;
  const place = [at, ...(issue?.path ?? []).map(String)].filter((part) => part !== "").join(".");
  throw new SourceError(`${place === "" ? "the file" : place} is not of its form: ${issue?.message ?? ""}`);
}

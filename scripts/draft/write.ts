import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ChangedFile } from "./files.ts";

/** Writes all files or none: if one cannot be written, those before it are restored. */
export function writeAll(root: string, files: readonly ChangedFile[]): void {
  const before = files.map(({ path }) => {
    const at = join(root, path);
    return { at, text: existsSync(at) ? readFileSync(at) : undefined };
  });
  let started = 0;
  try {
    for (const { path, text } of files) {
      started += 1;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  } catch (error) {
    for (const { at, text } of before.slice(0, started)) {
      if (text === undefined) rmSync(at, { force: true });
      else writeFileSync(at, text);
    }
    throw error;
  }
}

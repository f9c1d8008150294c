import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { callerPath } from "./caller-path.ts";
import { UsageError } from "./usage-error.ts";

/** A page as it was saved. */
export interface PageFile {
  readonly file: string;
  readonly text: string;
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly problem: string;
}

/** Reads the one page that a command takes. @throws UsageError if there is none, or more than one, or it cannot be read. */
export function readOnePage(paths: readonly string[], usage: string): PageFile {
  const [page, ...more] = readPages(paths);
  if (!page) throw new UsageError(`name one page\n\n${usage}`);
  if (more.length > 0) throw new UsageError(`name one page; got ${more.length + 1}\n\n${usage}`);
  if ("problem" in page) throw new UsageError(`${page.file}: ${page.problem}`);
  return page;
}

/** Reads pages from files and from folders of files; `-` means standard input. */
export function readPages(paths: readonly string[]): (PageFile | UnreadFile)[] {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("standard input can be read only once");
  return paths.flatMap((path): (PageFile | UnreadFile)[] => {
    const files = filesOf(path);
    if (files.length === 0) return [{ file: path, problem: "the folder has no .txt and no .md file" }];
    return files.map((file) => {
      const text = readText(file);
      const name = file === "-" ? "standard input" : file;
      return typeof text === "string" ? { file: name, text } : { file: name, ...text };
    });
  });
}

/* A folder means the pages in it and in the folders below it. */
function filesOf(path: string): string[] {
  if (path === "-" || !statSync(callerPath(path), { throwIfNoEntry: false })?.isDirectory()) return [path];
  return readdirSync(callerPath(path), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:txt|md)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Reads a file as UTF-8. Text in another encoding would be compared as other characters, so it is refused. */
export function readText(path: string): string | { problem: string } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path === "-" ? 0 : callerPath(path)));
    return text.includes("\uFFFD")
      ? { problem: "characters were lost (U+FFFD): the file was not saved as UTF-8" }
      : text;
  } catch (error) {
    if (error instanceof TypeError) return { problem: "the file is not UTF-8: save it with that encoding" };
    return { problem: `cannot be read: ${(error as Error).message}` };
  }
}

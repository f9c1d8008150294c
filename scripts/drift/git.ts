import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command/usage-error.ts";

/** The spec files of a commit, by their path in specs/. @throws UsageError if git does not know the commit. */
export function specsAt(root: string, ref: string): Map<string, string> {
  // git would treat it as an option.
  if (ref.startsWith("-")) throw new UsageError(`${ref} is not a commit`);
  const listed = git(root, ["ls-tree", "-r", "--name-only", "--full-tree", "-z", ref, "specs/"], ref);
  const paths = listed.split("\0").filter((path) => /^specs\/[^/]+\/[^/]+\.yaml$/.test(path));
  if (paths.length === 0) throw new UsageError(`${ref} has no specs`);
  return new Map(paths.sort().map((path) => [path.slice("specs/".length), git(root, ["show", `${ref}:${path}`], ref)]));
}

/** The diff between the last commit and the working tree, with the whole content of new files. */
export function changesOf(root: string, path: string): string {
  const untracked = git(root, ["ls-files", "--others", "--exclude-standard", "-z", "--", path], "HEAD");
  const fresh = untracked.split("\0").filter((name) => name !== "");
  const added = fresh.map((name) => {
    const lines = readFileSync(join(root, name), "utf8").replace(/\n$/, "").split("\n");
    return `new file ${name}\n${lines.map((line) => `+${line}\n`).join("")}`;
  });
  return git(root, ["diff", "--no-color", "--no-ext-diff", "HEAD", "--", path], "HEAD") + added.join("");
}

function git(root: string, args: readonly string[], ref: string): string {
  try {
    return execFileSync("git", args, {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 1e8,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    throw new UsageError(`git cannot read ${ref}: ${(stderr ?? message).trim().split("\n")[0] ?? ""}`);
  }
}

/** Whether the last commit contains a file. */
export function isCommitted(root: string, path: string): boolean {
  return git(root, ["ls-tree", "--name-only", "HEAD", "--", path], "HEAD").trim() !== "";
}

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../command/usage-error.ts";

/** The spec files as they were at a commit, by their path in specs/. @throws UsageError where git knows no such commit. */
export function specsAt(root: string, ref: string): Map<string, string> {
  // An option in place of a commit would be git's to obey.
  if (ref.startsWith("-")) throw new UsageError(`${ref} is no commit`);
  const listed = git(root, ["ls-tree", "-r", "--name-only", "--full-tree", "-z", ref, "specs/"], ref);
  const paths = listed.split("\0").filter((path) => /^specs\/[^/]+\/[^/]+\.yaml$/.test(path));
  if (paths.length === 0) throw new UsageError(`at ${ref} there are no specs`);
  return new Map(paths.sort().map((path) => [path.slice("specs/".length), git(root, ["show", `${ref}:${path}`], ref)]));
}

/** The difference that files in the working tree have from the last commit; of new files all that they hold. */
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

/** Whether the last commit has a file. */
export function isCommitted(root: string, path: string): boolean {
  return git(root, ["ls-tree", "--name-only", "HEAD", "--", path], "HEAD").trim() !== "";
}

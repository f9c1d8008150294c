import { describeFinding } from "./history.ts";
import type { Finding } from "./finding.ts";

export type Bump = "major" | "minor" | "patch";

/* Changes of these do not concern a caller. */
const UNNOTICED: ReadonlySet<string> = new Set([
  "example",
  "sample",
  "updated",
  "externalDocs",
  "x-doc-defect",
  "x-example",
]);

/** Whether a change of the specs belongs in a changelog. */
export function isNoticed({ what }: Finding): boolean {
  return !UNNOTICED.has(what);
}

/** The kind of release that these changes need, by what a caller of the old types would notice. Before 1.0 a break is minor. */
export function bumpOf(findings: readonly Finding[], version: string): Bump {
  const isBreaking = findings.some(({ severity }) => severity === "breaking");
  const adds = findings.some(({ severity }) => severity === "change");
  if (version.startsWith("0.")) return isBreaking ? "minor" : "patch";
  return isBreaking ? "major" : adds ? "minor" : "patch";
}

/** The text of a changeset that lists every changed fact, breaking ones first. `followed`: the operations whose documentation was read. */
export function writeChangeset(findings: readonly Finding[], version: string, followed: ReadonlySet<string>): string {
  const list = (title: string, chosen: readonly Finding[]): string[] =>
    chosen.length === 0 ? [] : ["", title, "", ...chosen.map((finding) => `- ${describeFinding(finding)}`)];
  const breaking = findings.filter(({ severity }) => severity === "breaking");
  const others = findings.filter(({ severity }) => severity !== "breaking");
  return [
    "---",
    `"outdial": ${bumpOf(findings, version)}`,
    "---",
    "",
    titleOf(findings, followed),
    ...list("Breaking:", breaking),
    ...list(breaking.length > 0 ? "Also:" : "Changed:", others),
    "",
  ].join("\n");
}

/* A shared schema changes several operations, and a spec may be edited without its page. Only a page that was read is followed. */
function titleOf(findings: readonly Finding[], followed: ReadonlySet<string>): string {
  const own = actionsOf(findings).filter((name) => followed.has(name));
  const other = unreadOf(findings, followed);
  const follows = `${own.join(", ")} ${own.length === 1 ? "follows its vendor's" : "follow their vendors'"} documentation.`;
  const changes = `${other.join(", ")} ${other.length === 1 ? "changes" : "change"}`;
  if (other.length === 0) return follows;
  return own.length === 0 ? `${changes}.` : `${follows} ${changes} too.`;
}

/** The operations that change although no documentation of them was read. */
export function unreadOf(findings: readonly Finding[], followed: ReadonlySet<string>): string[] {
  return actionsOf(findings).filter((name) => !followed.has(name));
}

function actionsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ operation }) => operation))].sort();
}

/** A file name for the changeset that is not taken. */
export function changesetName(
  findings: readonly Finding[],
  followed: ReadonlySet<string>,
  taken: (name: string) => boolean,
): string {
  const actions = actionsOf(findings);
  const own = actions.filter((name) => followed.has(name));
  const [first = "specs", ...more] = own.length > 0 ? own : actions;
  const words = first.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  const base = `${words}${more.length > 0 ? "-and-others" : ""}-${own.length > 0 ? "follows-its-vendor" : "changes"}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.md` : `${base}-${number}.md`;
    if (!taken(name)) return name;
  }
}

import { describeFinding } from "./history.ts";
import type { Finding } from "./finding.ts";

export type Bump = "major" | "minor" | "patch";

/* Of these nobody who calls takes notice. */
const UNNOTICED: ReadonlySet<string> = new Set([
  "example",
  "sample",
  "updated",
  "externalDocs",
  "x-doc-defect",
  "x-start-example",
]);

/** Whether a change of the specs belongs into a changelog. */
export function isNoticed({ what }: Finding): boolean {
  return !UNNOTICED.has(what);
}

/** What a release with these changes is, by what a caller of the old types would notice; before 1.0 a break is a minor one. */
export function bumpOf(findings: readonly Finding[], version: string): Bump {
  const isBreaking = findings.some(({ severity }) => severity === "breaking");
  const adds = findings.some(({ severity }) => severity === "change");
  if (version.startsWith("0.")) return isBreaking ? "minor" : "patch";
  return isBreaking ? "major" : adds ? "minor" : "patch";
}

/** A changeset that names every fact that changed, breaking ones first. `followed` are the operations whose documentation was read. */
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

/* What two operations share changes both, and a spec may be edited without its page: only what was read is followed. */
function titleOf(findings: readonly Finding[], followed: ReadonlySet<string>): string {
  const own = actionsOf(findings).filter((name) => followed.has(name));
  const other = unreadOf(findings, followed);
  const follows = `${own.join(", ")} ${own.length === 1 ? "follows its vendor's" : "follow their vendors'"} documentation.`;
  const changes = `${other.join(", ")} ${other.length === 1 ? "changes" : "change"}`;
  if (other.length === 0) return follows;
  return own.length === 0 ? `${changes}.` : `${follows} ${changes} too.`;
}

/** The operations that change though nothing that documents them was read. */
export function unreadOf(findings: readonly Finding[], followed: ReadonlySet<string>): string[] {
  return actionsOf(findings).filter((name) => !followed.has(name));
}

function actionsOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ operation }) => operation))].sort();
}

/** A name for the changeset's file that none of those there has. */
export function changesetName(
  findings: readonly Finding[],
  followed: ReadonlySet<string>,
  taken: (name: string) => boolean,
): string {
  const actions = actionsOf(findings);
  const led = actions.filter((name) => followed.has(name));
  const [first = "specs", ...more] = led.length > 0 ? led : actions;
  const words = first.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  const base = `${words}${more.length > 0 ? "-and-others" : ""}-${led.length > 0 ? "follows-its-vendor" : "changes"}`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.md` : `${base}-${number}.md`;
    if (!taken(name)) return name;
  }
}

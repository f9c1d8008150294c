import { describeFinding } from "./history.ts";
import type { Finding } from "./finding.ts";

export type Bump = "major" | "minor" | "patch";

/** What a release with these changes is, by what a caller of the old types would notice; before 1.0 a break is a minor one. */
export function bumpOf(findings: readonly Finding[], version: string): Bump {
  const isBreaking = findings.some(({ severity }) => severity === "breaking");
  const adds = findings.some(({ severity }) => severity === "change");
  if (version.startsWith("0.")) return isBreaking ? "minor" : "patch";
  return isBreaking ? "major" : adds ? "minor" : "patch";
}

/** A changeset that names every fact that changed, breaking ones first. */
export function writeChangeset(findings: readonly Finding[], version: string): string {
  const actions = [...new Set(findings.map(({ operation }) => operation))].sort();
  const list = (title: string, chosen: readonly Finding[]): string[] =>
    chosen.length === 0 ? [] : ["", title, "", ...chosen.map((finding) => `- ${describeFinding(finding)}`)];
  const breaking = findings.filter(({ severity }) => severity === "breaking");
  const others = findings.filter(({ severity }) => severity !== "breaking");
  return [
    "---",
    `"outdial": ${bumpOf(findings, version)}`,
    "---",
    "",
    `${actions.join(", ")} ${actions.length === 1 ? "follows its" : "follow their"} vendor's page.`,
    ...list("Breaking:", breaking),
    ...list(breaking.length > 0 ? "Also:" : "Changed:", others),
    "",
  ].join("\n");
}

/** A name for the changeset's file that none of those there has. */
export function changesetName(findings: readonly Finding[], taken: (name: string) => boolean): string {
  const [first, ...more] = [...new Set(findings.map(({ operation }) => operation))].sort();
  const words = (first ?? "specs").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  const base = `${words}${more.length > 0 ? "-and-others" : ""}-follows-its-page`;
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${base}.md` : `${base}-${number}.md`;
    if (!taken(name)) return name;
  }
}

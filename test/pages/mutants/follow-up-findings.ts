import type { Finding } from "../../../scripts/drift/finding.ts";
import type { Mutant } from "./mutant.ts";

/* Rules about a field that mention other fields. */
const RULES = ["required when", "one of required when", "applies when", "rule about an unknown name", "rule not read"];

/** Whether a finding follows from the change of a mutant. Such a finding is unsure, never more severe. */
export function followsFrom({ path, what, after }: Mutant, finding: Finding): boolean {
  if (finding.severity !== "unsure") return false;
  switch (what) {
    // Rules of a removed field are removed with it, and rules of other fields name a field that the page does not have.
    case "field":
      return after === undefined && RULES.includes(finding.what) && names(finding, path);
    case "values":
    case "example":
      return finding.path === path && finding.what === "example";
    // A list of values, or a sample, that has the old type.
    case "type":
      return finding.path === path && finding.what === "rule not read";
    // A count applies to the items of a JSON text, or to nothing.
    case "format":
      return finding.path === path && (/Items$/.test(finding.what) || finding.what === "rule not read");
    default:
      return false;
  }
}

function names({ path, before, after, words }: Finding, field: string): boolean {
  const name = field.split(".").at(-1) ?? "";
  return (
    path.split(" or ").includes(field) ||
    new RegExp(`\\b${name}\\b`, "i").test(`${path} ${String(before)} ${String(after)} ${words ?? ""}`)
  );
}

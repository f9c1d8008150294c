import type { Finding } from "../../../scripts/drift/finding.ts";
import type { Mutant } from "./mutant.ts";

/* What is said of a field beside others. */
const RULES = ["required when", "one of required when", "applies when", "rule about an unknown name", "rule not read"];

/** Whether another finding follows from the change of a mutant. It says that something cannot be told, and never more. */
export function touches({ path, what, after }: Mutant, finding: Finding): boolean {
  if (finding.severity !== "unsure") return false;
  switch (what) {
    // Rules of a field that is gone are gone with it, and those of others name one that the page has not.
    case "field":
      return after === undefined && RULES.includes(finding.what) && names(finding, path);
    case "values":
    case "example":
      return finding.path === path && finding.what === "example";
    // A list of values, or a sample, of the old type.
    case "type":
      return finding.path === path && finding.what === "rule not read";
    // A count is one of a JSON text's items, or of nothing.
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

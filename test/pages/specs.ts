import { join } from "node:path";
import { compare } from "../../scripts/drift/compare.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import type { Documented } from "../../scripts/facts/model.ts";
import { knownOf, readSpecOperations } from "../../scripts/specs/spec-operations.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { readPage } from "../../scripts/pages/read.ts";
import { ROOT } from "../support/project.ts";

export const OPERATIONS = readSpecOperations(readSpecs(join(ROOT, "specs")));
export const SPECS: readonly Documented[] = [...OPERATIONS.values()].map(({ facts }) => facts);
export const KNOWN = knownOf(OPERATIONS);

/** The differences between a page's text and the operation's spec. */
export function driftOf(spec: Documented, text: string): Finding[] {
  const page = readPage(text, KNOWN);
  return compare(spec, page, { silence: "unsure", unread: page.unread });
}

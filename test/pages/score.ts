import { same } from "../../scripts/drift/changes.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import { PageError } from "../../scripts/pages/read.ts";
import { fromThePage, mutantsOf } from "./mutants.ts";
import type { Mutant } from "./mutants/mutant.ts";
import { followsFrom } from "./mutants/follow-up-findings.ts";
import { renderPage, RENDERINGS, type RenderedForm } from "./render.ts";
import type { Documented } from "../../scripts/facts/model.ts";
import { driftOf, SPECS } from "./specs.ts";

export interface Score {
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/** About so many mutants are read in a run with one form each, however many operations there are. */
const SAMPLE = 1800;

/**
 * Changes each fact of each rendered page in turn. A mutant is caught if it is reported without findings that do not follow from it.
 * `every` selects whether each mutant is read in all fourteen forms ("form"), or in one of them in turn ("mutant"); then only some
 * of the mutants of many operations are read.
 */
export function scoreMutants(every: "form" | "mutant", specs: readonly Documented[] = SPECS): Score {
  let mutants = 0;
  const survivors: string[] = [];
  const ofSpecs = specs.map((given) => [given, mutantsOf(given)] as const);
  const count = ofSpecs.reduce((sum, [, all]) => sum + all.length, 0);
  const stride = every === "form" ? 1 : Math.max(1, Math.round(count / SAMPLE));
  for (const [number, [given, mutantsOfSpec]] of ofSpecs.entries()) {
    const spec = fromThePage(given);
    const all = mutantsOfSpec.filter((_, index) => index % stride === number % stride);
    for (const [turn, [form, language]] of RENDERINGS.entries()) {
      const plain = renderPage(spec, form, language);
      const known = new Set(driftOf(spec, plain).map(keyOf));
      for (const [index, mutant] of all.entries()) {
        if (every === "mutant" && (index % RENDERINGS.length !== turn || isSkipped(mutant, index))) continue;
        if (!canShow(mutant, form)) continue;
        const text = renderPage(mutant.document, form, language);
        // The form cannot show this fact.
        if (text === plain) continue;
        mutants += 1;
        const problem = problemOf(mutant, () => driftOf(spec, text).filter((finding) => !known.has(keyOf(finding))));
        if (problem !== undefined)
          survivors.push(`${spec.operation}, ${form}, ${language}, ${mutant.name}: ${problem}`);
      }
    }
  }
  return { mutants, survivors };
}

/* New and removed fields exist for every position of a page; in a run with one form each, a third of them is enough. */
function isSkipped({ what }: Mutant, index: number): boolean {
  return what === "field" && index % 3 !== 0;
}

/* A glued row of errors has nothing between its cells. */
function canShow({ what }: Mutant, form: RenderedForm): boolean {
  return !(form === "glued" && what === "error code");
}

function keyOf({ side, path, what, after }: Finding): string {
  return JSON.stringify([side, path, what, after]);
}

function problemOf(mutant: Mutant, read: () => Finding[]): string | undefined {
  try {
    const found = read();
    const hit = found.find((finding) => isOf(mutant, finding));
    const others = found.filter((finding) => finding !== hit && !followsFrom(mutant, finding));
    if (!hit) return `not reported${others.map((one) => `, but ${describeFinding(one)}`).join("")}`;
    if (hit.severity !== mutant.severity) return `reported as ${hit.severity}, and not as ${mutant.severity}`;
    if (!same(hit.after, mutant.after)) return `reported with ${String(hit.after)} for ${String(mutant.after)}`;
    return others.length === 0 ? undefined : `reported with ${others.map(describeFinding).join(", ")}`;
  } catch (error) {
    if (error instanceof PageError) return error.message;
    throw error;
  }
}

/* If nothing shows the level of a new field, the finding says so, and any level is accepted. */
function isOf(mutant: Mutant, { side, path, what, words = "" }: Finding): boolean {
  const isThere = path === mutant.path || (words.includes("at which level") && path.endsWith(`.${mutant.path}`));
  return side === mutant.side && isThere && what === mutant.what;
}

function describeFinding({ severity, path, what, before, after }: Finding): string {
  return `${severity} ${path} ${what} ${String(before)} -> ${String(after)}`;
}

/** The score in one line, followed by its survivors. */
export function describeScore({ mutants, survivors }: Score): string {
  const caught = mutants - survivors.length;
  const lines = [
    `${mutants} mutants of rendered pages: ${caught} reported alone (${((100 * caught) / mutants).toFixed(2)} %), ${survivors.length} survivors. Up to 1 % may survive: they are about the reader of pages, and not about the facts of an operation.`,
  ];
  return [...lines, ...survivors.map((name) => `  SURVIVOR ${name}`)].join("\n");
}

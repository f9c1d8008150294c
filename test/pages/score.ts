import type { Finding } from "../../scripts/drift/finding.ts";
import { PageError } from "../../scripts/pages/read.ts";
import { fromThePage, mutantsOf, touches, type Mutant } from "./mutants.ts";
import { renderPage, RENDERINGS, type RenderedForm } from "./render.ts";
import { driftOf, SPECS } from "./specs.ts";

export interface Score {
  readonly mutants: number;
  readonly survivors: readonly string[];
}

/**
 * Changes each fact of each rendered page in turn. A mutant is caught where it is reported, and nothing else is but what it touches.
 * `every` is in how many forms each mutant is read: all fourteen, or one of them in turn.
 */
export function scoreMutants(every: "form" | "mutant"): Score {
  let mutants = 0;
  const survivors: string[] = [];
  for (const given of SPECS) {
    const spec = fromThePage(given);
    const all = mutantsOf(given);
    for (const [turn, [form, language]] of RENDERINGS.entries()) {
      const plain = renderPage(spec, form, language);
      const known = new Set(driftOf(spec, plain).map(keyOf));
      for (const [index, mutant] of all.entries()) {
        if ((every === "mutant" && index % RENDERINGS.length !== turn) || !canShow(mutant, form)) continue;
        const text = renderPage(mutant.document, form, language);
        // The form has no place for this fact.
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

/* Nothing stands between the cells of a glued row of errors. */
function canShow({ what }: Mutant, form: RenderedForm): boolean {
  return !(form === "glued" && what === "error code");
}

function keyOf({ side, path, what, after }: Finding): string {
  return JSON.stringify([side, path, what, after]);
}

function problemOf(mutant: Mutant, read: () => Finding[]): string | undefined {
  try {
    const found = read();
    const hit = found.find(
      ({ side, path, what }) => side === mutant.side && path === mutant.path && what === mutant.what,
    );
    const others = found.filter((finding) => finding !== hit && !touches(mutant, finding));
    if (!hit) return `not reported${others.map(({ path, what }) => `, but ${path} ${what}`).join("")}`;
    return others.length === 0
      ? undefined
      : `reported with ${others.map(({ path, what }) => `${path} ${what}`).join(", ")}`;
  } catch (error) {
    if (error instanceof PageError) return error.message;
    throw error;
  }
}

/** A score as a line, and its survivors. */
export function describeScore({ mutants, survivors }: Score): string {
  const caught = mutants - survivors.length;
  const lines = [
    `${mutants} mutants of rendered pages: ${caught} reported alone (${((100 * caught) / mutants).toFixed(2)} %), ${survivors.length} survivors`,
  ];
  return [...lines, ...survivors.map((name) => `  SURVIVOR ${name}`)].join("\n");
}

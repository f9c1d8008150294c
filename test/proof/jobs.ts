import { scoreMutants, type Score } from "../pages/score.ts";
import { SPECS } from "../pages/specs.ts";
import { readInput } from "../../scripts/generate/input.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { OPERATIONS } from "../support/operations.ts";
import { ROOT } from "../support/project.ts";
import { prove, type Disagreement } from "./proof.ts";
import { findSurvivors, type MutatedSchema, type MutationReport } from "./survivors.ts";

/** A part of `npm run prove` that needs no other part. */
export type Job =
  | { readonly part: "cases"; readonly action: string; readonly cases: number; readonly seed: number }
  | ({ readonly part: "mutants" } & MutatedSchema)
  | { readonly part: "pages"; readonly action: string };

export interface ProvenCases {
  readonly action: string;
  readonly counts: readonly (readonly [kind: string, count: number])[];
  readonly disagreements: readonly Disagreement[];
}

export type JobResult =
  | ({ readonly part: "cases" } & ProvenCases)
  | ({ readonly part: "mutants" } & MutationReport)
  | ({ readonly part: "pages" } & Score);

/** Does a part of the proof in this process. */
export async function runJob(job: Job): Promise<JobResult> {
  switch (job.part) {
    case "cases": {
      const operation = OPERATIONS.find(({ action }) => action === job.action);
      if (!operation) throw new Error(`no operation ${job.action}`);
      // A first run with one sample counts the cases that the operation has per sample.
      const each = [...prove(operation, 1, 1).counts.values()].reduce((sum, count) => sum + count, 0);
      const { action, counts, disagreements } = prove(operation, Math.ceil(job.cases / each), job.seed);
      return { part: "cases", action, counts: [...counts], disagreements };
    }
    case "mutants":
      return { part: "mutants", ...(await findSurvivors(ROOT, await readInput(ROOT), CONTRACTS, job)) };
    case "pages":
      return {
        part: "pages",
        ...scoreMutants(
          "form",
          SPECS.filter(({ operation }) => operation === job.action),
        ),
      };
  }
}

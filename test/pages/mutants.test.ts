import { expect, test } from "vitest";
import { describeScore, scoreMutants } from "./score.ts";

/* Every fact of the five operations, changed one at a time, each in one of the fourteen renderings; `npm run prove` takes all. */
test("at least 99 of 100 changed facts are reported, and nothing else is", { timeout: 120_000 }, () => {
  const score = scoreMutants("mutant");
  console.log(describeScore(score));
  expect(score.mutants).toBeGreaterThan(1000);
  expect(score.survivors.length / score.mutants).toBeLessThanOrEqual(0.01);
});

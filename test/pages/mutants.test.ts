import { expect, test } from "vitest";
import { describeScore, scoreMutants } from "./score.ts";

/* Changes facts of all operations, each in one of the fourteen renderings; `npm run prove` changes each fact in all renderings. */
test("at least 99 of 100 changed facts are reported, without other findings", { timeout: 120_000 }, () => {
  const score = scoreMutants("mutant");
  console.log(describeScore(score));
  expect(score.mutants).toBeGreaterThan(1000);
  expect(score.survivors.length / score.mutants).toBeLessThanOrEqual(0.01);
});

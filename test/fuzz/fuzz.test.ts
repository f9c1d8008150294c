import { expect, test } from "vitest";
import { fuzz } from "./run.ts";

/* The short form of `npm run fuzz`, which sends 100,000. */

test("five hundred spoilt requests: each is answered, none brings the cloud down, none is believed", async () => {
  const { failures, statuses, codes, carriedOut } = await fuzz(500, 7);
  expect(failures).toEqual([]);
  // Only one that was cut so early that it says nothing goes without an answer.
  expect(statuses["0"] ?? 0).toBeLessThan(10);
  // What is spoilt outside of what was signed is carried out, and must be what was signed: the run has such cases.
  expect(carriedOut).toBeGreaterThan(5);
  // The run is worth something only if requests get past the signature, in both directions.
  expect(codes.OK).toBeGreaterThan(20);
  expect(codes.SignatureDoesNotMatch).toBeGreaterThan(10);
  expect(codes["AuthFailure.SignatureFailure"]).toBeGreaterThan(10);
  expect(Object.keys(codes).length).toBeGreaterThan(10);
  expect(statuses["200"]).toBeGreaterThan(100);
});

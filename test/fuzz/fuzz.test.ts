import { expect, test } from "vitest";
import { OPERATIONS } from "../support/operations.ts";
import { fuzz } from "./run.ts";

/* The short form of `npm run fuzz`, which sends 100,000 requests. */

test("25 mutated requests for each operation: each gets a response, the cloud survives, and none changes what was signed", async () => {
  const { failures, statuses, codes, operations, carriedOut } = await fuzz(25 * OPERATIONS.length, 7);
  expect(failures).toEqual([]);
  // Only a request that was cut very early gets no response.
  expect(statuses["0"] ?? 0).toBeLessThan(20);
  // A request whose change is outside its signature runs, and must mean what was signed: the run contains such cases.
  expect(carriedOut).toBeGreaterThan(5);
  // The requests of every operation reach the cloud.
  expect([...operations].sort()).toEqual(OPERATIONS.map(({ action }) => action).sort());
  // The run is useful only if requests get past the signature check, and others do not.
  expect(codes.OK).toBeGreaterThan(20);
  expect(codes.SignatureDoesNotMatch).toBeGreaterThan(10);
  expect(codes["AuthFailure.SignatureFailure"]).toBeGreaterThan(10);
  expect(Object.keys(codes).length).toBeGreaterThan(10);
  expect(statuses["200"]).toBeGreaterThan(100);
});

import { describe, expect, test } from "vitest";
import { ALIBABA_CODES } from "../../src/errors/codes/alibaba.ts";
import { TENCENT_CODES } from "../../src/errors/codes/tencent.ts";
import type { ErrorKind } from "../../src/errors/error-kind.ts";
import { createFakeCloud, type FakeInputs, type Fault } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { callWith, clientOf, OPERATIONS, seedFor, type TestedOperation } from "../support/operations.ts";

/*
 * Every operation, with each kind of refusal, at once and after an attempt that ran and whose response was lost. An error that says
 * that the request was refused must not be given if it ran, and an ambiguous result must not be given if it certainly did not.
 */

const REFUSED: Readonly<Record<Exclude<ErrorKind, "server">, string>> = {
  auth: "AuthError",
  permission: "PermissionError",
  throttled: "ThrottledError",
  invalid: "InvalidRequestError",
  notFound: "NotFoundError",
  state: "StateError",
  quota: "QuotaError",
};
const KINDS = Object.entries(REFUSED) as [keyof typeof REFUSED, string][];

/* Refusals that leave open whether the request ran: it was received twice, or the vendor's status for the code is 500. */
const OPEN = ["SignatureNonceUsed", "NoSkillGroupSetFound"];

const LOST: readonly [what: string, fault: Fault][] = [
  ["reset after it ran", { reset: "after" }],
  ["cut off", { cut: 10 }],
  ["a failure of the service, though it ran", { code: "InternalError", runs: true }],
];

/** Runs an operation whose first attempt has the fault, if there is one, and whose others are refused with the code. */
async function outcome(operation: TestedOperation, code: string, first?: Fault) {
  const action = operation.action as keyof FakeInputs;
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
  seedFor(cloud, operation);
  if (first) cloud.fail({ operation: action, with: first });
  cloud.fail({ operation: action, times: Infinity, with: { code } });
  const client = clientOf(operation, { fetch: cloud.fetch, retry: { delay: 1, throttledDelay: 1 } });
  const error = await callWith(client, operation, operation.input).then(
    () => expect.fail(`${action} did not fail`),
    (cause: unknown) => cause as Error & { readonly attempts: number },
  );
  return { error, ran: cloud.calls.filter(({ ran }) => ran).length };
}

describe.each(KINDS)("a refusal of the kind %s", (kind, refused) => {
  const codesOf = ({ vendor }: TestedOperation): readonly string[] =>
    (vendor === "Alibaba" ? ALIBABA_CODES : TENCENT_CODES).codes[kind].filter((code) => !OPEN.includes(code));

  test("is what it says if no attempt ran, for every operation and code", async () => {
    for (const operation of OPERATIONS.filter(({ kind: of }) => of !== "query")) {
      // Throttled requests are repeated, which takes time, and all codes of a kind are treated alike.
      const codes = codesOf(operation);
      for (const code of kind === "throttled" ? codes.slice(0, 1) : codes) {
        const { error, ran } = await outcome(operation, code);
        expect([error.name, ran], `${operation.action}, ${code}`).toEqual([refused, 0]);
      }
    }
  });

  test.each(LOST)("leaves the result open if the first response was %s", async (_what, fault) => {
    for (const operation of OPERATIONS) {
      const [code = ""] = codesOf(operation);
      const { error, ran } = await outcome(operation, code, fault);
      // A query changes nothing.
      const expected = operation.kind === "query" ? refused : "AmbiguousResultError";
      expect([error.name, ran], operation.action).toEqual([expected, 1]);
      // A create or an import is not repeated.
      if (operation.kind === "create" || operation.kind === "import") expect(error.attempts).toBe(1);
    }
  });
});

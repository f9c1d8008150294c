import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OutdialError } from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { callWith, clientOf, OPERATIONS, seedFor, type TestedOperation } from "../support/operations.ts";
import { serve } from "../support/server.ts";
import { Random } from "./random.ts";
import { mutateResponse } from "./responses.ts";

/* Mutated responses of every operation: a client returns a result or throws an error of outdial, and loses no id silently. */

const MUTATIONS = 60;

let body = "";
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve((_request, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(body);
  });
});
afterAll(() => server[Symbol.asyncDispose]());

/** The response of the fake cloud to the operation's example. */
async function responseTo(operation: TestedOperation): Promise<string> {
  const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
  seedFor(cloud, operation);
  let text = "";
  cloud.onCall(({ answer }) => (text = answer?.body ?? ""));
  await using client = clientOf(operation, { fetch: cloud.fetch });
  await callWith(client, operation, operation.input);
  return text;
}

/** The value at a path such as `Data.TaskId`. */
const at = (value: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null | undefined)?.[name], value);

describe.each(OPERATIONS)("$action", (operation) => {
  const { kind, spec } = operation;
  test(`${MUTATIONS} mutated responses`, async () => {
    const answer = await responseTo(operation);
    await using client = clientOf(operation, { endpoint: server.url, retry: 0 });
    let results = 0;
    const errors = new Set<string>();
    for (let number = 0; number < MUTATIONS; number += 1) {
      body = mutateResponse(answer, new Random(number));
      const outcome = await callWith(client, operation, operation.input).then(
        (result) => ({ result }),
        (error: unknown) => ({ error }),
      );
      if ("error" in outcome) {
        if (!(outcome.error instanceof OutdialError)) expect.fail(`${String(outcome.error)} for ${body}`);
        errors.add(outcome.error.name);
      } else {
        results += 1;
        // Without the id the caller would not know what was created.
        if (spec.created !== undefined) expect(at(outcome.result, spec.created), body).toMatch(/^\S+$/);
      }
    }
    expect(results + errors.size).toBeGreaterThan(1);
    expect(errors.size).toBeGreaterThan(0);
    if (kind === "create" || kind === "import") expect([...errors]).toContain("AmbiguousResultError");
    else expect([...errors]).not.toContain("AmbiguousResultError");
  });
});

import { describe, expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { AmbiguousResultError, InvalidRequestError } from "../../src/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

/* Responses that cost time or memory. Each took minutes or failed without words when its cost grew faster than its size. */

/** The error of a create that gets the response, and how many milliseconds it took. */
async function create(
  body: string,
  status = 200,
  input: object = {},
): Promise<{ error: unknown; cause: string; time: number }> {
  await using server = await answering(status, body);
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: 0 });
  const start = performance.now();
  const error = await ccc
    .createAutoCalloutTask({ ...inputs.createAutoCalloutTask, ...input })
    .catch((thrown: unknown) => thrown);
  const { cause } = error as { cause?: unknown };
  return { error, cause: cause instanceof Error ? cause.message : "", time: performance.now() - start };
}

const refusal = (more: string, message = "m"): string =>
  `{"Response":{"Error":{"Code":"InvalidParameter","Message":${JSON.stringify(message)}},"RequestId":"8C93AB12"${more}}}`;
const nested = (depth: number, inner: string): string => `${'{"details":'.repeat(depth)}${inner}${"}".repeat(depth)}`;

describe("messages about responses that cannot be read", () => {
  test.each([
    [
      "lists within each other",
      `{"Response":{"TaskId":"1","RequestId":"r","X":${"[".repeat(20_000)}${"]".repeat(20_000)}}}`,
    ],
    ["an error within each other", refusal(`,"details":${nested(20_000, '"words here"')}`)],
    ["nothing but lists", "[".repeat(100_000) + "]".repeat(100_000)],
  ])("%s, twenty thousand times", async (_what, body) => {
    const { error, cause } = await create(body);
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect(cause).toContain("the response (status 200) is nested too deeply to be read");
  });
  test("an error whose whole message is a number", async () => {
    const { error, cause } = await create(refusal("", "118700000000000123"));
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect(cause).toContain(
      "reports an error, but Error, which contains a long number where an error has words, suggests that the request ran",
    );
    await using server = await answering(
      400,
      '{"Code":"InvalidParameter","Message":"13987654321","RequestId":"8C93AB12"}',
    );
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url });
    await expect(aiccs.createAiCallTask(inputs.createAiCallTask)).rejects.toMatchObject({
      cause: { message: expect.stringMatching(/but Message, which contains a long number/) as unknown },
    });
  });
});

describe("time in proportion to the size", () => {
  test.each([
    ["an id of twenty million digits", `{"Response":{"TaskId":${"1".repeat(2e7)},"RequestId":"r"}}`],
    [
      "a number of twenty million digits and a fraction",
      `{"Response":{"TaskId":${"1".repeat(2e7)}.0,"RequestId":"r"}}`,
    ],
    ["a message of twenty million digits", refusal("", "1".repeat(2e7))],
    [
      "a million long integers in a list",
      `{"Response":{"X":[${"1234567890123456789,".repeat(1e6)}1],"RequestId":"r"}}`,
    ],
    [
      "a text of twenty million escapes",
      `{"Response":{"X":"${"\\\\".repeat(1e7)}","Y":[1234567890123456],"RequestId":"r"}}`,
    ],
    ["two million keys", `{"Response":{"X":{${'"a":1,'.repeat(2e6)}"b":1},"RequestId":"r"}}`],
    ["twenty million tags that are not closed", `<html>${"<".repeat(2e7)}`],
    ["words of conditions", `<html>${"if not un after ".repeat(1e6)}`],
  ])(
    "%s",
    async (_what, body) => {
      const { error, time } = await create(body);
      expect(error).toBeInstanceOf(AmbiguousResultError);
      expect(time).toBeLessThan(15_000);
    },
    60_000,
  );
  test("a million empty values at the end of a long chain, in an error that says nothing about success", async () => {
    const { error, time } = await create(refusal(`,"details":${nested(900, `[${"null,".repeat(1e6)}"words here"]`)}`));
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(time).toBeLessThan(15_000);
  }, 60_000);
  test("thousands of words for success that the input contains as well", async () => {
    const Variables = Array.from({ length: 2000 }, (_, index) => ({ Key: `key${index}`, Value: `value ${index}` }));
    const body = refusal(`,"details":[${'"success",'.repeat(100_000)}"x y"]`);
    const { error, time } = await create(body, 200, { Name: "success", Variables });
    // After so many texts the rest is taken for what it says.
    expect(error).toBeInstanceOf(AmbiguousResultError);
    expect(time).toBeLessThan(15_000);
    const few = await create(refusal(`,"details":[${'"success",'.repeat(10)}"x y"]`), 200, {
      Name: "success",
      Variables,
    });
    expect(few.error).toBeInstanceOf(InvalidRequestError);
  }, 60_000);
});

test("informational responses without an end last until the timeout, and keep nothing", async () => {
  await using server = await serve((request) => {
    const block = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(200);
    const { socket } = request;
    const more = (): void => {
      while (!socket.destroyed && socket.write(block));
    };
    socket.on("drain", more).on("error", () => undefined);
    more();
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, timeout: 500 });
  await expect(ccc.createAutoCalloutTask(inputs.createAutoCalloutTask)).rejects.toMatchObject({
    name: "AmbiguousResultError",
    cause: { name: "TimeoutError" },
  });
});

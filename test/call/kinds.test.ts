import type { ServerResponse } from "node:http";
import { expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { AmbiguousResultError, ConnectionError, InvalidRequestError, StateError } from "../../src/index.ts";
import { validInput } from "../../src/testing/index.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve, type TestServer } from "../support/server.ts";

/* What the kind of an operation changes: which attempts are repeated, and what is ambiguous. */

const REFUSED = { Code: "InvalidOperation", Message: "The task is running.", RequestId: "r" };

/** A server that resets the connection of the first request, and answers the others. */
function resetsFirst(answer: object): Promise<TestServer> {
  let requests = 0;
  return serve((request, response) => {
    requests += 1;
    if (requests === 1) request.socket.resetAndDestroy();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
}

const clientOf = ({ url }: TestServer) => createAiccs({ credentials: ALIBABA, endpoint: url, retry: { delay: 1 } });
const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

test("a query is sent again after a reset", async () => {
  await using server = await resetsFirst({ Code: "OK", Success: true, RequestId: "r", Data: { List: [], Total: 0 } });
  await using aiccs = clientOf(server);
  expect(await aiccs.queryAiCallTaskPage({})).toMatchObject({ Data: { List: [], Total: 0 } });
  expect(server.requests()).toBe(2);
});

test("a query that is refused after a reset is refused, and not ambiguous: it changes nothing", async () => {
  await using server = await resetsFirst(REFUSED);
  await using aiccs = clientOf(server);
  expect(await caught(aiccs.queryAiCallTaskPage({}))).toBeInstanceOf(StateError);
});

test("a change that is refused after a reset is ambiguous: the first attempt may have done it", async () => {
  await using server = await resetsFirst(REFUSED);
  await using aiccs = clientOf(server);
  const error = await caught(aiccs.startAiCallTask(validInput("StartAiCallTask")));
  expect(error).toBeInstanceOf(AmbiguousResultError);
  expect(error).toMatchObject({ verify: { operation: "QueryAiCallTaskPage", key: "TaskId" } });
});

test.each([
  ["the only code that its page lists", "InvalidParameterValue"],
  ["a code that nobody lists", "CampaignIsOver"],
])("a change that is refused with %s after a reset is ambiguous", async (_what, Code) => {
  await using server = await resetsFirst({ Response: { Error: { Code, Message: "over" }, RequestId: "r" } });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: { delay: 1 } });
  const error = await caught(ccc.abortAgentCruiseDialingCampaign({ SdkAppId: 1400000000, CampaignId: 2569 }));
  expect(error).toBeInstanceOf(AmbiguousResultError);
  expect(error).toMatchObject({
    verify: { operation: "DescribeAgentCruiseDialingCampaign", key: "CampaignId" },
    cause: { name: "InvalidRequestError" },
  });
  // Without an attempt that may have run, it is what the vendor says that it is.
  expect(await caught(ccc.abortAgentCruiseDialingCampaign({ SdkAppId: 1400000000, CampaignId: 2569 }))).toBeInstanceOf(
    InvalidRequestError,
  );
});

test.each<[what: string, respond: (response: ServerResponse) => unknown]>([
  ["gets no response", (response) => response.socket?.resetAndDestroy()],
  ["gets a response without the id", (response) => response.end('{"Response":{"CampaignId":null,"RequestId":"r"}}')],
])("a create that no query can find, and that %s, says why nothing shows whether it ran", async (_what, respond) => {
  await using server = await serve((_request, response) => {
    respond(response.writeHead(200, { "content-type": "application/json" }));
  });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: { delay: 1 } });
  const error = await caught(ccc.createAgentCruiseDialingCampaign(validInput("CreateAgentCruiseDialingCampaign")));
  expect(error).toBeInstanceOf(AmbiguousResultError);
  const { verify, message } = error as AmbiguousResultError;
  expect(Object.keys(verify)).toEqual(["noQuery"]);
  expect(verify.noQuery).toContain("needs the campaign's id");
  expect(message).toContain("Before you retry, look in the vendor's console, because no query shows it: Describe");
  expect(message).not.toContain("undefined");
  expect(server.requests()).toBe(1);
});

test("an import is not sent again after a reset: its numbers would be called twice", async () => {
  await using server = await resetsFirst({ Code: "OK", Success: true, RequestId: "r", Data: 7 });
  await using aiccs = clientOf(server);
  const error = await caught(aiccs.importTaskNumberDatas(validInput("ImportTaskNumberDatas")));
  expect(error).toBeInstanceOf(AmbiguousResultError);
  expect(error).toMatchObject({ verify: { operation: "QueryAiCallDetailPage", key: "TaskId" } });
  expect(server.requests()).toBe(1);
});

test("an import whose response has no batch id is ambiguous", async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(200).end('{"Code":"OK","Success":true,"RequestId":"r"}');
  });
  await using aiccs = clientOf(server);
  expect(await caught(aiccs.importTaskNumberDatas(validInput("ImportTaskNumberDatas")))).toBeInstanceOf(
    AmbiguousResultError,
  );
});

test("the error of a query that gets no answer says that it may be repeated", async () => {
  await using server = await serve((request) => request.socket.resetAndDestroy());
  await using aiccs = clientOf(server);
  const error = await caught(aiccs.queryAiCallTaskPage({}));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ retryable: true, attempts: 3 });
});

test("Data false is a failure of a change, and no failure where the spec does not say so", async () => {
  await using server = await serve((_request, response) => {
    response.writeHead(200).end('{"Code":"OK","Success":true,"RequestId":"r","Data":false}');
  });
  const unmapped: unknown[] = [];
  await using aiccs = createAiccs({
    credentials: ALIBABA,
    endpoint: server.url,
    hooks: { unmapped: ({ field, reason }) => unmapped.push({ field, reason }) },
  });
  await expect(aiccs.startAiCallTask({ TaskId: "1" })).rejects.toThrow("Data false");
  expect(await aiccs.queryAiCallTaskPage({})).toMatchObject({ Data: false });
  expect(unmapped).toEqual([{ field: "Data", reason: "type" }]);
});

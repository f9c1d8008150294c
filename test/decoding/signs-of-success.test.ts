import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAiccs, type CreateAiCallTaskInput } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { serve, type TestServer } from "../support/server.ts";

/*
 * A create is sent again after a response that reports that it did not run. That is safe only if nothing else in the response
 * suggests that it ran. Otherwise the result is unknown, and a second create would phone everybody twice.
 */

type Members = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => JSON.stringify(value);
const NOW = new Date("2026-01-02T03:04:05Z");
const NO_WAIT = { retries: 2, delay: 1, throttledDelay: 1 };
/** With this header a clock-skew refusal would be followed by another attempt at once. */
const DATE = { date: "Fri, 02 Jan 2026 05:00:00 GMT" };

/* One server for all cases; each case sets its response. */
let server: TestServer;
let answer: { status: number; body: string; headers: Record<string, string> };
beforeAll(async () => {
  server = await serve((_request, response) => {
    response.writeHead(answer.status, { "content-type": "application/json", ...answer.headers }).end(answer.body);
  });
});
afterAll(() => server[Symbol.asyncDispose]());

type Create = () => Promise<unknown>;

// Each call has its own client, since a client learns the time from responses.
async function createAiCallTask(input: CreateAiCallTaskInput = inputs.createAiCallTask): Promise<unknown> {
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: NO_WAIT, clock: () => NOW });
  return await aiccs.createAiCallTask(input);
}
async function createAutoCalloutTask(): Promise<unknown> {
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: NO_WAIT, clock: () => NOW });
  return await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
}

/** The error of a create, and how many requests were sent. */
async function failed(
  call: Create,
  status: number,
  body: string,
  headers: Record<string, string> = DATE,
): Promise<[error: Error, requests: number]> {
  answer = { status, body, headers };
  const before = server.requests();
  const error = await call().then(
    () => new Error("it went well"),
    (thrown: unknown) => thrown as Error,
  );
  return [error, server.requests() - before];
}

/** How many requests a create sends, and the name of its error. */
async function sent(
  call: Create,
  status: number,
  body: string,
  headers?: Record<string, string>,
): Promise<[requests: number, name: string]> {
  const [{ name }, requests] = await failed(call, status, body, headers);
  return [requests, name];
}

const ambiguous = [1, "AmbiguousResultError"];

/** Values that are or could be the id of something that was created. */
const IDS: readonly unknown[] = [
  118700000000000,
  "118700000000000122",
  -7,
  1.5,
  "abc",
  "t-77",
  true,
  ["77"],
  [{ Id: 1 }],
  { TaskId: "77" },
  { Task: { Id: 77 } },
  { any: ["", null, 7] },
];

describe.each(["Throttling", "Throttling.User", "InvalidTimeStamp.Expired", "InvalidParameter", "Forbidden.RAM"])(
  "Alibaba's %s",
  (Code) => {
    const refusal = { Code, Message: "Request was denied.", RequestId: "r", HostId: "aiccs.aliyuncs.com" };
    const signs: Members[] = [
      ...["Data", "data", "DATA", "TaskId", "taskId", "task_id", "Result", "id", "Model"].flatMap((name) =>
        IDS.map((id) => ({ [name]: id })),
      ),
      ...[true, "true", "TRUE", 1, "1", "yes"].map((Success) => ({ Success })),
      { Data: "words where the id should be" },
      { Message: { taskId: 77 } },
      { Message: ["OK"] },
      { Message: "118700000000000122" },
      { Message: "Task created successfully. Do not submit again." },
      { Message: "任务已创建成功,不能重复创建" },
      { Message: "提交成功 无错误" },
      { Message: '{"TaskId":"77"}' },
      { Message: "TaskId=77" },
      { Message: "The task was created." },
      { Message: "任务已创建" },
      { Message: "ＳＵＣＣＥＳＳ" },
      { Message: "Success. You cannot send more than 5 requests a second." },
      { RequestId: { TaskId: "77" } },
      { AccessDeniedDetail: { TaskId: "77" } },
      { TaskIds: "77, 78" },
      { Task: "id 77" },
      { Note: "任务118700000000000122" },
      { Path: "/tasks/118700000000000122" },
      { details: ["118700000000000122"] },
      { Status: "200" },
      { httpStatusCode: "201" },
      { status: "CREATED" },
      { success: true },
      { SUCCESS: "true" },
      { code: "OK" },
      { code: 200 },
      { Status: "SUCCESS" },
      { Message: "OK" },
      { Message: "成功" },
      { Message: "任务创建成功" },
      { Message: "The task was created successfully." },
      { message: "success" },
      { error: { data: "77" } },
      { New: 5 },
      { IsCreated: true },
    ];
    test.each(signs)("with %j is ambiguous", async (sign) => {
      expect(await sent(createAiCallTask, 400, text({ ...refusal, ...sign }))).toEqual(ambiguous);
    });
    test.each([201, 202, 206, 500, 502, 504, 599])("with status %i is ambiguous", async (status) => {
      expect(await sent(createAiCallTask, status, text(refusal))).toEqual(ambiguous);
    });
    test.each([
      `{"Code":"OK","Code":"${Code}","RequestId":"r"}`,
      `{"Code":"${Code}","RequestId":"r","Code":"${Code}"}`,
      `{"Code":"${Code}","Data":"118700000000000122","Data":null,"RequestId":"r"}`,
      `{"Code":"${Code}","Success":true,"Success":false}`,
      `{"Code":"${Code}","Detail":{"a":"77","a":""}}`,
    ])("with a duplicate key is ambiguous: %s", async (body) => {
      expect(await sent(createAiCallTask, 400, body)).toEqual(ambiguous);
    });
  },
);

describe.each(["RequestLimitExceeded", "AuthFailure.SignatureExpire", "InvalidParameterValue", "LimitExceeded"])(
  "Tencent's %s",
  (Code) => {
    const refusal = (inside: Members = {}, outside: Members = {}, error: Members = {}): string =>
      text({ ...outside, Response: { Error: { Code, Message: "Too many.", ...error }, RequestId: "r", ...inside } });
    test.each(
      ["TaskId", "taskid", "TASKID", "task_id", "TaskIds", "Data"].flatMap((name) => IDS.map((id) => ({ [name]: id }))),
    )("with %j is ambiguous", async (sign) => {
      expect(await sent(createAutoCalloutTask, 200, refusal(sign))).toEqual(ambiguous);
      expect(await sent(createAutoCalloutTask, 200, refusal({}, sign))).toEqual(ambiguous);
      expect(await sent(createAutoCalloutTask, 200, refusal({}, {}, sign))).toEqual(ambiguous);
    });
    test.each([201, 202, 500, 502, 504])("with status %i is ambiguous", async (status) => {
      expect(await sent(createAutoCalloutTask, status, refusal())).toEqual(ambiguous);
    });
    test.each([
      `{"Response":{"TaskId":"77","RequestId":"r"},"Response":{"Error":{"Code":"${Code}"},"RequestId":"r"}}`,
      `{"Response":{"Error":null,"TaskId":"77","Error":{"Code":"${Code}"},"RequestId":"r"}}`,
      `{"Response":{"Error":{"Code":"","Code":"${Code}"},"RequestId":"r"}}`,
    ])("with a duplicate key is ambiguous: %s", async (body) => {
      expect(await sent(createAutoCalloutTask, 200, body)).toEqual(ambiguous);
    });
  },
);

describe("status 429, possibly from something other than the vendor", () => {
  test.each([
    '{"TaskId":77}',
    '{"taskId":"77"}',
    '{"data":{"id":77}}',
    '{"code":0,"data":"77"}',
    '{"code":200}',
    '{"code":"Throttling.User","success":true}',
    '{"Response":{"taskId":77}}',
    '{"Data":"77","Data":null}',
    '[{"TaskId":77}]',
    "77",
    '"OK"',
    '{"Response":{"TaskId":',
    "<html>The task was created successfully: success</html>",
    "<Response><Code>OK</Code><Data>118700000000000122</Data></Response>",
    "OK",
    "Created 118700000000000122",
    "Code=OK&Data=118700000000000122",
    "{'Code':'OK','Data':'118700000000000122'}",
    '{"Code":"OK","Message":"OK",',
    '{"Code":"OK"}\n{"x":1}',
    '{"Code":"ok"}',
    '{"Code":"Success","RequestId":"r"}',
    '{"Code":"200","RequestId":"r"}',
    '{"Response":{"Error":{"Code":"Success"},"RequestId":"r"}}',
    "\u0000C\u0000o\u0000d\u0000e",
    "id=118300000000000123",
  ])("%s: the create may have run", async (body) => {
    expect(await sent(createAutoCalloutTask, 429, body)).toEqual(ambiguous);
    expect(await sent(createAiCallTask, 429, body)).toEqual(ambiguous);
  });
  test.each([
    "",
    "<html><title>429 Too Many Requests</title></html>",
    "Too Many Requests",
    '{"message":"API rate limit exceeded"}',
    '{"error":{"code":429,"message":"slow down","status":"RESOURCE_EXHAUSTED"}}',
    '{"type":"about:blank","title":"Too Many Requests","status":429,"detail":"wait","instance":"/"}',
    '{"fault":{"faultstring":"Rate limit violation","detail":{"errorcode":"policies.RateLimit"}}}',
    '{"code":429,"msg":"too fast","data":null,"success":false}',
    '{"title":"Error 1015","status":429,"ray_id":"8f3","retry_after":250,"cloudflare_error":true,"retryable":true}',
    '<html><div class="alert-success">Your request was unsuccessful: too many requests</div></html>',
    '{"error":{"code":42900001,"status":"LIMITED"}}',
  ])("%s: the create did not run", async (body) => {
    expect(await sent(createAutoCalloutTask, 429, body)).toEqual([3, "ThrottledError"]);
    expect(await sent(createAiCallTask, 429, body)).toEqual([3, "ThrottledError"]);
  });
});

test("status 429 with a Location: the create may have run", async () => {
  const [error, requests] = await failed(createAiCallTask, 429, "", { location: "/tasks/5" });
  expect([requests, error.name]).toEqual(ambiguous);
});

describe("an ordinary refusal means that the create did not run", () => {
  test.each<Members>([
    {},
    { HostId: "aiccs.aliyuncs.com", Recommend: "https://api.example/troubleshoot?q=Throttling&id=77" },
    { Success: false, Data: null },
    { Message: "操作未成功,请稍后重试" },
    { Message: "成功率过低,请求被限流" },
    { Message: "Your request was unsuccessful: too many successive calls. You have created too many tasks." },
    { Message: `The task ${inputs.createAiCallTask.TaskName} was refused` },
    { Success: false, Data: "{}" },
    { Region: "cn-hangzhou", HttpMethod: "POST", EagleEyeTraceId: "0b8f", x_request_id: "77", Retryable: true },
    { limit: 200, Params: ["TaskName"], ErrorType: "Throttling", "rate-limit": 20, TaskId: "-" },
    { Message: "请在实名认证成功后再创建任务" },
    { Message: "Please retry after the product is activated successfully." },
    { Message: "The connection success rate is too low, user 1234567890123456." },
    { Message: "Not successful: wait until the next second." },
    { Success: "false", Data: 0 },
    { Data: "0", AccessDeniedDetail: { AuthAction: "aiccs:CreateAiCallTask", PolicyType: "RamPolicy" } },
    { Data: { TaskId: 0, List: [] }, DynamicMessage: "Wait a little", Advice: "Please wait a minute." },
  ])("Alibaba's with %j", async (more) => {
    const body = text({
      RequestId: "r",
      Message: "Request was denied due to user flow control.",
      Code: "Throttling.User",
      ...more,
    });
    for (const status of [200, 400, 429, 503])
      expect(await sent(createAiCallTask, status, body)).toEqual([3, "ThrottledError"]);
  });
  test.each<Members>([{}, { TaskId: 0 }, { TaskId: "" }, { TaskId: null }])("Tencent's with %j", async (more) => {
    const body = text({ Response: { Error: { Code: "RequestLimitExceeded", Message: "m" }, RequestId: "r", ...more } });
    expect(await sent(createAutoCalloutTask, 200, body)).toEqual([3, "ThrottledError"]);
  });
});

test("the error of a contradictory refusal names the vendor's code and the sign of success", async () => {
  const body = '{"Code":"Throttling.User","Success":true,"RequestId":"r-1"}';
  const [error] = await failed(createAiCallTask, 400, body);
  expect(error).toMatchObject({ code: "Throttling.User", requestId: "r-1", cause: { name: "DecodeError" } });
  expect((error.cause as Error).message).toContain("reports an error, but Success suggests that the request ran");
});

test("the word success in the quoted task name does not make a refusal ambiguous", async () => {
  const Message = "The string to sign is POST\n/\nTaskName=great%20success";
  const call = () => createAiCallTask({ ...inputs.createAiCallTask, TaskName: "great success" });
  const body = text({ Code: "SignatureDoesNotMatch", Message, RequestId: "r" });
  expect(await sent(call, 400, body)).toEqual([1, "AuthError"]);
});

test.each([" ".repeat(100_000) + "x", "x" + " ".repeat(100_000), "un".repeat(50_000), "not ".repeat(25_000)])(
  "a refusal of 100,000 characters is classified quickly",
  async (long) => {
    const started = performance.now();
    await sent(createAiCallTask, 400, text({ Code: "Throttling.User", Message: long, New: long, RequestId: "r" }));
    await sent(createAiCallTask, 429, long);
    expect(performance.now() - started).toBeLessThan(2000);
  },
);

test("an error code that means success in another spelling is ambiguous", async () => {
  for (const Code of ["ok", "Ok", "Success", "200"])
    expect(await sent(createAiCallTask, 200, text({ Code, RequestId: "r" }))).toEqual(ambiguous);
  const body = text({ Response: { Error: { Code: "OK" }, RequestId: "r" } });
  expect(await sent(createAutoCalloutTask, 200, body)).toEqual(ambiguous);
});

test("a refusal with a location header is ambiguous", async () => {
  const body = '{"Code":"Throttling.User","RequestId":"r"}';
  expect(await sent(createAiCallTask, 400, body, { location: "/tasks/77" })).toEqual(ambiguous);
});

test("a success with a duplicate key is ambiguous", async () => {
  const body = '{"Code":"Throttling.User","Code":"OK","Success":true,"Data":"118700000000000122","RequestId":"r"}';
  expect(await sent(createAiCallTask, 200, body)).toEqual(ambiguous);
});

import { describe, expect, test } from "vitest";
import { createAiccs, type AiccsOptions } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { createDyvms } from "../../generated/dyvms/index.ts";
import * as errors from "../../src/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve, type TestServer } from "../support/server.ts";

type Call = (endpoint: string, options?: Partial<AiccsOptions>) => Promise<unknown>;

const createAiCallTask: Call = async (endpoint, options) => {
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint, retry: 0, ...options });
  return await aiccs.createAiCallTask(inputs.createAiCallTask);
};
const updateAiCallTask: Call = async (endpoint) => {
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint, retry: 0 });
  return await aiccs.updateAiCallTask(inputs.updateAiCallTask);
};
const cloudUpdateTask: Call = async (endpoint) => {
  await using dyvms = createDyvms({ credentials: ALIBABA, endpoint, retry: 0 });
  return await dyvms.cloudUpdateTask(inputs.cloudUpdateTask);
};
const createAutoCalloutTask: Call = async (endpoint, options) => {
  await using ccc = createCcc({ retry: 0, ...options, credentials: TENCENT, endpoint });
  return await ccc.createAutoCalloutTask(inputs.createAutoCalloutTask);
};
const updateCampaign: Call = async (endpoint) => {
  await using ccc = createCcc({ credentials: TENCENT, endpoint, retry: 0 });
  return await ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
};

/** The result or the error of a call that gets this response. */
async function outcome(call: Call, status: number, body: string, headers?: Record<string, string>): Promise<unknown> {
  await using server = await answering(status, body, headers);
  return await call(server.url).catch((error: unknown) => error);
}

describe("success", () => {
  test("aiccs", async () => {
    const body =
      '{"AccessDeniedDetail":"None","Message":"成功","RequestId":"8C93","Data":0,"Code":"OK","Success":true}';
    expect(await outcome(createAiCallTask, 200, body)).toEqual({
      AccessDeniedDetail: "None",
      Message: "成功",
      RequestId: "8C93",
      Data: "0",
      Code: "OK",
      Success: true,
    });
  });
  test("dyvms, whose responses have no Success", async () => {
    expect(
      await outcome(cloudUpdateTask, 200, '{"Code":"OK","RequestId":"6086","Data":{"Id":"123","AutoComplete":0}}'),
    ).toEqual({
      Code: "OK",
      RequestId: "6086",
      Data: { Id: "123", AutoComplete: 0 },
    });
  });
  test("Tencent returns the content of Response", async () => {
    expect(await outcome(updateCampaign, 200, '{"Response":{"RequestId":"3c14"}}')).toEqual({ RequestId: "3c14" });
  });
  test("fields that the spec does not know are returned", async () => {
    expect(
      await outcome(updateCampaign, 200, '{"Response":{"RequestId":"3c14","DeprecatedWarning":"soon"}}'),
    ).toHaveProperty("DeprecatedWarning", "soon");
  });
});

describe("responses that report failure", () => {
  const gateway = (code: string) =>
    `{"RequestId":"r-1","HostId":"aiccs.aliyuncs.com","Code":"${code}","Message":"Words.","Recommend":"https://error-center"}`;
  const tencent = (code: string) => `{"Response":{"Error":{"Code":"${code}","Message":"Words."},"RequestId":"r-1"}}`;
  test.each([
    [
      "a missing parameter",
      createAiCallTask,
      400,
      gateway("MissingTaskName"),
      errors.InvalidRequestError,
      "MissingTaskName",
    ],
    [
      "a wrong signature",
      createAiCallTask,
      400,
      gateway("SignatureDoesNotMatch"),
      errors.AuthError,
      "SignatureDoesNotMatch",
    ],
    [
      "an unknown key id",
      createAiCallTask,
      404,
      gateway("InvalidAccessKeyId.NotFound"),
      errors.AuthError,
      "InvalidAccessKeyId.NotFound",
    ],
    ["no permission", createAiCallTask, 403, gateway("Forbidden.RAM"), errors.PermissionError, "Forbidden.RAM"],
    ["throttling", createAiCallTask, 400, gateway("Throttling.User"), errors.ThrottledError, "Throttling.User"],
    [
      "an unknown code, classified by its status",
      createAiCallTask,
      403,
      gateway("Brand.New"),
      errors.PermissionError,
      "Brand.New",
    ],
    [
      "an update that fails on the server",
      updateAiCallTask,
      503,
      gateway("ServiceUnavailable"),
      errors.ServerError,
      "ServiceUnavailable",
    ],
    [
      "Code other than OK with status 200",
      cloudUpdateTask,
      200,
      '{"Code":"isv.BUSINESS_LIMIT_CONTROL","Message":"Words.","RequestId":"r-1"}',
      errors.QuotaError,
      "isv.BUSINESS_LIMIT_CONTROL",
    ],
    [
      "Success false beside Code OK",
      updateAiCallTask,
      200,
      '{"Code":"OK","Message":"参数不合法","RequestId":"r-1","Data":true,"Success":false}',
      errors.InvalidRequestError,
      "OK",
    ],
    [
      "Data false of an update",
      updateAiCallTask,
      200,
      '{"Code":"OK","RequestId":"r-1","Data":false,"Success":true}',
      errors.StateError,
      "OK",
    ],
    [
      "Result 1 inside Code OK",
      cloudUpdateTask,
      200,
      '{"Code":"OK","RequestId":"r-1","Data":{"Result":1}}',
      errors.StateError,
      "OK",
    ],
    [
      "Tencent: a bad value",
      createAutoCalloutTask,
      200,
      tencent("InvalidParameterValue"),
      errors.InvalidRequestError,
      "InvalidParameterValue",
    ],
    [
      "Tencent: a wrong signature",
      createAutoCalloutTask,
      200,
      tencent("AuthFailure.SignatureFailure"),
      errors.AuthError,
      "AuthFailure.SignatureFailure",
    ],
    [
      "Tencent: no permission",
      createAutoCalloutTask,
      200,
      tencent("FailedOperation.PermissionDenied"),
      errors.PermissionError,
      "FailedOperation.PermissionDenied",
    ],
    [
      "Tencent: throttling",
      createAutoCalloutTask,
      200,
      tencent("RequestLimitExceeded.UinLimitExceeded"),
      errors.ThrottledError,
      "RequestLimitExceeded.UinLimitExceeded",
    ],
    [
      "Tencent: a quota exceeded",
      createAutoCalloutTask,
      200,
      tencent("LimitExceeded.OutOfQuotaMaxCount"),
      errors.QuotaError,
      "LimitExceeded.OutOfQuotaMaxCount",
    ],
    [
      "Tencent: the wrong state",
      updateCampaign,
      200,
      tencent("UnsupportedOperation"),
      errors.StateError,
      "UnsupportedOperation",
    ],
    ["Tencent: not found", updateCampaign, 200, tencent("ResourceNotFound"), errors.NotFoundError, "ResourceNotFound"],
    [
      "Tencent: an update with a database failure",
      updateCampaign,
      200,
      tencent("InternalError.DBError"),
      errors.ServerError,
      "InternalError.DBError",
    ],
  ])("%s", async (_case, call, status, body, expected, code) => {
    const error = await outcome(call, status, body);
    expect(error).toBeInstanceOf(expected);
    expect(error).toBeInstanceOf(errors.OutdialError);
    expect(error).toMatchObject({ code, requestId: "r-1", status, attempts: 1 });
    expect((error as Error).message).toContain("request id r-1");
  });

  test("an error is plain data for a log", async () => {
    const error = await outcome(updateCampaign, 200, tencent("UnsupportedOperation"));
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "StateError",
      message:
        "UpdatePredictiveDialingCampaign: the vendor responded with UnsupportedOperation: Words. (request id r-1)",
      operation: "UpdatePredictiveDialingCampaign",
      service: "ccc",
      code: "UnsupportedOperation",
      vendorMessage: "Words.",
      requestId: "r-1",
      status: 200,
      attempts: 1,
      retryable: false,
    });
  });

  test("the request id comes from the header when the body has none", async () => {
    const error = await outcome(createAiCallTask, 400, '{"Code":"MissingTaskName"}', {
      "x-acs-request-id": "from-header",
    });
    expect(error).toMatchObject({ requestId: "from-header" });
  });
});

describe("responses that cannot be decoded", () => {
  const unreadable: [string, number, string][] = [
    ["not JSON", 200, "<html>hello</html>"],
    ["truncated JSON", 200, '{"Code":"OK","Requ'],
    ["an empty body", 200, ""],
    ["a list", 200, "[]"],
    ["an unknown envelope", 200, '{"hello":"world"}'],
    ["a proxy's page", 404, "<html>not found</html>"],
  ];
  test.each(unreadable)("%s, for an update, is a DecodeError", async (_case, status, body) => {
    for (const call of [updateAiCallTask, updateCampaign]) {
      const error = await outcome(call, status, body);
      expect(error).toBeInstanceOf(errors.DecodeError);
      expect(error).toMatchObject({ status });
      expect((error as Error).message).not.toContain("hello");
    }
  });
  test.each([...unreadable, ["an error page of a proxy", 502, "<html>bad gateway</html>"] as const])(
    "%s, for a create, is ambiguous",
    async (_case, status, body) => {
      for (const call of [createAiCallTask, createAutoCalloutTask]) {
        const error = await outcome(call, status, body);
        expect(error).toBeInstanceOf(errors.AmbiguousResultError);
        expect(error).toMatchObject({ status });
      }
    },
  );
  const contradictory: [string, Call, number, string][] = [
    [
      "throttling beside an id",
      createAiCallTask,
      400,
      '{"Code":"Throttling.User","Data":"118700000000000001","RequestId":"r"}',
    ],
    [
      "a skewed date beside an id",
      createAiCallTask,
      400,
      '{"Code":"InvalidTimeStamp.Expired","Data":1187,"RequestId":"r"}',
    ],
    ["Code OK with status 429", createAiCallTask, 429, '{"Code":"OK","Success":true,"Data":"1187","RequestId":"r"}'],
    ["Code OK with status 403", createAiCallTask, 403, '{"Code":"OK","RequestId":"r"}'],
    ["Success false with an id", createAiCallTask, 200, '{"Code":"OK","Success":false,"Data":"1187","RequestId":"r"}'],
    [
      "a throttling Error beside an id",
      createAutoCalloutTask,
      200,
      '{"Response":{"Error":{"Code":"RequestLimitExceeded"},"TaskId":"77","RequestId":"r"}}',
    ],
    ["an id with status 429", createAutoCalloutTask, 429, '{"Response":{"TaskId":"77","RequestId":"r"}}'],
    ["the same without a request id", createAutoCalloutTask, 429, '{"Response":{"TaskId":5}}'],
    ["an id alone with status 429", createAiCallTask, 429, '{"Data":"118700000000000122"}'],
    ["status 429 and a code that is not text", createAiCallTask, 429, '{"Code":200,"Data":"118700000000000122"}'],
    ["status 429, cut off behind the id", createAiCallTask, 429, '{"Code":"OK","Data":"118700000000000122"'],
    [
      "words where the id should be",
      createAiCallTask,
      200,
      '{"Code":"OK","Data":"the list is blocked","RequestId":"r"}',
    ],
    ["an id that says null", createAiCallTask, 200, '{"Code":"OK","Data":"null","RequestId":"r"}'],
    ["an id below 0", createAutoCalloutTask, 200, '{"Response":{"TaskId":-1,"RequestId":"r"}}'],
    [
      "an id rounded on the way",
      createAutoCalloutTask,
      200,
      '{"Response":{"TaskId":1187000000000001239.0,"RequestId":"r"}}',
    ],
  ];
  test.each(contradictory)("%s: the create is ambiguous", async (_case, call, status, body) => {
    await using server = await answering(status, body);
    const error = await call(server.url, { retry: 2 }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "AmbiguousResultError", status, cause: { name: "DecodeError" } });
    expect(server.requests()).toBe(1);
  });
  test("a contradictory response keeps its request id", async () => {
    const body = '{"Response":{"Error":{"Code":"RequestLimitExceeded"},"TaskId":7777,"RequestId":"abc-1"}}';
    expect(await outcome(createAutoCalloutTask, 200, body)).toMatchObject({ requestId: "abc-1" });
  });
  test("an Error that is null is ignored", async () => {
    const body = '{"Response":{"Error":null,"TaskId":7777,"RequestId":"abc-1"}}';
    expect(await outcome(createAutoCalloutTask, 200, body)).toMatchObject({ TaskId: "7777" });
  });
  test.each([
    ["Timeout", createAiCallTask, '{"Code":"Timeout","Success":false,"RequestId":"r"}'],
    ["GatewayTimeout", createAiCallTask, '{"Code":"GatewayTimeout","Success":false,"RequestId":"r"}'],
    ["isv.TIMEOUT", createAiCallTask, '{"Code":"isv.TIMEOUT","Success":false,"RequestId":"r"}'],
    ["UnknownError", createAiCallTask, '{"Code":"UnknownError","Success":false,"RequestId":"r"}'],
    [
      "FailedOperation.Timeout",
      createAutoCalloutTask,
      '{"Response":{"Error":{"Code":"FailedOperation.Timeout"},"RequestId":"r"}}',
    ],
  ] as const)("an undocumented code, %s, makes a create ambiguous", async (code, call, body) => {
    expect(await outcome(call, 200, body)).toMatchObject({ name: "AmbiguousResultError", code });
  });
  test("members of unexpected types do not cause a TypeError", async () => {
    const odd = '{"toString":1}';
    for (const body of [`{"Code":"OK","Success":false,"Data":${odd}}`, `{"Code":"OK","Data":{"Result":${odd}}}`])
      expect(await outcome(cloudUpdateTask, 200, body)).not.toBeInstanceOf(TypeError);
    // An unexpected value in place of the id: something may have been created.
    expect(await outcome(createAiCallTask, 200, `{"Code":"OK","Success":false,"Data":${odd}}`)).toBeInstanceOf(
      errors.AmbiguousResultError,
    );
  });
  test("a proxy's 502 response to an update is a ServerError", async () => {
    expect(await outcome(updateCampaign, 502, "<html>bad gateway</html>")).toBeInstanceOf(errors.ServerError);
  });

  test("a create whose response has no id is ambiguous, and the error says how to look it up", async () => {
    const error = await outcome(createAutoCalloutTask, 200, '{"Response":{"RequestId":"r-2"}}');
    expect(error).toBeInstanceOf(errors.AmbiguousResultError);
    expect(error).toMatchObject({
      requestId: "r-2",
      status: 200,
      verify: { operation: "DescribeAutoCalloutTasks", key: "Name" },
    });
    expect((error as Error).message).toContain("check with DescribeAutoCalloutTasks by Name");
  });
  test("a create that fails on the server is ambiguous", async () => {
    const error = await outcome(
      createAutoCalloutTask,
      200,
      '{"Response":{"Error":{"Code":"InternalError","Message":"Words."},"RequestId":"r-3"}}',
    );
    expect(error).toBeInstanceOf(errors.AmbiguousResultError);
    expect(error).toMatchObject({ code: "InternalError", requestId: "r-3" });
    expect((error as Error).cause).toBeInstanceOf(errors.ServerError);
  });

  test("an id of another form is returned unchanged and reported to the unmapped hook", async () => {
    await using server = await answering(200, '{"Code":"OK","Success":true,"RequestId":"r-4","Data":"T-17"}');
    const unmapped: unknown[] = [];
    const result = await createAiCallTask(server.url, { hooks: { unmapped: (event) => unmapped.push(event) } });
    expect(result).toHaveProperty("Data", "T-17");
    expect(unmapped).toEqual([
      { operation: "CreateAiCallTask", service: "aiccs", call: 1, requestId: "r-4", field: "Data", reason: "type" },
    ]);
  });
});

describe("network failures", () => {
  const serveTruncated = (): Promise<TestServer> =>
    serve((_request, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "1000" });
      response.write('{"Code":"OK"', () => response.destroy());
    });

  test("a refused connection means that nothing was sent, for a create too", async () => {
    const server = await answering(200, "");
    await server[Symbol.asyncDispose]();
    for (const call of [createAiCallTask, updateCampaign]) {
      const error = await call(server.url).catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(errors.ConnectionError);
      expect(error).toMatchObject({ sent: false, retryable: true });
      expect((error as Error).message).toContain("ECONNREFUSED");
    }
  });
  test("a truncated response gives a ConnectionError for an update and is ambiguous for a create", async () => {
    await using server = await serveTruncated();
    expect(await updateCampaign(server.url).catch((caught: unknown) => caught)).toBeInstanceOf(errors.ConnectionError);
    const error = await createAutoCalloutTask(server.url).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(errors.AmbiguousResultError);
    expect((error as Error).cause).toBeInstanceOf(errors.ConnectionError);
  });
  test("a connection that closes without a response makes a create ambiguous", async () => {
    await using server = await serve((request) => request.socket.destroy());
    expect(await createAiCallTask(server.url).catch((caught: unknown) => caught)).toBeInstanceOf(
      errors.AmbiguousResultError,
    );
  });
});

import { describe, expect, test } from "vitest";
import { ALIBABA_CODES } from "../../src/errors/codes/alibaba.ts";
import { kindOfCode, type CodeTable } from "../../src/errors/codes/code-table.ts";
import { vendorError } from "../../src/errors/vendor-error.ts";
import type { ErrorKind } from "../../src/errors/error-kind.ts";
import { TENCENT_CODES } from "../../src/errors/codes/tencent.ts";
import { AmbiguousResultError, ConnectionError, OutdialError, type VendorCode } from "../../src/index.ts";

describe("the kind of a vendor's code", () => {
  test.each<[CodeTable, string, number, ErrorKind]>([
    // Known codes, whose prefix or status would suggest another kind.
    [ALIBABA_CODES, "InvalidOperation", 500, "state"],
    [ALIBABA_CODES, "InvalidTimeStamp.Expired", 400, "auth"],
    [ALIBABA_CODES, "isv.AMOUNT_NOT_ENOUGH", 200, "quota"],
    [TENCENT_CODES, "AuthFailure.UnauthorizedOperation", 200, "permission"],
    [TENCENT_CODES, "FailedOperation", 200, "server"],
    [TENCENT_CODES, "InvalidParameter.InstanceNotExist", 200, "notFound"],
    // Unknown codes, by their prefix.
    [ALIBABA_CODES, "Throttling.SomethingNew", 400, "throttled"],
    [ALIBABA_CODES, "MissingCalledNumber", 400, "invalid"],
    [ALIBABA_CODES, "InvalidAccessKeyId.SomethingNew", 404, "auth"],
    [ALIBABA_CODES, "Task.NotFound", 400, "notFound"],
    [TENCENT_CODES, "RequestLimitExceeded.SomethingNew", 200, "throttled"],
    [TENCENT_CODES, "InternalError.SomethingNew", 200, "server"],
    [TENCENT_CODES, "FailedOperation.SomethingNew", 200, "server"],
    [TENCENT_CODES, "UnauthorizedOperation.SomethingNew", 200, "permission"],
    [TENCENT_CODES, "UnsupportedOperation.SomethingNew", 200, "state"],
    [ALIBABA_CODES, "isv.TASK_NOT_EXISTS", 200, "notFound"],
    [TENCENT_CODES, "InvalidParameterValue.CampaignNotExist", 200, "notFound"],
    [TENCENT_CODES, "InvalidParameter.TaskNotFound", 200, "notFound"],
    [TENCENT_CODES, "InvalidParameterValue.TaskNotExists", 200, "notFound"],
    [TENCENT_CODES, "InvalidParameterValue.NotFoundation", 200, "invalid"],
    [TENCENT_CODES, "OperationDenied.SomethingNew", 200, "permission"],
    // After these the request may have run, so that a create is not reported as refused.
    [TENCENT_CODES, "ServiceUnavailable.SomethingNew", 200, "server"],
    [TENCENT_CODES, "ResponseSizeLimitExceeded.SomethingNew", 200, "server"],
    ...["SystemError", "ServerBusy", "DBError", "SYSTEM_ERROR", "InternalServerError", "B_Service.Unavailable"].flatMap(
      (code): [CodeTable, string, number, ErrorKind][] => [
        [TENCENT_CODES, code, 200, "server"],
        [ALIBABA_CODES, code, 200, "server"],
      ],
    ),
    [ALIBABA_CODES, "isv.SYSTEM_ERROR", 200, "server"],
    [TENCENT_CODES, "InvalidParameterValue.ServiceError", 200, "invalid"],
    [ALIBABA_CODES, "InvalidSystemError", 200, "invalid"],
    [ALIBABA_CODES, "ServiceNotOpen", 200, "invalid"],
    // Then by the status.
    [ALIBABA_CODES, "Whatever", 401, "auth"],
    [ALIBABA_CODES, "Whatever", 403, "permission"],
    [ALIBABA_CODES, "Whatever", 404, "notFound"],
    [ALIBABA_CODES, "Whatever", 429, "throttled"],
    [ALIBABA_CODES, "Whatever", 502, "server"],
    [ALIBABA_CODES, "Whatever", 400, "invalid"],
    [TENCENT_CODES, "Whatever", 200, "invalid"],
    // A name that every object inherits is not a code.
    [ALIBABA_CODES, "constructor", 400, "invalid"],
  ])("case %#", (table, code, status, meaning) => {
    expect(kindOfCode(table, code, status)).toBe(meaning);
  });

  /* The codes that the vendor lists for the operations on outbound tasks: what a program has to do about each. */
  test.each<[code: string, kind: ErrorKind]>([
    ["FailedOperation.PermissionDenied", "permission"],
    ["InvalidParameterValue.ExperienceAccount", "permission"],
    ["InvalidParameter", "invalid"],
    ["InvalidParameterValue", "invalid"],
    ["UnsupportedOperation", "state"],
    ["LimitExceeded.OutOfCountLimit", "quota"],
    ["LimitExceeded.OutOfQuotaMaxCount", "quota"],
    ["InternalError", "server"],
    ["InternalError.DBError", "server"],
  ])("%s of an outbound task is of the kind %s", (code, kind) => {
    expect(kindOfCode(TENCENT_CODES, code, 200)).toBe(kind);
  });

  test.each([
    ["Alibaba", ALIBABA_CODES],
    ["Tencent", TENCENT_CODES],
  ])("no code of %s is listed under two kinds", (_vendor, table) => {
    const all = Object.values<readonly string[]>(table.codes).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining([...table.clockSkew, ...table.replayed]));
  });

  test("known codes are a union type, and an unknown code is assignable as well", () => {
    const known: VendorCode = "RequestLimitExceeded.UinLimitExceeded";
    const later: VendorCode = "SomethingNew";
    // @ts-expect-error -- a code is text
    const none: VendorCode = 5;
    expect([known, later, none]).toHaveLength(3);
  });
});

describe("an error", () => {
  const details = { operation: "CreateAiCallTask", service: "aiccs", requestId: "R-1", attempts: 2 };

  test("is plain data for a log, with its request id in the message", () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED 10.0.0.1, user 13987654321"), { code: "ECONNREFUSED" });
    const error = new ConnectionError("the connection failed", { ...details, cause, sent: false, retryable: true });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "ConnectionError",
      message: "CreateAiCallTask: the connection failed (request id R-1)",
      operation: "CreateAiCallTask",
      service: "aiccs",
      requestId: "R-1",
      attempts: 2,
      retryable: true,
      sent: false,
      cause: { name: "Error", code: "ECONNREFUSED" },
    });
  });

  test("shows nothing of a cause whose name or code is not a plain word", () => {
    const cause = Object.assign(new Error("x"), { name: "Error of 13987654321!", code: "call 13987654321" });
    expect(new OutdialError("failed", { ...details, cause }).toJSON().cause).toEqual({});
    expect(new OutdialError("failed", { ...details, cause: "13987654321" }).toJSON().cause).toBeUndefined();
  });

  test("that is ambiguous shows the failure that hid the result", () => {
    const cause = vendorError("server", { ...details, status: 503 });
    const error = new AmbiguousResultError("sent", {
      ...details,
      cause,
      keyGiven: false,
      bytesWritten: 900,
      verify: { operation: "QueryAiCallTaskPage", key: "TaskName" },
    });
    expect(error.toJSON()).toMatchObject({
      retryable: false,
      bytesWritten: 900,
      verify: { operation: "QueryAiCallTaskPage", key: "TaskName" },
      cause: {
        name: "ServerError",
        message: "CreateAiCallTask: the vendor responded with status 503 (request id R-1)",
      },
    });
    expect(error.message).toContain("by TaskName, which the input does not contain");
  });
});

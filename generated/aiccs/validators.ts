// Generated from specs/aiccs by @hey-api/openapi-ts. Not to be edited: change the spec and run `npm run generate`.

import { array } from "../../src/validation/schema/array.ts";
import { idRange } from "../../src/validation/schema/checks.ts";
import * as z from "zod/mini";

export const zStartType = () => z.literal(["IMMEDIATE", "SCHEDULE"]);

export const zCallRetryReason = () =>
  z.literal(["CALL_REJECTED", "USER_BUSY", "SUSPEND", "INVALID_NUMBER", "POWERED_OFF", "NETWORK_BUSY", "NO_ANSWER"]);

export const zClockTime = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "HH:mm:ss"));

export const zCallTimeWindow = () =>
  z.strictObject({
    startTime: zClockTime(),
    endTime: zClockTime(),
  });

export const zCallDay = () => z.literal(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]);

export const zTaskSource = () => z.literal([0, 1]);

export const zPhoneType = () => z.literal([0, 1]);

export const zCallExpireType = () => z.literal([0, 1, 2]);

export const zDateAndTime = () =>
  z
    .string()
    .check(
      z.regex(
        /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
        "yyyy-MM-dd HH:mm:ss",
      ),
    );

export const zCreateAiCallTaskRequest = () =>
  z.strictObject({
    TaskName: z.string().check(z.minLength(1)),
    AgentId: z.optional(z.string().check(z.minLength(1))),
    VirtualNumber: z.optional(z.string().check(z.minLength(1))),
    StartType: zStartType(),
    MissCallRetry: z.optional(z.boolean()),
    CallRetryReason: z.optional(array(zCallRetryReason())),
    CallRetryTimes: z.optional(z.int().check(z.gte(0), z.lte(3))),
    CallRetryInterval: z.optional(z.int().check(z.gte(0), z.lte(720))),
    CallTime: array(zCallTimeWindow()).check(z.minLength(1)),
    CallDay: array(zCallDay()).check(z.minLength(1)),
    TaskStartTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    TaskCps: z.optional(z.int().check(z.gte(0), z.lte(500))),
    ApplicationCode: z.optional(z.string()),
    Source: z.optional(zTaskSource()),
    PhoneType: z.optional(zPhoneType()),
    LineEncoding: z.optional(z.string()),
    LinePhoneNum: z.optional(z.string()),
    CallExpireType: z.optional(zCallExpireType()),
    CallExpireMinutes: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    CallExpireDate: z.optional(zDateAndTime()),
    CallableTime: z.optional(array(z.string())),
  });

export const zUpdateAiCallTaskRequest = () =>
  z.strictObject({
    TaskName: z.string().check(z.minLength(1)),
    VirtualNumber: z.optional(z.string().check(z.minLength(1))),
    StartType: zStartType(),
    MissCallRetry: z.optional(z.boolean()),
    CallRetryReason: z.optional(array(zCallRetryReason())),
    CallRetryTimes: z.optional(z.int().check(z.gte(0), z.lte(3))),
    CallRetryInterval: z.optional(z.int().check(z.gte(0), z.lte(120))),
    CallTime: array(zCallTimeWindow()).check(z.minLength(1)),
    CallDay: array(zCallDay()).check(z.minLength(1)),
    TaskStartTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    TaskId: z.string().check(z.minLength(1)),
    TaskCps: z.int().check(z.gte(0), z.lte(500)),
    Source: z.optional(zTaskSource()),
    PhoneType: z.optional(zPhoneType()),
    LineEncoding: z.optional(z.string()),
    LinePhoneNum: z.optional(z.string()),
    CallExpireType: z.optional(zCallExpireType()),
    CallExpireMinutes: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    CallExpireDate: z.optional(zDateAndTime()),
    CallableTime: z.optional(array(z.string())),
  });

export const zStartAiCallTaskRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  });

export const zAiCallTaskState = () => z.literal(["INIT", "FAILED", "RUNNING", "STOPPED"]);

export const zQueryAiCallTaskPageRequest = () =>
  z.strictObject({
    PageNo: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    PageSize: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    Status: z.optional(zAiCallTaskState()),
    TaskId: z.optional(z.string()),
    TaskName: z.optional(z.string()),
    AgentName: z.optional(z.string()),
    ApplicationCode: z.optional(z.string()),
    Source: z.optional(zTaskSource()),
  });

export const zCallDetailState = () => z.literal([0, 1, 2]);

export const zEncryptionType = () => z.literal([0, 1, 2, 3]);

export const zCallResult = () =>
  z.literal([
    "CALL_FORWARDING",
    "INCOMING_CALL_BARRED",
    "CALL_REJECTED",
    "ANSWERED",
    "USER_BUSY",
    "POWERED_OFF",
    "NO_USER_RESPONSE",
    "OPERATOR_BLOCK",
    "OTHERS",
    "SUSPEND",
    "CANCEL",
    "INVALID_NUMBER",
    "UNAVAILABLE",
    "NETWORK_BUSY",
    "NO_ANSWER",
  ]);

export const zQueryAiCallDetailPageRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    Status: zCallDetailState(),
    PageNo: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    PageSize: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    BatchId: z.optional(z.string()),
    DetailIds: z.optional(array(z.string().check(idRange("int64"))).check(z.maxLength(100))),
    CalledNumber: z.optional(z.string()),
    EncryptionType: z.optional(zEncryptionType()),
    OutId: z.optional(z.string()),
    CallResult: z.optional(zCallResult()),
    MajorIntent: z.optional(z.string()),
    StartImportedTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    EndImportedTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    StartCallingTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    EndCallingTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    MinConversationDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    MaxConversationDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  });

export const zImportDataType = () => z.literal(["EXCEL", "JSON"]);

export const zImportedNumber = () =>
  z.looseObject({
    calleeNumber: z.string().check(z.minLength(1)),
    outId: z.optional(z.string().check(z.maxLength(128))),
  });

export const zImportTaskNumberDatasRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DataType: zImportDataType(),
    PhoneNumberList: z.optional(array(zImportedNumber()).check(z.minLength(1), z.maxLength(1000))),
    OssFileName: z.optional(z.string()),
    EncryptionType: z.optional(zEncryptionType()),
  });

export const zStopAiCallTaskRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  });

export const zImportOneTaskPhoneNumberRequest = () =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    PhoneNumber: z.string().check(z.minLength(1)),
    OutId: z.optional(z.string().check(z.maxLength(128))),
    Variables: z.optional(z.looseObject({})),
    EncryptionType: z.optional(zEncryptionType()),
  });

export const zQueryAiCallTaskDetailRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  });

export const zCancelAiCallDetailsRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DetailIdList: z.optional(array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    BatchId: z.optional(z.string().check(z.minLength(1))),
    PhoneNumbers: z.optional(array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    EncryptionType: z.optional(zEncryptionType()),
  });

export const zQueryConversationDetailInfoRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    BatchId: z.string().check(z.minLength(1)),
    DetailId: z.string().check(z.minLength(1)),
  });

export const zQueryConversationDetailInfoNewRequest = () =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DetailId: z.optional(z.string().check(z.minLength(1))),
    CallId: z.optional(z.string().check(z.minLength(1))),
    OutId: z.optional(z.string().check(z.minLength(1))),
  });

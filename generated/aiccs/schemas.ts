// Generated from specs/aiccs by @hey-api/openapi-ts and scripts/generate/schemas.ts. Not to be edited: change the spec and run `npm run generate`.

import { idRange } from "../../src/validation/schema/checks.ts";
import * as z from "zod";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import { normalised } from "../../src/schemas/normalised.ts";
import { addRulesOf, requestSchema } from "../../src/schemas/with-rules.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAiCallTaskRules from "../../src/rules/aiccs/CreateAiCallTask.ts";
import * as updateAiCallTaskRules from "../../src/rules/aiccs/UpdateAiCallTask.ts";
import * as queryAiCallDetailPageRules from "../../src/rules/aiccs/QueryAiCallDetailPage.ts";
import * as importTaskNumberDatasRules from "../../src/rules/aiccs/ImportTaskNumberDatas.ts";
import * as importOneTaskPhoneNumberRules from "../../src/rules/aiccs/ImportOneTaskPhoneNumber.ts";
import * as cancelAiCallDetailsRules from "../../src/rules/aiccs/CancelAiCallDetails.ts";
import * as queryConversationDetailInfoNewRules from "../../src/rules/aiccs/QueryConversationDetailInfoNew.ts";
import type { AiccsInputs } from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

const zStartType = /* @__PURE__ */ (() => z.literal(["IMMEDIATE", "SCHEDULE"]))();

const zCallRetryReason = /* @__PURE__ */ (() =>
  z.literal(["CALL_REJECTED", "USER_BUSY", "SUSPEND", "INVALID_NUMBER", "POWERED_OFF", "NETWORK_BUSY", "NO_ANSWER"]))();

const zClockTime = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "must be written HH:mm:ss")))();

const zCallTimeWindow = /* @__PURE__ */ (() =>
  z.strictObject({
    startTime: zClockTime,
    endTime: zClockTime,
  }))();

const zCallDay = /* @__PURE__ */ (() =>
  z.literal(["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]))();

const zTaskSource = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zPhoneType = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zCallExpireType = /* @__PURE__ */ (() => z.literal([0, 1, 2]))();

const zDateAndTime = /* @__PURE__ */ (() =>
  z
    .string()
    .check(
      z.regex(
        /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29) (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/,
        "must be written yyyy-MM-dd HH:mm:ss",
      ),
    ))();

const zCreateAiCallTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskName: z.string().check(z.minLength(1)),
    AgentId: z.optional(z.string().check(z.minLength(1))),
    VirtualNumber: z.optional(z.string().check(z.minLength(1))),
    StartType: zStartType,
    MissCallRetry: z.optional(z.boolean()),
    CallRetryReason: z.optional(z.array(zCallRetryReason)),
    CallRetryTimes: z.optional(z.int().check(z.gte(0), z.lte(3))),
    CallRetryInterval: z.optional(z.int().check(z.gte(0), z.lte(720))),
    CallTime: z.array(zCallTimeWindow).check(z.minLength(1)),
    CallDay: z.array(zCallDay).check(z.minLength(1)),
    TaskStartTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    TaskCps: z.optional(z.int().check(z.gte(0), z.lte(500))),
    ApplicationCode: z.optional(z.string()),
    Source: z.optional(zTaskSource),
    PhoneType: z.optional(zPhoneType),
    LineEncoding: z.optional(z.string()),
    LinePhoneNum: z.optional(z.string()),
    CallExpireType: z.optional(zCallExpireType),
    CallExpireMinutes: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    CallExpireDate: z.optional(zDateAndTime),
    CallableTime: z.optional(z.array(z.string())),
  }))();

const zUpdateAiCallTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskName: z.string().check(z.minLength(1)),
    VirtualNumber: z.optional(z.string().check(z.minLength(1))),
    StartType: zStartType,
    MissCallRetry: z.optional(z.boolean()),
    CallRetryReason: z.optional(z.array(zCallRetryReason)),
    CallRetryTimes: z.optional(z.int().check(z.gte(0), z.lte(3))),
    CallRetryInterval: z.optional(z.int().check(z.gte(0), z.lte(120))),
    CallTime: z.array(zCallTimeWindow).check(z.minLength(1)),
    CallDay: z.array(zCallDay).check(z.minLength(1)),
    TaskStartTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    TaskId: z.string().check(z.minLength(1)),
    TaskCps: z.int().check(z.gte(0), z.lte(500)),
    Source: z.optional(zTaskSource),
    PhoneType: z.optional(zPhoneType),
    LineEncoding: z.optional(z.string()),
    LinePhoneNum: z.optional(z.string()),
    CallExpireType: z.optional(zCallExpireType),
    CallExpireMinutes: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    CallExpireDate: z.optional(zDateAndTime),
    CallableTime: z.optional(z.array(z.string())),
  }))();

const zStartAiCallTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  }))();

const zAiCallTaskState = /* @__PURE__ */ (() => z.literal(["INIT", "FAILED", "RUNNING", "STOPPED"]))();

const zQueryAiCallTaskPageRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    PageNo: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    PageSize: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    Status: z.optional(zAiCallTaskState),
    TaskId: z.optional(z.string()),
    TaskName: z.optional(z.string()),
    AgentName: z.optional(z.string()),
    ApplicationCode: z.optional(z.string()),
    Source: z.optional(zTaskSource),
  }))();

const zCallDetailState = /* @__PURE__ */ (() => z.literal([0, 1, 2]))();

const zEncryptionType = /* @__PURE__ */ (() => z.literal([0, 1, 2, 3]))();

const zCallResult = /* @__PURE__ */ (() =>
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
  ]))();

const zQueryAiCallDetailPageRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    Status: zCallDetailState,
    PageNo: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    PageSize: z.optional(z.int().check(z.gte(1), z.lte(9007199254740991))),
    BatchId: z.optional(z.string()),
    DetailIds: z.optional(z.array(z.string().check(idRange("int64"))).check(z.maxLength(100))),
    CalledNumber: z.optional(z.string()),
    EncryptionType: z.optional(zEncryptionType),
    OutId: z.optional(z.string()),
    CallResult: z.optional(zCallResult),
    MajorIntent: z.optional(z.string()),
    StartImportedTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    EndImportedTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    StartCallingTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    EndCallingTime: z.optional(z.int().check(z.gte(10000000000), z.lte(100000000000000))),
    MinConversationDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    MaxConversationDuration: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  }))();

const zImportDataType = /* @__PURE__ */ (() => z.literal(["EXCEL", "JSON"]))();

const zImportedNumber = /* @__PURE__ */ (() =>
  z.looseObject({
    calleeNumber: z.string().check(z.minLength(1)),
    outId: z.optional(z.string().check(z.maxLength(128))),
  }))();

const zImportTaskNumberDatasRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DataType: zImportDataType,
    PhoneNumberList: z.optional(z.array(zImportedNumber).check(z.minLength(1), z.maxLength(1000))),
    OssFileName: z.optional(z.string()),
    EncryptionType: z.optional(zEncryptionType),
  }))();

const zStopAiCallTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  }))();

const zImportOneTaskPhoneNumberRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    PhoneNumber: z.string().check(z.minLength(1)),
    OutId: z.optional(z.string().check(z.maxLength(128))),
    Variables: z.optional(z.looseObject({})),
    EncryptionType: z.optional(zEncryptionType),
  }))();

const zQueryAiCallTaskDetailRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
  }))();

const zCancelAiCallDetailsRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DetailIdList: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    BatchId: z.optional(z.string().check(z.minLength(1))),
    PhoneNumbers: z.optional(z.array(z.string().check(z.minLength(1))).check(z.minLength(1))),
    EncryptionType: z.optional(zEncryptionType),
  }))();

const zQueryConversationDetailInfoRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    BatchId: z.string().check(z.minLength(1)),
    DetailId: z.string().check(z.minLength(1)),
  }))();

const zQueryConversationDetailInfoNewRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(z.minLength(1)),
    DetailId: z.optional(z.string().check(z.minLength(1))),
    CallId: z.optional(z.string().check(z.minLength(1))),
    OutId: z.optional(z.string().check(z.minLength(1))),
  }))();

/**
 * The schema of CreateAiCallTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export const CreateAiCallTaskFields = /* @__PURE__ */ (() =>
  zCreateAiCallTaskRequest.extend({
    CallTime: normalised<typeof zCreateAiCallTaskRequest.shape.CallTime, types.CreateAiCallTaskRequest["CallTime"]>(
      facts.createAiCallTask.request.CallTime,
      zCreateAiCallTaskRequest.shape.CallTime,
    ),
  }))();

/**
 * The schema of CreateAiCallTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export const CreateAiCallTask = /* @__PURE__ */ (() =>
  requestSchema<types.CreateAiCallTaskInput, typeof CreateAiCallTaskFields>({
    conditions: createAiCallTaskRules.conditions,
    rules: () => [...factRules(facts.createAiCallTask), ...createAiCallTaskRules.rules()],
    fields: CreateAiCallTaskFields,
  }))();

/**
 * The schema of UpdateAiCallTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export const UpdateAiCallTaskFields = /* @__PURE__ */ (() =>
  zUpdateAiCallTaskRequest.extend({
    CallTime: normalised<typeof zUpdateAiCallTaskRequest.shape.CallTime, types.UpdateAiCallTaskRequest["CallTime"]>(
      facts.updateAiCallTask.request.CallTime,
      zUpdateAiCallTaskRequest.shape.CallTime,
    ),
  }))();

/**
 * The schema of UpdateAiCallTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export const UpdateAiCallTask = /* @__PURE__ */ (() =>
  requestSchema<types.UpdateAiCallTaskInput, typeof UpdateAiCallTaskFields>({
    conditions: updateAiCallTaskRules.conditions,
    rules: () => [...factRules(facts.updateAiCallTask), ...updateAiCallTaskRules.rules()],
    fields: UpdateAiCallTaskFields,
  }))();

/**
 * The schema of StartAiCallTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
 */
export const StartAiCallTaskFields = zStartAiCallTaskRequest;

/**
 * The schema of StartAiCallTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
 */
export const StartAiCallTask = /* @__PURE__ */ (() =>
  requestSchema<types.StartAiCallTaskInput, typeof StartAiCallTaskFields>({ fields: StartAiCallTaskFields }))();

/**
 * The schema of QueryAiCallTaskPage's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
 */
export const QueryAiCallTaskPageFields = zQueryAiCallTaskPageRequest;

/**
 * The schema of QueryAiCallTaskPage's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
 */
export const QueryAiCallTaskPage = /* @__PURE__ */ (() =>
  requestSchema<types.QueryAiCallTaskPageInput, typeof QueryAiCallTaskPageFields>({
    fields: QueryAiCallTaskPageFields,
  }))();

/**
 * The schema of QueryAiCallDetailPage's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
 */
export const QueryAiCallDetailPageFields = /* @__PURE__ */ (() =>
  zQueryAiCallDetailPageRequest.extend({
    DetailIds: z.optional(
      normalised<
        ReturnType<typeof zQueryAiCallDetailPageRequest.shape.DetailIds.unwrap>,
        Exclude<types.QueryAiCallDetailPageRequest["DetailIds"], undefined>
      >(facts.queryAiCallDetailPage.request.DetailIds, zQueryAiCallDetailPageRequest.shape.DetailIds.unwrap()),
    ),
  }))();

/**
 * The schema of QueryAiCallDetailPage's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
 */
export const QueryAiCallDetailPage = /* @__PURE__ */ (() =>
  requestSchema<types.QueryAiCallDetailPageInput, typeof QueryAiCallDetailPageFields>({
    rules: () => [...factRules(facts.queryAiCallDetailPage), ...queryAiCallDetailPageRules.rules()],
    fields: QueryAiCallDetailPageFields,
  }))();

/**
 * The schema of ImportTaskNumberDatas's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
 */
export const ImportTaskNumberDatasFields = zImportTaskNumberDatasRequest;

/**
 * The schema of ImportTaskNumberDatas's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
 */
export const ImportTaskNumberDatas = /* @__PURE__ */ (() =>
  requestSchema<types.ImportTaskNumberDatasInput, typeof ImportTaskNumberDatasFields>({
    conditions: importTaskNumberDatasRules.conditions,
    rules: () => [...factRules(facts.importTaskNumberDatas), ...importTaskNumberDatasRules.rules()],
    fields: ImportTaskNumberDatasFields,
  }))();

/**
 * The schema of StopAiCallTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
 */
export const StopAiCallTaskFields = zStopAiCallTaskRequest;

/**
 * The schema of StopAiCallTask's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
 */
export const StopAiCallTask = /* @__PURE__ */ (() =>
  requestSchema<types.StopAiCallTaskInput, typeof StopAiCallTaskFields>({ fields: StopAiCallTaskFields }))();

/**
 * The schema of ImportOneTaskPhoneNumber's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
 */
export const ImportOneTaskPhoneNumberFields = /* @__PURE__ */ (() =>
  zImportOneTaskPhoneNumberRequest.extend({
    TaskId: normalised<
      typeof zImportOneTaskPhoneNumberRequest.shape.TaskId,
      types.ImportOneTaskPhoneNumberRequest["TaskId"]
    >(facts.importOneTaskPhoneNumber.request.TaskId, zImportOneTaskPhoneNumberRequest.shape.TaskId),
  }))();

/**
 * The schema of ImportOneTaskPhoneNumber's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
 */
export const ImportOneTaskPhoneNumber = /* @__PURE__ */ (() =>
  requestSchema<types.ImportOneTaskPhoneNumberInput, typeof ImportOneTaskPhoneNumberFields>({
    rules: () => [...factRules(facts.importOneTaskPhoneNumber), ...importOneTaskPhoneNumberRules.rules()],
    fields: ImportOneTaskPhoneNumberFields,
  }))();

/**
 * The schema of QueryAiCallTaskDetail's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
 */
export const QueryAiCallTaskDetailFields = zQueryAiCallTaskDetailRequest;

/**
 * The schema of QueryAiCallTaskDetail's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
 */
export const QueryAiCallTaskDetail = /* @__PURE__ */ (() =>
  requestSchema<types.QueryAiCallTaskDetailInput, typeof QueryAiCallTaskDetailFields>({
    fields: QueryAiCallTaskDetailFields,
  }))();

/**
 * The schema of CancelAiCallDetails's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
 */
export const CancelAiCallDetailsFields = zCancelAiCallDetailsRequest;

/**
 * The schema of CancelAiCallDetails's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
 */
export const CancelAiCallDetails = /* @__PURE__ */ (() =>
  requestSchema<types.CancelAiCallDetailsInput, typeof CancelAiCallDetailsFields>({
    rules: () => [...factRules(facts.cancelAiCallDetails), ...cancelAiCallDetailsRules.rules()],
    fields: CancelAiCallDetailsFields,
  }))();

/**
 * The schema of QueryConversationDetailInfo's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
 */
export const QueryConversationDetailInfoFields = zQueryConversationDetailInfoRequest;

/**
 * The schema of QueryConversationDetailInfo's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
 */
export const QueryConversationDetailInfo = /* @__PURE__ */ (() =>
  requestSchema<types.QueryConversationDetailInfoInput, typeof QueryConversationDetailInfoFields>({
    fields: QueryConversationDetailInfoFields,
  }))();

/**
 * The schema of QueryConversationDetailInfoNew's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
 */
export const QueryConversationDetailInfoNewFields = zQueryConversationDetailInfoNewRequest;

/**
 * The schema of QueryConversationDetailInfoNew's parameters, with the conditions and rules between them.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
 */
export const QueryConversationDetailInfoNew = /* @__PURE__ */ (() =>
  requestSchema<types.QueryConversationDetailInfoNewInput, typeof QueryConversationDetailInfoNewFields>({
    rules: queryConversationDetailInfoNewRules.rules,
    fields: QueryConversationDetailInfoNewFields,
  }))();

const RULES = {
  CreateAiCallTask: {
    conditions: createAiCallTaskRules.conditions,
    rules: () => [...factRules(facts.createAiCallTask), ...createAiCallTaskRules.rules()],
    fields: CreateAiCallTaskFields,
  },
  UpdateAiCallTask: {
    conditions: updateAiCallTaskRules.conditions,
    rules: () => [...factRules(facts.updateAiCallTask), ...updateAiCallTaskRules.rules()],
    fields: UpdateAiCallTaskFields,
  },
  StartAiCallTask: { fields: StartAiCallTaskFields },
  QueryAiCallTaskPage: { fields: QueryAiCallTaskPageFields },
  QueryAiCallDetailPage: {
    rules: () => [...factRules(facts.queryAiCallDetailPage), ...queryAiCallDetailPageRules.rules()],
    fields: QueryAiCallDetailPageFields,
  },
  ImportTaskNumberDatas: {
    conditions: importTaskNumberDatasRules.conditions,
    rules: () => [...factRules(facts.importTaskNumberDatas), ...importTaskNumberDatasRules.rules()],
    fields: ImportTaskNumberDatasFields,
  },
  StopAiCallTask: { fields: StopAiCallTaskFields },
  ImportOneTaskPhoneNumber: {
    rules: () => [...factRules(facts.importOneTaskPhoneNumber), ...importOneTaskPhoneNumberRules.rules()],
    fields: ImportOneTaskPhoneNumberFields,
  },
  QueryAiCallTaskDetail: { fields: QueryAiCallTaskDetailFields },
  CancelAiCallDetails: {
    rules: () => [...factRules(facts.cancelAiCallDetails), ...cancelAiCallDetailsRules.rules()],
    fields: CancelAiCallDetailsFields,
  },
  QueryConversationDetailInfo: { fields: QueryConversationDetailInfoFields },
  QueryConversationDetailInfoNew: {
    rules: queryConversationDetailInfoNewRules.rules,
    fields: QueryConversationDetailInfoNewFields,
  },
};

/**
 * Adds the conditions and rules of an operation to a schema that is derived from its `Fields`, except those of fields that
 * the schema does not have. Rules whose violation is only a warning are added if `strict` makes them errors.
 *
 * @example
 * const schema = withRules("CreateAiCallTask", CreateAiCallTaskFields.extend({ campaign: z.string() }));
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function withRules<Schema extends z.ZodType>(
  action: keyof AiccsInputs,
  schema: Schema,
  options?: CheckOptions,
): Schema {
  return addRulesOf(RULES, action, schema, options);
}

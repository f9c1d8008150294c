// Generated from specs/ccc by @hey-api/openapi-ts and scripts/generate/schemas.ts. Not to be edited: change the spec and run `npm run generate`.

import { idRange } from "../../src/validation/schema/checks.ts";
import * as z from "zod";
import type { CheckOptions } from "../../src/validation/check-rules.ts";
import { normalised } from "../../src/schemas/normalised.ts";
import { addRulesOf, requestSchema } from "../../src/schemas/with-rules.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAutoCalloutTaskRules from "../../src/rules/ccc/CreateAutoCalloutTask.ts";
import * as updatePredictiveDialingCampaignRules from "../../src/rules/ccc/UpdatePredictiveDialingCampaign.ts";
import * as createAgentCruiseDialingCampaignRules from "../../src/rules/ccc/CreateAgentCruiseDialingCampaign.ts";
import * as createPredictiveDialingCampaignRules from "../../src/rules/ccc/CreatePredictiveDialingCampaign.ts";
import type { CccInputs } from "./contracts.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";

const zVariable = /* @__PURE__ */ (() =>
  z.strictObject({
    Key: z.string().check(z.minLength(1)),
    Value: z.string(),
  }))();

const zCalleeAttribute = /* @__PURE__ */ (() =>
  z.strictObject({
    Callee: z.string().check(z.minLength(1)),
    UUI: z.optional(z.string()),
    Variables: z.optional(z.array(zVariable)),
  }))();

const zClockTime = /* @__PURE__ */ (() =>
  z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "must be written HH:mm:ss")))();

const zTimeRange = /* @__PURE__ */ (() =>
  z.strictObject({
    StartTime: z.optional(zClockTime),
    EndTime: z.optional(zClockTime),
  }))();

const zHangupType = /* @__PURE__ */ (() =>
  z.literal([
    "202",
    "203",
    "204",
    "205",
    "206",
    "207",
    "208",
    "210",
    "212",
    "213",
    "215",
    "216",
    "217",
    "218",
    "219",
    "221",
    "222",
    "234",
  ]))();

const zRetryTagItem = /* @__PURE__ */ (() =>
  z.strictObject({
    TagName: z.optional(z.string()),
    TagValue: z.optional(z.string()),
  }))();

const zDayType = /* @__PURE__ */ (() => z.literal(["EveryDay", "BusinessDay", "Holiday", "Custom"]))();

const zDayOfWeek = /* @__PURE__ */ (() =>
  z.literal(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]))();

const zAvailableTimeConfig = /* @__PURE__ */ (() =>
  z.strictObject({
    DayType: z.optional(zDayType),
    DaysOfWeek: z.optional(z.array(zDayOfWeek)),
    TimeRanges: z.optional(z.array(zTimeRange)),
  }))();

const zHeaderParam = /* @__PURE__ */ (() =>
  z.strictObject({
    Key: z.optional(z.string()),
    Value: z.optional(z.string()),
  }))();

const zHttpParam = /* @__PURE__ */ (() =>
  z.strictObject({
    Key: z.optional(z.string()),
    Value: z.optional(z.string()),
    ValueType: z.optional(z.string()),
  }))();

const zReturnKey = /* @__PURE__ */ (() =>
  z.strictObject({
    Key: z.optional(z.string()),
  }))();

const zCallbackAuth = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zBasicAuth = /* @__PURE__ */ (() =>
  z.strictObject({
    BasicToken: z.optional(z.string()),
  }))();

const zBearerAuth = /* @__PURE__ */ (() =>
  z.strictObject({
    BearerToken: z.optional(z.string()),
  }))();

const zOauthConfig = /* @__PURE__ */ (() =>
  z.strictObject({
    TokenURL: z.optional(z.string()),
    ClientId: z.optional(z.string()),
    ClientSecret: z.optional(z.string()),
  }))();

const zHttpCallbackConfig = /* @__PURE__ */ (() =>
  z.strictObject({
    Url: z.optional(z.string()),
    HeaderParams: z.optional(z.array(zHeaderParam)),
    Params: z.optional(z.array(zHttpParam)),
    Returns: z.optional(z.array(zReturnKey)),
    Async: z.optional(z.boolean()),
    AuthType: z.optional(zCallbackAuth),
    BasicAuth: z.optional(zBasicAuth),
    BearerAuth: z.optional(zBearerAuth),
    CustomAuth: z.optional(zHttpParam),
    Oauth2Auth: z.optional(zOauthConfig),
  }))();

const zTriggerMode = /* @__PURE__ */ (() => z.literal(["ONCE_PER_NUMBER", "ALWAYS_ON_MATCH"]))();

const zTriggerStrategyItem = /* @__PURE__ */ (() =>
  z.strictObject({
    InterfaceConfig: z.optional(zHttpCallbackConfig),
    HangupTypes: z.optional(z.array(z.string())),
    CallTags: z.optional(z.array(zRetryTagItem)),
    TriggerMode: z.optional(zTriggerMode),
  }))();

const zCreateAutoCalloutTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    NotBefore: z.int().check(z.gte(0), z.lte(100000000000)),
    Callees: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    IvrId: z.optional(z.string().check(idRange("uint64"))),
    Name: z.optional(z.string()),
    Description: z.optional(z.string()),
    NotAfter: z.optional(z.int().check(z.gte(1), z.lte(100000000000))),
    Tries: z.optional(z.int().check(z.gte(1), z.lte(3))),
    Variables: z.optional(z.array(zVariable)),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(z.array(zCalleeAttribute)),
    TimeZone: z.optional(z.string()),
    AvailableTime: z.optional(z.array(zTimeRange)),
    AIAgentId: z.optional(z.string().check(idRange("int64"))),
    RetryInterval: z.optional(z.int().check(z.gte(600), z.lte(86400))),
    MaxRingTimeoutSecond: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    RetryHangupTypes: z.optional(z.array(zHangupType)),
    RetryTags: z.optional(z.array(zRetryTagItem)),
    AvailableWorkTimeConfig: z.optional(z.array(zAvailableTimeConfig)),
    TriggerStrategy: z.optional(z.array(zTriggerStrategyItem)),
    ConcurrencyLimit: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  }))();

const zCallOrder = /* @__PURE__ */ (() => z.literal([0, 1]))();

const zUpdatePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Callees: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    CallOrder: zCallOrder,
    SkillGroupId: z.string().check(idRange("int64")),
    Priority: z.int().check(z.gte(1), z.lte(5)),
    ExpectedAbandonRate: z.int().check(z.gte(5), z.lte(50)),
    RetryInterval: z.int().check(z.gte(60), z.lte(86400)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    IVRId: z.optional(z.string().check(idRange("int64"))),
    RetryTimes: z.optional(z.int().check(z.gte(0), z.lte(2))),
    Variables: z.optional(z.array(zVariable)),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(z.array(zCalleeAttribute)),
  }))();

const zDescribeAutoCalloutTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    TaskId: z.string().check(idRange("uint64")),
  }))();

const zDescribeAutoCalloutTasksRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    PageSize: z.int().check(z.gte(1), z.lte(9007199254740991)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
  }))();

const zStopAutoCalloutTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    TaskId: z.string().check(idRange("uint64")),
  }))();

const zPauseAutoCalloutTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    SdkAppId: z.string().check(idRange("int64")),
  }))();

const zResumeAutoCalloutTaskRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    SdkAppId: z.string().check(idRange("int64")),
  }))();

const zPausePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zResumePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zAbortPredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zDeletePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zCreateAgentCruiseDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    Name: z.string().check(z.minLength(1)),
    Agent: z.string().check(z.minLength(1)),
    ConcurrencyNumber: z.int().check(z.gte(1), z.lte(20)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    Callees: z.optional(z.array(z.string().check(z.minLength(1)))),
    Callers: z.optional(z.array(z.string().check(z.minLength(1)))),
    CallOrder: z.optional(zCallOrder),
    UUI: z.optional(z.string().check(z.maxLength(1024))),
  }))();

const zCreatePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Callees: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    CallOrder: zCallOrder,
    SkillGroupId: z.string().check(idRange("int64")),
    Priority: z.int().check(z.gte(1), z.lte(5)),
    ExpectedAbandonRate: z.int().check(z.gte(0), z.lte(50)),
    RetryInterval: z.int().check(z.gte(60), z.lte(86400)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    IVRId: z.optional(z.string().check(idRange("int64"))),
    RetryTimes: z.optional(z.int().check(z.gte(0), z.lte(2))),
    Variables: z.optional(z.array(zVariable)),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(z.array(zCalleeAttribute)),
    TimeZone: z.optional(z.string()),
    AvailableTime: z.optional(z.array(zTimeRange)),
  }))();

const zDescribeAgentCruiseDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zAbortAgentCruiseDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    CampaignId: z.string().check(idRange("uint64")),
  }))();

const zDescribePredictiveDialingCampaignRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  }))();

const zDescribePredictiveDialingCampaignsRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    PageSize: z.int().check(z.gte(1), z.lte(100)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
    Name: z.optional(z.string()),
    SkillGroupId: z.optional(z.string().check(idRange("int64"))),
    CampaignId: z.optional(z.string().check(idRange("int64"))),
  }))();

const zDescribePredictiveDialingSessionsRequest = /* @__PURE__ */ (() =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
    PageSize: z.int().check(z.gte(1), z.lte(1000)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
  }))();

/**
 * The schema of CreateAutoCalloutTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export const CreateAutoCalloutTaskFields = /* @__PURE__ */ (() =>
  zCreateAutoCalloutTaskRequest.extend({
    SdkAppId: normalised<
      typeof zCreateAutoCalloutTaskRequest.shape.SdkAppId,
      types.CreateAutoCalloutTaskRequest["SdkAppId"]
    >(facts.createAutoCalloutTask.request.SdkAppId, zCreateAutoCalloutTaskRequest.shape.SdkAppId),
    IvrId: z.optional(
      normalised<
        ReturnType<typeof zCreateAutoCalloutTaskRequest.shape.IvrId.unwrap>,
        Exclude<types.CreateAutoCalloutTaskRequest["IvrId"], undefined>
      >(facts.createAutoCalloutTask.request.IvrId, zCreateAutoCalloutTaskRequest.shape.IvrId.unwrap()),
    ),
    AIAgentId: z.optional(
      normalised<
        ReturnType<typeof zCreateAutoCalloutTaskRequest.shape.AIAgentId.unwrap>,
        Exclude<types.CreateAutoCalloutTaskRequest["AIAgentId"], undefined>
      >(facts.createAutoCalloutTask.request.AIAgentId, zCreateAutoCalloutTaskRequest.shape.AIAgentId.unwrap()),
    ),
  }))();

/**
 * The schema of CreateAutoCalloutTask's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export const CreateAutoCalloutTask = /* @__PURE__ */ (() =>
  requestSchema<types.CreateAutoCalloutTaskInput, typeof CreateAutoCalloutTaskFields>({
    conditions: createAutoCalloutTaskRules.conditions,
    rules: () => [...factRules(facts.createAutoCalloutTask), ...createAutoCalloutTaskRules.rules()],
    fields: CreateAutoCalloutTaskFields,
  }))();

/**
 * The schema of UpdatePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export const UpdatePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zUpdatePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zUpdatePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.UpdatePredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.updatePredictiveDialingCampaign.request.SdkAppId, zUpdatePredictiveDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zUpdatePredictiveDialingCampaignRequest.shape.CampaignId,
      types.UpdatePredictiveDialingCampaignRequest["CampaignId"]
    >(
      facts.updatePredictiveDialingCampaign.request.CampaignId,
      zUpdatePredictiveDialingCampaignRequest.shape.CampaignId,
    ),
    SkillGroupId: normalised<
      typeof zUpdatePredictiveDialingCampaignRequest.shape.SkillGroupId,
      types.UpdatePredictiveDialingCampaignRequest["SkillGroupId"]
    >(
      facts.updatePredictiveDialingCampaign.request.SkillGroupId,
      zUpdatePredictiveDialingCampaignRequest.shape.SkillGroupId,
    ),
    IVRId: z.optional(
      normalised<
        ReturnType<typeof zUpdatePredictiveDialingCampaignRequest.shape.IVRId.unwrap>,
        Exclude<types.UpdatePredictiveDialingCampaignRequest["IVRId"], undefined>
      >(
        facts.updatePredictiveDialingCampaign.request.IVRId,
        zUpdatePredictiveDialingCampaignRequest.shape.IVRId.unwrap(),
      ),
    ),
  }))();

/**
 * The schema of UpdatePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export const UpdatePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.UpdatePredictiveDialingCampaignInput, typeof UpdatePredictiveDialingCampaignFields>({
    rules: () => [...factRules(facts.updatePredictiveDialingCampaign), ...updatePredictiveDialingCampaignRules.rules()],
    fields: UpdatePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of DescribeAutoCalloutTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59788
 */
export const DescribeAutoCalloutTaskFields = /* @__PURE__ */ (() =>
  zDescribeAutoCalloutTaskRequest.extend({
    SdkAppId: normalised<
      typeof zDescribeAutoCalloutTaskRequest.shape.SdkAppId,
      types.DescribeAutoCalloutTaskRequest["SdkAppId"]
    >(facts.describeAutoCalloutTask.request.SdkAppId, zDescribeAutoCalloutTaskRequest.shape.SdkAppId),
    TaskId: normalised<
      typeof zDescribeAutoCalloutTaskRequest.shape.TaskId,
      types.DescribeAutoCalloutTaskRequest["TaskId"]
    >(facts.describeAutoCalloutTask.request.TaskId, zDescribeAutoCalloutTaskRequest.shape.TaskId),
  }))();

/**
 * The schema of DescribeAutoCalloutTask's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59788
 */
export const DescribeAutoCalloutTask = /* @__PURE__ */ (() =>
  requestSchema<types.DescribeAutoCalloutTaskInput, typeof DescribeAutoCalloutTaskFields>({
    fields: DescribeAutoCalloutTaskFields,
  }))();

/**
 * The schema of DescribeAutoCalloutTasks's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59787
 */
export const DescribeAutoCalloutTasksFields = /* @__PURE__ */ (() =>
  zDescribeAutoCalloutTasksRequest.extend({
    SdkAppId: normalised<
      typeof zDescribeAutoCalloutTasksRequest.shape.SdkAppId,
      types.DescribeAutoCalloutTasksRequest["SdkAppId"]
    >(facts.describeAutoCalloutTasks.request.SdkAppId, zDescribeAutoCalloutTasksRequest.shape.SdkAppId),
  }))();

/**
 * The schema of DescribeAutoCalloutTasks's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59787
 */
export const DescribeAutoCalloutTasks = /* @__PURE__ */ (() =>
  requestSchema<types.DescribeAutoCalloutTasksInput, typeof DescribeAutoCalloutTasksFields>({
    fields: DescribeAutoCalloutTasksFields,
  }))();

/**
 * The schema of StopAutoCalloutTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59781
 */
export const StopAutoCalloutTaskFields = /* @__PURE__ */ (() =>
  zStopAutoCalloutTaskRequest.extend({
    SdkAppId: normalised<
      typeof zStopAutoCalloutTaskRequest.shape.SdkAppId,
      types.StopAutoCalloutTaskRequest["SdkAppId"]
    >(facts.stopAutoCalloutTask.request.SdkAppId, zStopAutoCalloutTaskRequest.shape.SdkAppId),
    TaskId: normalised<typeof zStopAutoCalloutTaskRequest.shape.TaskId, types.StopAutoCalloutTaskRequest["TaskId"]>(
      facts.stopAutoCalloutTask.request.TaskId,
      zStopAutoCalloutTaskRequest.shape.TaskId,
    ),
  }))();

/**
 * The schema of StopAutoCalloutTask's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59781
 */
export const StopAutoCalloutTask = /* @__PURE__ */ (() =>
  requestSchema<types.StopAutoCalloutTaskInput, typeof StopAutoCalloutTaskFields>({
    fields: StopAutoCalloutTaskFields,
  }))();

/**
 * The schema of PauseAutoCalloutTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76611
 */
export const PauseAutoCalloutTaskFields = /* @__PURE__ */ (() =>
  zPauseAutoCalloutTaskRequest.extend({
    TaskId: normalised<typeof zPauseAutoCalloutTaskRequest.shape.TaskId, types.PauseAutoCalloutTaskRequest["TaskId"]>(
      facts.pauseAutoCalloutTask.request.TaskId,
      zPauseAutoCalloutTaskRequest.shape.TaskId,
    ),
    SdkAppId: normalised<
      typeof zPauseAutoCalloutTaskRequest.shape.SdkAppId,
      types.PauseAutoCalloutTaskRequest["SdkAppId"]
    >(facts.pauseAutoCalloutTask.request.SdkAppId, zPauseAutoCalloutTaskRequest.shape.SdkAppId),
  }))();

/**
 * The schema of PauseAutoCalloutTask's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76611
 */
export const PauseAutoCalloutTask = /* @__PURE__ */ (() =>
  requestSchema<types.PauseAutoCalloutTaskInput, typeof PauseAutoCalloutTaskFields>({
    fields: PauseAutoCalloutTaskFields,
  }))();

/**
 * The schema of ResumeAutoCalloutTask's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76610
 */
export const ResumeAutoCalloutTaskFields = /* @__PURE__ */ (() =>
  zResumeAutoCalloutTaskRequest.extend({
    TaskId: normalised<typeof zResumeAutoCalloutTaskRequest.shape.TaskId, types.ResumeAutoCalloutTaskRequest["TaskId"]>(
      facts.resumeAutoCalloutTask.request.TaskId,
      zResumeAutoCalloutTaskRequest.shape.TaskId,
    ),
    SdkAppId: normalised<
      typeof zResumeAutoCalloutTaskRequest.shape.SdkAppId,
      types.ResumeAutoCalloutTaskRequest["SdkAppId"]
    >(facts.resumeAutoCalloutTask.request.SdkAppId, zResumeAutoCalloutTaskRequest.shape.SdkAppId),
  }))();

/**
 * The schema of ResumeAutoCalloutTask's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76610
 */
export const ResumeAutoCalloutTask = /* @__PURE__ */ (() =>
  requestSchema<types.ResumeAutoCalloutTaskInput, typeof ResumeAutoCalloutTaskFields>({
    fields: ResumeAutoCalloutTaskFields,
  }))();

/**
 * The schema of PausePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59783
 */
export const PausePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zPausePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zPausePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.PausePredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.pausePredictiveDialingCampaign.request.SdkAppId, zPausePredictiveDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zPausePredictiveDialingCampaignRequest.shape.CampaignId,
      types.PausePredictiveDialingCampaignRequest["CampaignId"]
    >(facts.pausePredictiveDialingCampaign.request.CampaignId, zPausePredictiveDialingCampaignRequest.shape.CampaignId),
  }))();

/**
 * The schema of PausePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59783
 */
export const PausePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.PausePredictiveDialingCampaignInput, typeof PausePredictiveDialingCampaignFields>({
    fields: PausePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of ResumePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59782
 */
export const ResumePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zResumePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zResumePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.ResumePredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.resumePredictiveDialingCampaign.request.SdkAppId, zResumePredictiveDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zResumePredictiveDialingCampaignRequest.shape.CampaignId,
      types.ResumePredictiveDialingCampaignRequest["CampaignId"]
    >(
      facts.resumePredictiveDialingCampaign.request.CampaignId,
      zResumePredictiveDialingCampaignRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of ResumePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59782
 */
export const ResumePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.ResumePredictiveDialingCampaignInput, typeof ResumePredictiveDialingCampaignFields>({
    fields: ResumePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of AbortPredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59792
 */
export const AbortPredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zAbortPredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zAbortPredictiveDialingCampaignRequest.shape.SdkAppId,
      types.AbortPredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.abortPredictiveDialingCampaign.request.SdkAppId, zAbortPredictiveDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zAbortPredictiveDialingCampaignRequest.shape.CampaignId,
      types.AbortPredictiveDialingCampaignRequest["CampaignId"]
    >(facts.abortPredictiveDialingCampaign.request.CampaignId, zAbortPredictiveDialingCampaignRequest.shape.CampaignId),
  }))();

/**
 * The schema of AbortPredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59792
 */
export const AbortPredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.AbortPredictiveDialingCampaignInput, typeof AbortPredictiveDialingCampaignFields>({
    fields: AbortPredictiveDialingCampaignFields,
  }))();

/**
 * The schema of DeletePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59789
 */
export const DeletePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zDeletePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zDeletePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.DeletePredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.deletePredictiveDialingCampaign.request.SdkAppId, zDeletePredictiveDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zDeletePredictiveDialingCampaignRequest.shape.CampaignId,
      types.DeletePredictiveDialingCampaignRequest["CampaignId"]
    >(
      facts.deletePredictiveDialingCampaign.request.CampaignId,
      zDeletePredictiveDialingCampaignRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of DeletePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59789
 */
export const DeletePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.DeletePredictiveDialingCampaignInput, typeof DeletePredictiveDialingCampaignFields>({
    fields: DeletePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of CreateAgentCruiseDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64324
 */
export const CreateAgentCruiseDialingCampaignFields = /* @__PURE__ */ (() =>
  zCreateAgentCruiseDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zCreateAgentCruiseDialingCampaignRequest.shape.SdkAppId,
      types.CreateAgentCruiseDialingCampaignRequest["SdkAppId"]
    >(facts.createAgentCruiseDialingCampaign.request.SdkAppId, zCreateAgentCruiseDialingCampaignRequest.shape.SdkAppId),
  }))();

/**
 * The schema of CreateAgentCruiseDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64324
 */
export const CreateAgentCruiseDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.CreateAgentCruiseDialingCampaignInput, typeof CreateAgentCruiseDialingCampaignFields>({
    rules: () => [
      ...factRules(facts.createAgentCruiseDialingCampaign),
      ...createAgentCruiseDialingCampaignRules.rules(),
    ],
    fields: CreateAgentCruiseDialingCampaignFields,
  }))();

/**
 * The schema of CreatePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59790
 */
export const CreatePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zCreatePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zCreatePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.CreatePredictiveDialingCampaignRequest["SdkAppId"]
    >(facts.createPredictiveDialingCampaign.request.SdkAppId, zCreatePredictiveDialingCampaignRequest.shape.SdkAppId),
    SkillGroupId: normalised<
      typeof zCreatePredictiveDialingCampaignRequest.shape.SkillGroupId,
      types.CreatePredictiveDialingCampaignRequest["SkillGroupId"]
    >(
      facts.createPredictiveDialingCampaign.request.SkillGroupId,
      zCreatePredictiveDialingCampaignRequest.shape.SkillGroupId,
    ),
    IVRId: z.optional(
      normalised<
        ReturnType<typeof zCreatePredictiveDialingCampaignRequest.shape.IVRId.unwrap>,
        Exclude<types.CreatePredictiveDialingCampaignRequest["IVRId"], undefined>
      >(
        facts.createPredictiveDialingCampaign.request.IVRId,
        zCreatePredictiveDialingCampaignRequest.shape.IVRId.unwrap(),
      ),
    ),
  }))();

/**
 * The schema of CreatePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59790
 */
export const CreatePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.CreatePredictiveDialingCampaignInput, typeof CreatePredictiveDialingCampaignFields>({
    rules: () => [...factRules(facts.createPredictiveDialingCampaign), ...createPredictiveDialingCampaignRules.rules()],
    fields: CreatePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of DescribeAgentCruiseDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64328
 */
export const DescribeAgentCruiseDialingCampaignFields = /* @__PURE__ */ (() =>
  zDescribeAgentCruiseDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zDescribeAgentCruiseDialingCampaignRequest.shape.SdkAppId,
      types.DescribeAgentCruiseDialingCampaignRequest["SdkAppId"]
    >(
      facts.describeAgentCruiseDialingCampaign.request.SdkAppId,
      zDescribeAgentCruiseDialingCampaignRequest.shape.SdkAppId,
    ),
    CampaignId: normalised<
      typeof zDescribeAgentCruiseDialingCampaignRequest.shape.CampaignId,
      types.DescribeAgentCruiseDialingCampaignRequest["CampaignId"]
    >(
      facts.describeAgentCruiseDialingCampaign.request.CampaignId,
      zDescribeAgentCruiseDialingCampaignRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of DescribeAgentCruiseDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64328
 */
export const DescribeAgentCruiseDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.DescribeAgentCruiseDialingCampaignInput, typeof DescribeAgentCruiseDialingCampaignFields>({
    fields: DescribeAgentCruiseDialingCampaignFields,
  }))();

/**
 * The schema of AbortAgentCruiseDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64325
 */
export const AbortAgentCruiseDialingCampaignFields = /* @__PURE__ */ (() =>
  zAbortAgentCruiseDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zAbortAgentCruiseDialingCampaignRequest.shape.SdkAppId,
      types.AbortAgentCruiseDialingCampaignRequest["SdkAppId"]
    >(facts.abortAgentCruiseDialingCampaign.request.SdkAppId, zAbortAgentCruiseDialingCampaignRequest.shape.SdkAppId),
    CampaignId: normalised<
      typeof zAbortAgentCruiseDialingCampaignRequest.shape.CampaignId,
      types.AbortAgentCruiseDialingCampaignRequest["CampaignId"]
    >(
      facts.abortAgentCruiseDialingCampaign.request.CampaignId,
      zAbortAgentCruiseDialingCampaignRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of AbortAgentCruiseDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64325
 */
export const AbortAgentCruiseDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.AbortAgentCruiseDialingCampaignInput, typeof AbortAgentCruiseDialingCampaignFields>({
    fields: AbortAgentCruiseDialingCampaignFields,
  }))();

/**
 * The schema of DescribePredictiveDialingCampaign's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59786
 */
export const DescribePredictiveDialingCampaignFields = /* @__PURE__ */ (() =>
  zDescribePredictiveDialingCampaignRequest.extend({
    SdkAppId: normalised<
      typeof zDescribePredictiveDialingCampaignRequest.shape.SdkAppId,
      types.DescribePredictiveDialingCampaignRequest["SdkAppId"]
    >(
      facts.describePredictiveDialingCampaign.request.SdkAppId,
      zDescribePredictiveDialingCampaignRequest.shape.SdkAppId,
    ),
    CampaignId: normalised<
      typeof zDescribePredictiveDialingCampaignRequest.shape.CampaignId,
      types.DescribePredictiveDialingCampaignRequest["CampaignId"]
    >(
      facts.describePredictiveDialingCampaign.request.CampaignId,
      zDescribePredictiveDialingCampaignRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of DescribePredictiveDialingCampaign's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59786
 */
export const DescribePredictiveDialingCampaign = /* @__PURE__ */ (() =>
  requestSchema<types.DescribePredictiveDialingCampaignInput, typeof DescribePredictiveDialingCampaignFields>({
    fields: DescribePredictiveDialingCampaignFields,
  }))();

/**
 * The schema of DescribePredictiveDialingCampaigns's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59785
 */
export const DescribePredictiveDialingCampaignsFields = /* @__PURE__ */ (() =>
  zDescribePredictiveDialingCampaignsRequest.extend({
    SdkAppId: normalised<
      typeof zDescribePredictiveDialingCampaignsRequest.shape.SdkAppId,
      types.DescribePredictiveDialingCampaignsRequest["SdkAppId"]
    >(
      facts.describePredictiveDialingCampaigns.request.SdkAppId,
      zDescribePredictiveDialingCampaignsRequest.shape.SdkAppId,
    ),
    SkillGroupId: z.optional(
      normalised<
        ReturnType<typeof zDescribePredictiveDialingCampaignsRequest.shape.SkillGroupId.unwrap>,
        Exclude<types.DescribePredictiveDialingCampaignsRequest["SkillGroupId"], undefined>
      >(
        facts.describePredictiveDialingCampaigns.request.SkillGroupId,
        zDescribePredictiveDialingCampaignsRequest.shape.SkillGroupId.unwrap(),
      ),
    ),
    CampaignId: z.optional(
      normalised<
        ReturnType<typeof zDescribePredictiveDialingCampaignsRequest.shape.CampaignId.unwrap>,
        Exclude<types.DescribePredictiveDialingCampaignsRequest["CampaignId"], undefined>
      >(
        facts.describePredictiveDialingCampaigns.request.CampaignId,
        zDescribePredictiveDialingCampaignsRequest.shape.CampaignId.unwrap(),
      ),
    ),
  }))();

/**
 * The schema of DescribePredictiveDialingCampaigns's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59785
 */
export const DescribePredictiveDialingCampaigns = /* @__PURE__ */ (() =>
  requestSchema<types.DescribePredictiveDialingCampaignsInput, typeof DescribePredictiveDialingCampaignsFields>({
    fields: DescribePredictiveDialingCampaignsFields,
  }))();

/**
 * The schema of DescribePredictiveDialingSessions's parameters, without the conditions and rules between them. Use `pick`, `omit` and `extend` on it,
 * then `withRules`.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59784
 */
export const DescribePredictiveDialingSessionsFields = /* @__PURE__ */ (() =>
  zDescribePredictiveDialingSessionsRequest.extend({
    SdkAppId: normalised<
      typeof zDescribePredictiveDialingSessionsRequest.shape.SdkAppId,
      types.DescribePredictiveDialingSessionsRequest["SdkAppId"]
    >(
      facts.describePredictiveDialingSessions.request.SdkAppId,
      zDescribePredictiveDialingSessionsRequest.shape.SdkAppId,
    ),
    CampaignId: normalised<
      typeof zDescribePredictiveDialingSessionsRequest.shape.CampaignId,
      types.DescribePredictiveDialingSessionsRequest["CampaignId"]
    >(
      facts.describePredictiveDialingSessions.request.CampaignId,
      zDescribePredictiveDialingSessionsRequest.shape.CampaignId,
    ),
  }))();

/**
 * The schema of DescribePredictiveDialingSessions's parameters, with the conditions and rules between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59784
 */
export const DescribePredictiveDialingSessions = /* @__PURE__ */ (() =>
  requestSchema<types.DescribePredictiveDialingSessionsInput, typeof DescribePredictiveDialingSessionsFields>({
    fields: DescribePredictiveDialingSessionsFields,
  }))();

const RULES = {
  CreateAutoCalloutTask: {
    conditions: createAutoCalloutTaskRules.conditions,
    rules: () => [...factRules(facts.createAutoCalloutTask), ...createAutoCalloutTaskRules.rules()],
    fields: CreateAutoCalloutTaskFields,
  },
  UpdatePredictiveDialingCampaign: {
    rules: () => [...factRules(facts.updatePredictiveDialingCampaign), ...updatePredictiveDialingCampaignRules.rules()],
    fields: UpdatePredictiveDialingCampaignFields,
  },
  DescribeAutoCalloutTask: { fields: DescribeAutoCalloutTaskFields },
  DescribeAutoCalloutTasks: { fields: DescribeAutoCalloutTasksFields },
  StopAutoCalloutTask: { fields: StopAutoCalloutTaskFields },
  PauseAutoCalloutTask: { fields: PauseAutoCalloutTaskFields },
  ResumeAutoCalloutTask: { fields: ResumeAutoCalloutTaskFields },
  PausePredictiveDialingCampaign: { fields: PausePredictiveDialingCampaignFields },
  ResumePredictiveDialingCampaign: { fields: ResumePredictiveDialingCampaignFields },
  AbortPredictiveDialingCampaign: { fields: AbortPredictiveDialingCampaignFields },
  DeletePredictiveDialingCampaign: { fields: DeletePredictiveDialingCampaignFields },
  CreateAgentCruiseDialingCampaign: {
    rules: () => [
      ...factRules(facts.createAgentCruiseDialingCampaign),
      ...createAgentCruiseDialingCampaignRules.rules(),
    ],
    fields: CreateAgentCruiseDialingCampaignFields,
  },
  CreatePredictiveDialingCampaign: {
    rules: () => [...factRules(facts.createPredictiveDialingCampaign), ...createPredictiveDialingCampaignRules.rules()],
    fields: CreatePredictiveDialingCampaignFields,
  },
  DescribeAgentCruiseDialingCampaign: { fields: DescribeAgentCruiseDialingCampaignFields },
  AbortAgentCruiseDialingCampaign: { fields: AbortAgentCruiseDialingCampaignFields },
  DescribePredictiveDialingCampaign: { fields: DescribePredictiveDialingCampaignFields },
  DescribePredictiveDialingCampaigns: { fields: DescribePredictiveDialingCampaignsFields },
  DescribePredictiveDialingSessions: { fields: DescribePredictiveDialingSessionsFields },
};

/**
 * Adds the conditions and rules of an operation to a schema that is derived from its `Fields`, except those of fields that
 * the schema does not have. Rules whose violation is only a warning are added if `strict` makes them errors.
 *
 * @example
 * const schema = withRules("CreateAutoCalloutTask", CreateAutoCalloutTaskFields.extend({ campaign: z.string() }));
 * @throws ConfigurationError if the operation is unknown or an option is invalid.
 */
export function withRules<Schema extends z.ZodType>(
  action: keyof CccInputs,
  schema: Schema,
  options?: CheckOptions,
): Schema {
  return addRulesOf(RULES, action, schema, options);
}

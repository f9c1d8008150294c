// Generated from specs/ccc by @hey-api/openapi-ts. Not to be edited: change the spec and run `npm run generate`.

import { array } from "../../src/validation/schema/array.ts";
import { idRange } from "../../src/validation/schema/checks.ts";
import * as z from "zod/mini";

export const zVariable = () =>
  z.strictObject({
    Key: z.string().check(z.minLength(1)),
    Value: z.string(),
  });

export const zCalleeAttribute = () =>
  z.strictObject({
    Callee: z.string().check(z.minLength(1)),
    UUI: z.optional(z.string()),
    Variables: z.optional(array(zVariable())),
  });

export const zClockTime = () => z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, "HH:mm:ss"));

export const zTimeRange = () =>
  z.strictObject({
    StartTime: z.optional(zClockTime()),
    EndTime: z.optional(zClockTime()),
  });

export const zHangupType = () =>
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
  ]);

export const zRetryTagItem = () =>
  z.strictObject({
    TagName: z.optional(z.string()),
    TagValue: z.optional(z.string()),
  });

export const zDayType = () => z.literal(["EveryDay", "BusinessDay", "Holiday", "Custom"]);

export const zDayOfWeek = () =>
  z.literal(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]);

export const zAvailableTimeConfig = () =>
  z.strictObject({
    DayType: z.optional(zDayType()),
    DaysOfWeek: z.optional(array(zDayOfWeek())),
    TimeRanges: z.optional(array(zTimeRange())),
  });

export const zHeaderParam = () =>
  z.strictObject({
    Key: z.optional(z.string()),
    Value: z.optional(z.string()),
  });

export const zHttpParam = () =>
  z.strictObject({
    Key: z.optional(z.string()),
    Value: z.optional(z.string()),
    ValueType: z.optional(z.string()),
  });

export const zReturnKey = () =>
  z.strictObject({
    Key: z.optional(z.string()),
  });

export const zCallbackAuth = () => z.literal([0, 1]);

export const zBasicAuth = () =>
  z.strictObject({
    BasicToken: z.optional(z.string()),
  });

export const zBearerAuth = () =>
  z.strictObject({
    BearerToken: z.optional(z.string()),
  });

export const zOauthConfig = () =>
  z.strictObject({
    TokenURL: z.optional(z.string()),
    ClientId: z.optional(z.string()),
    ClientSecret: z.optional(z.string()),
  });

export const zHttpCallbackConfig = () =>
  z.strictObject({
    Url: z.optional(z.string()),
    HeaderParams: z.optional(array(zHeaderParam())),
    Params: z.optional(array(zHttpParam())),
    Returns: z.optional(array(zReturnKey())),
    Async: z.optional(z.boolean()),
    AuthType: z.optional(zCallbackAuth()),
    BasicAuth: z.optional(zBasicAuth()),
    BearerAuth: z.optional(zBearerAuth()),
    CustomAuth: z.optional(zHttpParam()),
    Oauth2Auth: z.optional(zOauthConfig()),
  });

export const zTriggerMode = () => z.literal(["ONCE_PER_NUMBER", "ALWAYS_ON_MATCH"]);

export const zTriggerStrategyItem = () =>
  z.strictObject({
    InterfaceConfig: z.optional(zHttpCallbackConfig()),
    HangupTypes: z.optional(array(z.string())),
    CallTags: z.optional(array(zRetryTagItem())),
    TriggerMode: z.optional(zTriggerMode()),
  });

export const zCreateAutoCalloutTaskRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    NotBefore: z.int().check(z.gte(0), z.lte(100000000000)),
    Callees: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    IvrId: z.optional(z.string().check(idRange("uint64"))),
    Name: z.optional(z.string()),
    Description: z.optional(z.string()),
    NotAfter: z.optional(z.int().check(z.gte(1), z.lte(100000000000))),
    Tries: z.optional(z.int().check(z.gte(1), z.lte(3))),
    Variables: z.optional(array(zVariable())),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(array(zCalleeAttribute())),
    TimeZone: z.optional(z.string()),
    AvailableTime: z.optional(array(zTimeRange())),
    AIAgentId: z.optional(z.string().check(idRange("int64"))),
    RetryInterval: z.optional(z.int().check(z.gte(600), z.lte(86400))),
    MaxRingTimeoutSecond: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
    RetryHangupTypes: z.optional(array(zHangupType())),
    RetryTags: z.optional(array(zRetryTagItem())),
    AvailableWorkTimeConfig: z.optional(array(zAvailableTimeConfig())),
    TriggerStrategy: z.optional(array(zTriggerStrategyItem())),
    ConcurrencyLimit: z.optional(z.int().check(z.gte(0), z.lte(9007199254740991))),
  });

export const zCallOrder = () => z.literal([0, 1]);

export const zUpdatePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Callees: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    CallOrder: zCallOrder(),
    SkillGroupId: z.string().check(idRange("int64")),
    Priority: z.int().check(z.gte(1), z.lte(5)),
    ExpectedAbandonRate: z.int().check(z.gte(5), z.lte(50)),
    RetryInterval: z.int().check(z.gte(60), z.lte(86400)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    IVRId: z.optional(z.string().check(idRange("int64"))),
    RetryTimes: z.optional(z.int().check(z.gte(0), z.lte(2))),
    Variables: z.optional(array(zVariable())),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(array(zCalleeAttribute())),
  });

export const zDescribeAutoCalloutTaskRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    TaskId: z.string().check(idRange("uint64")),
  });

export const zDescribeAutoCalloutTasksRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    PageSize: z.int().check(z.gte(1), z.lte(9007199254740991)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
  });

export const zStopAutoCalloutTaskRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    TaskId: z.string().check(idRange("uint64")),
  });

export const zPauseAutoCalloutTaskRequest = () =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    SdkAppId: z.string().check(idRange("int64")),
  });

export const zResumeAutoCalloutTaskRequest = () =>
  z.strictObject({
    TaskId: z.string().check(idRange("int64")),
    SdkAppId: z.string().check(idRange("int64")),
  });

export const zPausePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zResumePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zAbortPredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zDeletePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zCreateAgentCruiseDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    Name: z.string().check(z.minLength(1)),
    Agent: z.string().check(z.minLength(1)),
    ConcurrencyNumber: z.int().check(z.gte(1), z.lte(20)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    Callees: z.optional(array(z.string().check(z.minLength(1)))),
    Callers: z.optional(array(z.string().check(z.minLength(1)))),
    CallOrder: z.optional(zCallOrder()),
    UUI: z.optional(z.string().check(z.maxLength(1024))),
  });

export const zCreatePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    Name: z.string().check(z.minLength(1)),
    Callees: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    Callers: array(z.string().check(z.minLength(1))).check(z.minLength(1)),
    CallOrder: zCallOrder(),
    SkillGroupId: z.string().check(idRange("int64")),
    Priority: z.int().check(z.gte(1), z.lte(5)),
    ExpectedAbandonRate: z.int().check(z.gte(0), z.lte(50)),
    RetryInterval: z.int().check(z.gte(60), z.lte(86400)),
    StartTime: z.int().check(z.gte(0), z.lte(99999999999)),
    EndTime: z.int().check(z.gte(1), z.lte(100000000000)),
    IVRId: z.optional(z.string().check(idRange("int64"))),
    RetryTimes: z.optional(z.int().check(z.gte(0), z.lte(2))),
    Variables: z.optional(array(zVariable())),
    UUI: z.optional(z.string()),
    CalleeAttributes: z.optional(array(zCalleeAttribute())),
    TimeZone: z.optional(z.string()),
    AvailableTime: z.optional(array(zTimeRange())),
  });

export const zDescribeAgentCruiseDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zAbortAgentCruiseDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("uint64")),
    CampaignId: z.string().check(idRange("uint64")),
  });

export const zDescribePredictiveDialingCampaignRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
  });

export const zDescribePredictiveDialingCampaignsRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    PageSize: z.int().check(z.gte(1), z.lte(100)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
    Name: z.optional(z.string()),
    SkillGroupId: z.optional(z.string().check(idRange("int64"))),
    CampaignId: z.optional(z.string().check(idRange("int64"))),
  });

export const zDescribePredictiveDialingSessionsRequest = () =>
  z.strictObject({
    SdkAppId: z.string().check(idRange("int64")),
    CampaignId: z.string().check(idRange("int64")),
    PageSize: z.int().check(z.gte(1), z.lte(1000)),
    PageNumber: z.int().check(z.gte(0), z.lte(9007199254740991)),
  });

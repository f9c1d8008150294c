// Generated from specs/ccc by openapi-typescript. Not to be edited: change the spec and run `npm run generate`.

export interface paths {
  "/CreateAutoCalloutTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an automatic outbound call task.
     * @description Creates a task that calls a list of numbers by itself from `NotBefore` on and connects each to a voice menu or an AI agent. An AI agent needs a package of AI calls and numbers of the customer's own. There is no protection against a second task: two identical calls make two tasks that both call.
     */
    post: operations["createAutoCalloutTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdatePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Replaces the settings of a predictive dialling campaign before it starts.
     * @description Replaces the settings of a campaign that has not started. No operation returns the numbers of a campaign, so the caller has to keep them.
     */
    post: operations["updatePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The parameters of CreateAutoCalloutTask. */
    CreateAutoCalloutTaskRequest: {
      /**
       * @description Id of the application, shown in the console of CCC.
       * @example 1400123455
       */
      SdkAppId: string | number | bigint;
      /**
       * @description When the task starts. Unit: Unix timestamp in seconds. Range: 0 to 100000000000.
       * @example 1642500621
       */
      NotBefore: number;
      /** @description The numbers to call. At least 1 item. */
      Callees: readonly string[];
      /** @description The numbers that are shown to those called. At least 1 item. */
      Callers: readonly string[];
      /**
       * @description Id of the voice menu that answered calls go to. Required unless `AIAgentId` is given. Note the spelling, which is IVRId elsewhere.
       * @example 8
       */
      IvrId?: (string | number | bigint) | undefined;
      /** @description Name of the task. */
      Name?: string | undefined;
      /** @description Description of the task. */
      Description?: string | undefined;
      /**
       * @description When the task stops. Unit: Unix timestamp in seconds. Range: 1 to 100000000000.
       * @example 1642500622
       */
      NotAfter?: number | undefined;
      /**
       * @description How often a number is tried at most. Range: 1 to 3.
       * @example 1
       */
      Tries?: number | undefined;
      /** @description Variables of the task, in the advanced edition only. One with the same key in `CalleeAttributes` wins. */
      Variables?: readonly components["schemas"]["Variable"][] | undefined;
      /**
       * @description Data that goes with each call. That of `CalleeAttributes` wins.
       * @example foobar
       */
      UUI?: string | undefined;
      /** @description What belongs to single numbers of `Callees`. */
      CalleeAttributes?: readonly components["schemas"]["CalleeAttribute"][] | undefined;
      /**
       * @description Name of the time zone in the IANA list, in which the spans of the task are meant.
       * @example Asia/Shanghai
       */
      TimeZone?: string | undefined;
      /** @description Spans of the day in which the task may call. It wins over `AvailableWorkTimeConfig`, which the vendor advises instead. */
      AvailableTime?: readonly components["schemas"]["TimeRange"][] | undefined;
      /**
       * @description Id of the AI agent that talks to those called. Required unless `IvrId` is given.
       * @example 5845
       */
      AIAgentId?: (string | number | bigint) | undefined;
      /**
       * @description Wait before a number is tried again. Unit: seconds. Range: 600 to 86400.
       * @example 600
       */
      RetryInterval?: number | undefined;
      /**
       * @description How long a phone rings before the call is given up. Of effect only for numbers that the customer brought. Unit: seconds. At least 0.
       * @example 15
       */
      MaxRingTimeoutSecond?: number | undefined;
      /** @description Ends of a call after which the number is tried again. Of effect only with `AIAgentId`. */
      RetryHangupTypes?: readonly components["schemas"]["HangupType"][] | undefined;
      /** @description Tags of a conversation after which the number is tried again. Of effect only with an `AIAgentId` of the dialogue-model kind. */
      RetryTags?: readonly components["schemas"]["RetryTagItem"][] | undefined;
      /** @description Spans by kind of day in which the task may call. With `AvailableTime` given as well, that one counts. */
      AvailableWorkTimeConfig?: readonly components["schemas"]["AvailableTimeConfig"][] | undefined;
      /** @description Callbacks on how a call ended or was tagged. */
      TriggerStrategy?: readonly components["schemas"]["TriggerStrategyItem"][] | undefined;
      /**
       * @description The most calls of the AI agent at once; on the China site only. At least 0.
       * @example 2
       */
      ConcurrencyLimit?: number | undefined;
    };
    /** @description A variable and its value. */
    Variable: {
      /**
       * @description Name of the variable.
       * @example foo
       */
      Key: string;
      /**
       * @description Value of the variable.
       * @example bar
       */
      Value: string;
    };
    /** @description What belongs to one number called. */
    CalleeAttribute: {
      /** @description The number, spelt as in `Callees`. */
      Callee: string;
      /**
       * @description Data that goes with the call; it wins over the `UUI` of the task.
       * @example foobar
       */
      UUI?: string | undefined;
      /** @description Variables of this number; they win over those of the task with the same key. */
      Variables?: readonly components["schemas"]["Variable"][] | undefined;
    };
    /** @description A span of the day. */
    TimeRange: {
      /**
       * @description Start of the span, `HH:mm:ss`.
       * @example 09:00:00
       */
      StartTime?: components["schemas"]["ClockTime"] | undefined;
      /**
       * @description End of the span, `HH:mm:ss`.
       * @example 14:00:00
       */
      EndTime?: components["schemas"]["ClockTime"] | undefined;
    };
    /**
     * @description A time of day on a 24-hour clock, written `HH:mm:ss`.
     * @example 09:00:00
     */
    ClockTime: string;
    /**
     * @description The code of how a call ended.
     * @enum {string}
     */
    HangupType:
      | "202"
      | "203"
      | "204"
      | "205"
      | "206"
      | "207"
      | "208"
      | "210"
      | "212"
      | "213"
      | "215"
      | "216"
      | "217"
      | "218"
      | "219"
      | "221"
      | "222"
      | "234";
    /** @description A tag that a conversation was given. */
    RetryTagItem: {
      /** @description Name of the tag, as set for the agent. */
      TagName?: string | undefined;
      /** @description Value of the tag. */
      TagValue?: string | undefined;
    };
    /** @description The spans of some days in which the task may call. */
    AvailableTimeConfig: {
      /**
       * @description Which days; with `Custom`, those of `DaysOfWeek`. Default: "EveryDay".
       * @example Custom
       */
      DayType?: components["schemas"]["DayType"] | undefined;
      /** @description Days of the week. Of effect only when `DayType` is `Custom`. */
      DaysOfWeek?: readonly components["schemas"]["DayOfWeek"][] | undefined;
      /** @description The spans of those days. */
      TimeRanges?: readonly components["schemas"]["TimeRange"][] | undefined;
    };
    /**
     * @description Which days a plan is for; every day, working days by law, holidays by law, or days of the week.
     * @enum {string}
     */
    DayType: "EveryDay" | "BusinessDay" | "Holiday" | "Custom";
    /**
     * @description A day of the week.
     * @enum {string}
     */
    DayOfWeek: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
    /** @description A callback and when it fires. */
    TriggerStrategyItem: {
      /** @description The HTTP call that is made when a condition is met. */
      InterfaceConfig?: components["schemas"]["HttpCallbackConfig"] | undefined;
      /** @description Codes of call ends for which it fires. */
      HangupTypes?: readonly string[] | undefined;
      /** @description Tags for which it fires. */
      CallTags?: readonly components["schemas"]["RetryTagItem"][] | undefined;
      /**
       * @description Whether it fires once a number or each time.
       * @example ONCE_PER_NUMBER
       */
      TriggerMode?: components["schemas"]["TriggerMode"] | undefined;
    };
    /** @description The HTTP call that is made when a condition is met. */
    HttpCallbackConfig: {
      /** @description Address of the callback. */
      Url?: string | undefined;
      /** @description Headers of the callback. */
      HeaderParams?: readonly components["schemas"]["HeaderParam"][] | undefined;
      /** @description Fields of the callback's body. */
      Params?: readonly components["schemas"]["HttpParam"][] | undefined;
      /** @description Fields expected in its answer. */
      Returns?: readonly components["schemas"]["ReturnKey"][] | undefined;
      /**
       * @description Whether the task goes on without waiting for the answer.
       * @example true
       */
      Async?: boolean | undefined;
      /**
       * @description Whether the callback authenticates; 0 no, 1 yes.
       * @example 0
       */
      AuthType?: components["schemas"]["CallbackAuth"] | undefined;
      /** @description Basic authentication. */
      BasicAuth?: components["schemas"]["BasicAuth"] | undefined;
      /** @description Bearer authentication. */
      BearerAuth?: components["schemas"]["BearerAuth"] | undefined;
      /** @description Authentication of the customer's own. */
      CustomAuth?: components["schemas"]["HttpParam"] | undefined;
      /** @description OAuth 2 authentication. */
      Oauth2Auth?: components["schemas"]["OauthConfig"] | undefined;
    };
    /** @description A header of the callback. */
    HeaderParam: {
      /** @description Name of the header. */
      Key?: string | undefined;
      /** @description Value of the header. */
      Value?: string | undefined;
    };
    /** @description A field of the callback's body. */
    HttpParam: {
      /** @description Name of the field. */
      Key?: string | undefined;
      /** @description Value of the field. */
      Value?: string | undefined;
      /** @description Type of the value. */
      ValueType?: string | undefined;
    };
    /** @description A field expected in the callback's answer. */
    ReturnKey: {
      /** @description Name of the field. */
      Key?: string | undefined;
    };
    /**
     * @description Whether a callback authenticates; 0 no, 1 yes.
     * @enum {integer}
     */
    CallbackAuth: 0 | 1;
    /** @description Basic authentication. */
    BasicAuth: {
      /** @description The token. */
      BasicToken?: string | undefined;
    };
    /** @description Bearer authentication. */
    BearerAuth: {
      /** @description The token. */
      BearerToken?: string | undefined;
    };
    /** @description OAuth 2 authentication. */
    OauthConfig: {
      /** @description Where tokens are fetched. */
      TokenURL?: string | undefined;
      /** @description Id of the client. */
      ClientId?: string | undefined;
      /** @description Secret of the client. */
      ClientSecret?: string | undefined;
    };
    /**
     * @description Whether a callback fires once a number or each time its condition is met.
     * @enum {string}
     */
    TriggerMode: "ONCE_PER_NUMBER" | "ALWAYS_ON_MATCH";
    /** @description The answer to CreateAutoCalloutTask. */
    CreateAutoCalloutTaskResult: {
      /** @description Id of the new task, a string here because it may be larger than a JavaScript number holds. */
      TaskId: string;
      /**
       * @description The id to name in a question to the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /** @description The parameters of UpdatePredictiveDialingCampaign. */
    UpdatePredictiveDialingCampaignRequest: {
      /**
       * @description Id of the application, shown in the console of CCC.
       * @example 1400000000
       */
      SdkAppId: string | number | bigint;
      /**
       * @description Id of the campaign to change.
       * @example 2569
       */
      CampaignId: string | number | bigint;
      /**
       * @description Name of the campaign.
       * @example New energy SUV recommendation
       */
      Name: string;
      /** @description The numbers to call. At least 1 item. */
      Callees: readonly string[];
      /** @description The numbers that are shown to those called. At least 1 item. */
      Callers: readonly string[];
      /**
       * @description In which order numbers are called; 0 at random, 1 in the order given.
       * @example 0
       */
      CallOrder: components["schemas"]["CallOrder"];
      /**
       * @description Id of the skill group whose agents take the calls.
       * @example 255
       */
      SkillGroupId: string | number | bigint;
      /**
       * @description Rank among the campaigns of the application; 1 is the highest. Range: 1 to 5.
       * @example 3
       */
      Priority: number;
      /**
       * @description Share of calls that may be lost, in per cent. Unit: per cent. Range: 5 to 50.
       * @example 10
       */
      ExpectedAbandonRate: number;
      /**
       * @description Wait before a number is called again. Required even without retries. Unit: seconds. Range: 60 to 86400.
       * @example 1800
       */
      RetryInterval: number;
      /**
       * @description When the campaign starts by itself. Unit: Unix timestamp in seconds. Range: 0 to 99999999999.
       * @example 1708483433
       */
      StartTime: number;
      /**
       * @description When the campaign ends by itself. Unit: Unix timestamp in seconds. Range: 1 to 100000000000.
       * @example 1708485433
       */
      EndTime: number;
      /**
       * @description Id of a voice menu. Note the spelling, which is IvrId elsewhere.
       * @example 4600
       */
      IVRId?: (string | number | bigint) | undefined;
      /**
       * @description How often a number is called again. Range: 0 to 2.
       * @example 2
       */
      RetryTimes?: number | undefined;
      /** @description Variables of the campaign. */
      Variables?: readonly components["schemas"]["Variable"][] | undefined;
      /**
       * @description Data that goes with each call.
       * @example foobar
       */
      UUI?: string | undefined;
      /** @description What belongs to single numbers of `Callees`. */
      CalleeAttributes?: readonly components["schemas"]["CalleeAttribute"][] | undefined;
    };
    /**
     * @description In which order numbers are called; 0 at random, 1 in the order given.
     * @enum {integer}
     */
    CallOrder: 0 | 1;
    /** @description The answer to UpdatePredictiveDialingCampaign. */
    UpdatePredictiveDialingCampaignResult: {
      /**
       * @description The id to name in a question to the vendor.
       * @example 3c140219-cfe9-470e-b241-907877d6fb03
       */
      RequestId: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type CreateAutoCalloutTaskRequest = components["schemas"]["CreateAutoCalloutTaskRequest"];
export type Variable = components["schemas"]["Variable"];
export type CalleeAttribute = components["schemas"]["CalleeAttribute"];
export type TimeRange = components["schemas"]["TimeRange"];
export type ClockTime = components["schemas"]["ClockTime"];
export type HangupType = components["schemas"]["HangupType"];
export type RetryTagItem = components["schemas"]["RetryTagItem"];
export type AvailableTimeConfig = components["schemas"]["AvailableTimeConfig"];
export type DayType = components["schemas"]["DayType"];
export type DayOfWeek = components["schemas"]["DayOfWeek"];
export type TriggerStrategyItem = components["schemas"]["TriggerStrategyItem"];
export type HttpCallbackConfig = components["schemas"]["HttpCallbackConfig"];
export type HeaderParam = components["schemas"]["HeaderParam"];
export type HttpParam = components["schemas"]["HttpParam"];
export type ReturnKey = components["schemas"]["ReturnKey"];
export type CallbackAuth = components["schemas"]["CallbackAuth"];
export type BasicAuth = components["schemas"]["BasicAuth"];
export type BearerAuth = components["schemas"]["BearerAuth"];
export type OauthConfig = components["schemas"]["OauthConfig"];
export type TriggerMode = components["schemas"]["TriggerMode"];
export type CreateAutoCalloutTaskResult = components["schemas"]["CreateAutoCalloutTaskResult"];
export type UpdatePredictiveDialingCampaignRequest = components["schemas"]["UpdatePredictiveDialingCampaignRequest"];
export type CallOrder = components["schemas"]["CallOrder"];
export type UpdatePredictiveDialingCampaignResult = components["schemas"]["UpdatePredictiveDialingCampaignResult"];
export type $defs = Record<string, never>;
export interface operations {
  createAutoCalloutTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAutoCalloutTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAutoCalloutTaskResult"];
        };
      };
    };
  };
  updatePredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdatePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdatePredictiveDialingCampaignResult"];
        };
      };
    };
  };
}

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
     * @description Creates a task that automatically calls a list of numbers from `NotBefore` on and connects each to a voice menu or an AI agent. An AI agent requires a package of AI calls and the customer's own numbers. Nothing prevents duplicates: two identical requests create two tasks, and both call the numbers. DescribeAutoCalloutTasks, which shows whether a request ran, cannot search by name: give each task a `Name` of its own, and compare the names in the list. A task can be paused, resumed and stopped, but its settings and numbers cannot be changed.
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
     * @description Replaces the settings of a campaign that has not started: what is required must be given again, even if it stays the same. No operation returns the numbers of a campaign, so you have to store them yourself. The vendor does not document whether optional settings that are omitted are kept or removed, or what becomes of the `TimeZone` and `AvailableTime` that the campaign was created with.
     */
    post: operations["updatePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeAutoCalloutTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns an automatic outbound call task.
     * @description Returns the settings and the state of a task, and all its numbers, each with its state and the ids of its calls. Some settings cannot be read: `AIAgentId`, `Tries`, variables, `UUI`, times of the day and what decides about retries.
     */
    post: operations["describeAutoCalloutTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeAutoCalloutTasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists automatic outbound call tasks.
     * @description Returns a page of the application's tasks with their settings and states, without their numbers. There are no filters and no documented order: to find a task by its name, read all pages and compare `Name`.
     */
    post: operations["describeAutoCalloutTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/StopAutoCalloutTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stops an automatic outbound call task for good.
     * @description Ends a task before its time. It cannot be resumed; to interrupt it for a while, use `pauseAutoCalloutTask`. The vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code. What happens to calls in progress is not documented.
     */
    post: operations["stopAutoCalloutTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/PauseAutoCalloutTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pauses an automatic outbound call task.
     * @description Interrupts a running task: it starts no new calls, and calls in progress continue. `resumeAutoCalloutTask` continues the task; to end it for good, use `stopAutoCalloutTask`. The vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code.
     */
    post: operations["pauseAutoCalloutTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ResumeAutoCalloutTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resumes a paused automatic outbound call task.
     * @description Continues a task that `pauseAutoCalloutTask` interrupted: it calls the numbers that are not finished yet. A stopped task cannot be resumed. The vendor lists `UnsupportedOperation`, but not the states in which it refuses a task with that code.
     */
    post: operations["resumeAutoCalloutTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/PausePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pauses a predictive dialling campaign.
     * @description Pauses a campaign until ResumePredictiveDialingCampaign resumes it. The vendor does not document in which states this is possible, which error code another state has, or whether calls in progress go on. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the China site.
     */
    post: operations["pausePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ResumePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resumes a paused predictive dialling campaign.
     * @description Resumes a campaign that PausePredictiveDialingCampaign has paused: it calls numbers again. The vendor does not document which error code a campaign in another state has, or what happens if the `EndTime` of the campaign has passed. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the China site.
     */
    post: operations["resumePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/AbortPredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends a predictive dialling campaign for good.
     * @description Ends a campaign before its `EndTime`. No operation starts it again; PausePredictiveDialingCampaign interrupts it instead. Its `Status` is then 3 (terminated) and its `StatusReason` 1 (ended by hand). The vendor does not document in which states this is possible, which error code another state has, or whether calls in progress go on. DescribePredictiveDialingCampaigns shows the state on both sites, DescribePredictiveDialingCampaign only on the China site.
     */
    post: operations["abortPredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DeletePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deletes a predictive dialling campaign.
     * @description Deletes a campaign. The vendor does not document whether a campaign can be deleted while it runs: end it with AbortPredictiveDialingCampaign first. It does not document whether the session ids of a deleted campaign can still be listed either: store what DescribePredictiveDialingSessions returns before you delete it.
     */
    post: operations["deletePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreateAgentCruiseDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a cruise dialling campaign of one agent.
     * @description Creates a campaign that calls numbers for one agent, up to `ConcurrencyNumber` at a time, between `StartTime` and `EndTime`. It starts and ends automatically at these times. Nothing prevents duplicates: two identical requests create two campaigns, and both call the numbers. Store the returned id: no operation lists cruise campaigns, and without its id a campaign can neither be read nor aborted. No operation changes a campaign or adds numbers to it, and whom one without `Callees` calls is not documented.
     */
    post: operations["createAgentCruiseDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CreatePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a predictive dialling campaign.
     * @description Creates a campaign that automatically calls a list of numbers from `StartTime` to `EndTime` and connects answered calls to the agents of a skill group. Nothing prevents duplicates: two identical requests create two campaigns, and both call the numbers. UpdatePredictiveDialingCampaign replaces the settings until the campaign starts, all but `TimeZone` and `AvailableTime`. No operation returns the numbers of a campaign, so you have to store them yourself.
     */
    post: operations["createPredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribeAgentCruiseDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns a cruise dialling campaign of an agent.
     * @description Returns the settings and the state of a campaign, and how many of its numbers have been called. Neither the numbers nor their states can be read: store the numbers yourself.
     */
    post: operations["describeAgentCruiseDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/AbortAgentCruiseDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ends a cruise dialling campaign of an agent for good.
     * @description Ends a campaign before its time. Cruise campaigns can be neither paused nor resumed. The vendor documents neither what happens to calls in progress nor whether a campaign that is over can be aborted again: the page lists no error code for a state, so a refusal may have `InvalidParameterValue`.
     */
    post: operations["abortAgentCruiseDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribePredictiveDialingCampaign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns a predictive dialling campaign.
     * @description Returns the settings of a campaign, and on the China site its state, but neither its numbers nor `Callers`, `CalleeAttributes`, `TimeZone` and `AvailableTime`. So its response is not enough for UpdatePredictiveDialingCampaign, which requires the numbers. On the international site, DescribePredictiveDialingCampaigns returns the state.
     */
    post: operations["describePredictiveDialingCampaign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribePredictiveDialingCampaigns": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists predictive dialling campaigns.
     * @description Returns a page of the application's campaigns with their states and with how many of their numbers are done. Pages are counted from 0 and have at most 100 campaigns. On the international site, campaigns cannot be selected by `CampaignId`.
     */
    post: operations["describePredictiveDialingCampaigns"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/DescribePredictiveDialingSessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists the session ids of a predictive dialling campaign's calls.
     * @description Returns a page of the session ids of a campaign's calls, and nothing else about them. DescribeTelCdr of the vendor returns the details of calls. Pages are counted from 0 and have at most 1000 ids. The vendor does not document the order of the ids.
     */
    post: operations["describePredictiveDialingSessions"];
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
    CreateAutoCalloutTaskRequest: CreateAutoCalloutTaskInput;
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
    /** @description Attributes of one called number. */
    CalleeAttribute: {
      /** @description The number, written exactly as in `Callees`. */
      Callee: string;
      /**
       * @description Data that is passed along with the call. It takes precedence over the `UUI` of the task.
       * @example foobar
       */
      UUI?: string | undefined;
      /** @description Variables of this number. They take precedence over variables of the task with the same key. */
      Variables?: readonly components["schemas"]["Variable"][] | undefined;
    };
    /** @description A time range of the day. */
    TimeRange: {
      /**
       * @description Start of the time range, `HH:mm:ss`.
       * @example 09:00:00
       */
      StartTime?: components["schemas"]["ClockTime"] | undefined;
      /**
       * @description End of the time range, `HH:mm:ss`.
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
     * @description Code for how a call ended.
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
    /** @description A tag assigned to a conversation. */
    RetryTagItem: {
      /** @description Name of the tag, as configured for the agent. */
      TagName?: string | undefined;
      /** @description Value of the tag. */
      TagValue?: string | undefined;
    };
    /** @description The time ranges of certain days in which the task may call. */
    AvailableTimeConfig: {
      /**
       * @description Days that the time ranges apply to. `Custom` means the days of `DaysOfWeek`. Default: "EveryDay".
       * @example Custom
       */
      DayType?: components["schemas"]["DayType"] | undefined;
      /** @description Days of the week. Takes effect only when `DayType` is `Custom`. */
      DaysOfWeek?: readonly components["schemas"]["DayOfWeek"][] | undefined;
      /** @description The time ranges of those days. */
      TimeRanges?: readonly components["schemas"]["TimeRange"][] | undefined;
    };
    /**
     * @description Days that a schedule applies to; every day, statutory working days, statutory holidays, or days of the week.
     * @enum {string}
     */
    DayType: "EveryDay" | "BusinessDay" | "Holiday" | "Custom";
    /**
     * @description A day of the week.
     * @enum {string}
     */
    DayOfWeek: "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";
    /** @description A callback and the condition for it to fire. */
    TriggerStrategyItem: {
      /** @description The HTTP request that is sent when a condition is met. */
      InterfaceConfig?: components["schemas"]["HttpCallbackConfig"] | undefined;
      /** @description Codes of call endings for which it fires. */
      HangupTypes?: readonly string[] | undefined;
      /** @description Tags for which it fires. */
      CallTags?: readonly components["schemas"]["RetryTagItem"][] | undefined;
      /**
       * @description Whether it fires once per number or each time.
       * @example ONCE_PER_NUMBER
       */
      TriggerMode?: components["schemas"]["TriggerMode"] | undefined;
    };
    /** @description The HTTP request that is sent when a condition is met. */
    HttpCallbackConfig: {
      /** @description URL of the callback. */
      Url?: string | undefined;
      /** @description Headers of the callback. */
      HeaderParams?: readonly components["schemas"]["HeaderParam"][] | undefined;
      /** @description Fields of the callback's body. */
      Params?: readonly components["schemas"]["HttpParam"][] | undefined;
      /** @description Fields expected in the response to the callback. */
      Returns?: readonly components["schemas"]["ReturnKey"][] | undefined;
      /**
       * @description Whether the task continues without waiting for the response.
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
      /** @description Custom authentication. */
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
    /** @description A field expected in the response to the callback. */
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
      /** @description URL from which tokens are obtained. */
      TokenURL?: string | undefined;
      /** @description Id of the client. */
      ClientId?: string | undefined;
      /** @description Secret of the client. */
      ClientSecret?: string | undefined;
    };
    /**
     * @description Whether a callback fires once per number or each time its condition is met.
     * @enum {string}
     */
    TriggerMode: "ONCE_PER_NUMBER" | "ALWAYS_ON_MATCH";
    /** @description The response to CreateAutoCalloutTask. */
    CreateAutoCalloutTaskResult: {
      /** @description Id of the new task. It is a string here because it may be larger than a JavaScript number can hold. */
      TaskId: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    UpdatePredictiveDialingCampaignRequest: UpdatePredictiveDialingCampaignInput;
    /**
     * @description Order in which numbers are called; 0 at random, 1 in the order given.
     * @enum {integer}
     */
    CallOrder: 0 | 1;
    /** @description The response to UpdatePredictiveDialingCampaign. */
    UpdatePredictiveDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 3c140219-cfe9-470e-b241-907877d6fb03
       */
      RequestId: string;
    };
    DescribeAutoCalloutTaskRequest: DescribeAutoCalloutTaskInput;
    /** @description The response to DescribeAutoCalloutTask. */
    DescribeAutoCalloutTaskResult: {
      /**
       * @description Name of the task.
       * @example 任务1
       */
      Name?: string;
      /**
       * @description Description of the task.
       * @example 任务描述
       */
      Description?: string;
      /**
       * @description When the task starts. Unit: Unix timestamp in seconds.
       * @example 1729905740
       */
      NotBefore?: number;
      /**
       * @description When the task stops; null if it has no end. Unit: Unix timestamp in seconds.
       * @example 1729905750
       */
      NotAfter?: number | null;
      /** @description The numbers displayed to the called parties. */
      Callers?: string[];
      /** @description Id of the voice menu that answered calls are connected to. What it is for a task with an AI agent is not documented. */
      IvrId?: string;
      /** @description State of the task; 0 new, 1 running, 2 completed, 3 ending, 4 terminated, 5 paused. */
      State?: components["schemas"]["AutoCalloutTaskState"] | (number & {});
      /**
       * @description How long a phone rings before the call is abandoned; null if it is not set. Unit: seconds.
       * @example 15
       */
      MaxRingTimeoutSecond?: number | null;
      /** @description The numbers of the task. */
      Callees?: components["schemas"]["AutoCalloutTaskCallee"][];
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /**
     * @description The state of a task; 0 new, 1 running, 2 completed, 3 ending, 4 terminated, 5 paused.
     * @enum {integer}
     */
    AutoCalloutTaskState: 0 | 1 | 2 | 3 | 4 | 5;
    /** @description A number of a task. */
    AutoCalloutTaskCallee: {
      /**
       * @description The phone number.
       * @example 008613912345678
       */
      Callee: string;
      /** @description State of the number; 0 new, 1 answered, 2 not answered, 3 calling, 4 waiting for a retry. */
      State: components["schemas"]["AutoCalloutCalleeState"] | (number & {});
      /** @description Ids of the number's calls. */
      Sessions: string[];
    };
    /**
     * @description The state of a number; 0 new, 1 answered, 2 not answered, 3 calling, 4 waiting for a retry.
     * @enum {integer}
     */
    AutoCalloutCalleeState: 0 | 1 | 2 | 3 | 4;
    DescribeAutoCalloutTasksRequest: DescribeAutoCalloutTasksInput;
    /** @description The response to DescribeAutoCalloutTasks. */
    DescribeAutoCalloutTasksResult: {
      /**
       * @description Number of tasks on all pages.
       * @example 5
       */
      TotalCount?: number;
      /** @description The tasks on the page. */
      Tasks?: components["schemas"]["AutoCalloutTaskInfo"][];
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /** @description A task in a list. */
    AutoCalloutTaskInfo: {
      /** @description Id of the task. */
      TaskId?: string;
      /**
       * @description Name of the task.
       * @example 任务1
       */
      Name?: string;
      /**
       * @description Number of the task's phone numbers.
       * @example 5
       */
      CalleeCount?: number;
      /**
       * @description When the task starts. Unit: Unix timestamp in seconds.
       * @example 1145
       */
      NotBefore?: number;
      /**
       * @description When the task stops; null if it has no end. Unit: Unix timestamp in seconds.
       * @example 1146
       */
      NotAfter?: number | null;
      /** @description The numbers displayed to the called parties. */
      Callers?: string[];
      /** @description Id of the voice menu that answered calls are connected to. */
      IvrId?: string;
      /** @description State of the task; 0 new, 1 running, 2 completed, 3 ending, 4 terminated, 5 paused. */
      State?: components["schemas"]["AutoCalloutTaskState"] | (number & {});
      /**
       * @description How long a phone rings before the call is abandoned; null if it is not set. Unit: seconds.
       * @example 15
       */
      MaxRingTimeoutSecond?: number | null;
    };
    StopAutoCalloutTaskRequest: StopAutoCalloutTaskInput;
    /** @description The response to StopAutoCalloutTask. */
    StopAutoCalloutTaskResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    PauseAutoCalloutTaskRequest: PauseAutoCalloutTaskInput;
    /** @description The response to PauseAutoCalloutTask. */
    PauseAutoCalloutTaskResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    ResumeAutoCalloutTaskRequest: ResumeAutoCalloutTaskInput;
    /** @description The response to ResumeAutoCalloutTask. */
    ResumeAutoCalloutTaskResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    PausePredictiveDialingCampaignRequest: PausePredictiveDialingCampaignInput;
    /** @description The response to PausePredictiveDialingCampaign. */
    PausePredictiveDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    ResumePredictiveDialingCampaignRequest: ResumePredictiveDialingCampaignInput;
    /** @description The response to ResumePredictiveDialingCampaign. */
    ResumePredictiveDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    AbortPredictiveDialingCampaignRequest: AbortPredictiveDialingCampaignInput;
    /** @description The response to AbortPredictiveDialingCampaign. */
    AbortPredictiveDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    DeletePredictiveDialingCampaignRequest: DeletePredictiveDialingCampaignInput;
    /** @description The response to DeletePredictiveDialingCampaign. */
    DeletePredictiveDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    CreateAgentCruiseDialingCampaignRequest: CreateAgentCruiseDialingCampaignInput;
    /** @description The response to CreateAgentCruiseDialingCampaign. */
    CreateAgentCruiseDialingCampaignResult: {
      /** @description Id of the new campaign. A response without it leaves open whether the campaign was created. */
      CampaignId: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    CreatePredictiveDialingCampaignRequest: CreatePredictiveDialingCampaignInput;
    /** @description The response to CreatePredictiveDialingCampaign. */
    CreatePredictiveDialingCampaignResult: {
      /** @description Id of the new campaign. It is a string here because it may be larger than a JavaScript number can hold. */
      CampaignId: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    DescribeAgentCruiseDialingCampaignRequest: DescribeAgentCruiseDialingCampaignInput;
    /** @description The response to DescribeAgentCruiseDialingCampaign. The vendor documents that each field of the campaign may be null. */
    DescribeAgentCruiseDialingCampaignResult: {
      /**
       * @description Name of the campaign.
       * @example 新能源SUV推荐
       */
      Name?: string | null;
      /**
       * @description Account of the agent who takes the calls.
       * @example foo@tencent.com
       */
      Agent?: string | null;
      /**
       * @description How many numbers are called at the same time in one round, 1 to 20.
       * @example 3
       */
      ConcurrencyNumber?: number | null;
      /**
       * @description When the campaign starts automatically. Unit: Unix timestamp in seconds.
       * @example 1708483433
       */
      StartTime?: number | null;
      /**
       * @description When the campaign ends automatically. Unit: Unix timestamp in seconds.
       * @example 1708485433
       */
      EndTime?: number | null;
      /** @description Order in which numbers are called; 0 at random, 1 in the order given. */
      CallOrder?: components["schemas"]["CallOrder"] | (number & {}) | null;
      /**
       * @description Data of your own that is passed along with each call.
       * @example foobar
       */
      UUI?: string | null;
      /** @description State of the campaign; 0 not started, 1 running, 2 completed, 3 terminated. */
      State?: components["schemas"]["AgentCruiseState"] | (number & {}) | null;
      /**
       * @description Number of phone numbers of the campaign.
       * @example 200
       */
      TotalCalleeCount?: number | null;
      /**
       * @description Number of phone numbers that have been called.
       * @example 200
       */
      CalledCalleeCount?: number | null;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /**
     * @description The state of a cruise dialling campaign; 0 not started, 1 running, 2 completed, 3 terminated.
     * @enum {integer}
     */
    AgentCruiseState: 0 | 1 | 2 | 3;
    AbortAgentCruiseDialingCampaignRequest: AbortAgentCruiseDialingCampaignInput;
    /** @description The response to AbortAgentCruiseDialingCampaign. */
    AbortAgentCruiseDialingCampaignResult: {
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    DescribePredictiveDialingCampaignRequest: DescribePredictiveDialingCampaignInput;
    /** @description The response to DescribePredictiveDialingCampaign. */
    DescribePredictiveDialingCampaignResult: {
      /** @description Id of the campaign. */
      CampaignId?: string | null;
      /**
       * @description Name of the campaign.
       * @example 新能源SUV推荐
       */
      Name?: string | null;
      /** @description Order in which numbers are called; 0 at random, 1 in the order given. */
      CallOrder?: components["schemas"]["CallOrder"] | (number & {}) | null;
      /** @description Id of the skill group whose agents take the calls. */
      SkillGroupId?: string | null;
      /** @description Id of the voice menu. */
      IVRId?: string | null;
      /**
       * @description Priority among the campaigns of the application, from 1 to 5; 1 is the highest.
       * @example 3
       */
      Priority?: number | null;
      /**
       * @description Share of calls that may be abandoned, from 0 to 50. Unit: per cent.
       * @example 10
       */
      ExpectedAbandonRate?: number | null;
      /**
       * @description How many times a number is called again, from 0 to 2.
       * @example 2
       */
      RetryTimes?: number | null;
      /**
       * @description Interval before a number is called again, from 60 to 86400. Unit: seconds.
       * @example 1800
       */
      RetryInterval?: number | null;
      /**
       * @description When the campaign starts automatically. Unit: Unix timestamp in seconds.
       * @example 1708483433
       */
      StartTime?: number | null;
      /**
       * @description When the campaign ends automatically. Unit: Unix timestamp in seconds.
       * @example 1708485433
       */
      EndTime?: number | null;
      /** @description Variables of the campaign; China site only. */
      Variables?: components["schemas"]["CampaignVariable"][] | null;
      /**
       * @description Data that is passed along with each call; China site only.
       * @example foobar
       */
      UUI?: string | null;
      /** @description State of the campaign; 0 pending, 1 running, 2 paused, 3 terminated, 4 completed. China site only. */
      Status?: components["schemas"]["PredictiveDialingStatus"] | (number & {}) | null;
      /** @description Reason for the state; 0 normal, 1 ended by hand, 2 ended because its time was over. China site only. */
      StatusReason?: components["schemas"]["PredictiveDialingStatusReason"] | (number & {}) | null;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /** @description A variable of a campaign and its value. */
    CampaignVariable: {
      /**
       * @description Name of the variable.
       * @example foo
       */
      Key: string | null;
      /**
       * @description Value of the variable.
       * @example bar
       */
      Value: string | null;
    };
    /**
     * @description The state of a campaign; 0 pending, 1 running, 2 paused, 3 terminated, 4 completed.
     * @enum {integer}
     */
    PredictiveDialingStatus: 0 | 1 | 2 | 3 | 4;
    /**
     * @description The reason for the state of a campaign; 0 normal, 1 ended by hand, 2 ended because its time was over.
     * @enum {integer}
     */
    PredictiveDialingStatusReason: 0 | 1 | 2;
    DescribePredictiveDialingCampaignsRequest: DescribePredictiveDialingCampaignsInput;
    /** @description The response to DescribePredictiveDialingCampaigns. */
    DescribePredictiveDialingCampaignsResult: {
      /**
       * @description Number of campaigns on all pages.
       * @example 66
       */
      TotalCount?: number | null;
      /** @description The campaigns on the page. */
      CampaignList?: components["schemas"]["PredictiveDialingCampaignInfo"][] | null;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
       */
      RequestId: string;
    };
    /** @description A campaign in a list. */
    PredictiveDialingCampaignInfo: {
      /** @description Id of the campaign. */
      CampaignId?: string | null;
      /**
       * @description Name of the campaign.
       * @example 新能源SUV推荐
       */
      Name?: string | null;
      /** @description State of the campaign; 0 pending, 1 running, 2 paused, 3 terminated, 4 completed. */
      Status?: components["schemas"]["PredictiveDialingStatus"] | (number & {}) | null;
      /** @description Reason for the state; 0 normal, 1 ended by hand, 2 ended because its time was over. */
      StatusReason?: components["schemas"]["PredictiveDialingStatusReason"] | (number & {}) | null;
      /**
       * @description Number of the campaign's phone numbers.
       * @example 1000
       */
      CalleeCount?: number | null;
      /**
       * @description Number of the campaign's phone numbers that are done.
       * @example 0
       */
      FinishedCalleeCount?: number | null;
      /**
       * @description Priority among the campaigns of the application, from 1 to 5; 1 is the highest.
       * @example 3
       */
      Priority?: number | null;
      /** @description Id of the skill group whose agents take the calls. */
      SkillGroupId?: string | null;
    };
    DescribePredictiveDialingSessionsRequest: DescribePredictiveDialingSessionsInput;
    /** @description The response to DescribePredictiveDialingSessions. */
    DescribePredictiveDialingSessionsResult: {
      /**
       * @description Number of session ids on all pages.
       * @example 3000
       */
      TotalCount?: number | null;
      /** @description The session ids on the page. */
      SessionList?: string[] | null;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example abc
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
/** The parameters of CreateAutoCalloutTask. */
export type CreateAutoCalloutTaskRequest = components["schemas"]["CreateAutoCalloutTaskRequest"];
/** A variable and its value. */
export type Variable = components["schemas"]["Variable"];
/** Attributes of one called number. */
export type CalleeAttribute = components["schemas"]["CalleeAttribute"];
/** A time range of the day. */
export type TimeRange = components["schemas"]["TimeRange"];
/** A time of day on a 24-hour clock, written `HH:mm:ss`. */
export type ClockTime = components["schemas"]["ClockTime"];
/** Code for how a call ended. */
export type HangupType = components["schemas"]["HangupType"];
/** A tag assigned to a conversation. */
export type RetryTagItem = components["schemas"]["RetryTagItem"];
/** The time ranges of certain days in which the task may call. */
export type AvailableTimeConfig = components["schemas"]["AvailableTimeConfig"];
/** Days that a schedule applies to; every day, statutory working days, statutory holidays, or days of the week. */
export type DayType = components["schemas"]["DayType"];
/** A day of the week. */
export type DayOfWeek = components["schemas"]["DayOfWeek"];
/** A callback and the condition for it to fire. */
export type TriggerStrategyItem = components["schemas"]["TriggerStrategyItem"];
/** The HTTP request that is sent when a condition is met. */
export type HttpCallbackConfig = components["schemas"]["HttpCallbackConfig"];
/** A header of the callback. */
export type HeaderParam = components["schemas"]["HeaderParam"];
/** A field of the callback's body. */
export type HttpParam = components["schemas"]["HttpParam"];
/** A field expected in the response to the callback. */
export type ReturnKey = components["schemas"]["ReturnKey"];
/** Whether a callback authenticates; 0 no, 1 yes. */
export type CallbackAuth = components["schemas"]["CallbackAuth"];
/** Basic authentication. */
export type BasicAuth = components["schemas"]["BasicAuth"];
/** Bearer authentication. */
export type BearerAuth = components["schemas"]["BearerAuth"];
/** OAuth 2 authentication. */
export type OauthConfig = components["schemas"]["OauthConfig"];
/** Whether a callback fires once per number or each time its condition is met. */
export type TriggerMode = components["schemas"]["TriggerMode"];
/** The response to CreateAutoCalloutTask. */
export type CreateAutoCalloutTaskResult = components["schemas"]["CreateAutoCalloutTaskResult"];
/** The parameters of UpdatePredictiveDialingCampaign. */
export type UpdatePredictiveDialingCampaignRequest = components["schemas"]["UpdatePredictiveDialingCampaignRequest"];
/** Order in which numbers are called; 0 at random, 1 in the order given. */
export type CallOrder = components["schemas"]["CallOrder"];
/** The response to UpdatePredictiveDialingCampaign. */
export type UpdatePredictiveDialingCampaignResult = components["schemas"]["UpdatePredictiveDialingCampaignResult"];
/** The parameters of DescribeAutoCalloutTask. */
export type DescribeAutoCalloutTaskRequest = components["schemas"]["DescribeAutoCalloutTaskRequest"];
/** The response to DescribeAutoCalloutTask. */
export type DescribeAutoCalloutTaskResult = components["schemas"]["DescribeAutoCalloutTaskResult"];
/** The state of a task; 0 new, 1 running, 2 completed, 3 ending, 4 terminated, 5 paused. */
export type AutoCalloutTaskState = components["schemas"]["AutoCalloutTaskState"];
/** A number of a task. */
export type AutoCalloutTaskCallee = components["schemas"]["AutoCalloutTaskCallee"];
/** The state of a number; 0 new, 1 answered, 2 not answered, 3 calling, 4 waiting for a retry. */
export type AutoCalloutCalleeState = components["schemas"]["AutoCalloutCalleeState"];
/** The parameters of DescribeAutoCalloutTasks. */
export type DescribeAutoCalloutTasksRequest = components["schemas"]["DescribeAutoCalloutTasksRequest"];
/** The response to DescribeAutoCalloutTasks. */
export type DescribeAutoCalloutTasksResult = components["schemas"]["DescribeAutoCalloutTasksResult"];
/** A task in a list. */
export type AutoCalloutTaskInfo = components["schemas"]["AutoCalloutTaskInfo"];
/** The parameters of StopAutoCalloutTask. */
export type StopAutoCalloutTaskRequest = components["schemas"]["StopAutoCalloutTaskRequest"];
/** The response to StopAutoCalloutTask. */
export type StopAutoCalloutTaskResult = components["schemas"]["StopAutoCalloutTaskResult"];
/** The parameters of PauseAutoCalloutTask. */
export type PauseAutoCalloutTaskRequest = components["schemas"]["PauseAutoCalloutTaskRequest"];
/** The response to PauseAutoCalloutTask. */
export type PauseAutoCalloutTaskResult = components["schemas"]["PauseAutoCalloutTaskResult"];
/** The parameters of ResumeAutoCalloutTask. */
export type ResumeAutoCalloutTaskRequest = components["schemas"]["ResumeAutoCalloutTaskRequest"];
/** The response to ResumeAutoCalloutTask. */
export type ResumeAutoCalloutTaskResult = components["schemas"]["ResumeAutoCalloutTaskResult"];
/** The parameters of PausePredictiveDialingCampaign. */
export type PausePredictiveDialingCampaignRequest = components["schemas"]["PausePredictiveDialingCampaignRequest"];
/** The response to PausePredictiveDialingCampaign. */
export type PausePredictiveDialingCampaignResult = components["schemas"]["PausePredictiveDialingCampaignResult"];
/** The parameters of ResumePredictiveDialingCampaign. */
export type ResumePredictiveDialingCampaignRequest = components["schemas"]["ResumePredictiveDialingCampaignRequest"];
/** The response to ResumePredictiveDialingCampaign. */
export type ResumePredictiveDialingCampaignResult = components["schemas"]["ResumePredictiveDialingCampaignResult"];
/** The parameters of AbortPredictiveDialingCampaign. */
export type AbortPredictiveDialingCampaignRequest = components["schemas"]["AbortPredictiveDialingCampaignRequest"];
/** The response to AbortPredictiveDialingCampaign. */
export type AbortPredictiveDialingCampaignResult = components["schemas"]["AbortPredictiveDialingCampaignResult"];
/** The parameters of DeletePredictiveDialingCampaign. */
export type DeletePredictiveDialingCampaignRequest = components["schemas"]["DeletePredictiveDialingCampaignRequest"];
/** The response to DeletePredictiveDialingCampaign. */
export type DeletePredictiveDialingCampaignResult = components["schemas"]["DeletePredictiveDialingCampaignResult"];
/** The parameters of CreateAgentCruiseDialingCampaign. */
export type CreateAgentCruiseDialingCampaignRequest = components["schemas"]["CreateAgentCruiseDialingCampaignRequest"];
/** The response to CreateAgentCruiseDialingCampaign. */
export type CreateAgentCruiseDialingCampaignResult = components["schemas"]["CreateAgentCruiseDialingCampaignResult"];
/** The parameters of CreatePredictiveDialingCampaign. */
export type CreatePredictiveDialingCampaignRequest = components["schemas"]["CreatePredictiveDialingCampaignRequest"];
/** The response to CreatePredictiveDialingCampaign. */
export type CreatePredictiveDialingCampaignResult = components["schemas"]["CreatePredictiveDialingCampaignResult"];
/** The parameters of DescribeAgentCruiseDialingCampaign. */
export type DescribeAgentCruiseDialingCampaignRequest =
  components["schemas"]["DescribeAgentCruiseDialingCampaignRequest"];
/** The response to DescribeAgentCruiseDialingCampaign. The vendor documents that each field of the campaign may be null. */
export type DescribeAgentCruiseDialingCampaignResult =
  components["schemas"]["DescribeAgentCruiseDialingCampaignResult"];
/** The state of a cruise dialling campaign; 0 not started, 1 running, 2 completed, 3 terminated. */
export type AgentCruiseState = components["schemas"]["AgentCruiseState"];
/** The parameters of AbortAgentCruiseDialingCampaign. */
export type AbortAgentCruiseDialingCampaignRequest = components["schemas"]["AbortAgentCruiseDialingCampaignRequest"];
/** The response to AbortAgentCruiseDialingCampaign. */
export type AbortAgentCruiseDialingCampaignResult = components["schemas"]["AbortAgentCruiseDialingCampaignResult"];
/** The parameters of DescribePredictiveDialingCampaign. */
export type DescribePredictiveDialingCampaignRequest =
  components["schemas"]["DescribePredictiveDialingCampaignRequest"];
/** The response to DescribePredictiveDialingCampaign. */
export type DescribePredictiveDialingCampaignResult = components["schemas"]["DescribePredictiveDialingCampaignResult"];
/** A variable of a campaign and its value. */
export type CampaignVariable = components["schemas"]["CampaignVariable"];
/** The state of a campaign; 0 pending, 1 running, 2 paused, 3 terminated, 4 completed. */
export type PredictiveDialingStatus = components["schemas"]["PredictiveDialingStatus"];
/** The reason for the state of a campaign; 0 normal, 1 ended by hand, 2 ended because its time was over. */
export type PredictiveDialingStatusReason = components["schemas"]["PredictiveDialingStatusReason"];
/** The parameters of DescribePredictiveDialingCampaigns. */
export type DescribePredictiveDialingCampaignsRequest =
  components["schemas"]["DescribePredictiveDialingCampaignsRequest"];
/** The response to DescribePredictiveDialingCampaigns. */
export type DescribePredictiveDialingCampaignsResult =
  components["schemas"]["DescribePredictiveDialingCampaignsResult"];
/** A campaign in a list. */
export type PredictiveDialingCampaignInfo = components["schemas"]["PredictiveDialingCampaignInfo"];
/** The parameters of DescribePredictiveDialingSessions. */
export type DescribePredictiveDialingSessionsRequest =
  components["schemas"]["DescribePredictiveDialingSessionsRequest"];
/** The response to DescribePredictiveDialingSessions. */
export type DescribePredictiveDialingSessionsResult = components["schemas"]["DescribePredictiveDialingSessionsResult"];
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
  describeAutoCalloutTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeAutoCalloutTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeAutoCalloutTaskResult"];
        };
      };
    };
  };
  describeAutoCalloutTasks: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeAutoCalloutTasksRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeAutoCalloutTasksResult"];
        };
      };
    };
  };
  stopAutoCalloutTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StopAutoCalloutTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StopAutoCalloutTaskResult"];
        };
      };
    };
  };
  pauseAutoCalloutTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PauseAutoCalloutTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PauseAutoCalloutTaskResult"];
        };
      };
    };
  };
  resumeAutoCalloutTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResumeAutoCalloutTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumeAutoCalloutTaskResult"];
        };
      };
    };
  };
  pausePredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PausePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PausePredictiveDialingCampaignResult"];
        };
      };
    };
  };
  resumePredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResumePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ResumePredictiveDialingCampaignResult"];
        };
      };
    };
  };
  abortPredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AbortPredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AbortPredictiveDialingCampaignResult"];
        };
      };
    };
  };
  deletePredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeletePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DeletePredictiveDialingCampaignResult"];
        };
      };
    };
  };
  createAgentCruiseDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAgentCruiseDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAgentCruiseDialingCampaignResult"];
        };
      };
    };
  };
  createPredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreatePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatePredictiveDialingCampaignResult"];
        };
      };
    };
  };
  describeAgentCruiseDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribeAgentCruiseDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribeAgentCruiseDialingCampaignResult"];
        };
      };
    };
  };
  abortAgentCruiseDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AbortAgentCruiseDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AbortAgentCruiseDialingCampaignResult"];
        };
      };
    };
  };
  describePredictiveDialingCampaign: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribePredictiveDialingCampaignRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribePredictiveDialingCampaignResult"];
        };
      };
    };
  };
  describePredictiveDialingCampaigns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribePredictiveDialingCampaignsRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribePredictiveDialingCampaignsResult"];
        };
      };
    };
  };
  describePredictiveDialingSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DescribePredictiveDialingSessionsRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DescribePredictiveDialingSessionsResult"];
        };
      };
    };
  };
}
/**
 * The input of CreateAutoCalloutTask: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export type CreateAutoCalloutTaskInput = {
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
  /** @description The numbers displayed to the called parties. At least 1 item. */
  Callers: readonly string[];
  /**
   * @description Id of the voice menu to which answered calls are connected. Required unless `AIAgentId` is given. Note the spelling; other operations use IVRId.
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
   * @description Maximum number of times that a number is called. Range: 1 to 3.
   * @example 1
   */
  Tries?: number | undefined;
  /** @description Variables of the task; advanced edition only. A variable with the same key in `CalleeAttributes` takes precedence. */
  Variables?: readonly components["schemas"]["Variable"][] | undefined;
  /**
   * @description Data that is passed along with each call. The `UUI` in `CalleeAttributes` takes precedence.
   * @example foobar
   */
  UUI?: string | undefined;
  /** @description Attributes of individual numbers of `Callees`. */
  CalleeAttributes?: readonly components["schemas"]["CalleeAttribute"][] | undefined;
  /**
   * @description IANA name of the time zone that the time ranges of the task are in. The default is not documented.
   * @example Asia/Shanghai
   */
  TimeZone?: string | undefined;
  /** @description Time ranges of the day in which the task may call. It takes precedence over `AvailableWorkTimeConfig`, which the vendor recommends instead. */
  AvailableTime?: readonly components["schemas"]["TimeRange"][] | undefined;
  /**
   * @description Id of the AI agent that talks to the called parties. Required unless `IvrId` is given.
   * @example 5845
   */
  AIAgentId?: (string | number | bigint) | undefined;
  /**
   * @description Interval before a number is called again. Without effect if `Tries` is 1. Unit: seconds. Range: 600 to 86400.
   * @example 600
   */
  RetryInterval?: number | undefined;
  /**
   * @description How long a phone rings before the call is abandoned. Takes effect only for the customer's own numbers. Unit: seconds. At least 0.
   * @example 15
   */
  MaxRingTimeoutSecond?: number | undefined;
  /** @description Ways for a call to end after which the number is called again. Takes effect only with `AIAgentId`. */
  RetryHangupTypes?: readonly components["schemas"]["HangupType"][] | undefined;
  /** @description Conversation tags after which the number is called again. Takes effect only with an `AIAgentId` of the dialogue-model type. */
  RetryTags?: readonly components["schemas"]["RetryTagItem"][] | undefined;
  /** @description Time ranges in which the task may call, by type of day. If `AvailableTime` is also given, it takes precedence. */
  AvailableWorkTimeConfig?: readonly components["schemas"]["AvailableTimeConfig"][] | undefined;
  /** @description Callbacks that fire depending on how a call ended or was tagged. */
  TriggerStrategy?: readonly components["schemas"]["TriggerStrategyItem"][] | undefined;
  /**
   * @description Maximum number of concurrent calls of the AI agent; China site only. Without effect unless `AIAgentId` is given. At least 0.
   * @example 2
   */
  ConcurrencyLimit?: number | undefined;
};
/**
 * The input of UpdatePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export type UpdatePredictiveDialingCampaignInput = {
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
  /** @description The numbers displayed to the called parties. At least 1 item. */
  Callers: readonly string[];
  /**
   * @description Order in which numbers are called; 0 at random, 1 in the order given.
   * @example 0
   */
  CallOrder: components["schemas"]["CallOrder"];
  /**
   * @description Id of the skill group whose agents take the calls.
   * @example 255
   */
  SkillGroupId: string | number | bigint;
  /**
   * @description Priority among the campaigns of the application; 1 is the highest. Range: 1 to 5.
   * @example 3
   */
  Priority: number;
  /**
   * @description Share of calls that may be abandoned because no agent is free, in percent. CreatePredictiveDialingCampaign accepts 0 to 4 as well. Unit: per cent. Range: 5 to 50.
   * @example 10
   */
  ExpectedAbandonRate: number;
  /**
   * @description Interval before a number is called again. Required even without retries. Unit: seconds. Range: 60 to 86400.
   * @example 1800
   */
  RetryInterval: number;
  /**
   * @description When the campaign starts automatically. Unit: Unix timestamp in seconds. Range: 0 to 99999999999.
   * @example 1708483433
   */
  StartTime: number;
  /**
   * @description When the campaign ends automatically. Unit: Unix timestamp in seconds. Range: 1 to 100000000000.
   * @example 1708485433
   */
  EndTime: number;
  /**
   * @description Id of a voice menu. Note the spelling; other operations use IvrId.
   * @example 4600
   */
  IVRId?: (string | number | bigint) | undefined;
  /**
   * @description How many times a number is called again. Range: 0 to 2.
   * @example 2
   */
  RetryTimes?: number | undefined;
  /** @description Variables of the campaign. */
  Variables?: readonly components["schemas"]["Variable"][] | undefined;
  /**
   * @description Data that is passed along with each call.
   * @example foobar
   */
  UUI?: string | undefined;
  /** @description Attributes of individual numbers of `Callees`. */
  CalleeAttributes?: readonly components["schemas"]["CalleeAttribute"][] | undefined;
};
/**
 * The input of DescribeAutoCalloutTask: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59788
 */
export type DescribeAutoCalloutTaskInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 3
   */
  TaskId: string | number | bigint;
};
/**
 * The input of DescribeAutoCalloutTasks: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59787
 */
export type DescribeAutoCalloutTasksInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Number of tasks on a page. At least 1.
   * @example 10
   */
  PageSize: number;
  /**
   * @description Number of the page, counted from 0. At least 0.
   * @example 0
   */
  PageNumber: number;
};
/**
 * The input of StopAutoCalloutTask: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59781
 */
export type StopAutoCalloutTaskInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the task, which `createAutoCalloutTask` returned.
   * @example 1
   */
  TaskId: string | number | bigint;
};
/**
 * The input of PauseAutoCalloutTask: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76611
 */
export type PauseAutoCalloutTaskInput = {
  /**
   * @description Id of the task to pause. Up to 9223372036854775807; other operations accept larger ids.
   * @example 16498
   */
  TaskId: string | number | bigint;
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400692008
   */
  SdkAppId: string | number | bigint;
};
/**
 * The input of ResumeAutoCalloutTask: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/76610
 */
export type ResumeAutoCalloutTaskInput = {
  /**
   * @description Id of the task to resume. Up to 9223372036854775807; other operations accept larger ids.
   * @example 16497
   */
  TaskId: string | number | bigint;
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400692008
   */
  SdkAppId: string | number | bigint;
};
/**
 * The input of PausePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59783
 */
export type PausePredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign to pause.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of ResumePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59782
 */
export type ResumePredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign to resume.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of AbortPredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59792
 */
export type AbortPredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign to end.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of DeletePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59789
 */
export type DeletePredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign to delete.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of CreateAgentCruiseDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64324
 */
export type CreateAgentCruiseDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Name of the campaign. No operation finds a campaign by its name.
   * @example 新能源SUV推荐
   */
  Name: string;
  /**
   * @description Account of the agent who takes the calls, such as an email address.
   * @example foo@tencent.com
   */
  Agent: string;
  /**
   * @description How many numbers are called at the same time in one round. Range: 1 to 20.
   * @example 3
   */
  ConcurrencyNumber: number;
  /**
   * @description When the campaign starts automatically. Unit: Unix timestamp in seconds. Range: 0 to 99999999999.
   * @example 1708483433
   */
  StartTime: number;
  /**
   * @description When the campaign ends automatically. Unit: Unix timestamp in seconds. Range: 1 to 100000000000.
   * @example 1708485433
   */
  EndTime: number;
  /** @description The numbers to call. */
  Callees?: readonly string[] | undefined;
  /** @description The numbers displayed to the called parties. */
  Callers?: readonly string[] | undefined;
  /**
   * @description Order in which numbers are called; 0 at random, 1 in the order given.
   * @example 0
   */
  CallOrder?: components["schemas"]["CallOrder"] | undefined;
  /**
   * @description Data of your own that is passed along with each call, up to 1024 characters. At most 1024 characters.
   * @example foobar
   */
  UUI?: string | undefined;
};
/**
 * The input of CreatePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59790
 */
export type CreatePredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Name of the campaign. The vendor does not document that it must be unique, but only a unique name identifies the campaign after a timeout.
   * @example 新能源SUV推荐
   */
  Name: string;
  /** @description The numbers to call. The vendor does not document how many a campaign may have. At least 1 item. */
  Callees: readonly string[];
  /** @description The numbers displayed to the called parties. At least 1 item. */
  Callers: readonly string[];
  /**
   * @description Order in which numbers are called; 0 at random, 1 in the order given.
   * @example 0
   */
  CallOrder: components["schemas"]["CallOrder"];
  /**
   * @description Id of the skill group whose agents take the calls.
   * @example 255
   */
  SkillGroupId: string | number | bigint;
  /**
   * @description Priority among the campaigns of the application; 1 is the highest. Range: 1 to 5.
   * @example 3
   */
  Priority: number;
  /**
   * @description Share of calls that may be abandoned because no agent is free, in percent. UpdatePredictiveDialingCampaign documents 5 as the lowest. Unit: per cent. Range: 0 to 50.
   * @example 10
   */
  ExpectedAbandonRate: number;
  /**
   * @description Interval before a number is called again. Required even without retries. Unit: seconds. Range: 60 to 86400.
   * @example 1800
   */
  RetryInterval: number;
  /**
   * @description When the campaign starts automatically. Unit: Unix timestamp in seconds. Range: 0 to 99999999999.
   * @example 1708483433
   */
  StartTime: number;
  /**
   * @description When the campaign ends automatically. Unit: Unix timestamp in seconds. Range: 1 to 100000000000.
   * @example 1708485433
   */
  EndTime: number;
  /**
   * @description Id of a voice menu. Note the spelling; other operations use IvrId.
   * @example 4600
   */
  IVRId?: (string | number | bigint) | undefined;
  /**
   * @description How many times a number is called again. Range: 0 to 2.
   * @example 2
   */
  RetryTimes?: number | undefined;
  /** @description Variables of the campaign. */
  Variables?: readonly components["schemas"]["Variable"][] | undefined;
  /**
   * @description Data that is passed along with each call.
   * @example foobar
   */
  UUI?: string | undefined;
  /** @description Attributes of individual numbers of `Callees`. */
  CalleeAttributes?: readonly components["schemas"]["CalleeAttribute"][] | undefined;
  /**
   * @description IANA name of the time zone that `AvailableTime` is in. The vendor does not document the zone if it is omitted.
   * @example Asia/Shanghai
   */
  TimeZone?: string | undefined;
  /** @description Time ranges of the day in which the campaign may call. */
  AvailableTime?: readonly components["schemas"]["TimeRange"][] | undefined;
};
/**
 * The input of DescribeAgentCruiseDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64328
 */
export type DescribeAgentCruiseDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign, which CreateAgentCruiseDialingCampaign returned.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of AbortAgentCruiseDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/64325
 */
export type AbortAgentCruiseDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign to end, which CreateAgentCruiseDialingCampaign returned.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of DescribePredictiveDialingCampaign: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59786
 */
export type DescribePredictiveDialingCampaignInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign.
   * @example 2569
   */
  CampaignId: string | number | bigint;
};
/**
 * The input of DescribePredictiveDialingCampaigns: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59785
 */
export type DescribePredictiveDialingCampaignsInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Number of campaigns on a page. Range: 1 to 100.
   * @example 25
   */
  PageSize: number;
  /**
   * @description Number of the page, counted from 0. At least 0.
   * @example 0
   */
  PageNumber: number;
  /**
   * @description Keyword in the names of the campaigns. Other campaigns whose names contain it are listed too.
   * @example 推荐
   */
  Name?: string | undefined;
  /**
   * @description Id of the skill group of the campaigns.
   * @example 255
   */
  SkillGroupId?: (string | number | bigint) | undefined;
  /**
   * @description Id of the campaign; China site only.
   * @example 9854
   */
  CampaignId?: (string | number | bigint) | undefined;
};
/**
 * The input of DescribePredictiveDialingSessions: its parameters.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59784
 */
export type DescribePredictiveDialingSessionsInput = {
  /**
   * @description Id of the application, shown in the console of CCC.
   * @example 1400000000
   */
  SdkAppId: string | number | bigint;
  /**
   * @description Id of the campaign.
   * @example 2569
   */
  CampaignId: string | number | bigint;
  /**
   * @description Number of session ids on a page. Range: 1 to 1000.
   * @example 25
   */
  PageSize: number;
  /**
   * @description Number of the page, counted from 0. At least 0.
   * @example 0
   */
  PageNumber: number;
};

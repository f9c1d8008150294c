// Generated from specs/dyvms by openapi-typescript. Not to be edited: change the spec and run `npm run generate`.

export interface paths {
  "/CloudUpdateTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Changes the settings of an outbound call task.
     * @description Changes a predictive or automatic call task. Settings that the request omits keep their stored values. How agents are specified (by number or by group) and the type of the task are fixed when the task is created.
     */
    post: operations["cloudUpdateTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudStartTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts an outbound call task.
     * @description Starts a task manually, independently of its scheduled start. An ended task cannot be started.
     *     A predictive task has further limits. At most 10 predictive tasks of a call centre can be running or paused, and an agent can be in only one of them. A task with fewer available agents than its `MinAvailableAgentCount` (10 by default) pauses by itself. The service ends the task if agents take 2 seconds or more to answer, or if too few calls are answered.
     */
    post: operations["cloudStartTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudPauseTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pauses an outbound call task.
     * @description Pauses a running task. CloudStartTask resumes it. Whether the task warms up again after the pause is its setting `IsRewarm`.
     */
    post: operations["cloudPauseTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudDeleteTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deletes an outbound call task.
     * @description Deletes a predictive or automatic task together with its phone numbers. The call records remain.
     *     The task must be initial or ended. No operation ends a task at once: it ends when all its numbers have been called (`AutoComplete`), or at its scheduled stop (`ForceEndFlag`).
     */
    post: operations["cloudDeleteTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudCreateTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an outbound call task.
     * @description Creates a predictive or automatic call task. Its phone numbers are imported afterwards, and it calls them once it is started, by CloudStartTask or at its scheduled start. A call centre has at most 100 tasks, with 10,000,000 phone numbers in all.
     *     A template can supply any setting except `Name` and `Type`, so the other parameters that are required together with some value of another one are not required beside `TemplateName`. A template may also schedule the start.
     */
    post: operations["cloudCreateTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudGetTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns an outbound call task.
     * @description Returns the settings, the state and the times of one task. All values are text, also numbers and switches. Settings that are not in the response cannot be read back: `AgentGroup`, `CallGroupType`, `CallPriorityStrategy`, `CallRouteStrategy`, `CustomerClidsGroup`, `IvrName` and `RetryStrategyTimeType`.
     */
    post: operations["cloudGetTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudImportTaskTel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports phone numbers into an outbound call task.
     * @description Adds one batch of phone numbers to a task, or more numbers to a batch. A running task calls them, and with `ImportTelAutoStart` the import starts the task.
     *     A batch has at most 100,000 numbers, a task 1,000,000 numbers and 100,000 batches, and a call centre 10,000,000 numbers.
     *     The numbers are part of the URL, because the vendor documents all parameters in the query. The documented 8 MB are far beyond the 8,000 bytes that gateways usually accept, which is enough for about 200 numbers without other fields. To import more, send several requests: the first one with the `Name` of the batch, the others with its `FileId` as well. With the client option `maxUrlBytes`, a longer request is refused before it is sent.
     *     The response only counts the numbers that were refused. Event notifications, which are set up in the vendor's console, report which ones they are.
     */
    post: operations["cloudImportTaskTel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudQueryTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists outbound call tasks.
     * @description Returns some of the tasks of one type, with their settings, states and times. The filters are combined.
     *     The response has no total. To read all tasks, increase `Start` by `Limit` until a response has fewer tasks than `Limit`. The order of the tasks is not documented.
     *     Numbers and switches are numbers here, and text in CloudGetTask.
     */
    post: operations["cloudQueryTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudDeleteTaskTel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deletes phone numbers of an outbound call task.
     * @description Deletes the numbers that the parameters select, also while the task is running: they are not called any more.
     *     Which numbers a request without `FileId`, `FileName`, `Status` and `Tels` deletes is not documented, and neither is how these are combined. Prefer `FileId` to `FileName`. A name selects the batch that was added last, so a request that is sent again after an unclear result may delete the batch before it. A request with `FileName` is therefore retried only if it certainly did not run.
     *     The response does not say how many numbers were deleted; the counts of CloudMonitorTask show it. The numbers are part of the URL. Gateways usually accept 8,000 bytes, which is enough for about 550 numbers.
     */
    post: operations["cloudDeleteTaskTel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudListTaskFile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists the batches of phone numbers of an outbound call task.
     * @description Returns some of the batches that were imported into a task, with the counts of their numbers. After an import with an ambiguous result it shows whether the batch exists, by its `Name`.
     *     `StartTime` and `EndTime` may be up to one month apart. All numbers in the response are text.
     */
    post: operations["cloudListTaskFile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudMonitorTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns live statistics of an outbound call task.
     * @description Returns what a task has done since its first start and today, the phone calls and agents at this moment, and the counts of each agent.
     */
    post: operations["cloudMonitorTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudCreateEnterpriseTime": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates a time condition.
     * @description Creates a condition that is true on certain days of the week, or between two days, at certain hours. Tasks refer to time conditions by id: `TimeStrategy` has those during which no calls are made, and `AutoTriggerTimeStrategy` those during which a task calls.
     *     A call centre cannot have two time conditions with the same name or the same priority.
     */
    post: operations["cloudCreateEnterpriseTime"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudListEnterpriseTime": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists the time conditions of a call centre.
     * @description Returns all time conditions that the filters select. The response has no pages and no total. Its ids are what tasks take as `TimeStrategy` and `AutoTriggerTimeStrategy`.
     */
    post: operations["cloudListEnterpriseTime"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CloudDeleteEnterpriseTime": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deletes a time condition.
     * @description Deletes the time condition with an id or a name. What happens to tasks whose `TimeStrategy` or `AutoTriggerTimeStrategy` has its id is not documented: change these tasks first, so that none calls at a time that the condition excluded.
     */
    post: operations["cloudDeleteEnterpriseTime"];
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
    CloudUpdateTaskRequest: CloudUpdateTaskInput;
    /**
     * @description A setting that is 0 off or 1 on.
     * @enum {integer}
     */
    Switch: 0 | 1;
    /**
     * Format: date
     * @description A calendar day, written `yyyy-MM-dd`.
     * @example 2026-01-01
     */
    CalendarDate: string;
    /**
     * @description A time of day on a 24-hour clock, written `HH:mm:ss`.
     * @example 09:00:00
     */
    ClockTime: string;
    /**
     * @description When a task calls; 0 continuously, 1 only in the time ranges of its time conditions.
     * @enum {integer}
     */
    AutoTaskType: 0 | 1;
    /** @description When a number is called again. An object is the basic form, an array is the advanced form; this is how the vendor distinguishes them. */
    RetryStrategy: components["schemas"]["BasicRetryStrategy"] | components["schemas"]["AdvancedRetryStrategy"];
    /** @description The same rounds for every failed call. */
    BasicRetryStrategy: {
      /** @description Number of retries. At least 0. */
      retry: number;
      /** @description The rounds. Counted from the first call, the wait of each round must exceed that of the previous round. At least 1 item. */
      strategy: readonly components["schemas"]["RetryRound"][];
    };
    /** @description One round of retries. */
    RetryRound: {
      /** @description Number of the round. At least 1. */
      round: number;
      /** @description How long to wait, as days-hours-minutes; `0-0-10` is ten minutes. */
      time: string;
    };
    /** @description Rounds per type of failure. They require the number status recognition service and, by the page of CloudGetTask, an automatic task. At least 1 item. */
    AdvancedRetryStrategy: readonly components["schemas"]["AdvancedRetryRule"][];
    /** @description Rounds for certain failures. */
    AdvancedRetryRule: {
      /** @description Failures that a rule applies to. */
      condition: components["schemas"]["RetryCondition"];
      /** @description Number of retries. At least 0. */
      retry: number;
      /** @description Position of this rule among the rules. At least 0. */
      sort: number;
      /** @description The rounds. Counted from the first call, the wait of each round must exceed that of the previous round. At least 1 item. */
      strategy: readonly components["schemas"]["RetryRound"][];
    };
    /** @description Failures that a rule applies to. */
    RetryCondition: {
      /** @description Cause codes of the failures, for example 710. At least 1 item. */
      sipCause: readonly number[];
    };
    /**
     * @description Which call the wait of a round is counted from; 1 the first, 2 the last.
     * @enum {integer}
     */
    RetryStrategyTimeType: 1 | 2;
    /**
     * @description What is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers.
     * @enum {integer}
     */
    RetryStrategyOnlyToday: 0 | 1 | 2 | 3;
    /** @description Whether retries or uncalled numbers are called first, and in which order. */
    CallPriorityStrategy: {
      /** @description One entry per group of numbers. At least 1 item. */
      strategy: readonly components["schemas"]["CallPriorityEntry"][];
    };
    /** @description Position and order of one group of numbers. */
    CallPriorityEntry: {
      /** @description Position of this group of numbers. At least 0. */
      sort: number;
      /** @description Which numbers an entry applies to; `retryCall` those waiting for a retry, `firstCall` those not called yet. */
      type: components["schemas"]["PriorityType"];
      /** @description Takes effect only with `retryCall`; 0 low rounds first, 1 high rounds first. */
      desc?: components["schemas"]["RetryOrder"] | undefined;
      /** @description Takes effect only with `firstCall`; 0 by priority, 1 at random, 2 in the order of import. */
      orderType?: components["schemas"]["FirstCallOrder"] | undefined;
    };
    /**
     * @description Which numbers an entry applies to; `retryCall` those waiting for a retry, `firstCall` those not called yet.
     * @enum {string}
     */
    PriorityType: "retryCall" | "firstCall";
    /**
     * @description Which retries come first; 0 those of low rounds, 1 those of high rounds.
     * @enum {integer}
     */
    RetryOrder: 0 | 1;
    /**
     * @description Order in which uncalled numbers are called; 0 by priority, 1 at random, 2 in the order of import.
     * @enum {integer}
     */
    FirstCallOrder: 0 | 1 | 2;
    /**
     * @description Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation.
     * @enum {integer}
     */
    CustomerClidsCategory: 1 | 2 | 4 | 5;
    /**
     * @description How the displayed number is selected; 1 at random, 2 by area code.
     * @enum {integer}
     */
    CustomerClidType: 1 | 2;
    /** @description How a number is selected by area code. The page ends its list with "and so on", so other settings are passed on unchanged. */
    ClidProperty: {
      /** @description Area code to use when none matches. */
      defaultAreaCode?: string | undefined;
      /** @description Whether a number of the province's capital also matches; the text `1` or `0`. */
      isMatchCapital?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** @description Weights of the displayed numbers. */
    CustomerClidWeight: readonly components["schemas"]["ClidWeight"][];
    /** @description The share of calls that display these numbers. */
    ClidWeight: {
      /** @description The numbers, separated by commas. */
      number: string;
      /** @description Their share, as text. */
      weight: string;
    };
    /**
     * @description Where an answered call is routed; 1 directly to an agent, 2 first to an AI, then to an agent.
     * @enum {integer}
     */
    CallRouteStrategy: 1 | 2;
    /** @description Custom fields. */
    UserFields: readonly components["schemas"]["UserField"][];
    /** @description One field as a single key and value. If there are more, the vendor uses only the first. */
    UserField: {
      [key: string]: string;
    };
    /** @description Variables on the agent's channel. At most 5 items. */
    CallVariables: readonly components["schemas"]["CallVariable"][];
    /** @description A variable that is set on the agent's channel as a SIP header. */
    CallVariable: {
      /** @description Name of the variable. */
      name: string;
      /** @description Value of the variable, at most 1000 characters. At most 1000 characters. */
      value: string;
    };
    /**
     * @description Which agent gets a call; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest.
     * @enum {string}
     */
    CallStrategy: "1" | "2" | "3" | "4";
    /** @description Daily limits of agents. */
    CallLimitStrategy: readonly components["schemas"]["CallLimit"][];
    /** @description How many calls certain agents take per day. */
    CallLimit: {
      /** @description Numbers of the agents. At least 1 item. */
      cnos: readonly string[];
      /** @description The limit, as text. */
      limit: string;
    };
    /** @description The response to CloudUpdateTask. */
    CloudUpdateTaskResult: {
      /**
       * @description Why access was denied.
       * @example 无
       */
      AccessDeniedDetail?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 6086693B-2250-17CE-A41F-06259AB6DB1B
       */
      RequestId: string;
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /** @description The task as it is stored now. */
      Data?: components["schemas"]["CloudTask"];
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
    };
    /** @description A stored task. All values except `AutoComplete` are text. */
    CloudTask: {
      /**
       * @description When the task ended.
       * @example 2026-01-0114:00:00
       */
      OverTime?: string;
      /**
       * @description How long a customer's phone rings. Unit: seconds.
       * @example 5
       */
      CustomerTimeout?: string;
      /**
       * @description Description of the task.
       * @example 任务描述
       */
      Description?: string;
      /**
       * @description Day of the scheduled stop, `yyyy-MM-dd`.
       * @example 2026-02-11
       */
      AutoStopDay?: string;
      /**
       * @description How long an agent's phone rings. Unit: seconds.
       * @example 30
       */
      AgentTimeout?: string;
      /**
       * @description Id of the call centre.
       * @example 8001654
       */
      EnterpriseId?: string;
      /**
       * @description Name of the task.
       * @example 任务名称
       */
      Name?: string;
      /**
       * @description Numbers of the agents, separated by commas.
       * @example 1111
       */
      Cnos?: string;
      /**
       * @description Maximum number of concurrent calls of the task.
       * @example 10
       */
      Concurrency?: string;
      /**
       * @description The displayed numbers, separated by commas.
       * @example 42366453,74565327
       */
      CustomerClids?: string;
      /**
       * @description Whether the task ends once all numbers have been called; 0 no, 1 yes.
       * @example 0
       */
      AutoComplete?: number;
      /**
       * @description Scheduled start; 0 off, 1 on.
       * @example 0
       */
      AutoStart?: string;
      /**
       * @description Expected rate of answered calls. Unit: per cent.
       * @example 55
       */
      AnswerRate?: string;
      /** @description State of the task; 0 initial, 1 running, 2 paused, 3 ended. */
      Status?: components["schemas"]["CloudTaskStatusText"] | (string & {});
      /**
       * @description Path of the voice file that the customer hears while an agent is called.
       * @example 客户侧等待音
       */
      CustomerMoh?: string;
      /**
       * @description Day of the scheduled start, `yyyy-MM-dd`.
       * @example 2026-02-11
       */
      AutoStartDay?: string;
      /**
       * @description Custom fields as JSON text.
       * @example [{"key1":"value1"},{"key2":"value2"}]
       */
      UserFields?: string;
      /**
       * @description Over-dialling rate.
       * @example 超呼率
       */
      PredictAdjust?: string;
      /**
       * @description When the task was created, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-02-10 14:00:00
       */
      CreateTime?: string;
      /**
       * @description When the task started.
       * @example 2026-02-10 15:00:00
       */
      StartTime?: string;
      /**
       * @description Scheduled stop; 0 off, 1 on.
       * @example 0
       */
      AutoStop?: string;
      /**
       * @description Wrap-up time of an agent after a call. Unit: seconds.
       * @example 5
       */
      Wrapup?: string;
      /**
       * @description Maximum mean idle time of agents. Unit: seconds.
       * @example 10
       */
      MaxWaitTime?: string;
      /** @description How the task calls; 1 predictive, 2 automatic. */
      Type?: components["schemas"]["TaskTypeText"] | (string & {});
      /**
       * @description Time of the scheduled start, `HH:mm:ss`.
       * @example 08:00:00
       */
      AutoStartTime?: string;
      /**
       * @description Whether numbers are called in random order; 0 no, 1 yes.
       * @example 0
       */
      IsRandom?: string;
      /**
       * @description Time of the scheduled stop, `HH:mm:ss`.
       * @example 17:00:00
       */
      AutoStopTime?: string;
      /**
       * @description Id of the task.
       * @example 123
       */
      Id?: string;
      /**
       * @description Id of the voice navigation.
       * @example 133
       */
      IvrId?: string;
      /**
       * @description Nuisance rate, with two decimals.
       * @example 0.33
       */
      Quotiety?: string;
    };
    /**
     * @description State of a task as text; 0 initial, 1 running, 2 paused, 3 ended. An ended task cannot be started again.
     * @enum {string}
     */
    CloudTaskStatusText: "0" | "1" | "2" | "3";
    /**
     * @description How a task calls, as text; 1 predictive, 2 automatic.
     * @enum {string}
     */
    TaskTypeText: "1" | "2";
    CloudStartTaskRequest: CloudStartTaskInput;
    /** @description The response to CloudStartTask. */
    CloudStartTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success, unless `Data.Result` is 1.
       * @example OK
       */
      Code: string;
      /** @description Whether the task was started. */
      Data?: components["schemas"]["CloudActionResult"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 7BF47617-7851-48F7-A3A1-2021342A78E2
       */
      RequestId: string;
    };
    /** @description Whether the operation succeeded. A failure may have `Code` OK. */
    CloudActionResult: {
      /**
       * @description 0 success, 1 failure.
       * @example 0
       */
      Result?: number;
    };
    CloudPauseTaskRequest: CloudPauseTaskInput;
    /** @description The response to CloudPauseTask. */
    CloudPauseTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success, unless `Data.Result` is 1.
       * @example OK
       */
      Code: string;
      /** @description Whether the task was paused. */
      Data?: components["schemas"]["CloudActionResult"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
    };
    CloudDeleteTaskRequest: CloudDeleteTaskInput;
    /** @description The response to CloudDeleteTask. */
    CloudDeleteTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success, unless `Data.Result` is 1.
       * @example OK
       */
      Code: string;
      /** @description Whether the task was deleted. */
      Data?: components["schemas"]["CloudActionResult"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
    };
    CloudCreateTaskRequest: CloudCreateTaskInput;
    /**
     * @description How a task calls; 1 predictive, 2 automatic. It is fixed when the task is created.
     * @enum {integer}
     */
    TaskType: 1 | 2;
    /**
     * @description How a task specifies its agents; 1 individually, 2 by group. It is fixed when the task is created.
     * @enum {integer}
     */
    CallGroupType: 1 | 2;
    /** @description The response to CloudCreateTask. */
    CloudCreateTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The task as it was created. */
      Data: components["schemas"]["CloudTask"] & {
        /**
         * @description Id of the task.
         * @example 123
         */
        Id: string;
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 90E63D28-E31D-1EB2-8939-A9486641****
       */
      RequestId: string;
    };
    CloudGetTaskRequest: CloudGetTaskInput;
    /** @description The response to CloudGetTask. */
    CloudGetTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The task. */
      Data?: components["schemas"]["CloudTaskData"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 7BF47617-7851-48F7-A3A1-2021342A78E2
       */
      RequestId: string;
    };
    /** @description One task. */
    CloudTaskData: {
      /** @description Its settings, state and times. */
      TaskProperty?: components["schemas"]["CloudTaskProperty"];
    };
    /** @description Settings, state and times of a task. All values are text. */
    CloudTaskProperty: {
      /**
       * @description Not documented: the page repeats the name.
       * @example 5
       */
      AdjustStep?: string;
      /**
       * @description How long an agent's phone rings. Unit: seconds.
       * @example 10
       */
      AgentTimeout?: string;
      /** @description Deprecated. Utilisation of the agents. */
      AgentUtilization?: string;
      /**
       * @description Expected rate of answered calls, which sets the dialling rate while the task warms up. Unit: per cent.
       * @example 100
       */
      AnswerRate?: string;
      /**
       * @description Whether the task ends (1) or pauses (0) when all its numbers have been called. The responses of CloudCreateTask and CloudUpdateTask have a number.
       * @example 0
       */
      AutoComplete?: string;
      /**
       * @description Scheduled start; 0 off, 1 on.
       * @example 0
       */
      AutoStart?: string;
      /**
       * @description Day of the scheduled start, `yyyy-MM-dd`.
       * @example 2026-02-11
       */
      AutoStartDay?: string;
      /**
       * @description Time of the scheduled start, `HH:mm:ss`.
       * @example 08:00:00
       */
      AutoStartTime?: string;
      /**
       * @description Scheduled stop; 0 off, 1 on.
       * @example 0
       */
      AutoStop?: string;
      /**
       * @description Day of the scheduled stop, `yyyy-MM-dd`.
       * @example 2026-02-11
       */
      AutoStopDay?: string;
      /**
       * @description Time of the scheduled stop, `HH:mm:ss`.
       * @example 17:00:00
       */
      AutoStopTime?: string;
      /**
       * @description When the task calls; 0 continuously, 1 only in the time ranges of `AutoTriggerTimeStrategy`.
       * @example 0
       */
      AutoTaskType?: string;
      /**
       * @description Ids of the time conditions that define when the task calls, separated by commas; CloudListEnterpriseTime lists them.
       * @example 9,22
       */
      AutoTriggerTimeStrategy?: string;
      /**
       * @description How many calls an agent takes per day, as JSON text: a list of objects with `cnos` and `limit`.
       * @example [{"cnos":["2000","2001"],"limit":"5"}]
       */
      CallLimitStrategy?: string;
      /**
       * @description Which agent gets a call; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest.
       * @example 2
       */
      CallStrategy?: string;
      /**
       * @description Variables on the agent's channel as JSON text. The page shows one pair per object, and requests have `name` and `value`.
       * @example [{"key1":"value1"},{"key2":"value2"}]
       */
      CallVariables?: string;
      /** @description Deprecated. Where the service reported the state of the task. */
      CallbackUrl?: string;
      /** @description Deprecated. Group of hotline numbers. */
      ClidGroup?: string;
      /**
       * @description How a displayed number is selected by area code, as JSON text: `defaultAreaCode`, `isMatchCapital` and others.
       * @example {"defaultAreaCode":"010", "isMatchCapital":"1"}
       */
      ClidProperty?: string;
      /**
       * @description Numbers of the agents, separated by commas.
       * @example 111,222
       */
      Cnos?: string;
      /**
       * @description Maximum number of concurrent calls of the task.
       * @example 0
       */
      Concurrency?: string;
      /**
       * @description When the task was created, `yyyy-MM-dd HH:mm:ss`.
       * @example 2025-05-10 14:07:22
       */
      CreateTime?: string;
      /**
       * @description Deprecated. How often the service repeated a report to `CallbackUrl`, at most 5 times.
       * @example 5
       */
      CurlRetryTimes?: string;
      /**
       * @description How the displayed number is selected; 1 at random, 2 by area code.
       * @example 2
       */
      CustomerClidType?: string;
      /**
       * @description Weights of the displayed numbers as JSON text: a list of objects with `number` and `weight`.
       * @example [{"number":"123,345","weight":"5"},{"number":"567,789","weight":"5"}]
       */
      CustomerClidWeight?: string;
      /**
       * @description Whether the weights of `CustomerClidWeight` are used; 0 off, 1 on.
       * @example 0
       */
      CustomerClidWeightFlag?: string;
      /** @description The displayed numbers. */
      CustomerClids?: string;
      /**
       * @description Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation.
       * @example 1
       */
      CustomerClidsCategory?: string;
      /**
       * @description Voice file that the customer hears while an agent is called.
       * @example no
       */
      CustomerMoh?: string;
      /**
       * @description How long a customer's phone rings. Unit: seconds.
       * @example 30
       */
      CustomerTimeout?: string;
      /** @description Voice file that the customer hears before the system looks for an agent. */
      CustomerVoice?: string;
      /**
       * @description Description of the task.
       * @example test
       */
      Description?: string;
      /**
       * @description Id of the call centre.
       * @example 7000002
       */
      EnterpriseId?: string;
      /**
       * @description Whether the scheduled stop ends the task even if numbers remain to be called; 0 off, 1 on.
       * @example 0
       */
      ForceEndFlag?: string;
      /**
       * @description Id of the task.
       * @example 11059
       */
      Id?: string;
      /**
       * @description Whether numbers are called in random order; 0 no, 1 yes.
       * @example 0
       */
      IsRandom?: string;
      /**
       * @description Whether the task warms up again after a pause; 0 off, 1 on.
       * @example 0
       */
      IsRewarm?: string;
      /**
       * @description Id of the voice navigation.
       * @example 33
       */
      IvrId?: string;
      /**
       * @description Mean idle time of agents above which more numbers are called at a time. Unit: seconds.
       * @example 10
       */
      MaxWaitTime?: string;
      /**
       * @description The task pauses when fewer agents are available.
       * @example 1
       */
      MinAvailableAgentCount?: string;
      /**
       * @description Name of the task.
       * @example name1
       */
      Name?: string;
      /** @description Not documented. By its name, the agents who have reached their limit of `CallLimitStrategy`. */
      OverCallLimitCnos?: string;
      /** @description When the task ended. No example shows the format. */
      OverTime?: string;
      /**
       * @description How long a pause lasts, for a task that calls only in certain time ranges. Unit: minutes.
       * @example 0
       */
      PauseDuration?: string;
      /**
       * @description When the task was paused, in the form of `CreateTime`.
       * @example 2026-04-14 16:51:11
       */
      PauseTime?: string;
      /**
       * @description Over-dialling rate.
       * @example 100
       */
      PredictAdjust?: string;
      /**
       * @description Nuisance rate, with at most two decimals.
       * @example 3.0
       */
      Quotiety?: string;
      /**
       * @description When a number is called again, as JSON text: an object with rounds, or for automatic tasks a list with rounds per type of failure.
       * @example {"retry":2,"strategy":[{"round":1,"time":"1-1-1"},{"round":2,"time":"2-2-2"}]}
       */
      RetryStrategy?: string;
      /**
       * @description What is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers.
       * @example 0
       */
      RetryStrategyOnlyToday?: string;
      /** @description Deprecated. No meaning is documented. */
      StandbyCnos?: string;
      /**
       * @description When the task started, in the form of `CreateTime`.
       * @example 2025-05-10 14:11:15
       */
      StartTime?: string;
      /** @description State of the task; 0 initial, 1 running, 2 paused, 3 ended. An ended task cannot be started again. */
      Status?: components["schemas"]["CloudTaskStatusText"] | (string & {});
      /** @description The state in words. */
      StatusDescription?: string;
      /** @description Deprecated. Attributes of the task for the control of calls, as JSON text. */
      TaskFields?: string;
      /**
       * @description Ids of the time conditions during which no calls are made, separated by commas; CloudListEnterpriseTime lists them.
       * @example 9,22
       */
      TimeStrategy?: string;
      /** @description How the task calls; 1 predictive, 2 automatic. */
      Type?: components["schemas"]["TaskTypeText"] | (string & {});
      /**
       * @description Custom fields as JSON text, one pair per object.
       * @example [{"key1":"value1"},{"key2":"value2"}]
       */
      UserFields?: string;
      /**
       * @description How long the task warms up. Unit: seconds.
       * @example 300
       */
      WarmUpDuration?: string;
      /**
       * @description Wrap-up time of an agent after a call. Unit: seconds.
       * @example 30
       */
      Wrapup?: string;
    };
    CloudImportTaskTelRequest: CloudImportTaskTelInput;
    /** @description A phone number of a task. */
    ImportedTel: {
      /**
       * @description The phone number.
       * @example 7455441
       */
      Tel: string;
      /**
       * @description The number that is displayed to this customer. It has no effect together with `ClidGroup`.
       * @example 7766551
       */
      Clid?: string | undefined;
      /** @description Group from which the displayed number is selected. The account needs routing by identifier, which the vendor enables. It takes precedence over `Clid`. */
      ClidGroup?: string | undefined;
      /**
       * @description Priority of the number. Numbers with a higher priority are called first. Range: 0 to 999999. Default: 0.
       * @example 38
       */
      Priority?: number | undefined;
      /**
       * @description Properties of the number, as JSON text.
       * @example {}
       */
      Property?: string | undefined;
      /**
       * @description Up to 8 phone numbers, separated by commas, that are called if `Tel` cannot be reached.
       * @example 7455332
       */
      BackupTels?: string | undefined;
    };
    /**
     * @description Which repeated numbers an import leaves out; 0 none, 1 those in the task, 2 those in the import, 3 those in the batch.
     * @enum {integer}
     */
    RepeatCheck: 0 | 1 | 2 | 3;
    /**
     * @description Source of a voice file; 1 the public library, 2 a fixed file of the call centre's library, 3 a file of the call centre's library by the number of the agent.
     * @enum {integer}
     */
    BridgeVoiceType: 1 | 2 | 3;
    /** @description The response to CloudImportTaskTel. */
    CloudImportTaskTelResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The batch, with the counts of this import. */
      Data: {
        /**
         * @description Id of the batch.
         * @example 0
         */
        FileId: string;
        /**
         * @description Number of phone numbers in the request.
         * @example 30
         */
        ImportTotal?: string;
        /**
         * @description Number of phone numbers that were imported.
         * @example 30
         */
        SuccessTotal?: string;
        /**
         * @description Number of invalid phone numbers.
         * @example 0
         */
        InvalidTotal?: string;
        /**
         * @description Id of the task.
         * @example 13322333
         */
        TaskId?: string;
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
    };
    CloudQueryTaskRequest: CloudQueryTaskInput;
    /**
     * @description State of a task; 0 initial, 1 running, 2 paused, 3 ended. An ended task cannot be started again.
     * @enum {integer}
     */
    CloudTaskStatus: 0 | 1 | 2 | 3;
    /**
     * @description A time of a task; 1 its start, 2 its end, 3 its creation.
     * @enum {integer}
     */
    TaskTimeType: 1 | 2 | 3;
    /**
     * @description A day and a time separated by a space, written `yyyy-MM-dd HH:mm:ss`.
     * @example 2026-07-30 20:00:20
     */
    DateAndTime: string;
    /** @description The response to CloudQueryTask. */
    CloudQueryTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The tasks. */
      Data?: {
        /** @description The tasks. Their number in all is not part of the response. */
        TaskProperties?: components["schemas"]["ListedCloudTask"][];
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
    };
    /** @description Settings, state and times of a task. */
    ListedCloudTask: {
      /**
       * @description Numbers of the outbound groups.
       * @example WH124
       */
      AgentGroup?: string;
      /**
       * @description How long an agent's phone rings. Unit: seconds.
       * @example 10
       */
      AgentTimeout?: number;
      /**
       * @description Expected rate of answered calls, which sets the dialling rate while the task warms up. Unit: per cent.
       * @example 50
       */
      AnswerRate?: number;
      /** @description Whether the task ends (1) or pauses (0) when all its numbers have been called. */
      AutoComplete?: components["schemas"]["Switch"] | (number & {});
      /** @description Scheduled start; 0 off, 1 on. */
      AutoStart?: components["schemas"]["Switch"] | (number & {});
      /**
       * @description Day of the scheduled start, `yyyy-MM-dd`.
       * @example 2017-02-11
       */
      AutoStartDay?: string;
      /**
       * @description Time of the scheduled start, `HH:mm:ss`.
       * @example 08:00:00
       */
      AutoStartTime?: string;
      /** @description Scheduled stop; 0 off, 1 on. */
      AutoStop?: components["schemas"]["Switch"] | (number & {});
      /**
       * @description Day of the scheduled stop, `yyyy-MM-dd`.
       * @example 2017-02-11
       */
      AutoStopDay?: string;
      /**
       * @description Time of the scheduled stop, `HH:mm:ss`.
       * @example 17:00:00
       */
      AutoStopTime?: string;
      /** @description When the task calls; 0 continuously, 1 only in the time ranges of `AutoTriggerTimeStrategy`. */
      AutoTaskType?: components["schemas"]["AutoTaskType"] | (number & {});
      /**
       * @description Ids of the time conditions that define when the task calls, separated by commas; CloudListEnterpriseTime lists them.
       * @example 9,22
       */
      AutoTriggerTimeStrategy?: string;
      /** @description How the task specifies its agents; 1 individually, 2 by group. */
      CallGroupType?: components["schemas"]["CallGroupType"] | (number & {});
      /**
       * @description How many calls an agent takes per day, as JSON text: a list of objects with `cnos` and `limit`.
       * @example [{"cnos":["2000","2001"],"limit":"5"}]
       */
      CallLimitStrategy?: string;
      /**
       * @description Whether retries or uncalled numbers are called first, and in which order, as JSON text in the form of the request.
       * @example {"strategy":[{"sort":1,"type":"retryCall", "desc":0},{"sort":2,"type":"firstCall","orderType":0}]}
       */
      CallPriorityStrategy?: string;
      /** @description Where an answered call is routed; 1 directly to an agent, 2 first to the bot of the voice navigation. */
      CallRouteStrategy?: components["schemas"]["CallRouteStrategy"] | (number & {});
      /**
       * @description Which agent gets a call, as in `CallStrategy` of requests, which is text; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest.
       * @example 1
       */
      CallStrategy?: number;
      /**
       * @description Variables on the agent's channel as JSON text. The page shows one pair per object, and requests have `name` and `value`.
       * @example [{"key1":"value1"},{"key2":"value2"}]
       */
      CallVariables?: string;
      /** @description How a displayed number is selected by area code, as JSON text: `defaultAreaCode`, `isMatchCapital` and others. */
      ClidProperty?: string;
      /**
       * @description Numbers of the agents, separated by commas.
       * @example 1111,2222
       */
      Cnos?: string;
      /**
       * @description Maximum number of concurrent calls of the task.
       * @example 3
       */
      Concurrency?: number;
      /**
       * @description When the task was created, `yyyy-MM-dd HH:mm:ss`.
       * @example 2025-10-12 18:03:14
       */
      CreateTime?: string;
      /** @description How the displayed number is selected; 1 at random, 2 by area code. */
      CustomerClidType?: components["schemas"]["CustomerClidType"] | (number & {});
      /**
       * @description Weights of the displayed numbers as JSON text: a list of objects with `number` and `weight`.
       * @example [{"number":"123,345","weight":"5"},{"number":"567,789","weight":"5"}]
       */
      CustomerClidWeight?: string;
      /** @description Whether the weights of `CustomerClidWeight` are used; 0 off, 1 on. */
      CustomerClidWeightFlag?: components["schemas"]["Switch"] | (number & {});
      /**
       * @description The displayed numbers, separated by commas.
       * @example 02138276106
       */
      CustomerClids?: string;
      /** @description Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation. */
      CustomerClidsCategory?: components["schemas"]["CustomerClidsCategory"] | (number & {});
      /**
       * @description Voice file that the customer hears while an agent is called.
       * @example no
       */
      CustomerMoh?: string;
      /**
       * @description How long a customer's phone rings. Unit: seconds.
       * @example 17
       */
      CustomerTimeout?: number;
      /** @description Voice file that the customer hears before the system looks for an agent. */
      CustomerVoice?: string;
      /**
       * @description Description of the task.
       * @example desc
       */
      Description?: string;
      /**
       * @description Id of the call centre.
       * @example 7000002
       */
      EnterpriseId?: string;
      /** @description Whether the scheduled stop ends the task even if numbers remain to be called; 0 off, 1 on. An ended task cannot be started again. */
      ForceEndFlag?: components["schemas"]["Switch"] | (number & {});
      /** @description Id of the task. */
      Id?: string;
      /** @description Whether the task warms up again after a pause; 0 off, 1 on. */
      IsRewarm?: components["schemas"]["Switch"] | (number & {});
      /** @description Id of the voice navigation. Answered calls of an automatic task are routed to it, and calls of a predictive task overflow to it. */
      IvrId?: string;
      /**
       * @description Mean idle time of agents above which more numbers are called at a time. Unit: seconds.
       * @example 34
       */
      MaxWaitTime?: number;
      /**
       * @description The task pauses when fewer agents are available.
       * @example 2
       */
      MinAvailableAgentCount?: number;
      /**
       * @description Name of the task.
       * @example name1
       */
      Name?: string;
      /**
       * @description Agents who have reached their limit of `CallLimitStrategy`.
       * @example 0
       */
      OverCallLimitCnos?: string;
      /** @description When the task ended. No example shows the format. */
      OverTime?: string;
      /**
       * @description How long a pause lasts, for a task that calls only in certain time ranges. Unit: minutes.
       * @example 1
       */
      PauseDuration?: number;
      /**
       * @description When the task was paused, in the form of `CreateTime`.
       * @example 2026-04-20 11:00:00
       */
      PauseTime?: string;
      /**
       * @description Over-dialling rate.
       * @example 60
       */
      PredictAdjust?: number;
      /**
       * @description Nuisance rate, with at most two decimals.
       * @example 1
       */
      Quotiety?: number;
      /**
       * @description When a number is called again, as JSON text: an object with rounds, or for automatic tasks a list with rounds per type of failure.
       * @example {"retry":2,"strategy":[{"round":1,"time":"1-1-1"},{"round":2,"time":"2-2-2"}]}
       */
      RetryStrategy?: string;
      /** @description What is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers. */
      RetryStrategyOnlyToday?: components["schemas"]["RetryStrategyOnlyToday"] | (number & {});
      /** @description Which call the wait of a round is counted from; 1 the first, 2 the last. */
      RetryStrategyTimeType?: components["schemas"]["RetryStrategyTimeType"] | (number & {});
      /**
       * @description When the task started. The page's example is a time without a day, but CloudGetTask returns the form of `CreateTime`.
       * @example 09:00
       */
      StartTime?: string;
      /** @description State of the task; 0 initial, 1 running, 2 paused, 3 ended. */
      Status?: components["schemas"]["CloudTaskStatus"] | (number & {});
      /** @description The state in words. */
      StatusDescription?: string;
      /** @description What changed the state last; 0 the system, 1 a person. */
      StatusTriggerType?: components["schemas"]["StatusTriggerType"] | (number & {});
      /**
       * @description Ids of the time conditions during which no calls are made, separated by commas.
       * @example 9,22
       */
      TimeStrategy?: string;
      /** @description How the task calls; 1 predictive, 2 automatic. */
      Type?: components["schemas"]["TaskType"] | (number & {});
      /**
       * @description Custom fields as JSON text, one pair per object.
       * @example [{"key1":"value1"},{"key2":"value2"}]
       */
      UserFields?: string;
      /**
       * @description How long the task warms up. Unit: seconds.
       * @example 9
       */
      WarmUpDuration?: number;
      /**
       * @description Wrap-up time of an agent after a call. Unit: seconds.
       * @example 13
       */
      Wrapup?: number;
    };
    /**
     * @description What changed the state of a task; 0 the system, 1 a person.
     * @enum {integer}
     */
    StatusTriggerType: 0 | 1;
    CloudDeleteTaskTelRequest: CloudDeleteTaskTelInput;
    /**
     * @description State of a phone number; 0 uncalled, 1 called.
     * @enum {integer}
     */
    TelStatus: 0 | 1;
    /** @description The response to CloudDeleteTaskTel. */
    CloudDeleteTaskTelResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success, unless `Data.Result` is 1.
       * @example OK
       */
      Code: string;
      /** @description Whether the numbers were deleted. */
      Data?: components["schemas"]["CloudActionResult"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
    };
    CloudListTaskFileRequest: CloudListTaskFileInput;
    /**
     * @description A state to search batches by; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called.
     * @enum {integer}
     */
    BatchStatus: 0 | 1 | 2 | 3;
    /** @description The response to CloudListTaskFile. */
    CloudListTaskFileResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The batches. */
      Data?: {
        /** @description The batches. */
        TaskFileList?: components["schemas"]["TaskFile"][];
        /**
         * @description Number of batches in all, probably also those that `Limit` left out. The page does not describe it.
         * @example 1
         */
        TotalCount?: string;
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 6086693B-2250-17CE-A41F-06259AB6DB1B
       */
      RequestId: string;
    };
    /** @description A batch of phone numbers. All values are text. */
    TaskFile: {
      /**
       * @description When the batch was created, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 10:00:00
       */
      CreateTime?: string;
      /**
       * @description Id of the call centre.
       * @example 7000002
       */
      EnterpriseId?: string;
      /**
       * @description Id of the batch, the `FileId` of other operations.
       * @example 1
       */
      Id?: string;
      /**
       * @description Number of imported phone numbers.
       * @example 3
       */
      ImportCount?: string;
      /**
       * @description Name of the batch.
       * @example name2
       */
      Name?: string;
      /**
       * @description Priority of the batch; 0 by default. Numbers with a higher priority are called first.
       * @example 0
       */
      Priority?: string;
      /**
       * @description Number of repeated phone numbers.
       * @example 0
       */
      RepeatCount?: string;
      /**
       * @description Number of phone numbers on a list of numbers that must not be called.
       * @example 0
       */
      RestrictCount?: string;
      /** @description State of the batch; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called, 4 frozen. */
      Status?: components["schemas"]["BatchStatusText"] | (string & {});
      /**
       * @description Id of the task.
       * @example 27
       */
      TaskId?: string;
    };
    /**
     * @description State of a batch, as text; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called, 4 frozen.
     * @enum {string}
     */
    BatchStatusText: "0" | "1" | "2" | "3" | "4";
    CloudMonitorTaskRequest: CloudMonitorTaskInput;
    /** @description The response to CloudMonitorTask. */
    CloudMonitorTaskResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The statistics. */
      Data?: components["schemas"]["TaskMonitor"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 7BF47617-7851-48F7-A3A1-2021342A78E2
       */
      RequestId: string;
    };
    /** @description Live statistics of a task. */
    TaskMonitor: {
      /** @description The task and its counts since its first start. */
      Statistic?: components["schemas"]["TaskStatistic"];
      /** @description The task and its counts of today. */
      TodayStatistic?: components["schemas"]["TodayTaskStatistic"];
      /** @description The phone calls at this moment. */
      ChannelInfo?: components["schemas"]["ChannelInfo"];
      /** @description How many agents are in which state at this moment. */
      AgentInfo?: components["schemas"]["AgentInfo"];
      /** @description The agents of the task, with their counts. */
      AgentStatisticList?: components["schemas"]["AgentStatistic"][];
      /** @description Agents who were removed from the task, with their counts. Only in the response to a request with `includeRemovedAgents` 1, a parameter that no source documents. */
      RemovedAgentStatisticList?: components["schemas"]["AgentStatistic"][];
    };
    /** @description Counts of a task. */
    TaskStatistic: {
      /** @description The task. */
      CtiLinkTaskProperty?: components["schemas"]["MonitoredTask"];
      /**
       * @description Number of phone numbers that have been called.
       * @example 4
       */
      CalledCount?: number;
      /**
       * @description Number of phone numbers that have not been called.
       * @example 1
       */
      UncalledCount?: number;
      /**
       * @description Number of calls that customers have answered.
       * @example 3
       */
      AnswerCount?: number;
      /**
       * @description Number of calls to agents.
       * @example 3
       */
      CallAgentCount?: number;
      /**
       * @description Number of agents.
       * @example 2
       */
      AgentCount?: number;
    };
    /** @description State and times of a task. */
    MonitoredTask: {
      /** @description Id of the task. */
      Id?: string;
      /**
       * @description Name of the task.
       * @example testTask
       */
      Name?: string;
      /** @description State of the task; 0 initial, 1 running, 2 paused, 3 ended. */
      Status?: components["schemas"]["CloudTaskStatus"] | (number & {});
      /** @description The state in words. */
      StatusDescription?: string;
      /**
       * @description When the task started, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 10:00:00
       */
      StartTime?: string;
      /**
       * @description When the task ended, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 11:00:00
       */
      OverTime?: string;
    };
    /** @description Counts of a task on one day. */
    TodayTaskStatistic: {
      /** @description The task. */
      CtiLinkTaskProperty?: components["schemas"]["MonitoredTaskToday"];
      /**
       * @description Number of phone numbers that have been called today.
       * @example 3
       */
      CalledCount?: number;
      /**
       * @description Number of phone numbers that have not been called.
       * @example 0
       */
      UncalledCount?: number;
      /**
       * @description Number of calls that customers have answered today.
       * @example 3
       */
      AnswerCount?: number;
      /**
       * @description Number of calls to agents today.
       * @example 3
       */
      CallAgentCount?: number;
      /**
       * @description Number of agents.
       * @example 3
       */
      AgentCount?: number;
    };
    /** @description State and times of a task. Its `Status` is text. */
    MonitoredTaskToday: {
      /** @description Id of the task. */
      Id?: string;
      /**
       * @description Name of the task.
       * @example testTask
       */
      Name?: string;
      /** @description State of the task; 0 initial, 1 running, 2 paused, 3 ended. Text here, and a number in `Statistic`. */
      Status?: components["schemas"]["CloudTaskStatusText"] | (string & {});
      /** @description The state in words. */
      StatusDescription?: string;
      /**
       * @description When the task started, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 10:00:00
       */
      StartTime?: string;
      /**
       * @description When the task ended, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 11:00:00
       */
      OverTime?: string;
    };
    /** @description Phone calls at one moment. */
    ChannelInfo: {
      /**
       * @description Number of phone calls of the task.
       * @example 0
       */
      ChannelCount?: number;
      /**
       * @description Number of phone calls of all predictive tasks of the call centre.
       * @example 2
       */
      EnterpriseChannelCount?: number;
      /**
       * @description Number of phone calls that wait for the customer to answer.
       * @example 0
       */
      WaitAnswerCount?: number;
      /**
       * @description Number of phone calls that customers have answered.
       * @example 0
       */
      AnswerCount?: number;
      /**
       * @description Number of phone calls that wait for an agent.
       * @example 0
       */
      WaitAgentCount?: number;
      /**
       * @description Number of phone calls between a customer and an agent.
       * @example 0
       */
      BridgedCount?: number;
      /**
       * @description Number of phone calls that overflowed to the voice navigation.
       * @example 0
       */
      IvrCount?: number;
    };
    /** @description Number of agents in each state. */
    AgentInfo: {
      /**
       * @description Number of agents in all.
       * @example 2
       */
      TotalCount?: number;
      /**
       * @description Number of agents who are online.
       * @example 2
       */
      OnlineCount?: number;
      /**
       * @description Number of agents who are available.
       * @example 2
       */
      AvailableCount?: number;
      /**
       * @description Number of agents whose phone rings.
       * @example 4
       */
      RingingCount?: number;
      /**
       * @description Number of agents in a call.
       * @example 6
       */
      BridgeCount?: number;
      /**
       * @description Number of agents who wrap up a call.
       * @example 4
       */
      WrapupCount?: number;
    };
    /** @description Counts of one agent. */
    AgentStatistic: {
      /**
       * @description Number of the agent.
       * @example 1111
       */
      Cno?: string;
      /**
       * @description Name of the agent.
       * @example name2
       */
      Name?: string;
      /** @description State of the agent; `stateIdle` idle, `statePause` busy, `stateInuse` in a call, `stateCalling` being called, `stateWrapup` wrapping up. Empty if the agent has no state in the task, for example because no call was routed to the agent. */
      AgentStatus?: components["schemas"]["AgentStatus"] | (string & {});
      /**
       * @description Mean idle time of the agent between calls. The page does not name the unit; it is probably seconds.
       * @example 0
       */
      AgentAvgIdleTime?: number;
      /**
       * @description Number of calls to the agent.
       * @example 0
       */
      CalledCount?: number;
      /**
       * @description Number of calls that the agent answered.
       * @example 0
       */
      BridgeCount?: number;
      /**
       * @description Number of calls that the agent did not answer.
       * @example 0
       */
      NoBridgeCount?: number;
      /**
       * @description Share of the answered calls that the agent answered within 2 seconds. The page does not say whether it is in percent.
       * @example 0
       */
      BridgeIn2sRate?: number;
      /**
       * @description Mean duration of the agent's calls. Unit: seconds.
       * @example 116
       */
      AvgBridgeTime?: string;
      /**
       * @description How many calls of this task the agent takes per day; -1 if there is no limit.
       * @example -1
       */
      CallLimit?: number;
      /**
       * @description How many calls of this task the agent has answered today.
       * @example 3
       */
      TodayAnsweredCount?: number;
      /**
       * @description How many calls of the call centre the agent takes per day; -1 if there is no limit.
       * @example -1
       */
      EnterpriseCallLimit?: number;
      /**
       * @description How many calls of the call centre the agent has answered today.
       * @example 3
       */
      EnterpriseTodayAnsweredCount?: number;
    };
    /**
     * @description State of an agent in a task; `stateIdle` idle, `statePause` busy, `stateInuse` in a call, `stateCalling` being called, `stateWrapup` wrapping up, empty none.
     * @enum {string}
     */
    AgentStatus: "stateIdle" | "statePause" | "stateInuse" | "stateCalling" | "stateWrapup" | "";
    CloudCreateEnterpriseTimeRequest: CloudCreateEnterpriseTimeInput;
    /**
     * @description How a time condition gives its days; 1 by days of the week, 2 by a first and a last day.
     * @enum {integer}
     */
    TimeConditionType: 1 | 2;
    /**
     * @description Whether the time of a time condition is continuous (1) or has intervals (2).
     * @enum {integer}
     */
    TimeConditionPeriod: 1 | 2;
    /**
     * @description A time of day on a 24-hour clock without seconds, written `HH:mm`.
     * @example 09:00
     */
    HourAndMinute: string;
    /** @description The response to CloudCreateEnterpriseTime. */
    CloudCreateEnterpriseTimeResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The time condition. */
      Data: components["schemas"]["EnterpriseTime"] & {
        /**
         * @description Id of the time condition, for `TimeStrategy` and `AutoTriggerTimeStrategy` of tasks.
         * @example 236
         */
        Id: string;
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example ED18A5AE-9BBC-5851-1111-8E5B8C23CEDE
       */
      RequestId: string;
    };
    /** @description A time condition. All values are text. */
    EnterpriseTime: {
      /**
       * @description When the time condition was created, `yyyy-MM-dd HH:mm:ss`.
       * @example 2026-04-20 10:00:00
       */
      CreateTime?: string;
      /**
       * @description Days of the week, separated by commas; 1 Sunday, 2 Monday, up to 7 Saturday. Empty if `Type` is 2.
       * @example 2,3,4
       */
      DayOfWeek?: string;
      /**
       * @description End, `HH:mm`.
       * @example 19:00
       */
      EndTime?: string;
      /**
       * @description Id of the call centre.
       * @example 7000002
       */
      EnterpriseId?: string;
      /**
       * @description First day, `yyyy-MM-dd`. Empty if `Type` is 1.
       * @example 2026-04-20
       */
      FromDay?: string;
      /**
       * @description Id of the time condition, for `TimeStrategy` and `AutoTriggerTimeStrategy` of tasks.
       * @example 236
       */
      Id?: string;
      /**
       * @description Name of the time condition.
       * @example demo01
       */
      Name?: string;
      /**
       * @description Priority of the time condition, counted from 1. The smaller the value, the higher the priority.
       * @example 1
       */
      Priority?: string;
      /**
       * @description Start, `HH:mm`.
       * @example 06:00
       */
      StartTime?: string;
      /** @description Whether the time is continuous (1) or has intervals (2). */
      TimeType?: components["schemas"]["TimeConditionPeriodText"] | (string & {});
      /**
       * @description Last day, `yyyy-MM-dd`. Empty if `Type` is 1.
       * @example 2026-04-25
       */
      ToDay?: string;
      /** @description How the days are given; 1 by `DayOfWeek`, 2 by `FromDay` and `ToDay`. */
      Type?: components["schemas"]["TimeConditionTypeText"] | (string & {});
    };
    /**
     * @description Whether the time of a time condition is continuous (1) or has intervals (2), as text.
     * @enum {string}
     */
    TimeConditionPeriodText: "1" | "2";
    /**
     * @description How a time condition gives its days, as text; 1 by days of the week, 2 by a first and a last day.
     * @enum {string}
     */
    TimeConditionTypeText: "1" | "2";
    CloudListEnterpriseTimeRequest: CloudListEnterpriseTimeInput;
    /** @description The response to CloudListEnterpriseTime. */
    CloudListEnterpriseTimeResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The time conditions. */
      Data?: {
        /** @description The time conditions. */
        List?: components["schemas"]["EnterpriseTime"][];
      };
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example F655A8D5-B967-440B-8683-DAD6FF8DE990
       */
      RequestId: string;
    };
    CloudDeleteEnterpriseTimeRequest: CloudDeleteEnterpriseTimeInput;
    /** @description The response to CloudDeleteEnterpriseTime. */
    CloudDeleteEnterpriseTimeResult: {
      /** @description Why access was denied. */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success, unless `Data.Result` is 1.
       * @example OK
       */
      Code: string;
      /** @description Whether the time condition was deleted. */
      Data?: components["schemas"]["CloudActionResult"];
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 8FA46FC5-24CB-53BE-94F6-30CD8D66751C
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
/** The parameters of CloudUpdateTask. */
export type CloudUpdateTaskRequest = components["schemas"]["CloudUpdateTaskRequest"];
/** A setting that is 0 off or 1 on. */
export type Switch = components["schemas"]["Switch"];
/** A calendar day, written `yyyy-MM-dd`. */
export type CalendarDate = components["schemas"]["CalendarDate"];
/** A time of day on a 24-hour clock, written `HH:mm:ss`. */
export type ClockTime = components["schemas"]["ClockTime"];
/** When a task calls; 0 continuously, 1 only in the time ranges of its time conditions. */
export type AutoTaskType = components["schemas"]["AutoTaskType"];
/** When a number is called again. An object is the basic form, an array is the advanced form; this is how the vendor distinguishes them. */
export type RetryStrategy = components["schemas"]["RetryStrategy"];
/** The same rounds for every failed call. */
export type BasicRetryStrategy = components["schemas"]["BasicRetryStrategy"];
/** One round of retries. */
export type RetryRound = components["schemas"]["RetryRound"];
/** Rounds per type of failure. They require the number status recognition service and, by the page of CloudGetTask, an automatic task. */
export type AdvancedRetryStrategy = components["schemas"]["AdvancedRetryStrategy"];
/** Rounds for certain failures. */
export type AdvancedRetryRule = components["schemas"]["AdvancedRetryRule"];
/** Failures that a rule applies to. */
export type RetryCondition = components["schemas"]["RetryCondition"];
/** Which call the wait of a round is counted from; 1 the first, 2 the last. */
export type RetryStrategyTimeType = components["schemas"]["RetryStrategyTimeType"];
/** What is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers. */
export type RetryStrategyOnlyToday = components["schemas"]["RetryStrategyOnlyToday"];
/** Whether retries or uncalled numbers are called first, and in which order. */
export type CallPriorityStrategy = components["schemas"]["CallPriorityStrategy"];
/** Position and order of one group of numbers. */
export type CallPriorityEntry = components["schemas"]["CallPriorityEntry"];
/** Which numbers an entry applies to; `retryCall` those waiting for a retry, `firstCall` those not called yet. */
export type PriorityType = components["schemas"]["PriorityType"];
/** Which retries come first; 0 those of low rounds, 1 those of high rounds. */
export type RetryOrder = components["schemas"]["RetryOrder"];
/** Order in which uncalled numbers are called; 0 by priority, 1 at random, 2 in the order of import. */
export type FirstCallOrder = components["schemas"]["FirstCallOrder"];
/** Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation. */
export type CustomerClidsCategory = components["schemas"]["CustomerClidsCategory"];
/** How the displayed number is selected; 1 at random, 2 by area code. */
export type CustomerClidType = components["schemas"]["CustomerClidType"];
/** How a number is selected by area code. The page ends its list with "and so on", so other settings are passed on unchanged. */
export type ClidProperty = components["schemas"]["ClidProperty"];
/** Weights of the displayed numbers. */
export type CustomerClidWeight = components["schemas"]["CustomerClidWeight"];
/** The share of calls that display these numbers. */
export type ClidWeight = components["schemas"]["ClidWeight"];
/** Where an answered call is routed; 1 directly to an agent, 2 first to an AI, then to an agent. */
export type CallRouteStrategy = components["schemas"]["CallRouteStrategy"];
/** Custom fields. */
export type UserFields = components["schemas"]["UserFields"];
/** One field as a single key and value. If there are more, the vendor uses only the first. */
export type UserField = components["schemas"]["UserField"];
/** Variables on the agent's channel. */
export type CallVariables = components["schemas"]["CallVariables"];
/** A variable that is set on the agent's channel as a SIP header. */
export type CallVariable = components["schemas"]["CallVariable"];
/** Which agent gets a call; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest. */
export type CallStrategy = components["schemas"]["CallStrategy"];
/** Daily limits of agents. */
export type CallLimitStrategy = components["schemas"]["CallLimitStrategy"];
/** How many calls certain agents take per day. */
export type CallLimit = components["schemas"]["CallLimit"];
/** The response to CloudUpdateTask. */
export type CloudUpdateTaskResult = components["schemas"]["CloudUpdateTaskResult"];
/** A stored task. All values except `AutoComplete` are text. */
export type CloudTask = components["schemas"]["CloudTask"];
/** State of a task as text; 0 initial, 1 running, 2 paused, 3 ended. An ended task cannot be started again. */
export type CloudTaskStatusText = components["schemas"]["CloudTaskStatusText"];
/** How a task calls, as text; 1 predictive, 2 automatic. */
export type TaskTypeText = components["schemas"]["TaskTypeText"];
/** The parameters of CloudStartTask. */
export type CloudStartTaskRequest = components["schemas"]["CloudStartTaskRequest"];
/** The response to CloudStartTask. */
export type CloudStartTaskResult = components["schemas"]["CloudStartTaskResult"];
/** Whether the operation succeeded. A failure may have `Code` OK. */
export type CloudActionResult = components["schemas"]["CloudActionResult"];
/** The parameters of CloudPauseTask. */
export type CloudPauseTaskRequest = components["schemas"]["CloudPauseTaskRequest"];
/** The response to CloudPauseTask. */
export type CloudPauseTaskResult = components["schemas"]["CloudPauseTaskResult"];
/** The parameters of CloudDeleteTask. */
export type CloudDeleteTaskRequest = components["schemas"]["CloudDeleteTaskRequest"];
/** The response to CloudDeleteTask. */
export type CloudDeleteTaskResult = components["schemas"]["CloudDeleteTaskResult"];
/** The parameters of CloudCreateTask. */
export type CloudCreateTaskRequest = components["schemas"]["CloudCreateTaskRequest"];
/** How a task calls; 1 predictive, 2 automatic. It is fixed when the task is created. */
export type TaskType = components["schemas"]["TaskType"];
/** How a task specifies its agents; 1 individually, 2 by group. It is fixed when the task is created. */
export type CallGroupType = components["schemas"]["CallGroupType"];
/** The response to CloudCreateTask. */
export type CloudCreateTaskResult = components["schemas"]["CloudCreateTaskResult"];
/** The parameters of CloudGetTask. */
export type CloudGetTaskRequest = components["schemas"]["CloudGetTaskRequest"];
/** The response to CloudGetTask. */
export type CloudGetTaskResult = components["schemas"]["CloudGetTaskResult"];
/** One task. */
export type CloudTaskData = components["schemas"]["CloudTaskData"];
/** Settings, state and times of a task. All values are text. */
export type CloudTaskProperty = components["schemas"]["CloudTaskProperty"];
/** The parameters of CloudImportTaskTel. */
export type CloudImportTaskTelRequest = components["schemas"]["CloudImportTaskTelRequest"];
/** A phone number of a task. */
export type ImportedTel = components["schemas"]["ImportedTel"];
/** Which repeated numbers an import leaves out; 0 none, 1 those in the task, 2 those in the import, 3 those in the batch. */
export type RepeatCheck = components["schemas"]["RepeatCheck"];
/** Source of a voice file; 1 the public library, 2 a fixed file of the call centre's library, 3 a file of the call centre's library by the number of the agent. */
export type BridgeVoiceType = components["schemas"]["BridgeVoiceType"];
/** The response to CloudImportTaskTel. */
export type CloudImportTaskTelResult = components["schemas"]["CloudImportTaskTelResult"];
/** The parameters of CloudQueryTask. */
export type CloudQueryTaskRequest = components["schemas"]["CloudQueryTaskRequest"];
/** State of a task; 0 initial, 1 running, 2 paused, 3 ended. An ended task cannot be started again. */
export type CloudTaskStatus = components["schemas"]["CloudTaskStatus"];
/** A time of a task; 1 its start, 2 its end, 3 its creation. */
export type TaskTimeType = components["schemas"]["TaskTimeType"];
/** A day and a time separated by a space, written `yyyy-MM-dd HH:mm:ss`. */
export type DateAndTime = components["schemas"]["DateAndTime"];
/** The response to CloudQueryTask. */
export type CloudQueryTaskResult = components["schemas"]["CloudQueryTaskResult"];
/** Settings, state and times of a task. */
export type ListedCloudTask = components["schemas"]["ListedCloudTask"];
/** What changed the state of a task; 0 the system, 1 a person. */
export type StatusTriggerType = components["schemas"]["StatusTriggerType"];
/** The parameters of CloudDeleteTaskTel. */
export type CloudDeleteTaskTelRequest = components["schemas"]["CloudDeleteTaskTelRequest"];
/** State of a phone number; 0 uncalled, 1 called. */
export type TelStatus = components["schemas"]["TelStatus"];
/** The response to CloudDeleteTaskTel. */
export type CloudDeleteTaskTelResult = components["schemas"]["CloudDeleteTaskTelResult"];
/** The parameters of CloudListTaskFile. */
export type CloudListTaskFileRequest = components["schemas"]["CloudListTaskFileRequest"];
/** A state to search batches by; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called. */
export type BatchStatus = components["schemas"]["BatchStatus"];
/** The response to CloudListTaskFile. */
export type CloudListTaskFileResult = components["schemas"]["CloudListTaskFileResult"];
/** A batch of phone numbers. All values are text. */
export type TaskFile = components["schemas"]["TaskFile"];
/** State of a batch, as text; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called, 4 frozen. */
export type BatchStatusText = components["schemas"]["BatchStatusText"];
/** The parameters of CloudMonitorTask. */
export type CloudMonitorTaskRequest = components["schemas"]["CloudMonitorTaskRequest"];
/** The response to CloudMonitorTask. */
export type CloudMonitorTaskResult = components["schemas"]["CloudMonitorTaskResult"];
/** Live statistics of a task. */
export type TaskMonitor = components["schemas"]["TaskMonitor"];
/** Counts of a task. */
export type TaskStatistic = components["schemas"]["TaskStatistic"];
/** State and times of a task. */
export type MonitoredTask = components["schemas"]["MonitoredTask"];
/** Counts of a task on one day. */
export type TodayTaskStatistic = components["schemas"]["TodayTaskStatistic"];
/** State and times of a task. Its `Status` is text. */
export type MonitoredTaskToday = components["schemas"]["MonitoredTaskToday"];
/** Phone calls at one moment. */
export type ChannelInfo = components["schemas"]["ChannelInfo"];
/** Number of agents in each state. */
export type AgentInfo = components["schemas"]["AgentInfo"];
/** Counts of one agent. */
export type AgentStatistic = components["schemas"]["AgentStatistic"];
/** State of an agent in a task; `stateIdle` idle, `statePause` busy, `stateInuse` in a call, `stateCalling` being called, `stateWrapup` wrapping up, empty none. */
export type AgentStatus = components["schemas"]["AgentStatus"];
/** The parameters of CloudCreateEnterpriseTime. */
export type CloudCreateEnterpriseTimeRequest = components["schemas"]["CloudCreateEnterpriseTimeRequest"];
/** How a time condition gives its days; 1 by days of the week, 2 by a first and a last day. */
export type TimeConditionType = components["schemas"]["TimeConditionType"];
/** Whether the time of a time condition is continuous (1) or has intervals (2). */
export type TimeConditionPeriod = components["schemas"]["TimeConditionPeriod"];
/** A time of day on a 24-hour clock without seconds, written `HH:mm`. */
export type HourAndMinute = components["schemas"]["HourAndMinute"];
/** The response to CloudCreateEnterpriseTime. */
export type CloudCreateEnterpriseTimeResult = components["schemas"]["CloudCreateEnterpriseTimeResult"];
/** A time condition. All values are text. */
export type EnterpriseTime = components["schemas"]["EnterpriseTime"];
/** Whether the time of a time condition is continuous (1) or has intervals (2), as text. */
export type TimeConditionPeriodText = components["schemas"]["TimeConditionPeriodText"];
/** How a time condition gives its days, as text; 1 by days of the week, 2 by a first and a last day. */
export type TimeConditionTypeText = components["schemas"]["TimeConditionTypeText"];
/** The parameters of CloudListEnterpriseTime. */
export type CloudListEnterpriseTimeRequest = components["schemas"]["CloudListEnterpriseTimeRequest"];
/** The response to CloudListEnterpriseTime. */
export type CloudListEnterpriseTimeResult = components["schemas"]["CloudListEnterpriseTimeResult"];
/** The parameters of CloudDeleteEnterpriseTime. */
export type CloudDeleteEnterpriseTimeRequest = components["schemas"]["CloudDeleteEnterpriseTimeRequest"];
/** The response to CloudDeleteEnterpriseTime. */
export type CloudDeleteEnterpriseTimeResult = components["schemas"]["CloudDeleteEnterpriseTimeResult"];
export type $defs = Record<string, never>;
export interface operations {
  cloudUpdateTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudUpdateTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudUpdateTaskResult"];
        };
      };
    };
  };
  cloudStartTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudStartTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudStartTaskResult"];
        };
      };
    };
  };
  cloudPauseTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudPauseTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudPauseTaskResult"];
        };
      };
    };
  };
  cloudDeleteTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudDeleteTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudDeleteTaskResult"];
        };
      };
    };
  };
  cloudCreateTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudCreateTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudCreateTaskResult"];
        };
      };
    };
  };
  cloudGetTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudGetTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudGetTaskResult"];
        };
      };
    };
  };
  cloudImportTaskTel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudImportTaskTelRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudImportTaskTelResult"];
        };
      };
    };
  };
  cloudQueryTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudQueryTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudQueryTaskResult"];
        };
      };
    };
  };
  cloudDeleteTaskTel: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudDeleteTaskTelRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudDeleteTaskTelResult"];
        };
      };
    };
  };
  cloudListTaskFile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudListTaskFileRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudListTaskFileResult"];
        };
      };
    };
  };
  cloudMonitorTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudMonitorTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudMonitorTaskResult"];
        };
      };
    };
  };
  cloudCreateEnterpriseTime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudCreateEnterpriseTimeRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudCreateEnterpriseTimeResult"];
        };
      };
    };
  };
  cloudListEnterpriseTime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudListEnterpriseTimeRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudListEnterpriseTimeResult"];
        };
      };
    };
  };
  cloudDeleteEnterpriseTime: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloudDeleteEnterpriseTimeRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CloudDeleteEnterpriseTimeResult"];
        };
      };
    };
  };
}
/**
 * The input of CloudUpdateTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export type CloudUpdateTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task to change.
   * @example 133224
   */
  TaskId: string;
  /**
   * @description Name of the task, plain text of fewer than 50 characters. The transport encodes it once. At most 49 characters.
   * @example 任务名称-1
   */
  Name?: string | undefined;
  /**
   * @description Description of the task, plain text of fewer than 200 characters. The transport encodes it once. At most 199 characters.
   * @example 描述任务信息
   */
  Description?: string | undefined;
  /**
   * @description Scheduled start; 0 off, 1 on. When it is on, `AutoStartDay`, `AutoStartTime` or both are required. Default: 0.
   * @example 0
   */
  AutoStart?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Day of the scheduled start, `yyyy-MM-dd`; the default is today. Takes effect only when `AutoStart` is 1.
   * @example 2026-01-01
   */
  AutoStartDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Time of the scheduled start, `HH:mm:ss`; the default is midnight of `AutoStartDay`. Takes effect only when `AutoStart` is 1. Default: "00:00:00".
   * @example 08:00:00
   */
  AutoStartTime?: components["schemas"]["ClockTime"] | undefined;
  /**
   * @description Scheduled stop; 0 off, 1 on. When it is on, `AutoStopDay`, `AutoStopTime` or both are required. Default: 0.
   * @example 0
   */
  AutoStop?: components["schemas"]["Switch"] | undefined;
  /** @description Day of the scheduled stop, `yyyy-MM-dd`; the default is today. Takes effect only when `AutoStop` is 1. */
  AutoStopDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Time of the scheduled stop, `HH:mm:ss`; the default is the last second of `AutoStopDay`. Takes effect only when `AutoStop` is 1. Default: "23:59:59".
   * @example 17:00:00
   */
  AutoStopTime?: components["schemas"]["ClockTime"] | undefined;
  /**
   * @description Whether the scheduled stop ends the task even if numbers remain to be called; 0 off, 1 on. Takes effect only when `AutoStop` is 1. An ended task cannot be started again. Default: 0.
   * @example 0
   */
  ForceEndFlag?: components["schemas"]["Switch"] | undefined;
  /**
   * @description When the task calls; 0 continuously, 1 only in the time ranges of `AutoTriggerTimeStrategy`, which is meant for use with scheduled start and stop. Default: 0.
   * @example 0
   */
  AutoTaskType?: components["schemas"]["AutoTaskType"] | undefined;
  /** @description Ids of the time conditions that define when the task calls; CloudListEnterpriseTime lists them. Required when `AutoTaskType` is 1. */
  AutoTriggerTimeStrategy?: (readonly string[] | string) | undefined;
  /**
   * @description Whether the task ends (1) or pauses (0) when all its numbers have been called. An ended task cannot be started again. Default: 1.
   * @example 1
   */
  AutoComplete?: components["schemas"]["Switch"] | undefined;
  /** @description When a number is called again. An object defines the same rounds for all failures, an array defines rounds per type of failure. */
  RetryStrategy?: (components["schemas"]["RetryStrategy"] | string) | undefined;
  /**
   * @description Which call the wait of a round is counted from; 1 the first, 2 the last. Takes effect only with a retry strategy. Default: 1.
   * @example 1
   */
  RetryStrategyTimeType?: components["schemas"]["RetryStrategyTimeType"] | undefined;
  /**
   * @description Whether the task is valid for today only, and what is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers. Default: 0.
   * @example 0
   */
  RetryStrategyOnlyToday?: components["schemas"]["RetryStrategyOnlyToday"] | undefined;
  /** @description Whether retries or uncalled numbers are called first, and in which order. */
  CallPriorityStrategy?: (components["schemas"]["CallPriorityStrategy"] | string) | undefined;
  /**
   * @description Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation. The vendor recommends 5 and will retire the others.
   * @example 1
   */
  CustomerClidsCategory?: components["schemas"]["CustomerClidsCategory"] | undefined;
  /** @description The displayed numbers. Required when `CustomerClidsCategory` is 1 or 2. The vendor advises against this parameter. */
  CustomerClids?: (readonly string[] | string) | undefined;
  /**
   * @description How the displayed number is selected; 1 at random, 2 by area code. Takes effect only when `CustomerClidsCategory` is 1 or 2. The vendor advises against this parameter. Default: 1.
   * @example 1
   */
  CustomerClidType?: components["schemas"]["CustomerClidType"] | undefined;
  /** @description How a number is selected by area code. Takes effect only when `CustomerClidType` is 2. The vendor advises against this parameter. */
  ClidProperty?: (components["schemas"]["ClidProperty"] | string) | undefined;
  /**
   * @description Whether the weights of `CustomerClidWeight` are used; 0 off, 1 on. Takes effect only when `CustomerClidsCategory` is 1. The vendor advises against this parameter. Default: 0.
   * @example 0
   */
  CustomerClidWeightFlag?: components["schemas"]["Switch"] | undefined;
  /** @description Weights of the displayed numbers. Takes effect only when `CustomerClidsCategory` and `CustomerClidWeightFlag` are 1. The vendor advises against this parameter. */
  CustomerClidWeight?: (components["schemas"]["CustomerClidWeight"] | string) | undefined;
  /** @description Name of the number pool (category 4) or id of the navigation (category 5). Required when `CustomerClidsCategory` is 4 or 5. */
  CustomerClidsGroup?: string | undefined;
  /**
   * @description How long a customer's phone rings. Unit: seconds. Range: 5 to 60. Default: 30.
   * @example 55
   */
  CustomerTimeout?: number | undefined;
  /**
   * @description Where an answered call is routed; 1 directly to an agent (it may overflow to a voice navigation when no agent is idle), 2 first to the bot of the voice navigation.
   * @example 1
   */
  CallRouteStrategy?: components["schemas"]["CallRouteStrategy"] | undefined;
  /**
   * @description Id of the voice navigation. It takes precedence over `IvrName`. Answered calls of an automatic task are routed to it. Calls of a predictive task overflow to it after 2 seconds without an agent and, if the enterprise has that setting, when the agent does not answer.
   * @example 13
   */
  IvrId?: (string | number | bigint) | undefined;
  /**
   * @description Name of the voice navigation; `IvrId` takes precedence over it.
   * @example IvrName1
   */
  IvrName?: string | undefined;
  /**
   * @description Maximum number of concurrent calls of the task; for a predictive task 0 means no limit. Set it when there are fewer than 10 agents. At least 0.
   * @example 0
   */
  Concurrency?: number | undefined;
  /** @description Custom fields, one pair per object. The default is none. */
  UserFields?: (components["schemas"]["UserFields"] | string) | undefined;
  /** @description Up to 5 variables that are set on the agent's channel as SIP headers. The default is none. */
  CallVariables?: (components["schemas"]["CallVariables"] | string) | undefined;
  /** @description Ids of the time conditions during which no calls are made; CloudListEnterpriseTime lists them. */
  TimeStrategy?: (readonly string[] | string) | undefined;
  /** @description Numbers of the agents, for a task that specifies agents individually. An agent can be in only one running task. */
  Cnos?: (readonly string[] | string) | undefined;
  /** @description Numbers of the outbound groups, for a task that specifies agents by group. A group can be in several tasks, of which one can be running. */
  AgentGroup?: (readonly string[] | string) | undefined;
  /**
   * @description Which agent gets a call; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest. Default: "1".
   * @example 1
   */
  CallStrategy?: components["schemas"]["CallStrategy"] | undefined;
  /**
   * @description How long an agent's phone rings. Unit: seconds. Range: 5 to 60. Default: 10.
   * @example 50
   */
  AgentTimeout?: number | undefined;
  /**
   * @description Wrap-up time of an agent after a call. The larger the value, the fewer numbers are called at a time. Unit: seconds. Range: 1 to 10800. Default: 30.
   * @example 30
   */
  Wrapup?: number | undefined;
  /**
   * @description Mean idle time of agents above which more numbers are called at a time. Unit: seconds. Range: 10 to 600. Default: 40.
   * @example 40
   */
  MaxWaitTime?: number | undefined;
  /**
   * @description The task pauses when fewer agents are available. Range: 1 to 10. Default: 10.
   * @example 10
   */
  MinAvailableAgentCount?: number | undefined;
  /**
   * @description Nuisance rate, above 0 and up to 20, with at most two decimals. The larger the value, the more numbers are called. Range: above 0, at most 20. Default: 1.
   * @example 19
   */
  Quotiety?: number | undefined;
  /**
   * @description Over-dialling rate. Range: 50 to 400. Default: 100.
   * @example 100
   */
  PredictAdjust?: number | undefined;
  /** @description How many calls an agent takes per day. It requires a setting of the enterprise; counting starts once both that setting and a limit are set. */
  CallLimitStrategy?: (components["schemas"]["CallLimitStrategy"] | string) | undefined;
  /**
   * @description Path of the voice file, public or of the enterprise, that the customer hears while an agent is called. The default is silence.
   * @example 60000011533526918819
   */
  CustomerMoh?: string | undefined;
  /**
   * @description Path of the voice file, public or of the enterprise, that the customer hears before the system looks for an agent. The default is none.
   * @example 60000011533526918819
   */
  CustomerVoice?: string | undefined;
  /**
   * @description Expected rate of answered calls in percent. It sets the dialling rate while the task warms up. Unit: per cent. Range: 1 to 100. Default: 50.
   * @example 50
   */
  AnswerRate?: number | undefined;
  /**
   * @description How long the task warms up. Unit: seconds. Range: 60 to 600. Default: 300.
   * @example 370
   */
  WarmUpDuration?: number | undefined;
  /**
   * @description Whether the task warms up again after a pause; 0 off, 1 on. Default: 1.
   * @example 1
   */
  IsRewarm?: components["schemas"]["Switch"] | undefined;
};
/**
 * The input of CloudStartTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask
 */
export type CloudStartTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 8001654
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task to start.
   * @example 32
   */
  TaskId: string | number | bigint;
};
/**
 * The input of CloudPauseTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask
 */
export type CloudPauseTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task to pause.
   * @example 15
   */
  TaskId: string | number | bigint;
  /**
   * @description How long the pause lasts, in minutes, for a task that calls only in certain time ranges. The unit is that of CloudGetTask's response. The meaning of the default 0 is not documented. Unit: minutes. At least 0. Default: 0.
   * @example 30
   */
  PauseDuration?: number | undefined;
};
/**
 * The input of CloudDeleteTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask
 */
export type CloudDeleteTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task to delete.
   * @example 50
   */
  TaskId: string | number | bigint;
};
/**
 * The input of CloudCreateTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask
 */
export type CloudCreateTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 36
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Name of the task, plain text of fewer than 50 characters. The transport encodes it once. At most 49 characters.
   * @example taskName
   */
  Name: string;
  /**
   * @description How the task calls; 1 predictive, 2 automatic. It cannot be changed later.
   * @example 1
   */
  Type: components["schemas"]["TaskType"];
  /**
   * @description Name of a template that supplies the settings that the request omits or leaves empty. Settings of the request take precedence over those of the template.
   * @example TemplateName
   */
  TemplateName?: string | undefined;
  /**
   * @description How the task specifies its agents; 1 individually, with `Cnos`, 2 by group, with `AgentGroup`. It cannot be changed later. Default: 1.
   * @example 1
   */
  CallGroupType?: components["schemas"]["CallGroupType"] | undefined;
  /**
   * @description Whether the oldest ended task is deleted if the call centre already has as many tasks as it may; 0 no, 1 yes. It applies to this request only and is not stored with the task.
   * @example 0
   */
  AutoDelete?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Description of the task, plain text of fewer than 200 characters. The transport encodes it once. At most 199 characters.
   * @example Task Description
   */
  Description?: string | undefined;
  /**
   * @description Scheduled start; 0 off, 1 on. When it is on, `AutoStartDay`, `AutoStartTime` or both are required, unless the template has them. Default: 0.
   * @example 0
   */
  AutoStart?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Day of the scheduled start, `yyyy-MM-dd`; the default is today. Takes effect only when `AutoStart` is 1.
   * @example 2026-01-01
   */
  AutoStartDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Time of the scheduled start, `HH:mm:ss`; the default is midnight of `AutoStartDay`. Takes effect only when `AutoStart` is 1. Default: "00:00:00".
   * @example 08:00:00
   */
  AutoStartTime?: components["schemas"]["ClockTime"] | undefined;
  /**
   * @description Scheduled stop; 0 off, 1 on. When it is on, `AutoStopDay`, `AutoStopTime` or both are required, unless the template has them. Default: 0.
   * @example 0
   */
  AutoStop?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Day of the scheduled stop, `yyyy-MM-dd`; the default is today. Takes effect only when `AutoStop` is 1.
   * @example 2026-01-01
   */
  AutoStopDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Time of the scheduled stop, `HH:mm:ss`; the default is the last second of `AutoStopDay`. Takes effect only when `AutoStop` is 1. Default: "23:59:59".
   * @example 17:00:00
   */
  AutoStopTime?: components["schemas"]["ClockTime"] | undefined;
  /**
   * @description Whether the scheduled stop ends the task even if numbers remain to be called; 0 off, 1 on. Takes effect only when `AutoStop` is 1. An ended task cannot be started again. Default: 0.
   * @example 0
   */
  ForceEndFlag?: components["schemas"]["Switch"] | undefined;
  /**
   * @description When the task calls; 0 continuously, 1 only in the time ranges of `AutoTriggerTimeStrategy`, which is meant for use with scheduled start and stop. Default: 0.
   * @example 0
   */
  AutoTaskType?: components["schemas"]["AutoTaskType"] | undefined;
  /** @description Ids of the time conditions that define when the task calls; CloudListEnterpriseTime lists them. Required when `AutoTaskType` is 1, unless the template has them. */
  AutoTriggerTimeStrategy?: (readonly string[] | string) | undefined;
  /**
   * @description Whether the task ends (1) or pauses (0) when all its numbers have been called. An ended task cannot be started again. Default: 1.
   * @example 0
   */
  AutoComplete?: components["schemas"]["Switch"] | undefined;
  /** @description When a number is called again. An object defines the same rounds for all failures, an array defines rounds per type of failure. CloudGetTask's page limits the array to automatic tasks. */
  RetryStrategy?: (components["schemas"]["RetryStrategy"] | string) | undefined;
  /**
   * @description Which call the wait of a round is counted from; 1 the first, 2 the last. Takes effect only with a retry strategy. Default: 1.
   * @example 1
   */
  RetryStrategyTimeType?: components["schemas"]["RetryStrategyTimeType"] | undefined;
  /**
   * @description Whether the task is valid for today only, and what is dropped at the end of the day; 0 nothing, 1 pending retries and uncalled numbers, 2 pending retries, 3 uncalled numbers. Default: 0.
   * @example 0
   */
  RetryStrategyOnlyToday?: components["schemas"]["RetryStrategyOnlyToday"] | undefined;
  /** @description Whether retries or uncalled numbers are called first, and in which order. */
  CallPriorityStrategy?: (components["schemas"]["CallPriorityStrategy"] | string) | undefined;
  /**
   * @description Which number is displayed to the customer; 1 a landline, 2 a mobile, 4 one of a pool, 5 one selected by a navigation. The vendor recommends 5 and will retire the others.
   * @example 1
   */
  CustomerClidsCategory?: components["schemas"]["CustomerClidsCategory"] | undefined;
  /** @description The displayed numbers. Required when `CustomerClidsCategory` is 1 or 2, unless the template has them. The vendor advises against this parameter. */
  CustomerClids?: (readonly string[] | string) | undefined;
  /**
   * @description How the displayed number is selected; 1 at random, 2 by area code. Takes effect only when `CustomerClidsCategory` is 1 or 2. The vendor advises against this parameter. Default: 1.
   * @example 1
   */
  CustomerClidType?: components["schemas"]["CustomerClidType"] | undefined;
  /** @description How a number is selected by area code. Takes effect only when `CustomerClidType` is 2. The vendor advises against this parameter. */
  ClidProperty?: (components["schemas"]["ClidProperty"] | string) | undefined;
  /**
   * @description Whether the weights of `CustomerClidWeight` are used; 0 off, 1 on. Takes effect only when `CustomerClidsCategory` is 1. The vendor advises against this parameter. Default: 0.
   * @example 0
   */
  CustomerClidWeightFlag?: components["schemas"]["Switch"] | undefined;
  /** @description Weights of the displayed numbers. Takes effect only when `CustomerClidsCategory` and `CustomerClidWeightFlag` are 1. The vendor advises against this parameter. */
  CustomerClidWeight?: (components["schemas"]["CustomerClidWeight"] | string) | undefined;
  /** @description Name of the number pool (category 4) or id of the navigation (category 5). Required when `CustomerClidsCategory` is 4 or 5, unless the template has it. */
  CustomerClidsGroup?: string | undefined;
  /**
   * @description How long a customer's phone rings. Unit: seconds. Range: 5 to 60. Default: 30.
   * @example 30
   */
  CustomerTimeout?: number | undefined;
  /**
   * @description Where an answered call is routed; 1 directly to an agent (it may overflow to a voice navigation when no agent is idle), 2 first to the bot of the voice navigation.
   * @example 1
   */
  CallRouteStrategy?: components["schemas"]["CallRouteStrategy"] | undefined;
  /**
   * @description Id of the voice navigation. It takes precedence over `IvrName`. An automatic task requires one of the two, unless the template has it: its answered calls are routed there. Calls of a predictive task overflow to it after 2 seconds without an agent and, if the enterprise has that setting, when the agent does not answer.
   * @example 42
   */
  IvrId?: (string | number | bigint) | undefined;
  /**
   * @description Name of the voice navigation; `IvrId` takes precedence over it. An automatic task requires one of the two, unless the template has it.
   * @example IvrName1
   */
  IvrName?: string | undefined;
  /**
   * @description Maximum number of concurrent calls of the task; 0 means no limit, but only for a predictive task. Set it when there are fewer than 10 agents. At least 0.
   * @example 0
   */
  Concurrency?: number | undefined;
  /** @description Custom fields, one pair per object. The default is none. */
  UserFields?: (components["schemas"]["UserFields"] | string) | undefined;
  /** @description Up to 5 variables that are set on the agent's channel as SIP headers. The default is none. */
  CallVariables?: (components["schemas"]["CallVariables"] | string) | undefined;
  /** @description Ids of the time conditions during which no calls are made; CloudListEnterpriseTime lists them. */
  TimeStrategy?: (readonly string[] | string) | undefined;
  /** @description Numbers of the agents, for a task that specifies agents individually. Required when `CallGroupType` is 1, the default, unless the template has them. An agent can be in only one running task. */
  Cnos?: (readonly string[] | string) | undefined;
  /** @description Numbers of the outbound groups, for a task that specifies agents by group. Required when `CallGroupType` is 2, unless the template has them. A group can be in several tasks, of which one can be running. */
  AgentGroup?: (readonly string[] | string) | undefined;
  /**
   * @description Which agent gets a call; 1 a random one, 2 the next in order, 3 the one with the longest time since its last call, 4 the one that has been idle longest. Default: "1".
   * @example 1
   */
  CallStrategy?: components["schemas"]["CallStrategy"] | undefined;
  /**
   * @description How long an agent's phone rings. Unit: seconds. Range: 5 to 60. Default: 10.
   * @example 52
   */
  AgentTimeout?: number | undefined;
  /**
   * @description Wrap-up time of an agent after a call. The larger the value, the fewer numbers are called at a time. Unit: seconds. Range: 1 to 10800. Default: 30.
   * @example 30
   */
  Wrapup?: number | undefined;
  /**
   * @description Mean idle time of agents above which more numbers are called at a time. Unit: seconds. Range: 10 to 600. Default: 40.
   * @example 40
   */
  MaxWaitTime?: number | undefined;
  /**
   * @description The task pauses when fewer agents are available. Range: 1 to 10. Default: 10.
   * @example 10
   */
  MinAvailableAgentCount?: number | undefined;
  /**
   * @description Nuisance rate, above 0 and up to 20, with at most two decimals. The larger the value, the more numbers are called. Range: above 0, at most 20. Default: 1.
   * @example 17.62
   */
  Quotiety?: number | undefined;
  /**
   * @description Over-dialling rate. Range: 50 to 400. Default: 100.
   * @example 55
   */
  PredictAdjust?: number | undefined;
  /** @description How many calls an agent takes per day. It requires a setting of the enterprise; counting starts once both that setting and a limit are set. */
  CallLimitStrategy?: (components["schemas"]["CallLimitStrategy"] | string) | undefined;
  /**
   * @description Path of the voice file, public or of the enterprise, that the customer hears while an agent is called. The default is silence.
   * @example 60000011533526918819
   */
  CustomerMoh?: string | undefined;
  /**
   * @description Path of the voice file, public or of the enterprise, that the customer hears before the system looks for an agent. The default is none.
   * @example 60000011533526918819
   */
  CustomerVoice?: string | undefined;
  /**
   * @description Expected rate of answered calls in percent. It sets the dialling rate while the task warms up. Unit: per cent. Range: 1 to 100. Default: 50.
   * @example 59
   */
  AnswerRate?: number | undefined;
  /**
   * @description How long the task warms up. Unit: seconds. Range: 60 to 600. Default: 300.
   * @example 93
   */
  WarmUpDuration?: number | undefined;
  /**
   * @description Whether the task warms up again after a pause; 0 off, 1 on. Default: 1.
   * @example 0
   */
  IsRewarm?: components["schemas"]["Switch"] | undefined;
};
/**
 * The input of CloudGetTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask
 */
export type CloudGetTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 31
   */
  TaskId: string | number | bigint;
};
/**
 * The input of CloudImportTaskTel: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel
 */
export type CloudImportTaskTelInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 17
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 25
   */
  TaskId: string | number | bigint;
  /** @description Name of the batch. CloudListTaskFile shows it, and CloudDeleteTaskTel can select by it. */
  Name: string;
  /** @description The phone numbers. Their JSON text may have up to 8 MB. At most 100000 items. At least 1 item. */
  TaskTelList: readonly components["schemas"]["ImportedTel"][];
  /**
   * @description Id of a batch to which the numbers are added. Without it, the import creates a batch.
   * @example 666
   */
  FileId?: (string | number | bigint) | undefined;
  /**
   * @description Priority of the batch. Numbers with a higher priority are called first. Range: 0 to 999999. Default: 0.
   * @example 5
   */
  Priority?: number | undefined;
  /**
   * @description Which repeated numbers are left out; 0 none, so that a repeated number is called twice, 1 those in the task, 2 those in this import, 3 those in the batch. A task cannot use 1 and 3 together: when the value changes, only numbers that are imported from then on are compared. Default: 1.
   * @example 1
   */
  IsRepeat?: components["schemas"]["RepeatCheck"] | undefined;
  /**
   * @description Whether the import starts the task, so that phones ring; 0 no, 1 yes. Default: 0.
   * @example 0
   */
  ImportTelAutoStart?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Which voice file both sides hear when an agent answers; 1 one of the public library, 2 a fixed one of the call centre's library, 3 one of the call centre's library by the number of the agent. Takes effect only with `BridgeVoicePath`. Default: 3.
   * @example 3
   */
  BridgeVoiceType?: components["schemas"]["BridgeVoiceType"] | undefined;
  /** @description Value of the voice variable in the library, for the voice file that both sides hear when an agent answers. */
  BridgeVoicePath?: string | undefined;
};
/**
 * The input of CloudQueryTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask
 */
export type CloudQueryTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Only tasks of this type; 1 predictive, 2 automatic. The tasks of both types are two lists.
   * @example 1
   */
  Type: components["schemas"]["TaskType"];
  /**
   * @description Only tasks with this name, plain text. The transport encodes it once. Whether part of a name is enough is not documented.
   * @example name1
   */
  Name?: string | undefined;
  /**
   * @description Only tasks in this state; 0 initial, 1 running, 2 paused, 3 ended.
   * @example 3
   */
  Status?: components["schemas"]["CloudTaskStatus"] | undefined;
  /**
   * @description Only tasks without (0) or with (1) a scheduled start.
   * @example 0
   */
  AutoStart?: components["schemas"]["Switch"] | undefined;
  /**
   * @description Only tasks without (0) or with (1) a scheduled stop.
   * @example 0
   */
  AutoStop?: components["schemas"]["Switch"] | undefined;
  /**
   * @description The time that `StartTime` and `EndTime` bound; 1 the start of the task, 2 its end, 3 its creation. No default is documented.
   * @example 1
   */
  TimeType?: components["schemas"]["TaskTimeType"] | undefined;
  /**
   * @description Only tasks whose time is this one or later, `yyyy-MM-dd HH:mm:ss`.
   * @example 2026-04-20 10:00:00
   */
  StartTime?: components["schemas"]["DateAndTime"] | undefined;
  /**
   * @description Only tasks whose time is this one or earlier, `yyyy-MM-dd HH:mm:ss`.
   * @example 2026-04-20 20:00:00
   */
  EndTime?: components["schemas"]["DateAndTime"] | undefined;
  /**
   * @description Number of tasks to skip. At least 0. Default: 0.
   * @example 0
   */
  Start?: number | undefined;
  /**
   * @description Maximum number of tasks in the response. Range: 1 to 100. Default: 10.
   * @example 10
   */
  Limit?: number | undefined;
};
/**
 * The input of CloudDeleteTaskTel: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel
 */
export type CloudDeleteTaskTelInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 35
   */
  TaskId: string | number | bigint;
  /**
   * @description Only numbers of the batch with this id.
   * @example 1
   */
  FileId?: (string | number | bigint) | undefined;
  /**
   * @description Only numbers of the batch with this name. If several have it, of the one that was added last. Prefer `FileId`.
   * @example test_1
   */
  FileName?: string | undefined;
  /**
   * @description Only numbers in this state; 0 uncalled, 1 called.
   * @example 0
   */
  Status?: components["schemas"]["TelStatus"] | undefined;
  /** @description Only these numbers, up to 100,000, spelled as they were imported. Encrypted numbers are possible. */
  Tels?: (readonly string[] | string) | undefined;
};
/**
 * The input of CloudListTaskFile: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile
 */
export type CloudListTaskFileInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 27
   */
  TaskId: string | number | bigint;
  /**
   * @description Only batches in this state; 0 not imported yet, 1 imported, 2 loaded for calling, 3 all numbers called.
   * @example 0
   */
  Status?: components["schemas"]["BatchStatus"] | undefined;
  /**
   * @description Only batches of this time or later, `yyyy-MM-dd HH:mm:ss`. The page does not say which time; probably that of their creation.
   * @example 2026-04-20 10:00:00
   */
  StartTime?: components["schemas"]["DateAndTime"] | undefined;
  /**
   * @description Only batches of this time or earlier, `yyyy-MM-dd HH:mm:ss`, up to one month after `StartTime`.
   * @example 2026-05-20 10:00:00
   */
  EndTime?: components["schemas"]["DateAndTime"] | undefined;
  /**
   * @description Number of batches to skip. At least 0. Default: 0.
   * @example 0
   */
  Start?: number | undefined;
  /**
   * @description Maximum number of batches in the response. Range: 1 to 5000. Default: 10.
   * @example 10
   */
  Limit?: number | undefined;
};
/**
 * The input of CloudMonitorTask: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask
 */
export type CloudMonitorTaskInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the task.
   * @example 19
   */
  TaskId: string | number | bigint;
};
/**
 * The input of CloudCreateEnterpriseTime: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime
 */
export type CloudCreateEnterpriseTimeInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Name of the time condition. No other one of the call centre has it.
   * @example demo01
   */
  Name: string;
  /**
   * @description Priority of the time condition, counted from 1. The smaller the value, the higher the priority. No other one of the call centre has it. At least 1.
   * @example 1
   */
  Priority: number;
  /**
   * @description How the days are given; 1 by `DayOfWeek`, 2 by `FromDay` and `ToDay`.
   * @example 1
   */
  Type: components["schemas"]["TimeConditionType"];
  /**
   * @description Whether the time is continuous (1) or has intervals (2). The page does not explain it. Probably 1 is one period from `StartTime` on the first day to `EndTime` on the last one, and 2 is these hours on each day.
   * @example 1
   */
  TimeType: components["schemas"]["TimeConditionPeriod"];
  /** @description Days of the week, counted from Sunday; 1 Sunday, 2 Monday, up to 7 Saturday. Required when `Type` is 1, and to be left out when it is 2. */
  DayOfWeek?: (readonly string[] | string) | undefined;
  /**
   * @description First day, `yyyy-MM-dd`. Required when `Type` is 2, and to be left out when it is 1.
   * @example 2026-04-20
   */
  FromDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Last day, `yyyy-MM-dd`, not before `FromDay`. Required when `Type` is 2, and to be left out when it is 1.
   * @example 2026-04-25
   */
  ToDay?: components["schemas"]["CalendarDate"] | undefined;
  /**
   * @description Start, `HH:mm`.
   * @example 06:00
   */
  StartTime: components["schemas"]["HourAndMinute"];
  /**
   * @description End, `HH:mm`, not before `StartTime`. A time that crosses midnight needs two time conditions.
   * @example 19:00
   */
  EndTime: components["schemas"]["HourAndMinute"];
};
/**
 * The input of CloudListEnterpriseTime: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime
 */
export type CloudListEnterpriseTimeInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Only the time condition with this name. Whether part of a name is enough is not documented.
   * @example test-name2
   */
  Name?: string | undefined;
  /**
   * @description Only the time condition with this priority. At least 1.
   * @example 1
   */
  Priority?: number | undefined;
  /**
   * @description Only time conditions that give their days in this way; 1 by days of the week, 2 by a first and a last day.
   * @example 1
   */
  Type?: components["schemas"]["TimeConditionType"] | undefined;
};
/**
 * The input of CloudDeleteEnterpriseTime: its parameters.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime
 */
export type CloudDeleteEnterpriseTimeInput = {
  /**
   * @description Id of the call centre. It is part of the URL of its console.
   * @example 7000002
   */
  EnterpriseId: string | number | bigint;
  /**
   * @description Id of the time condition. Either it or `Name` is required.
   * @example 92
   */
  Id?: (string | number | bigint) | undefined;
  /**
   * @description Name of the time condition. Either it or `Id` is required.
   * @example name3
   */
  Name?: string | undefined;
};

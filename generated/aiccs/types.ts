// Generated from specs/aiccs by openapi-typescript. Not to be edited: change the spec and run `npm run generate`.

export interface paths {
  "/CreateAiCallTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Creates an AI call task.
     * @description Creates a task in which a published agent calls the numbers that are imported into the task later. Test the agent with a single phone call first. The agent of a task cannot be changed, and no operation deletes a task.
     */
    post: operations["createAiCallTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/UpdateAiCallTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Changes the settings of an AI call task.
     * @description Replaces the settings of a task. The task must be stopped. The agent and the application of a task cannot be changed.
     */
    post: operations["updateAiCallTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/StartAiCallTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Starts an AI call task.
     * @description Starts a task, which then calls its numbers within its time windows. The task must be stopped; the page does not say whether a new task (state 0) counts as stopped. A start can also fail afterwards, for example because the agent is offline. QueryAiCallTaskPage then returns the state 3 and the reason.
     */
    post: operations["startAiCallTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryAiCallTaskPage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists AI call tasks.
     * @description Returns a page of the account's tasks with their states and counts. All filters are optional.
     */
    post: operations["queryAiCallTaskPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryAiCallDetailPage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Lists the phone numbers of an AI call task.
     * @description Returns a page of the numbers that were imported into a task, with the state and the result of their calls. `Status` is required, so all numbers of a task take three lists.
     */
    post: operations["queryAiCallDetailPage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ImportTaskNumberDatas": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports phone numbers into an AI call task.
     * @description Adds up to 1,000 phone numbers to a task, each with variables for the agent. A task that runs calls them. Nothing prevents duplicates: two identical requests import the numbers twice, and each is called twice. For an engine task ImportOneTaskPhoneNumber documents prefixes of the variables' names; this page has none.
     */
    post: operations["importTaskNumberDatas"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/StopAiCallTask": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stops an AI call task.
     * @description Stops a task. The task must exist and be running. A stopped task can be changed and started again.
     */
    post: operations["stopAiCallTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ImportOneTaskPhoneNumber": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports one phone number into an AI call task.
     * @description Adds a single phone number to a task and returns the id of the number in the task. A task that runs calls it. No parameter makes a second request harmless: two identical requests may import the number twice. Give each number an `OutId` of its own, so that QueryAiCallDetailPage can find it when no response shows whether the request ran. Without one, search by `CalledNumber` and the time of the import. ImportTaskNumberDatas imports up to 1,000 numbers with one request.
     */
    post: operations["importOneTaskPhoneNumber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryAiCallTaskDetail": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns the settings of an AI call task.
     * @description Returns the agent or the application of one task, its line, its time windows, its retries and its start time. The response has neither the state of the task nor its counts; QueryAiCallTaskPage has both. Several fields have other names than in the requests that set them.
     */
    post: operations["queryAiCallTaskDetail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/CancelAiCallDetails": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancels phone numbers of an AI call task.
     * @description Cancels numbers that are waiting, so that the task does not call them. The numbers are named by their ids, or by the import that they came with and, of this import, by the numbers themselves. A number that is already in the queue for a call, or in a call, cannot be cancelled. A cancelled number cannot be restored. A response with code `OK` may still report that some numbers, or all of them, were not cancelled; see `ResultCode`. After a retry these may be numbers that an earlier attempt has cancelled.
     */
    post: operations["cancelAiCallDetails"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryConversationDetailInfo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns the conversation of one call.
     * @description Returns the call of one number of a task; its result, its times, what was said, the tags that the agent assigned, the variables and the address of the recording. The number must have been imported; no page says what the response is before its call. QueryConversationDetailInfoNew returns more, does not need the id of the import, and finds a call by other ids too.
     */
    post: operations["queryConversationDetailInfo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/QueryConversationDetailInfoNew": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Returns the conversation of one call, found by any of its ids.
     * @description Returns the call of one number of a task; its result, its times, what was said, the tags that the agent assigned, the variables and the address of the recording. The number must have been imported; no page says what the response is before its call. The call is found by the id of the number, by its own id, or by the `outId` of the import. The page marks all three as optional and does not say which call it returns without them.
     */
    post: operations["queryConversationDetailInfoNew"];
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
    CreateAiCallTaskRequest: CreateAiCallTaskInput;
    /**
     * @description How the task starts.
     * @enum {string}
     */
    StartType: "IMMEDIATE" | "SCHEDULE";
    /**
     * @description A failure of a call after which the number is called again.
     * @enum {string}
     */
    CallRetryReason:
      "CALL_REJECTED" | "USER_BUSY" | "SUSPEND" | "INVALID_NUMBER" | "POWERED_OFF" | "NETWORK_BUSY" | "NO_ANSWER";
    /** @description A time window of the day in which the task may call. Outside it the system waits for the next window. Carriers narrow it further. */
    CallTimeWindow: {
      /** @description Start of the time window, `HH:mm:ss`. */
      startTime: components["schemas"]["ClockTime"];
      /** @description End of the time window, `HH:mm:ss`. */
      endTime: components["schemas"]["ClockTime"];
    };
    /**
     * @description A time of day on a 24-hour clock, written `HH:mm:ss`.
     * @example 09:00:00
     */
    ClockTime: string;
    /**
     * @description A day of the week on which the task may call.
     * @enum {string}
     */
    CallDay: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
    /**
     * @description Source of the task; 0 an agent, 1 the engine.
     * @enum {integer}
     */
    TaskSource: 0 | 1;
    /**
     * @description Owner of the line that an engine task uses; 0 a number of Alibaba Cloud, 1 the customer's own line.
     * @enum {integer}
     */
    PhoneType: 0 | 1;
    /**
     * @description How long an imported number stays callable; 0 without limit, 1 for a time after its import, 2 until a date.
     * @enum {integer}
     */
    CallExpireType: 0 | 1 | 2;
    /**
     * @description A day and a time separated by a space, written `yyyy-MM-dd HH:mm:ss`.
     * @example 2026-07-30 20:00:20
     */
    DateAndTime: string;
    /** @description The response to CreateAiCallTask. */
    CreateAiCallTaskResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 8C93B345-F702-5449-BA7E-7D110D4BF798
       */
      RequestId: string;
      /** @description Id of the new task. It has up to 19 digits, more than a JavaScript number can hold, so it is a string here. */
      Data: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    UpdateAiCallTaskRequest: UpdateAiCallTaskInput;
    /** @description The response to UpdateAiCallTask. */
    UpdateAiCallTaskResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description Human-readable description of the error.
       * @example 参数不合法
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example FCD94A7F-316D-54D1-9BFC-814006CB1C34
       */
      RequestId: string;
      /**
       * @description Whether the task was changed.
       * @example true
       */
      Data: boolean;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /**
       * @description Whether the request succeeded.
       * @example false
       */
      Success?: boolean;
    };
    StartAiCallTaskRequest: StartAiCallTaskInput;
    /** @description The response to StartAiCallTask. */
    StartAiCallTaskResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /**
       * @description Whether the task was started.
       * @example false
       */
      Data?: boolean;
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 58A32FFF-86EE-5CF0-B365-97E8C574C7F4
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    QueryAiCallTaskPageRequest: QueryAiCallTaskPageInput;
    /**
     * @description A state to search tasks by; new, failed to start, running, stopped.
     * @enum {string}
     */
    AiCallTaskState: "INIT" | "FAILED" | "RUNNING" | "STOPPED";
    /** @description The response to QueryAiCallTaskPage. */
    QueryAiCallTaskPageResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The page. */
      Data?: {
        /** @description The tasks on the page. */
        List?: components["schemas"]["AiCallTaskItem"][];
        /** @description Number of the page. */
        PageNo?: number;
        /** @description Number of entries on a page. */
        PageSize?: number;
        /** @description Number of entries on all pages. */
        Total?: number;
      };
      /**
       * @description Human-readable result. The vendor documents it for failures only.
       * @example 参数不合法
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example B99C5955-5664-573D-97BE-A7CC1AFD8401
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    /** @description A task in a list. */
    AiCallTaskItem: {
      /**
       * @description Id of the task.
       * @example 1187**************
       */
      TaskId?: string;
      /**
       * @description Name of the task.
       * @example 测试任务
       */
      TaskName?: string;
      /** @description State of the task; 0 new, 1 running, 2 stopped, 3 failed to start. */
      Status?: components["schemas"]["AiCallTaskStatus"] | (number & {});
      /**
       * @description Why the task failed to start.
       * @example 智能体不在线
       */
      StartFailedReason?: string;
      /**
       * @description Id of the agent.
       * @example 1180**************
       */
      AgentId?: string;
      /**
       * @description Name of the agent.
       * @example 测试智能体
       */
      AgentName?: string;
      /** @description Code of the application of an engine task. */
      ApplicationCode?: string;
      /** @description Name of the application of an engine task. */
      ApplicationName?: string;
      /**
       * @description Number of calls that the task makes at the same time.
       * @example 10
       */
      ConcurrentCount?: number;
      /**
       * @description When the task was created. Unit: Unix timestamp in milliseconds.
       * @example 1748932499000
       */
      CreateTime?: number;
      /**
       * @description When the task is to start. Unit: Unix timestamp in milliseconds.
       * @example 1748932499000
       */
      StartTime?: number;
      /**
       * @description When the task started. Unit: Unix timestamp in milliseconds.
       * @example 1748932499000
       */
      RealStartTime?: number;
      /**
       * @description Share of the numbers that are done, with a percent sign.
       * @example 70%
       */
      CompleteRate?: string;
      /**
       * @description Share of today's calls (`DayCallCount`) that were answered, with a percent sign.
       * @example 74.14%
       */
      DayConnectRate?: string;
      /**
       * @description Share of all calls (`TotalCallCount`) that were answered, with a percent sign.
       * @example 95.89%
       */
      HistoryConnectRate?: string;
      /**
       * @description Number of the task's phone numbers.
       * @example 71
       */
      TotalCount?: number;
      /**
       * @description Number of phone numbers that were imported today.
       * @example 400
       */
      DayImportCount?: number;
      /**
       * @description Number of calls in progress.
       * @example 72
       */
      CallingCount?: number;
      /**
       * @description Number of calls today.
       * @example 22
       */
      DayCallCount?: number;
      /**
       * @description Number of all calls.
       * @example 58
       */
      TotalCallCount?: number;
      /**
       * @description Number of phone numbers that were called successfully.
       * @example 36
       */
      SucceedCount?: number;
      /**
       * @description Number of phone numbers whose calls failed.
       * @example 61
       */
      FailedCount?: number;
      /** @description How long an imported number stays callable; 0 without limit, 1 for `CallExpireMinutes` after its import, 2 until `CallExpireDate`. */
      CallExpireType?: components["schemas"]["CallExpireType"] | (number & {});
      /** @description How long a number stays callable after its import when `CallExpireType` is 1. Unit: minutes. */
      CallExpireMinutes?: number;
      /** @description Until when a number stays callable when `CallExpireType` is 2, as `yyyy-MM-dd HH:mm:ss`. */
      CallExpireDate?: string;
    };
    /**
     * @description The state of a task; 0 new, 1 running, 2 stopped, 3 failed to start.
     * @enum {integer}
     */
    AiCallTaskStatus: 0 | 1 | 2 | 3;
    QueryAiCallDetailPageRequest: QueryAiCallDetailPageInput;
    /**
     * @description A state to search numbers by; 0 pending, 1 completed, 2 failed.
     * @enum {integer}
     */
    CallDetailState: 0 | 1 | 2;
    /**
     * @description How a phone number is encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3.
     * @enum {integer}
     */
    EncryptionType: 0 | 1 | 2 | 3;
    /**
     * @description The result of a call.
     * @enum {string}
     */
    CallResult:
      | "CALL_FORWARDING"
      | "INCOMING_CALL_BARRED"
      | "CALL_REJECTED"
      | "ANSWERED"
      | "USER_BUSY"
      | "POWERED_OFF"
      | "NO_USER_RESPONSE"
      | "OPERATOR_BLOCK"
      | "OTHERS"
      | "SUSPEND"
      | "CANCEL"
      | "INVALID_NUMBER"
      | "UNAVAILABLE"
      | "NETWORK_BUSY"
      | "NO_ANSWER";
    /** @description The response to QueryAiCallDetailPage. */
    QueryAiCallDetailPageResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The page. */
      Data?: {
        /** @description The numbers on the page. */
        List?: components["schemas"]["CallDetail"][];
        /** @description Number of the page. */
        PageNo?: number;
        /** @description Number of entries on a page. */
        PageSize?: number;
        /** @description Number of entries on all pages. */
        Total?: number;
      };
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example A57441B2-8EB6-5B93-9F37-0A51B8E2C9F5
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    /** @description A phone number of a task, with its call. */
    CallDetail: {
      /**
       * @description Id of the number in the task.
       * @example 9662*************
       */
      DetailId?: string;
      /**
       * @description Id of the task.
       * @example 1187**************
       */
      TaskId?: string;
      /**
       * @description Id of the import that the number came with.
       * @example 1183**************
       */
      BatchId?: string;
      /**
       * @description The `outId` that the number was imported with.
       * @example outId
       */
      OutId?: string;
      /**
       * @description The phone number.
       * @example 0537101****
       */
      CalledNumber?: string;
      /** @description How the phone number is encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3. */
      EncryptionType?: components["schemas"]["EncryptionType"] | (number & {});
      /** @description State of the number; 0 new, 1 waiting, 2 waiting for a retry, 3 calling, 4 ended, 5 failed. Only 4 and 5 are final. */
      Status?: components["schemas"]["CallDetailStatus"] | (number & {});
      /**
       * @description Why the call failed.
       * @example 账户停机
       */
      FailedReason?: string;
      /**
       * @description The result of the call, in the vendor's words.
       * @example 用户接通
       */
      CallResult?: string;
      /**
       * @description When the number was imported. Unit: Unix timestamp in milliseconds.
       * @example 1748948749000
       */
      ImportedTime?: number;
      /**
       * @description When the number was called. Unit: Unix timestamp in milliseconds.
       * @example 1748948749000
       */
      CallingTime?: number;
      /** @description Until when the number stays callable, as a timestamp. The source does not name its unit. */
      CallExpireTime?: number;
      /**
       * @description Duration of the conversation. Unit: seconds.
       * @example 100
       */
      ConversationDuration?: number;
      /**
       * @description Number of turns in the conversation.
       * @example 10
       */
      ConversationTurnCount?: number;
      /** @description The conversation as JSON text, a list of objects with `role` (`user` or `assistant`) and `content`, oldest first. */
      ConversationRecord?: string;
      /**
       * @description The main intent that was recognised.
       * @example A
       */
      MajorIntent?: string;
      /** @description The variables of the number as JSON text. */
      Options?: string;
      /** @description Address of the recording, once it exists. */
      RecordingFilePath?: string;
      /** @description Id of the agent's branch. */
      BranchId?: string;
      /** @description Name of the agent's branch. */
      BranchName?: string;
      /** @description Id of the version of the agent's branch. */
      BranchVersionId?: string;
      /** @description Name of the agent's version. */
      VersionName?: string;
      /**
       * @description Number of the agent's version.
       * @example 55
       */
      VersionNo?: number;
    };
    /**
     * @description The state of a number; 0 new, 1 waiting, 2 waiting for a retry, 3 calling, 4 ended, 5 failed.
     * @enum {integer}
     */
    CallDetailStatus: 0 | 1 | 2 | 3 | 4 | 5;
    ImportTaskNumberDatasRequest: ImportTaskNumberDatasInput;
    /**
     * @description How phone numbers are given; a spreadsheet or JSON.
     * @enum {string}
     */
    ImportDataType: "EXCEL" | "JSON";
    /** @description A phone number. Every other field is a variable of the agent. */
    ImportedNumber: {
      /**
       * @description The phone number, or its hash if `EncryptionType` is not 0.
       * @example 0571000001
       */
      calleeNumber: string;
      /**
       * @description Your own id for the number, best a unique one. Queries return it and can search by it. At most 128 characters.
       * @example 1
       */
      outId?: string | undefined;
    } & {
      [key: string]: unknown;
    };
    /** @description The response to ImportTaskNumberDatas. */
    ImportTaskNumberDatasResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description Id of the import, which is called a batch. */
      Data: string;
      /**
       * @description Human-readable result.
       * @example OK
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example CFC2F07E-F763-7C48-1A32-6EFFB6EA344E
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    StopAiCallTaskRequest: StopAiCallTaskInput;
    /** @description The response to StopAiCallTask. */
    StopAiCallTaskResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /**
       * @description Whether the task was stopped.
       * @example true
       */
      Data?: boolean;
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 7124F972-BAB8-5D1E-90FC-01CB10713B29
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    ImportOneTaskPhoneNumberRequest: ImportOneTaskPhoneNumberInput;
    /** @description The response to ImportOneTaskPhoneNumber. */
    ImportOneTaskPhoneNumberResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The imported number. */
      Data: components["schemas"]["ImportedCallDetail"];
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D6A51251-F7C4-596A-9F45-3C3219A5450D
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example false
       */
      Success?: boolean;
    };
    /** @description A number that was imported. */
    ImportedCallDetail: {
      /** @description Id of the number in the task, which QueryAiCallDetailPage and CancelAiCallDetails accept. */
      DetailId: string;
    };
    QueryAiCallTaskDetailRequest: QueryAiCallTaskDetailInput;
    /** @description The response to QueryAiCallTaskDetail. */
    QueryAiCallTaskDetailResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The settings of the task. */
      Data?: components["schemas"]["AiCallTaskSettings"];
      /**
       * @description Human-readable result. The vendor documents it for failures only.
       * @example 参数无效
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 23822ECB-8CAA-5C52-9C9E-807FD82A5A7F
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example false
       */
      Success?: boolean;
    };
    /** @description The settings of a task. */
    AiCallTaskSettings: {
      /**
       * @description Id of the task.
       * @example 1187**************
       */
      TaskId?: string;
      /**
       * @description Name of the task.
       * @example 测试任务
       */
      TaskName?: string;
      /**
       * @description Id of the published agent that makes the calls.
       * @example 1180**************
       */
      AgentId?: string;
      /**
       * @description Name of the agent.
       * @example 测试智能体
       */
      AgentName?: string;
      /** @description Code of the application of an engine task. */
      ApplicationCode?: string;
      /** @description Name of the application of an engine task. */
      ApplicationName?: string;
      /**
       * @description The number that calls, which requests set as `VirtualNumber`.
       * @example 05370124****
       */
      CallerNumber?: string;
      /**
       * @description Owner of the line of an engine task. Requests set it to 0 for a number of Alibaba Cloud, or to 1 for the customer's own line.
       * @example 17
       */
      PhoneType?: number;
      /** @description Code of the customer's own line. */
      LineEncoding?: string;
      /** @description Phone number of the customer's own line. */
      LinePhoneNum?: string;
      /**
       * @description Number of calls that the task makes at the same time, which requests set as `TaskCps`.
       * @example 10
       */
      ConcurrentCount?: number;
      /** @description How the task starts; `IMMEDIATE` at once, `SCHEDULE` at `StartTime`. */
      StartType?: components["schemas"]["StartType"] | (string & {});
      /**
       * @description When the task is to start, which requests set as `TaskStartTime`. Unit: Unix timestamp in milliseconds.
       * @example 1748932499000
       */
      StartTime?: number;
      /**
       * @description When the task started. Unit: Unix timestamp in milliseconds.
       * @example 1748932499000
       */
      RealStartTime?: number;
      /** @description The days of the week on which the task may call, which requests set as `CallDay`. The page lists no values. */
      CallDays?: string[];
      /** @description Time windows of the day in which the task may call, which requests set as `CallTime`. */
      CallTimes?: components["schemas"]["CallPeriod"][];
      /** @description Time windows in which the task may call at present, which requests set as `CallableTime`. */
      CallableTimes?: components["schemas"]["CallPeriod"][];
      /**
       * @description Whether numbers that were not reached are called again, which requests set as `MissCallRetry`.
       * @example true
       */
      RetryEnable?: boolean;
      /**
       * @description How many times a number is called again, which requests set as `CallRetryTimes`.
       * @example 2
       */
      RetryCount?: number;
      /**
       * @description Interval before a number is called again, which requests set as `CallRetryInterval`. Unit: minutes.
       * @example 1
       */
      RetryInterval?: number;
      /** @description Call failures after which a number is called again, which requests set as `CallRetryReason`. The page lists no values. */
      RetryReasons?: string[];
      /** @description How long an imported number stays callable; 0 without limit, 1 for `CallExpireMinutes` after its import, 2 until `CallExpireDate`. */
      CallExpireType?: components["schemas"]["CallExpireType"] | (number & {});
      /** @description How long a number stays callable after its import when `CallExpireType` is 1. Unit: minutes. */
      CallExpireMinutes?: number;
      /** @description Until when a number stays callable when `CallExpireType` is 2, as `yyyy-MM-dd HH:mm:ss`. */
      CallExpireDate?: string;
    };
    /** @description A time window of the day in which a task may call. */
    CallPeriod: {
      /**
       * @description Start of the time window, `HH:mm:ss`.
       * @example 12:00:00
       */
      StartTime?: string;
      /**
       * @description End of the time window, `HH:mm:ss`.
       * @example 09:00:00
       */
      EndTime?: string;
    };
    CancelAiCallDetailsRequest: CancelAiCallDetailsInput;
    /** @description The response to CancelAiCallDetails. */
    CancelAiCallDetailsResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description Which numbers were cancelled. */
      Data?: components["schemas"]["CancelledCallDetails"];
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example 46C98E28-9239-5D95-AC76-648B8FD4889A
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example false
       */
      Success?: boolean;
    };
    /** @description The result of a cancellation. */
    CancelledCallDetails: {
      /** @description How many of the numbers were cancelled; `ALL_SUCCEED` all, `PART_FAILED` some, `ALL_FAILED` none. */
      ResultCode?: components["schemas"]["CancelResultCode"] | (string & {});
      /**
       * @description Number of phone numbers that the request named.
       * @example 50
       */
      TotalCount?: number;
      /**
       * @description Number of phone numbers that were cancelled.
       * @example 81
       */
      SucceedCount?: number;
      /**
       * @description Number of phone numbers that were not cancelled.
       * @example 75
       */
      FailedCount?: number;
      /** @description Why numbers were not cancelled, by the id of the number in the task or by the phone number. */
      FailedDetails?: {
        [key: string]: string;
      };
    };
    /**
     * @description How many of the numbers were cancelled; none, all, or some.
     * @enum {string}
     */
    CancelResultCode: "ALL_FAILED" | "ALL_SUCCEED" | "PART_FAILED";
    QueryConversationDetailInfoRequest: QueryConversationDetailInfoInput;
    /** @description The response to QueryConversationDetailInfo. */
    QueryConversationDetailInfoResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The call. */
      Data?: components["schemas"]["ConversationDetailInfo"];
      /**
       * @description Human-readable result.
       * @example 成功
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example F2051E18-FF3F-5C08-8D24-6F150D2AF757
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example true
       */
      Success?: boolean;
    };
    /** @description The call of one number, with its conversation. */
    ConversationDetailInfo: {
      /**
       * @description Id of the call.
       * @example 1231231231213^11231231231
       */
      CallId?: string;
      /**
       * @description The `outId` that the number was imported with.
       * @example bb3bc32d-54b8-49c4-80d3-61583417d22e
       */
      OutId?: string;
      /**
       * @description The phone number that was called.
       * @example 186******
       */
      CalledPhone?: string;
      /**
       * @description The phone number that called.
       * @example 0571*******
       */
      CallerPhone?: string;
      /** @description How the phone number is encrypted. The page does not explain the field. */
      EncryptionType?: string;
      /** @description The result of the call; `ANSWERED` if the person answered. */
      CallResult?: components["schemas"]["CallResult"] | (string & {});
      /**
       * @description Why the call failed.
       * @example 主动取消
       */
      FailedReason?: string;
      /**
       * @description The status code of the call, from the vendor's list for voice calls.
       * @example 200005
       */
      StatusCode?: string;
      /**
       * @description The carrier's words about the status of the call.
       * @example 呼叫结束（双呼）
       */
      StatusMsg?: string;
      /**
       * @description When the call was placed. Unit: Unix timestamp in milliseconds.
       * @example 123123123123123
       */
      StartCallTime?: number;
      /**
       * @description When the call was answered. Unit: Unix timestamp in milliseconds.
       * @example 1754617273000
       */
      PickUpTime?: number;
      /**
       * @description When the call ended. Unit: Unix timestamp in milliseconds.
       * @example 98
       */
      ReleaseTime?: number;
      /**
       * @description Duration of the call, 0 if it was not answered. Unit: seconds.
       * @example 16
       */
      Duration?: number;
      /**
       * @description Who hung up; `0` the person, `1` the agent. The page's example is a word.
       * @example 用户
       */
      HangupDirection?: string;
      /** @description What was said as JSON text, a list of objects with `role` (`user` or `assistant`) and `content`, oldest first. */
      ConversationRecord?: string;
      /**
       * @description The main intent that was recognised.
       * @example D
       */
      MajorIntent?: string;
      /** @description The tags that the agent assigned to the conversation. */
      OutputTags?: components["schemas"]["OutputTag"][];
      /** @description The variables of the task with their values in this call. */
      Variables?: components["schemas"]["ConversationVariable"][];
      /**
       * @description Address of the recording, once it exists.
       * @example https://********
       */
      RecordingFileDownloadUrl?: string;
    };
    /** @description A tag that the agent assigned to a conversation. */
    OutputTag: {
      /**
       * @description Id of the tag.
       * @example 9ca2*****************************
       */
      Id?: string;
      /**
       * @description Name of the tag.
       * @example 客户意向度
       */
      OutputTagName?: string;
      /**
       * @description What the tag assesses.
       * @example 评估客户对车型的兴趣和购买可能性
       */
      OutputTagDescription?: string;
      /**
       * @description Value of the tag. The page's example is a list of texts in JSON.
       * @example ["高（非常积极，大概率转化）"]
       */
      OutputTagValue?: string;
    };
    /** @description A variable of a task with its value in one call. */
    ConversationVariable: {
      /**
       * @description Id of the variable.
       * @example 22
       */
      Id?: string;
      /**
       * @description Key of the variable, which imports use.
       * @example name
       */
      Key?: string;
      /**
       * @description Name of the variable as people see it.
       * @example 姓名
       */
      Name?: string;
      /**
       * @description Value of the variable.
       * @example 张三
       */
      Value?: string;
      /**
       * @description Whether each number must have a value.
       * @example false
       */
      Required?: boolean;
      /** @description Where the variable comes from. */
      Source?: string;
    };
    QueryConversationDetailInfoNewRequest: QueryConversationDetailInfoNewInput;
    /** @description The response to QueryConversationDetailInfoNew. */
    QueryConversationDetailInfoNewResult: {
      /**
       * @description Why access was denied, or `None`.
       * @example None
       */
      AccessDeniedDetail?: string;
      /**
       * @description The status code; `OK` is success.
       * @example OK
       */
      Code: string;
      /** @description The call. */
      Data?: components["schemas"]["ConversationDetailInfoNew"];
      /**
       * @description Human-readable result.
       * @example success
       */
      Message?: string;
      /**
       * @description Id of the request; quote it when you contact the vendor.
       * @example D9CB3933-9FE3-4870-BA8E-2BEE91B69D23
       */
      RequestId: string;
      /**
       * @description Whether the request succeeded.
       * @example false
       */
      Success?: boolean;
    };
    /** @description The call of one number, with its conversation. */
    ConversationDetailInfoNew: {
      /**
       * @description Id of the task.
       * @example 138************
       */
      TaskId?: string;
      /**
       * @description Id of the import that the number came with.
       * @example 1234******
       */
      BatchId?: string;
      /**
       * @description Id of the number in the task.
       * @example 1234*******
       */
      DetailId?: string;
      /**
       * @description Id of the call.
       * @example 123*******^213******
       */
      CallId?: string;
      /**
       * @description The `outId` that the number was imported with.
       * @example 123***
       */
      OutId?: string;
      /**
       * @description The phone number that was called.
       * @example 130********
       */
      CalledPhone?: string;
      /**
       * @description The phone number that called.
       * @example 0571*******
       */
      CallerPhone?: string;
      /**
       * @description How the phone number is encrypted. The page does not explain the field; in QueryAiCallDetailPage 0 is not, 1 MD5, 2 SHA256, 3 SM3.
       * @example 28
       */
      EncryptionType?: number;
      /**
       * @description A status without documented values, which the page calls that of the agent.
       * @example 72
       */
      Status?: number;
      /** @description The result of the call; `ANSWERED` if the person answered. */
      CallResult?: components["schemas"]["CallResult"] | (string & {});
      /**
       * @description Why the call failed.
       * @example 主动取消
       */
      FailedReason?: string;
      /**
       * @description The status code of the call, from the vendor's list for voice calls.
       * @example 200005
       */
      StatusCode?: string;
      /**
       * @description The carrier's words about the status of the call.
       * @example 呼叫结束（双呼）
       */
      StatusMsg?: string;
      /**
       * @description When the number was imported. Unit: Unix timestamp in milliseconds.
       * @example 43
       */
      ImportedTime?: number;
      /**
       * @description When the call was placed. Unit: Unix timestamp in milliseconds.
       * @example 1286987391
       */
      StartCallTime?: number;
      /**
       * @description When the call was answered. Unit: Unix timestamp in milliseconds.
       * @example 12349732441
       */
      PickUpTime?: number;
      /**
       * @description When the call ended. Unit: Unix timestamp in milliseconds.
       * @example 7
       */
      ReleaseTime?: number;
      /**
       * @description Duration of the call, 0 if it was not answered. Unit: seconds.
       * @example 30
       */
      Duration?: number;
      /** @description Who hung up; `0` the person who was called, `1` the agent. */
      HangupDirection?: components["schemas"]["HangupDirection"] | (string & {});
      /**
       * @description Number of turns in the conversation.
       * @example 23
       */
      ConversationTurnCount?: number;
      /** @description What was said as JSON text, a list of objects with `role` (`user` or `assistant`) and `content`, oldest first. */
      ConversationRecord?: string;
      /**
       * @description The main intent that was recognised.
       * @example A
       */
      MajorIntent?: string;
      /** @description The tags that the agent assigned to the conversation. */
      OutputTags?: components["schemas"]["OutputTag"][];
      /** @description The variables of the task with their values in this call. */
      Variables?: components["schemas"]["ConversationVariable"][];
      /**
       * @description The variables of the number as JSON text, an object of names and values.
       * @example { "date": "666", "name": "111" }
       */
      Options?: string;
      /**
       * @description Address of the recording, once it exists.
       * @example recording.oss.file
       */
      RecordingFileDownloadUrl?: string;
    };
    /**
     * @description Who hung up; 0 the person who was called, 1 the agent.
     * @enum {string}
     */
    HangupDirection: "0" | "1";
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
/** The parameters of CreateAiCallTask. */
export type CreateAiCallTaskRequest = components["schemas"]["CreateAiCallTaskRequest"];
/** How the task starts. */
export type StartType = components["schemas"]["StartType"];
/** A failure of a call after which the number is called again. */
export type CallRetryReason = components["schemas"]["CallRetryReason"];
/** A time window of the day in which the task may call. Outside it the system waits for the next window. Carriers narrow it further. */
export type CallTimeWindow = components["schemas"]["CallTimeWindow"];
/** A time of day on a 24-hour clock, written `HH:mm:ss`. */
export type ClockTime = components["schemas"]["ClockTime"];
/** A day of the week on which the task may call. */
export type CallDay = components["schemas"]["CallDay"];
/** Source of the task; 0 an agent, 1 the engine. */
export type TaskSource = components["schemas"]["TaskSource"];
/** Owner of the line that an engine task uses; 0 a number of Alibaba Cloud, 1 the customer's own line. */
export type PhoneType = components["schemas"]["PhoneType"];
/** How long an imported number stays callable; 0 without limit, 1 for a time after its import, 2 until a date. */
export type CallExpireType = components["schemas"]["CallExpireType"];
/** A day and a time separated by a space, written `yyyy-MM-dd HH:mm:ss`. */
export type DateAndTime = components["schemas"]["DateAndTime"];
/** The response to CreateAiCallTask. */
export type CreateAiCallTaskResult = components["schemas"]["CreateAiCallTaskResult"];
/** The parameters of UpdateAiCallTask. */
export type UpdateAiCallTaskRequest = components["schemas"]["UpdateAiCallTaskRequest"];
/** The response to UpdateAiCallTask. */
export type UpdateAiCallTaskResult = components["schemas"]["UpdateAiCallTaskResult"];
/** The parameters of StartAiCallTask. */
export type StartAiCallTaskRequest = components["schemas"]["StartAiCallTaskRequest"];
/** The response to StartAiCallTask. */
export type StartAiCallTaskResult = components["schemas"]["StartAiCallTaskResult"];
/** The parameters of QueryAiCallTaskPage. */
export type QueryAiCallTaskPageRequest = components["schemas"]["QueryAiCallTaskPageRequest"];
/** A state to search tasks by; new, failed to start, running, stopped. */
export type AiCallTaskState = components["schemas"]["AiCallTaskState"];
/** The response to QueryAiCallTaskPage. */
export type QueryAiCallTaskPageResult = components["schemas"]["QueryAiCallTaskPageResult"];
/** A task in a list. */
export type AiCallTaskItem = components["schemas"]["AiCallTaskItem"];
/** The state of a task; 0 new, 1 running, 2 stopped, 3 failed to start. */
export type AiCallTaskStatus = components["schemas"]["AiCallTaskStatus"];
/** The parameters of QueryAiCallDetailPage. */
export type QueryAiCallDetailPageRequest = components["schemas"]["QueryAiCallDetailPageRequest"];
/** A state to search numbers by; 0 pending, 1 completed, 2 failed. */
export type CallDetailState = components["schemas"]["CallDetailState"];
/** How a phone number is encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3. */
export type EncryptionType = components["schemas"]["EncryptionType"];
/** The result of a call. */
export type CallResult = components["schemas"]["CallResult"];
/** The response to QueryAiCallDetailPage. */
export type QueryAiCallDetailPageResult = components["schemas"]["QueryAiCallDetailPageResult"];
/** A phone number of a task, with its call. */
export type CallDetail = components["schemas"]["CallDetail"];
/** The state of a number; 0 new, 1 waiting, 2 waiting for a retry, 3 calling, 4 ended, 5 failed. */
export type CallDetailStatus = components["schemas"]["CallDetailStatus"];
/** The parameters of ImportTaskNumberDatas. */
export type ImportTaskNumberDatasRequest = components["schemas"]["ImportTaskNumberDatasRequest"];
/** How phone numbers are given; a spreadsheet or JSON. */
export type ImportDataType = components["schemas"]["ImportDataType"];
/** A phone number. Every other field is a variable of the agent. */
export type ImportedNumber = components["schemas"]["ImportedNumber"];
/** The response to ImportTaskNumberDatas. */
export type ImportTaskNumberDatasResult = components["schemas"]["ImportTaskNumberDatasResult"];
/** The parameters of StopAiCallTask. */
export type StopAiCallTaskRequest = components["schemas"]["StopAiCallTaskRequest"];
/** The response to StopAiCallTask. */
export type StopAiCallTaskResult = components["schemas"]["StopAiCallTaskResult"];
/** The parameters of ImportOneTaskPhoneNumber. */
export type ImportOneTaskPhoneNumberRequest = components["schemas"]["ImportOneTaskPhoneNumberRequest"];
/** The response to ImportOneTaskPhoneNumber. */
export type ImportOneTaskPhoneNumberResult = components["schemas"]["ImportOneTaskPhoneNumberResult"];
/** A number that was imported. */
export type ImportedCallDetail = components["schemas"]["ImportedCallDetail"];
/** The parameters of QueryAiCallTaskDetail. */
export type QueryAiCallTaskDetailRequest = components["schemas"]["QueryAiCallTaskDetailRequest"];
/** The response to QueryAiCallTaskDetail. */
export type QueryAiCallTaskDetailResult = components["schemas"]["QueryAiCallTaskDetailResult"];
/** The settings of a task. */
export type AiCallTaskSettings = components["schemas"]["AiCallTaskSettings"];
/** A time window of the day in which a task may call. */
export type CallPeriod = components["schemas"]["CallPeriod"];
/** The parameters of CancelAiCallDetails. */
export type CancelAiCallDetailsRequest = components["schemas"]["CancelAiCallDetailsRequest"];
/** The response to CancelAiCallDetails. */
export type CancelAiCallDetailsResult = components["schemas"]["CancelAiCallDetailsResult"];
/** The result of a cancellation. */
export type CancelledCallDetails = components["schemas"]["CancelledCallDetails"];
/** How many of the numbers were cancelled; none, all, or some. */
export type CancelResultCode = components["schemas"]["CancelResultCode"];
/** The parameters of QueryConversationDetailInfo. */
export type QueryConversationDetailInfoRequest = components["schemas"]["QueryConversationDetailInfoRequest"];
/** The response to QueryConversationDetailInfo. */
export type QueryConversationDetailInfoResult = components["schemas"]["QueryConversationDetailInfoResult"];
/** The call of one number, with its conversation. */
export type ConversationDetailInfo = components["schemas"]["ConversationDetailInfo"];
/** A tag that the agent assigned to a conversation. */
export type OutputTag = components["schemas"]["OutputTag"];
/** A variable of a task with its value in one call. */
export type ConversationVariable = components["schemas"]["ConversationVariable"];
/** The parameters of QueryConversationDetailInfoNew. */
export type QueryConversationDetailInfoNewRequest = components["schemas"]["QueryConversationDetailInfoNewRequest"];
/** The response to QueryConversationDetailInfoNew. */
export type QueryConversationDetailInfoNewResult = components["schemas"]["QueryConversationDetailInfoNewResult"];
/** The call of one number, with its conversation. */
export type ConversationDetailInfoNew = components["schemas"]["ConversationDetailInfoNew"];
/** Who hung up; 0 the person who was called, 1 the agent. */
export type HangupDirection = components["schemas"]["HangupDirection"];
export type $defs = Record<string, never>;
export interface operations {
  createAiCallTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateAiCallTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreateAiCallTaskResult"];
        };
      };
    };
  };
  updateAiCallTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateAiCallTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UpdateAiCallTaskResult"];
        };
      };
    };
  };
  startAiCallTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StartAiCallTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StartAiCallTaskResult"];
        };
      };
    };
  };
  queryAiCallTaskPage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryAiCallTaskPageRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryAiCallTaskPageResult"];
        };
      };
    };
  };
  queryAiCallDetailPage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryAiCallDetailPageRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryAiCallDetailPageResult"];
        };
      };
    };
  };
  importTaskNumberDatas: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportTaskNumberDatasRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ImportTaskNumberDatasResult"];
        };
      };
    };
  };
  stopAiCallTask: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StopAiCallTaskRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["StopAiCallTaskResult"];
        };
      };
    };
  };
  importOneTaskPhoneNumber: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ImportOneTaskPhoneNumberRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ImportOneTaskPhoneNumberResult"];
        };
      };
    };
  };
  queryAiCallTaskDetail: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryAiCallTaskDetailRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryAiCallTaskDetailResult"];
        };
      };
    };
  };
  cancelAiCallDetails: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CancelAiCallDetailsRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CancelAiCallDetailsResult"];
        };
      };
    };
  };
  queryConversationDetailInfo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryConversationDetailInfoRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryConversationDetailInfoResult"];
        };
      };
    };
  };
  queryConversationDetailInfoNew: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["QueryConversationDetailInfoNewRequest"];
      };
    };
    responses: {
      /** @description The decoded response. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["QueryConversationDetailInfoNewResult"];
        };
      };
    };
  };
}
/**
 * The input of CreateAiCallTask: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask
 */
export type CreateAiCallTaskInput = {
  /**
   * @description Name of the task, unique within the account.
   * @example 测试任务
   */
  TaskName: string;
  /**
   * @description Id of a published agent. Newer sources make it optional for engine tasks, so it is required unless `Source` is 1.
   * @example 1180**************
   */
  AgentId?: string | undefined;
  /**
   * @description The service instance that makes the calls. Newer sources make it optional for engine tasks, so it is required unless `Source` is 1.
   * @example 032712122*****
   */
  VirtualNumber?: string | undefined;
  /**
   * @description How the task starts. `SCHEDULE` requires `TaskStartTime`.
   * @example SCHEDULE
   */
  StartType: components["schemas"]["StartType"];
  /**
   * @description Whether numbers that were not reached are called again. Unless it is true, `CallRetryReason`, `CallRetryTimes` and `CallRetryInterval` probably have no effect; no source says so. Default: false.
   * @example false
   */
  MissCallRetry?: boolean | undefined;
  /** @description Call failures after which the number is called again. */
  CallRetryReason?: readonly components["schemas"]["CallRetryReason"][] | undefined;
  /**
   * @description How many times a number is called again. Range: 0 to 3.
   * @example 2
   */
  CallRetryTimes?: number | undefined;
  /**
   * @description Interval before a number is called again. The maximum is higher than that of UpdateAiCallTask, which accepts 120. Unit: minutes. Range: 0 to 720.
   * @example 32
   */
  CallRetryInterval?: number | undefined;
  /** @description Time windows of the day in which the task may call. Carriers restrict some numbers further. At least 1 item. */
  CallTime: readonly (components["schemas"]["CallTimeWindow"] | string)[];
  /** @description The days of the week on which the task may call. At least 1 item. */
  CallDay: readonly components["schemas"]["CallDay"][];
  /**
   * @description Start time of a scheduled task. Required when `StartType` is `SCHEDULE`. Takes effect only when `StartType` is `SCHEDULE`. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 12313123133
   */
  TaskStartTime?: number | undefined;
  /**
   * @description Number of calls that the task makes at the same time. Range: 0 to 500.
   * @example 75
   */
  TaskCps?: number | undefined;
  /** @description Code of the application that an engine task (`Source` 1) uses. */
  ApplicationCode?: string | undefined;
  /** @description Source of the task; 0 an agent, 1 the engine. An engine task has an application and a line instead of an agent. */
  Source?: components["schemas"]["TaskSource"] | undefined;
  /** @description Owner of the line that an engine task (`Source` 1) uses; 0 a number of Alibaba Cloud, 1 the customer's own line. */
  PhoneType?: components["schemas"]["PhoneType"] | undefined;
  /**
   * @description Code of the customer's own line, for an engine task (`Source` 1).
   * @example JILIANG_***_***_NET
   */
  LineEncoding?: string | undefined;
  /**
   * @description Phone number of the customer's own line, for an engine task (`Source` 1).
   * @example 152****3120
   */
  LinePhoneNum?: string | undefined;
  /** @description How long an imported number stays callable; 0 without limit, 1 for `CallExpireMinutes` after its import, 2 until `CallExpireDate`. */
  CallExpireType?: components["schemas"]["CallExpireType"] | undefined;
  /**
   * @description How long a number stays callable after its import when `CallExpireType` is 1. Unit: minutes. At least 0.
   * @example 10
   */
  CallExpireMinutes?: number | undefined;
  /**
   * @description Until when a number stays callable when `CallExpireType` is 2, as `yyyy-MM-dd HH:mm:ss`.
   * @example 2026-07-30 20:00:20
   */
  CallExpireDate?: components["schemas"]["DateAndTime"] | undefined;
  /** @description Time windows in which the task may call. No source documents the format of an item, so items are passed on unchanged. */
  CallableTime?: readonly string[] | undefined;
};
/**
 * The input of UpdateAiCallTask: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask
 */
export type UpdateAiCallTaskInput = {
  /**
   * @description Name of the task, unique within the account.
   * @example 测试任务
   */
  TaskName: string;
  /**
   * @description The service instance that makes the calls. Newer sources make it optional, so it is required unless `PhoneType` or `LineEncoding` is given.
   * @example 0537022*****
   */
  VirtualNumber?: string | undefined;
  /**
   * @description How the task starts. `SCHEDULE` requires `TaskStartTime`.
   * @example IMMEDIATE
   */
  StartType: components["schemas"]["StartType"];
  /**
   * @description Whether numbers that were not reached are called again. Unless it is true, `CallRetryReason`, `CallRetryTimes` and `CallRetryInterval` probably have no effect; no source says so. Default: false.
   * @example true
   */
  MissCallRetry?: boolean | undefined;
  /** @description Call failures after which the number is called again. */
  CallRetryReason?: readonly components["schemas"]["CallRetryReason"][] | undefined;
  /**
   * @description How many times a number is called again. Range: 0 to 3.
   * @example 2
   */
  CallRetryTimes?: number | undefined;
  /**
   * @description Interval before a number is called again. The maximum is lower than that of CreateAiCallTask. Unit: minutes. Range: 0 to 120.
   * @example 25
   */
  CallRetryInterval?: number | undefined;
  /** @description Time windows of the day in which the task may call. Carriers restrict some numbers further. At least 1 item. */
  CallTime: readonly (components["schemas"]["CallTimeWindow"] | string)[];
  /** @description The days of the week on which the task may call. At least 1 item. */
  CallDay: readonly components["schemas"]["CallDay"][];
  /**
   * @description Start time of a scheduled task. Required when `StartType` is `SCHEDULE`. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 1748923429000
   */
  TaskStartTime?: number | undefined;
  /**
   * @description Id of the task to change.
   * @example 1187**************
   */
  TaskId: string;
  /**
   * @description Number of calls that the task makes at the same time, counted per second. Range: 0 to 500.
   * @example 57
   */
  TaskCps: number;
  /** @description Source of the task; 0 an agent, 1 the engine. It cannot be changed and does not have to be given. */
  Source?: components["schemas"]["TaskSource"] | undefined;
  /** @description Owner of the line that an engine task uses; 0 a number of Alibaba Cloud, 1 the customer's own line. */
  PhoneType?: components["schemas"]["PhoneType"] | undefined;
  /** @description Code of the customer's own line. */
  LineEncoding?: string | undefined;
  /** @description Phone number of the customer's own line. */
  LinePhoneNum?: string | undefined;
  /** @description How long an imported number stays callable; 0 without limit, 1 for `CallExpireMinutes` after its import, 2 until `CallExpireDate`. */
  CallExpireType?: components["schemas"]["CallExpireType"] | undefined;
  /** @description How long a number stays callable after its import when `CallExpireType` is 1. Unit: minutes. At least 0. */
  CallExpireMinutes?: number | undefined;
  /** @description Until when a number stays callable when `CallExpireType` is 2, as `yyyy-MM-dd HH:mm:ss`. */
  CallExpireDate?: components["schemas"]["DateAndTime"] | undefined;
  /** @description Time windows in which the task may call. No source documents the format of an item, so items are passed on unchanged. */
  CallableTime?: readonly string[] | undefined;
};
/**
 * The input of StartAiCallTask: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask
 */
export type StartAiCallTaskInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 1187**************
   */
  TaskId: string;
};
/**
 * The input of QueryAiCallTaskPage: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage
 */
export type QueryAiCallTaskPageInput = {
  /**
   * @description Number of the page, counted from 1. At least 1. Default: 1.
   * @example 1
   */
  PageNo?: number | undefined;
  /**
   * @description Number of entries on a page. At least 1.
   * @example 20
   */
  PageSize?: number | undefined;
  /**
   * @description Only tasks in this state. Note that responses give the state as a number.
   * @example INIT
   */
  Status?: components["schemas"]["AiCallTaskState"] | undefined;
  /**
   * @description Only the task with this id.
   * @example 1187**************
   */
  TaskId?: string | undefined;
  /**
   * @description Only tasks whose name contains this text.
   * @example 测试任务
   */
  TaskName?: string | undefined;
  /**
   * @description Only tasks whose agent's name contains this text.
   * @example 测试智能体
   */
  AgentName?: string | undefined;
  /** @description Only engine tasks of the application with this code. */
  ApplicationCode?: string | undefined;
  /** @description Only tasks of this source; 0 an agent, 1 the engine. */
  Source?: components["schemas"]["TaskSource"] | undefined;
};
/**
 * The input of QueryAiCallDetailPage: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage
 */
export type QueryAiCallDetailPageInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 1187**************
   */
  TaskId: string;
  /**
   * @description Only numbers in this state; 0 pending, 1 completed, 2 failed. Responses have a finer scale.
   * @example 0
   */
  Status: components["schemas"]["CallDetailState"];
  /**
   * @description Number of the page, counted from 1. At least 1. Default: 1.
   * @example 1
   */
  PageNo?: number | undefined;
  /**
   * @description Number of entries on a page. At least 1. Default: 10.
   * @example 10
   */
  PageSize?: number | undefined;
  /**
   * @description Only numbers of this import.
   * @example 1183**************
   */
  BatchId?: string | undefined;
  /** @description Only numbers with these ids. At most 100 items. */
  DetailIds?: readonly (string | number | bigint)[] | undefined;
  /**
   * @description Only this phone number.
   * @example 053714454****
   */
  CalledNumber?: string | undefined;
  /**
   * @description How `CalledNumber` is encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3.
   * @example 1
   */
  EncryptionType?: components["schemas"]["EncryptionType"] | undefined;
  /**
   * @description Only the number that was imported with this `outId`.
   * @example 94ba739b-c01a-ef91-335d-4be006c34899
   */
  OutId?: string | undefined;
  /**
   * @description Only numbers whose call had this result.
   * @example ANSWERED
   */
  CallResult?: components["schemas"]["CallResult"] | undefined;
  /**
   * @description Only numbers with this main intent, as the console shows it for the agent.
   * @example A
   */
  MajorIntent?: string | undefined;
  /**
   * @description Only numbers that were imported at this time or later. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 1748948749000
   */
  StartImportedTime?: number | undefined;
  /**
   * @description Only numbers that were imported at this time or earlier. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 1748948749000
   */
  EndImportedTime?: number | undefined;
  /**
   * @description Only numbers that were called at this time or later. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 1748948749000
   */
  StartCallingTime?: number | undefined;
  /**
   * @description Only numbers that were called at this time or earlier. Unit: Unix timestamp in milliseconds. Range: 10000000000 to 100000000000000.
   * @example 1748948749000
   */
  EndCallingTime?: number | undefined;
  /**
   * @description Only numbers with conversations of this duration or longer, in minutes. Responses have it in seconds. Unit: minutes. At least 0.
   * @example 0
   */
  MinConversationDuration?: number | undefined;
  /**
   * @description Only numbers with conversations of this duration or shorter, in minutes. Responses have it in seconds. Unit: minutes. At least 0.
   * @example 20
   */
  MaxConversationDuration?: number | undefined;
};
/**
 * The input of ImportTaskNumberDatas: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas
 */
export type ImportTaskNumberDatasInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 1187**************
   */
  TaskId: string;
  /**
   * @description How the numbers are given. The vendor accepts only `JSON` from programs; the numbers are then in `PhoneNumberList`.
   * @example JSON
   */
  DataType: components["schemas"]["ImportDataType"];
  /** @description The phone numbers, sent in the request's form body. Required when `DataType` is `JSON`. At most 1000 items. At least 1 item. */
  PhoneNumberList?: readonly components["schemas"]["ImportedNumber"][] | undefined;
  /**
   * @description Path of a file in OSS. The vendor does not accept it from programs at present, and it has no effect beside `PhoneNumberList`.
   * @example 123dsdfsdfsdf.xlsx
   */
  OssFileName?: string | undefined;
  /**
   * @description How the phone numbers are encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3, as in QueryAiCallDetailPage.
   * @example 1
   */
  EncryptionType?: components["schemas"]["EncryptionType"] | undefined;
};
/**
 * The input of StopAiCallTask: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask
 */
export type StopAiCallTaskInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 1187**************
   */
  TaskId: string;
};
/**
 * The input of ImportOneTaskPhoneNumber: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber
 */
export type ImportOneTaskPhoneNumberInput = {
  /** @description Id of the task. The vendor documents it as an integer here and as text everywhere else; the digits are the same. */
  TaskId: string | number | bigint;
  /**
   * @description The phone number to call, or its hash if `EncryptionType` is not 0.
   * @example 180******
   */
  PhoneNumber: string;
  /**
   * @description Your own id for the number, best a unique one. Queries return it and can search by it. At most 128 characters.
   * @example 94ba739b-xxxx-ef91-335d-4be006c34899
   */
  OutId?: string | undefined;
  /** @description Values of the variables by name. An agent task takes the names of the agent's variables. An engine task takes names that begin with `startWordParam.`, `promptParam.` or `bizParam.`. */
  Variables?:
    | {
        [key: string]: unknown;
      }
    | undefined;
  /** @description How `PhoneNumber` is encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3, as in QueryAiCallDetailPage. */
  EncryptionType?: components["schemas"]["EncryptionType"] | undefined;
};
/**
 * The input of QueryAiCallTaskDetail: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail
 */
export type QueryAiCallTaskDetailInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 1187**************
   */
  TaskId: string;
};
/**
 * The input of CancelAiCallDetails: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails
 */
export type CancelAiCallDetailsInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 138************
   */
  TaskId: string;
  /** @description Ids of the numbers in the task. It takes precedence over `BatchId` and `PhoneNumbers`. At least 1 item. */
  DetailIdList?: readonly string[] | undefined;
  /**
   * @description Id of an import, as returned by ImportTaskNumberDatas. All its numbers are cancelled unless `PhoneNumbers` selects some. It has no effect beside `DetailIdList`.
   * @example 4253331213*****
   */
  BatchId?: string | undefined;
  /** @description Phone numbers of the import `BatchId`, without which they have no effect. They have none beside `DetailIdList` either. At least 1 item. */
  PhoneNumbers?: readonly string[] | undefined;
  /** @description How `PhoneNumbers` are encrypted; 0 not, 1 MD5, 2 SHA256, 3 SM3, as in QueryAiCallDetailPage. */
  EncryptionType?: components["schemas"]["EncryptionType"] | undefined;
};
/**
 * The input of QueryConversationDetailInfo: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo
 */
export type QueryConversationDetailInfoInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 138************
   */
  TaskId: string;
  /**
   * @description Id of the import that the number came with, as returned by ImportTaskNumberDatas and QueryAiCallDetailPage.
   * @example 139*********216
   */
  BatchId: string;
  /**
   * @description Id of the number in the task, as returned by ImportOneTaskPhoneNumber and QueryAiCallDetailPage.
   * @example 9662*************
   */
  DetailId: string;
};
/**
 * The input of QueryConversationDetailInfoNew: its parameters.
 *
 * @see https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew
 */
export type QueryConversationDetailInfoNewInput = {
  /**
   * @description Id of the task, which the vendor documents as text.
   * @example 138************
   */
  TaskId: string;
  /**
   * @description Id of the number in the task, as returned by ImportOneTaskPhoneNumber and QueryAiCallDetailPage.
   * @example 9662*************
   */
  DetailId?: string | undefined;
  /**
   * @description Id of the call.
   * @example 1552********^1420********
   */
  CallId?: string | undefined;
  /**
   * @description The `outId` that the number was imported with.
   * @example 123******
   */
  OutId?: string | undefined;
};

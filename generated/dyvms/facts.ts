// Generated from specs/dyvms by scripts/generate/facts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { OperationFacts } from "../../src/operation/facts.ts";

export const cloudUpdateTask = {
  action: "CloudUpdateTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask",
  kind: "change",
  startsCalls: "when-scheduled",
  verify: {
    operation: "CloudGetTask",
    key: "TaskId",
  },
  failures: {
    Data: [false],
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    RequestId: "string",
    Message: "string",
    Data: {
      fields: {
        OverTime: "string",
        CustomerTimeout: "string",
        Description: "string",
        AutoStopDay: "string",
        AgentTimeout: "string",
        EnterpriseId: "string",
        Name: "string",
        Cnos: "string",
        Concurrency: "string",
        CustomerClids: "string",
        AutoComplete: "number",
        AutoStart: "string",
        AnswerRate: "string",
        Status: {
          enum: ["0", "1", "2", "3"],
        },
        CustomerMoh: "string",
        AutoStartDay: "string",
        UserFields: "string",
        PredictAdjust: "string",
        CreateTime: "string",
        StartTime: "string",
        AutoStop: "string",
        Wrapup: "string",
        MaxWaitTime: "string",
        Type: {
          enum: ["1", "2"],
        },
        AutoStartTime: "string",
        IsRandom: "string",
        AutoStopTime: "string",
        Id: "string",
        IvrId: "string",
        Quotiety: "string",
      },
    },
    Code: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {},
    Name: {},
    Description: {},
    AutoStart: {},
    AutoStartDay: {
      time: "day",
      clock: "AutoStartTime",
      effective: ["AutoStart", 1],
    },
    AutoStartTime: {},
    AutoStop: {},
    AutoStopDay: {
      time: "day",
      clock: "AutoStopTime",
      effective: ["AutoStop", 1],
    },
    AutoStopTime: {},
    ForceEndFlag: {},
    AutoTaskType: {},
    AutoTriggerTimeStrategy: {
      form: "list",
    },
    AutoComplete: {},
    RetryStrategy: {
      form: "text",
    },
    RetryStrategyTimeType: {},
    RetryStrategyOnlyToday: {},
    CallPriorityStrategy: {
      form: "text",
    },
    CustomerClidsCategory: {},
    CustomerClids: {
      form: "list",
      phones: [
        {
          list: true,
        },
      ],
    },
    CustomerClidType: {},
    ClidProperty: {
      form: "text",
    },
    CustomerClidWeightFlag: {},
    CustomerClidWeight: {
      form: "text",
      phones: [
        {
          list: true,
          commas: true,
          at: "number",
        },
      ],
    },
    CustomerClidsGroup: {},
    CustomerTimeout: {
      unit: "seconds",
      range: [5, 60],
    },
    CallRouteStrategy: {},
    IvrId: {
      id: "int64",
    },
    IvrName: {},
    Concurrency: {
      range: [0, 9007199254740991],
    },
    UserFields: {
      form: "text",
    },
    CallVariables: {
      form: "text",
    },
    TimeStrategy: {
      form: "list",
    },
    Cnos: {
      form: "list",
    },
    AgentGroup: {
      form: "list",
    },
    CallStrategy: {},
    AgentTimeout: {
      unit: "seconds",
      range: [5, 60],
    },
    Wrapup: {
      unit: "seconds",
      range: [1, 10800],
    },
    MaxWaitTime: {
      unit: "seconds",
      range: [10, 600],
    },
    MinAvailableAgentCount: {
      range: [1, 10],
    },
    Quotiety: {
      decimals: 2,
    },
    PredictAdjust: {
      range: [50, 400],
    },
    CallLimitStrategy: {
      form: "text",
    },
    CustomerMoh: {},
    CustomerVoice: {},
    AnswerRate: {
      unit: "percent",
      range: [1, 100],
    },
    WarmUpDuration: {
      unit: "seconds",
      range: [60, 600],
    },
    IsRewarm: {},
  },
  fieldNames: [
    "retry",
    "strategy",
    "round",
    "time",
    "condition",
    "sort",
    "sipCause",
    "type",
    "desc",
    "orderType",
    "defaultAreaCode",
    "isMatchCapital",
    "number",
    "weight",
    "name",
    "value",
    "cnos",
    "limit",
  ],
} as const satisfies OperationFacts;

export const cloudStartTask = {
  action: "CloudStartTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudstarttask",
  kind: "change",
  startsCalls: "always",
  verify: {
    operation: "CloudGetTask",
    key: "TaskId",
  },
  failures: {
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Result: "number",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const cloudPauseTask = {
  action: "CloudPauseTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudpausetask",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "CloudGetTask",
    key: "TaskId",
  },
  failures: {
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Result: "number",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
    PauseDuration: {
      unit: "minutes",
      range: [0, 9007199254740991],
    },
  },
} as const satisfies OperationFacts;

export const cloudDeleteTask = {
  action: "CloudDeleteTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetask",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "CloudGetTask",
    key: "TaskId",
  },
  failures: {
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Result: "number",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const cloudCreateTask = {
  action: "CloudCreateTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreatetask",
  kind: "create",
  startsCalls: "when-scheduled",
  verify: {
    operation: "CloudQueryTask",
    key: "Name",
  },
  resultId: "Data.Id",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        OverTime: "string",
        CustomerTimeout: "string",
        Description: "string",
        AutoStopDay: "string",
        AgentTimeout: "string",
        EnterpriseId: "string",
        Name: "string",
        Cnos: "string",
        Concurrency: "string",
        CustomerClids: "string",
        AutoComplete: "number",
        AutoStart: "string",
        AnswerRate: "string",
        Status: {
          enum: ["0", "1", "2", "3"],
        },
        CustomerMoh: "string",
        AutoStartDay: "string",
        UserFields: "string",
        PredictAdjust: "string",
        CreateTime: "string",
        StartTime: "string",
        AutoStop: "string",
        Wrapup: "string",
        MaxWaitTime: "string",
        Type: {
          enum: ["1", "2"],
        },
        AutoStartTime: "string",
        IsRandom: "string",
        AutoStopTime: "string",
        Id: "string",
        IvrId: "string",
        Quotiety: "string",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    Name: {},
    Type: {},
    TemplateName: {},
    CallGroupType: {},
    AutoDelete: {},
    Description: {},
    AutoStart: {},
    AutoStartDay: {
      time: "day",
      clock: "AutoStartTime",
      effective: ["AutoStart", 1],
    },
    AutoStartTime: {},
    AutoStop: {},
    AutoStopDay: {
      time: "day",
      clock: "AutoStopTime",
      effective: ["AutoStop", 1],
    },
    AutoStopTime: {},
    ForceEndFlag: {},
    AutoTaskType: {},
    AutoTriggerTimeStrategy: {
      form: "list",
    },
    AutoComplete: {},
    RetryStrategy: {
      form: "text",
    },
    RetryStrategyTimeType: {},
    RetryStrategyOnlyToday: {},
    CallPriorityStrategy: {
      form: "text",
    },
    CustomerClidsCategory: {},
    CustomerClids: {
      form: "list",
      phones: [
        {
          list: true,
        },
      ],
    },
    CustomerClidType: {},
    ClidProperty: {
      form: "text",
    },
    CustomerClidWeightFlag: {},
    CustomerClidWeight: {
      form: "text",
      phones: [
        {
          list: true,
          commas: true,
          at: "number",
        },
      ],
    },
    CustomerClidsGroup: {},
    CustomerTimeout: {
      unit: "seconds",
      range: [5, 60],
    },
    CallRouteStrategy: {},
    IvrId: {
      id: "int64",
    },
    IvrName: {},
    Concurrency: {
      range: [0, 9007199254740991],
    },
    UserFields: {
      form: "text",
    },
    CallVariables: {
      form: "text",
    },
    TimeStrategy: {
      form: "list",
    },
    Cnos: {
      form: "list",
    },
    AgentGroup: {
      form: "list",
    },
    CallStrategy: {},
    AgentTimeout: {
      unit: "seconds",
      range: [5, 60],
    },
    Wrapup: {
      unit: "seconds",
      range: [1, 10800],
    },
    MaxWaitTime: {
      unit: "seconds",
      range: [10, 600],
    },
    MinAvailableAgentCount: {
      range: [1, 10],
    },
    Quotiety: {
      decimals: 2,
    },
    PredictAdjust: {
      range: [50, 400],
    },
    CallLimitStrategy: {
      form: "text",
    },
    CustomerMoh: {},
    CustomerVoice: {},
    AnswerRate: {
      unit: "percent",
      range: [1, 100],
    },
    WarmUpDuration: {
      unit: "seconds",
      range: [60, 600],
    },
    IsRewarm: {},
  },
  fieldNames: [
    "retry",
    "strategy",
    "round",
    "time",
    "condition",
    "sort",
    "sipCause",
    "type",
    "desc",
    "orderType",
    "defaultAreaCode",
    "isMatchCapital",
    "number",
    "weight",
    "name",
    "value",
    "cnos",
    "limit",
  ],
} as const satisfies OperationFacts;

export const cloudGetTask = {
  action: "CloudGetTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudgettask",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        TaskProperty: {
          fields: {
            AdjustStep: "string",
            AgentTimeout: "string",
            AgentUtilization: "string",
            AnswerRate: "string",
            AutoComplete: "string",
            AutoStart: "string",
            AutoStartDay: "string",
            AutoStartTime: "string",
            AutoStop: "string",
            AutoStopDay: "string",
            AutoStopTime: "string",
            AutoTaskType: "string",
            AutoTriggerTimeStrategy: "string",
            CallLimitStrategy: "string",
            CallStrategy: "string",
            CallVariables: "string",
            CallbackUrl: "string",
            ClidGroup: "string",
            ClidProperty: "string",
            Cnos: "string",
            Concurrency: "string",
            CreateTime: "string",
            CurlRetryTimes: "string",
            CustomerClidType: "string",
            CustomerClidWeight: "string",
            CustomerClidWeightFlag: "string",
            CustomerClids: "string",
            CustomerClidsCategory: "string",
            CustomerMoh: "string",
            CustomerTimeout: "string",
            CustomerVoice: "string",
            Description: "string",
            EnterpriseId: "string",
            ForceEndFlag: "string",
            Id: "string",
            IsRandom: "string",
            IsRewarm: "string",
            IvrId: "string",
            MaxWaitTime: "string",
            MinAvailableAgentCount: "string",
            Name: "string",
            OverCallLimitCnos: "string",
            OverTime: "string",
            PauseDuration: "string",
            PauseTime: "string",
            PredictAdjust: "string",
            Quotiety: "string",
            RetryStrategy: "string",
            RetryStrategyOnlyToday: "string",
            StandbyCnos: "string",
            StartTime: "string",
            Status: {
              enum: ["0", "1", "2", "3"],
            },
            StatusDescription: "string",
            TaskFields: "string",
            TimeStrategy: "string",
            Type: {
              enum: ["1", "2"],
            },
            UserFields: "string",
            WarmUpDuration: "string",
            Wrapup: "string",
          },
        },
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const cloudImportTaskTel = {
  action: "CloudImportTaskTel",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudimporttasktel",
  kind: "import",
  startsCalls: "when-running",
  verify: {
    operation: "CloudListTaskFile",
    key: "TaskId",
  },
  resultId: "Data.FileId",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        FileId: "string",
        ImportTotal: "string",
        SuccessTotal: "string",
        InvalidTotal: "string",
        TaskId: "string",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
    Name: {},
    TaskTelList: {
      phones: [
        {
          list: true,
          at: "Tel",
        },
        {
          list: true,
          repeats: true,
          at: "Clid",
        },
        {
          list: true,
          commas: true,
          at: "BackupTels",
        },
      ],
    },
    FileId: {
      id: "int64",
    },
    Priority: {
      range: [0, 999999],
    },
    IsRepeat: {},
    ImportTelAutoStart: {},
    BridgeVoiceType: {},
    BridgeVoicePath: {},
  },
  fieldNames: ["Tel", "Clid", "ClidGroup", "Priority", "Property", "BackupTels"],
} as const satisfies OperationFacts;

export const cloudQueryTask = {
  action: "CloudQueryTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudquerytask",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        TaskProperties: {
          items: {
            fields: {
              AgentGroup: "string",
              AgentTimeout: "number",
              AnswerRate: "number",
              AutoComplete: {
                enum: [0, 1],
              },
              AutoStart: {
                enum: [0, 1],
              },
              AutoStartDay: "string",
              AutoStartTime: "string",
              AutoStop: {
                enum: [0, 1],
              },
              AutoStopDay: "string",
              AutoStopTime: "string",
              AutoTaskType: {
                enum: [0, 1],
              },
              AutoTriggerTimeStrategy: "string",
              CallGroupType: {
                enum: [1, 2],
              },
              CallLimitStrategy: "string",
              CallPriorityStrategy: "string",
              CallRouteStrategy: {
                enum: [1, 2],
              },
              CallStrategy: "number",
              CallVariables: "string",
              ClidProperty: "string",
              Cnos: "string",
              Concurrency: "number",
              CreateTime: "string",
              CustomerClidType: {
                enum: [1, 2],
              },
              CustomerClidWeight: "string",
              CustomerClidWeightFlag: {
                enum: [0, 1],
              },
              CustomerClids: "string",
              CustomerClidsCategory: {
                enum: [1, 2, 4, 5],
              },
              CustomerMoh: "string",
              CustomerTimeout: "number",
              CustomerVoice: "string",
              Description: "string",
              EnterpriseId: "string",
              ForceEndFlag: {
                enum: [0, 1],
              },
              Id: "id",
              IsRewarm: {
                enum: [0, 1],
              },
              IvrId: "id",
              MaxWaitTime: "number",
              MinAvailableAgentCount: "number",
              Name: "string",
              OverCallLimitCnos: "string",
              OverTime: "string",
              PauseDuration: "number",
              PauseTime: "string",
              PredictAdjust: "number",
              Quotiety: "number",
              RetryStrategy: "string",
              RetryStrategyOnlyToday: {
                enum: [0, 1, 2, 3],
              },
              RetryStrategyTimeType: {
                enum: [1, 2],
              },
              StartTime: "string",
              Status: {
                enum: [0, 1, 2, 3],
              },
              StatusDescription: "string",
              StatusTriggerType: {
                enum: [0, 1],
              },
              TimeStrategy: "string",
              Type: {
                enum: [1, 2],
              },
              UserFields: "string",
              WarmUpDuration: "number",
              Wrapup: "number",
            },
          },
        },
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    Type: {},
    Name: {},
    Status: {},
    AutoStart: {},
    AutoStop: {},
    TimeType: {},
    StartTime: {
      time: "day-and-time",
    },
    EndTime: {
      time: "day-and-time",
    },
    Start: {
      range: [0, 9007199254740991],
    },
    Limit: {
      range: [1, 100],
    },
  },
} as const satisfies OperationFacts;

export const cloudDeleteTaskTel = {
  action: "CloudDeleteTaskTel",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeletetasktel",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "CloudMonitorTask",
    key: "TaskId",
  },
  onceWith: ["FileName"],
  failures: {
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Result: "number",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
    FileId: {
      id: "int64",
    },
    FileName: {},
    Status: {},
    Tels: {
      form: "list",
    },
  },
} as const satisfies OperationFacts;

export const cloudListTaskFile = {
  action: "CloudListTaskFile",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlisttaskfile",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        TaskFileList: {
          items: {
            fields: {
              CreateTime: "string",
              EnterpriseId: "string",
              Id: "string",
              ImportCount: "string",
              Name: "string",
              Priority: "string",
              RepeatCount: "string",
              RestrictCount: "string",
              Status: {
                enum: ["0", "1", "2", "3", "4"],
              },
              TaskId: "string",
            },
          },
        },
        TotalCount: "string",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
    Status: {},
    StartTime: {
      time: "day-and-time",
    },
    EndTime: {
      time: "day-and-time",
    },
    Start: {
      range: [0, 9007199254740991],
    },
    Limit: {
      range: [1, 5000],
    },
  },
} as const satisfies OperationFacts;

export const cloudMonitorTask = {
  action: "CloudMonitorTask",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudmonitortask",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Statistic: {
          fields: {
            CtiLinkTaskProperty: {
              fields: {
                Id: "id",
                Name: "string",
                Status: {
                  enum: [0, 1, 2, 3],
                },
                StatusDescription: "string",
                StartTime: "string",
                OverTime: "string",
              },
            },
            CalledCount: "number",
            UncalledCount: "number",
            AnswerCount: "number",
            CallAgentCount: "number",
            AgentCount: "number",
          },
        },
        TodayStatistic: {
          fields: {
            CtiLinkTaskProperty: {
              fields: {
                Id: "id",
                Name: "string",
                Status: {
                  enum: ["0", "1", "2", "3"],
                },
                StatusDescription: "string",
                StartTime: "string",
                OverTime: "string",
              },
            },
            CalledCount: "number",
            UncalledCount: "number",
            AnswerCount: "number",
            CallAgentCount: "number",
            AgentCount: "number",
          },
        },
        ChannelInfo: {
          fields: {
            ChannelCount: "number",
            EnterpriseChannelCount: "number",
            WaitAnswerCount: "number",
            AnswerCount: "number",
            WaitAgentCount: "number",
            BridgedCount: "number",
            IvrCount: "number",
          },
        },
        AgentInfo: {
          fields: {
            TotalCount: "number",
            OnlineCount: "number",
            AvailableCount: "number",
            RingingCount: "number",
            BridgeCount: "number",
            WrapupCount: "number",
          },
        },
        AgentStatisticList: {
          items: {
            fields: {
              Cno: "string",
              Name: "string",
              AgentStatus: {
                enum: ["stateIdle", "statePause", "stateInuse", "stateCalling", "stateWrapup", ""],
              },
              AgentAvgIdleTime: "number",
              CalledCount: "number",
              BridgeCount: "number",
              NoBridgeCount: "number",
              BridgeIn2sRate: "number",
              AvgBridgeTime: "string",
              CallLimit: "number",
              TodayAnsweredCount: "number",
              EnterpriseCallLimit: "number",
              EnterpriseTodayAnsweredCount: "number",
            },
          },
        },
        RemovedAgentStatisticList: {
          items: {
            fields: {
              Cno: "string",
              Name: "string",
              AgentStatus: {
                enum: ["stateIdle", "statePause", "stateInuse", "stateCalling", "stateWrapup", ""],
              },
              AgentAvgIdleTime: "number",
              CalledCount: "number",
              BridgeCount: "number",
              NoBridgeCount: "number",
              BridgeIn2sRate: "number",
              AvgBridgeTime: "string",
              CallLimit: "number",
              TodayAnsweredCount: "number",
              EnterpriseCallLimit: "number",
              EnterpriseTodayAnsweredCount: "number",
            },
          },
        },
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    TaskId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const cloudCreateEnterpriseTime = {
  action: "CloudCreateEnterpriseTime",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudcreateenterprisetime",
  kind: "create",
  startsCalls: "never",
  verify: {
    operation: "CloudListEnterpriseTime",
    key: "Name",
  },
  resultId: "Data.Id",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        CreateTime: "string",
        DayOfWeek: "string",
        EndTime: "string",
        EnterpriseId: "string",
        FromDay: "string",
        Id: "string",
        Name: "string",
        Priority: "string",
        StartTime: "string",
        TimeType: {
          enum: ["1", "2"],
        },
        ToDay: "string",
        Type: {
          enum: ["1", "2"],
        },
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    Name: {},
    Priority: {
      range: [1, 9007199254740991],
    },
    Type: {},
    TimeType: {},
    DayOfWeek: {
      form: "list",
    },
    FromDay: {
      time: "day",
      effective: ["Type", 2],
    },
    ToDay: {
      time: "day",
      effective: ["Type", 2],
    },
    StartTime: {},
    EndTime: {},
  },
} as const satisfies OperationFacts;

export const cloudListEnterpriseTime = {
  action: "CloudListEnterpriseTime",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudlistenterprisetime",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        List: {
          items: {
            fields: {
              CreateTime: "string",
              DayOfWeek: "string",
              EndTime: "string",
              EnterpriseId: "string",
              FromDay: "string",
              Id: "string",
              Name: "string",
              Priority: "string",
              StartTime: "string",
              TimeType: {
                enum: ["1", "2"],
              },
              ToDay: "string",
              Type: {
                enum: ["1", "2"],
              },
            },
          },
        },
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    Name: {},
    Priority: {
      range: [1, 9007199254740991],
    },
    Type: {},
  },
} as const satisfies OperationFacts;

export const cloudDeleteEnterpriseTime = {
  action: "CloudDeleteEnterpriseTime",
  service: "dyvms",
  product: "dyvmsapi",
  scheme: "acs3",
  version: "2017-05-25",
  host: "dyvmsapi.aliyuncs.com",
  page: "https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-clouddeleteenterprisetime",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "CloudListEnterpriseTime",
    key: "EnterpriseId",
  },
  failures: {
    "Data.Result": [1],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        Result: "number",
      },
    },
    Message: "string",
    RequestId: "string",
  },
  request: {
    EnterpriseId: {
      id: "int64",
    },
    Id: {
      id: "int64",
    },
    Name: {},
  },
} as const satisfies OperationFacts;

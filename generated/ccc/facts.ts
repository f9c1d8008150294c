// Generated from specs/ccc by scripts/generate/facts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { OperationFacts } from "../../src/operation/facts.ts";

export const createAutoCalloutTask = {
  action: "CreateAutoCalloutTask",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59791",
  kind: "create",
  startsCalls: "always",
  verify: {
    operation: "DescribeAutoCalloutTasks",
    key: "Name",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  resultId: "TaskId",
  answer: {
    TaskId: "id",
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    NotBefore: {
      unit: "unix-s",
      range: [0, 100000000000],
    },
    Callees: {
      phones: [
        {
          list: true,
        },
      ],
    },
    Callers: {
      phones: [
        {
          list: true,
        },
      ],
    },
    IvrId: {
      id: "uint64",
    },
    Name: {},
    Description: {},
    NotAfter: {
      unit: "unix-s",
      range: [1, 100000000000],
    },
    Tries: {
      range: [1, 3],
    },
    Variables: {},
    UUI: {},
    CalleeAttributes: {
      phones: [
        {
          list: true,
          at: "Callee",
        },
      ],
    },
    TimeZone: {},
    AvailableTime: {},
    AIAgentId: {
      id: "int64",
    },
    RetryInterval: {
      unit: "seconds",
      range: [600, 86400],
    },
    MaxRingTimeoutSecond: {
      unit: "seconds",
      range: [0, 9007199254740991],
    },
    RetryHangupTypes: {},
    RetryTags: {},
    AvailableWorkTimeConfig: {},
    TriggerStrategy: {},
    ConcurrencyLimit: {
      range: [0, 9007199254740991],
    },
  },
  fieldNames: [
    "Key",
    "Value",
    "Callee",
    "UUI",
    "Variables",
    "StartTime",
    "EndTime",
    "TagName",
    "TagValue",
    "DayType",
    "DaysOfWeek",
    "TimeRanges",
    "InterfaceConfig",
    "HangupTypes",
    "CallTags",
    "TriggerMode",
    "Url",
    "HeaderParams",
    "Params",
    "Returns",
    "Async",
    "AuthType",
    "BasicAuth",
    "BearerAuth",
    "CustomAuth",
    "Oauth2Auth",
    "ValueType",
    "BasicToken",
    "BearerToken",
    "TokenURL",
    "ClientId",
    "ClientSecret",
  ],
} as const satisfies OperationFacts;

export const updatePredictiveDialingCampaign = {
  action: "UpdatePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59780",
  kind: "change",
  startsCalls: "when-scheduled",
  verify: {
    operation: "DescribePredictiveDialingCampaign",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
    Name: {},
    Callees: {
      phones: [
        {
          list: true,
        },
      ],
    },
    Callers: {
      phones: [
        {
          list: true,
        },
      ],
    },
    CallOrder: {},
    SkillGroupId: {
      id: "int64",
    },
    Priority: {
      range: [1, 5],
    },
    ExpectedAbandonRate: {
      unit: "percent",
      range: [5, 50],
    },
    RetryInterval: {
      unit: "seconds",
      range: [60, 86400],
    },
    StartTime: {
      unit: "unix-s",
      range: [0, 99999999999],
    },
    EndTime: {
      unit: "unix-s",
      range: [1, 100000000000],
    },
    IVRId: {
      id: "int64",
    },
    RetryTimes: {
      range: [0, 2],
    },
    Variables: {},
    UUI: {},
    CalleeAttributes: {
      phones: [
        {
          list: true,
          at: "Callee",
        },
      ],
    },
  },
  fieldNames: ["Key", "Value", "Callee", "UUI", "Variables"],
} as const satisfies OperationFacts;

export const describeAutoCalloutTask = {
  action: "DescribeAutoCalloutTask",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59788",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    Name: "string",
    Description: "string",
    NotBefore: "number",
    NotAfter: {
      nullable: "number",
    },
    Callers: {
      items: "string",
    },
    IvrId: "id",
    State: {
      enum: [0, 1, 2, 3, 4, 5],
    },
    MaxRingTimeoutSecond: {
      nullable: "number",
    },
    Callees: {
      items: {
        fields: {
          Callee: "string",
          State: {
            enum: [0, 1, 2, 3, 4],
          },
          Sessions: {
            items: "string",
          },
        },
      },
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    TaskId: {
      id: "uint64",
    },
  },
} as const satisfies OperationFacts;

export const describeAutoCalloutTasks = {
  action: "DescribeAutoCalloutTasks",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59787",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    TotalCount: "number",
    Tasks: {
      items: {
        fields: {
          TaskId: "id",
          Name: "string",
          CalleeCount: "number",
          NotBefore: "number",
          NotAfter: {
            nullable: "number",
          },
          Callers: {
            items: "string",
          },
          IvrId: "id",
          State: {
            enum: [0, 1, 2, 3, 4, 5],
          },
          MaxRingTimeoutSecond: {
            nullable: "number",
          },
        },
      },
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    PageSize: {
      range: [1, 9007199254740991],
    },
    PageNumber: {
      range: [0, 9007199254740991],
    },
  },
} as const satisfies OperationFacts;

export const stopAutoCalloutTask = {
  action: "StopAutoCalloutTask",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59781",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribeAutoCalloutTask",
    key: "TaskId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    TaskId: {
      id: "uint64",
    },
  },
} as const satisfies OperationFacts;

export const pauseAutoCalloutTask = {
  action: "PauseAutoCalloutTask",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/76611",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribeAutoCalloutTask",
    key: "TaskId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    TaskId: {
      id: "int64",
    },
    SdkAppId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const resumeAutoCalloutTask = {
  action: "ResumeAutoCalloutTask",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/76610",
  kind: "change",
  startsCalls: "always",
  verify: {
    operation: "DescribeAutoCalloutTask",
    key: "TaskId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    TaskId: {
      id: "int64",
    },
    SdkAppId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const pausePredictiveDialingCampaign = {
  action: "PausePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59783",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribePredictiveDialingCampaigns",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const resumePredictiveDialingCampaign = {
  action: "ResumePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59782",
  kind: "change",
  startsCalls: "always",
  verify: {
    operation: "DescribePredictiveDialingCampaigns",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const abortPredictiveDialingCampaign = {
  action: "AbortPredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59792",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribePredictiveDialingCampaigns",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const deletePredictiveDialingCampaign = {
  action: "DeletePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59789",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribePredictiveDialingCampaigns",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const createAgentCruiseDialingCampaign = {
  action: "CreateAgentCruiseDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/64324",
  kind: "create",
  startsCalls: "always",
  verify: {
    noQuery:
      "DescribeAgentCruiseDialingCampaign needs the campaign's id, which only the response has, and no operation lists cruise campaigns",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  resultId: "CampaignId",
  answer: {
    CampaignId: {
      nullable: "id",
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    Name: {},
    Agent: {},
    ConcurrencyNumber: {
      range: [1, 20],
    },
    StartTime: {
      unit: "unix-s",
      range: [0, 99999999999],
    },
    EndTime: {
      unit: "unix-s",
      range: [1, 100000000000],
    },
    Callees: {
      phones: [
        {
          list: true,
        },
      ],
    },
    Callers: {
      phones: [
        {
          list: true,
        },
      ],
    },
    CallOrder: {},
    UUI: {},
  },
} as const satisfies OperationFacts;

export const createPredictiveDialingCampaign = {
  action: "CreatePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59790",
  kind: "create",
  startsCalls: "always",
  verify: {
    operation: "DescribePredictiveDialingCampaigns",
    key: "Name",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  resultId: "CampaignId",
  answer: {
    CampaignId: {
      nullable: "id",
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    Name: {},
    Callees: {
      phones: [
        {
          list: true,
        },
      ],
    },
    Callers: {
      phones: [
        {
          list: true,
        },
      ],
    },
    CallOrder: {},
    SkillGroupId: {
      id: "int64",
    },
    Priority: {
      range: [1, 5],
    },
    ExpectedAbandonRate: {
      unit: "percent",
      range: [0, 50],
    },
    RetryInterval: {
      unit: "seconds",
      range: [60, 86400],
    },
    StartTime: {
      unit: "unix-s",
      range: [0, 99999999999],
    },
    EndTime: {
      unit: "unix-s",
      range: [1, 100000000000],
    },
    IVRId: {
      id: "int64",
    },
    RetryTimes: {
      range: [0, 2],
    },
    Variables: {},
    UUI: {},
    CalleeAttributes: {
      phones: [
        {
          list: true,
          at: "Callee",
        },
      ],
    },
    TimeZone: {},
    AvailableTime: {},
  },
  fieldNames: ["Key", "Value", "Callee", "UUI", "Variables", "StartTime", "EndTime"],
} as const satisfies OperationFacts;

export const describeAgentCruiseDialingCampaign = {
  action: "DescribeAgentCruiseDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/64328",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    Name: {
      nullable: "string",
    },
    Agent: {
      nullable: "string",
    },
    ConcurrencyNumber: {
      nullable: "number",
    },
    StartTime: {
      nullable: "number",
    },
    EndTime: {
      nullable: "number",
    },
    CallOrder: {
      nullable: {
        enum: [0, 1],
      },
    },
    UUI: {
      nullable: "string",
    },
    State: {
      nullable: {
        enum: [0, 1, 2, 3],
      },
    },
    TotalCalleeCount: {
      nullable: "number",
    },
    CalledCalleeCount: {
      nullable: "number",
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const abortAgentCruiseDialingCampaign = {
  action: "AbortAgentCruiseDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/64325",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "DescribeAgentCruiseDialingCampaign",
    key: "CampaignId",
  },
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "uint64",
    },
    CampaignId: {
      id: "uint64",
    },
  },
} as const satisfies OperationFacts;

export const describePredictiveDialingCampaign = {
  action: "DescribePredictiveDialingCampaign",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59786",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    CampaignId: {
      nullable: "id",
    },
    Name: {
      nullable: "string",
    },
    CallOrder: {
      nullable: {
        enum: [0, 1],
      },
    },
    SkillGroupId: {
      nullable: "id",
    },
    IVRId: {
      nullable: "id",
    },
    Priority: {
      nullable: "number",
    },
    ExpectedAbandonRate: {
      nullable: "number",
    },
    RetryTimes: {
      nullable: "number",
    },
    RetryInterval: {
      nullable: "number",
    },
    StartTime: {
      nullable: "number",
    },
    EndTime: {
      nullable: "number",
    },
    Variables: {
      nullable: {
        items: {
          fields: {
            Key: {
              nullable: "string",
            },
            Value: {
              nullable: "string",
            },
          },
        },
      },
    },
    UUI: {
      nullable: "string",
    },
    Status: {
      nullable: {
        enum: [0, 1, 2, 3, 4],
      },
    },
    StatusReason: {
      nullable: {
        enum: [0, 1, 2],
      },
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const describePredictiveDialingCampaigns = {
  action: "DescribePredictiveDialingCampaigns",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59785",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    TotalCount: {
      nullable: "number",
    },
    CampaignList: {
      nullable: {
        items: {
          fields: {
            CampaignId: {
              nullable: "id",
            },
            Name: {
              nullable: "string",
            },
            Status: {
              nullable: {
                enum: [0, 1, 2, 3, 4],
              },
            },
            StatusReason: {
              nullable: {
                enum: [0, 1, 2],
              },
            },
            CalleeCount: {
              nullable: "number",
            },
            FinishedCalleeCount: {
              nullable: "number",
            },
            Priority: {
              nullable: "number",
            },
            SkillGroupId: {
              nullable: "id",
            },
          },
        },
      },
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    PageSize: {
      range: [1, 100],
    },
    PageNumber: {
      range: [0, 9007199254740991],
    },
    Name: {},
    SkillGroupId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
  },
} as const satisfies OperationFacts;

export const describePredictiveDialingSessions = {
  action: "DescribePredictiveDialingSessions",
  service: "ccc",
  product: "ccc",
  scheme: "tc3",
  version: "2020-02-10",
  host: "ccc.tencentcloudapi.com",
  page: "https://www.tencentcloud.com/document/product/1229/59784",
  kind: "query",
  startsCalls: "never",
  rateLimit: {
    requests: 20,
    seconds: 1,
  },
  answer: {
    TotalCount: {
      nullable: "number",
    },
    SessionList: {
      nullable: {
        items: "string",
      },
    },
    RequestId: "string",
  },
  request: {
    SdkAppId: {
      id: "int64",
    },
    CampaignId: {
      id: "int64",
    },
    PageSize: {
      range: [1, 1000],
    },
    PageNumber: {
      range: [0, 9007199254740991],
    },
  },
} as const satisfies OperationFacts;

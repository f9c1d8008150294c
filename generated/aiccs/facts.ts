// Generated from specs/aiccs by scripts/generate/facts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { OperationFacts } from "../../src/operation/facts.ts";

export const createAiCallTask = {
  action: "CreateAiCallTask",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-createaicalltask",
  kind: "create",
  startsCalls: "when-immediate",
  verify: {
    operation: "QueryAiCallTaskPage",
    key: "TaskName",
  },
  resultId: "Data",
  answer: {
    AccessDeniedDetail: "string",
    Message: "string",
    RequestId: "string",
    Data: "id",
    Code: "string",
    Success: "boolean",
  },
  request: {
    TaskName: {},
    AgentId: {},
    VirtualNumber: {
      phones: [{}],
    },
    StartType: {},
    MissCallRetry: {},
    CallRetryReason: {},
    CallRetryTimes: {
      range: [0, 3],
    },
    CallRetryInterval: {
      unit: "minutes",
      range: [0, 720],
    },
    CallTime: {
      form: "texts",
    },
    CallDay: {},
    TaskStartTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
      effective: ["StartType", "SCHEDULE"],
    },
    TaskCps: {
      range: [0, 500],
    },
    ApplicationCode: {},
    Source: {},
    PhoneType: {},
    LineEncoding: {},
    LinePhoneNum: {
      phones: [{}],
    },
    CallExpireType: {},
    CallExpireMinutes: {
      unit: "minutes",
      range: [0, 9007199254740991],
    },
    CallExpireDate: {
      time: "day-and-time",
    },
    CallableTime: {},
  },
  fieldNames: ["startTime", "endTime"],
} as const satisfies OperationFacts;

export const updateAiCallTask = {
  action: "UpdateAiCallTask",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-updateaicalltask",
  kind: "change",
  startsCalls: "when-scheduled",
  verify: {
    operation: "QueryAiCallTaskDetail",
    key: "TaskId",
  },
  failures: {
    Data: [false],
  },
  answer: {
    AccessDeniedDetail: "string",
    Message: "string",
    RequestId: "string",
    Data: "boolean",
    Code: "string",
    Success: "boolean",
  },
  request: {
    TaskName: {},
    VirtualNumber: {
      phones: [{}],
    },
    StartType: {},
    MissCallRetry: {},
    CallRetryReason: {},
    CallRetryTimes: {
      range: [0, 3],
    },
    CallRetryInterval: {
      unit: "minutes",
      range: [0, 120],
    },
    CallTime: {
      form: "texts",
    },
    CallDay: {},
    TaskStartTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
      effective: ["StartType", "SCHEDULE"],
    },
    TaskId: {},
    TaskCps: {
      range: [0, 500],
    },
    Source: {},
    PhoneType: {},
    LineEncoding: {},
    LinePhoneNum: {
      phones: [{}],
    },
    CallExpireType: {},
    CallExpireMinutes: {
      unit: "minutes",
      range: [0, 9007199254740991],
    },
    CallExpireDate: {
      time: "day-and-time",
    },
    CallableTime: {},
  },
  fieldNames: ["startTime", "endTime"],
} as const satisfies OperationFacts;

export const startAiCallTask = {
  action: "StartAiCallTask",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-startaicalltask",
  kind: "change",
  startsCalls: "always",
  verify: {
    operation: "QueryAiCallTaskPage",
    key: "TaskId",
  },
  failures: {
    Data: [false],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: "boolean",
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
  },
} as const satisfies OperationFacts;

export const queryAiCallTaskPage = {
  action: "QueryAiCallTaskPage",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskpage",
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
              TaskId: "string",
              TaskName: "string",
              Status: {
                enum: [0, 1, 2, 3],
              },
              StartFailedReason: "string",
              AgentId: "string",
              AgentName: "string",
              ApplicationCode: "string",
              ApplicationName: "string",
              ConcurrentCount: "number",
              CreateTime: "number",
              StartTime: "number",
              RealStartTime: "number",
              CompleteRate: "string",
              DayConnectRate: "string",
              HistoryConnectRate: "string",
              TotalCount: "number",
              DayImportCount: "number",
              CallingCount: "number",
              DayCallCount: "number",
              TotalCallCount: "number",
              SucceedCount: "number",
              FailedCount: "number",
              CallExpireType: {
                enum: [0, 1, 2],
              },
              CallExpireMinutes: "number",
              CallExpireDate: "string",
            },
          },
        },
        PageNo: "number",
        PageSize: "number",
        Total: "number",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    PageNo: {
      range: [1, 9007199254740991],
    },
    PageSize: {
      range: [1, 9007199254740991],
    },
    Status: {},
    TaskId: {},
    TaskName: {},
    AgentName: {},
    ApplicationCode: {},
    Source: {},
  },
} as const satisfies OperationFacts;

export const queryAiCallDetailPage = {
  action: "QueryAiCallDetailPage",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalldetailpage",
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
              DetailId: "string",
              TaskId: "string",
              BatchId: "string",
              OutId: "string",
              CalledNumber: "string",
              EncryptionType: {
                enum: [0, 1, 2, 3],
              },
              Status: {
                enum: [0, 1, 2, 3, 4, 5],
              },
              FailedReason: "string",
              CallResult: "string",
              ImportedTime: "number",
              CallingTime: "number",
              CallExpireTime: "number",
              ConversationDuration: "number",
              ConversationTurnCount: "number",
              ConversationRecord: "string",
              MajorIntent: "string",
              Options: "string",
              RecordingFilePath: "string",
              BranchId: "id",
              BranchName: "string",
              BranchVersionId: "id",
              VersionName: "string",
              VersionNo: "number",
            },
          },
        },
        PageNo: "number",
        PageSize: "number",
        Total: "number",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
    Status: {},
    PageNo: {
      range: [1, 9007199254740991],
    },
    PageSize: {
      range: [1, 9007199254740991],
    },
    BatchId: {},
    DetailIds: {
      ids: "int64",
    },
    CalledNumber: {
      phones: [
        {
          digest: "EncryptionType",
        },
      ],
    },
    EncryptionType: {},
    OutId: {},
    CallResult: {},
    MajorIntent: {},
    StartImportedTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
    },
    EndImportedTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
    },
    StartCallingTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
    },
    EndCallingTime: {
      unit: "unix-ms",
      range: [10000000000, 100000000000000],
    },
    MinConversationDuration: {
      unit: "minutes",
      range: [0, 9007199254740991],
    },
    MaxConversationDuration: {
      unit: "minutes",
      range: [0, 9007199254740991],
    },
  },
} as const satisfies OperationFacts;

export const importTaskNumberDatas = {
  action: "ImportTaskNumberDatas",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importtasknumberdatas",
  kind: "import",
  startsCalls: "when-running",
  verify: {
    operation: "QueryAiCallDetailPage",
    key: "TaskId",
  },
  resultId: "Data",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: "id",
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
    DataType: {},
    PhoneNumberList: {
      in: "form",
      phones: [
        {
          list: true,
          at: "calleeNumber",
          digest: "EncryptionType",
        },
      ],
    },
    OssFileName: {},
    EncryptionType: {},
  },
  fieldNames: ["calleeNumber", "outId"],
} as const satisfies OperationFacts;

export const stopAiCallTask = {
  action: "StopAiCallTask",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-stopaicalltask",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "QueryAiCallTaskPage",
    key: "TaskId",
  },
  failures: {
    Data: [false],
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: "boolean",
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
  },
} as const satisfies OperationFacts;

export const importOneTaskPhoneNumber = {
  action: "ImportOneTaskPhoneNumber",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-importonetaskphonenumber",
  kind: "import",
  startsCalls: "when-running",
  verify: {
    operation: "QueryAiCallDetailPage",
    key: "OutId",
  },
  resultId: "Data.DetailId",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        DetailId: "id",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {
      id: "int64",
    },
    PhoneNumber: {
      phones: [
        {
          digest: "EncryptionType",
        },
      ],
    },
    OutId: {},
    Variables: {},
    EncryptionType: {},
  },
} as const satisfies OperationFacts;

export const queryAiCallTaskDetail = {
  action: "QueryAiCallTaskDetail",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryaicalltaskdetail",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        TaskId: "string",
        TaskName: "string",
        AgentId: "string",
        AgentName: "string",
        ApplicationCode: "string",
        ApplicationName: "string",
        CallerNumber: "string",
        PhoneType: "number",
        LineEncoding: "string",
        LinePhoneNum: "string",
        ConcurrentCount: "number",
        StartType: {
          enum: ["IMMEDIATE", "SCHEDULE"],
        },
        StartTime: "number",
        RealStartTime: "number",
        CallDays: {
          items: "string",
        },
        CallTimes: {
          items: {
            fields: {
              StartTime: "string",
              EndTime: "string",
            },
          },
        },
        CallableTimes: {
          items: {
            fields: {
              StartTime: "string",
              EndTime: "string",
            },
          },
        },
        RetryEnable: "boolean",
        RetryCount: "number",
        RetryInterval: "number",
        RetryReasons: {
          items: "string",
        },
        CallExpireType: {
          enum: [0, 1, 2],
        },
        CallExpireMinutes: "number",
        CallExpireDate: "string",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
  },
} as const satisfies OperationFacts;

export const cancelAiCallDetails = {
  action: "CancelAiCallDetails",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-cancelaicalldetails",
  kind: "change",
  startsCalls: "never",
  verify: {
    operation: "QueryAiCallDetailPage",
    key: "TaskId",
  },
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        ResultCode: {
          enum: ["ALL_FAILED", "ALL_SUCCEED", "PART_FAILED"],
        },
        TotalCount: "number",
        SucceedCount: "number",
        FailedCount: "number",
        FailedDetails: {
          values: "string",
        },
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
    DetailIdList: {},
    BatchId: {},
    PhoneNumbers: {
      phones: [
        {
          list: true,
          digest: "EncryptionType",
        },
      ],
    },
    EncryptionType: {},
  },
} as const satisfies OperationFacts;

export const queryConversationDetailInfo = {
  action: "QueryConversationDetailInfo",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfo",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        CallId: "string",
        OutId: "string",
        CalledPhone: "string",
        CallerPhone: "string",
        EncryptionType: "string",
        CallResult: {
          enum: [
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
          ],
        },
        FailedReason: "string",
        StatusCode: "string",
        StatusMsg: "string",
        StartCallTime: "number",
        PickUpTime: "number",
        ReleaseTime: "number",
        Duration: "number",
        HangupDirection: "string",
        ConversationRecord: "string",
        MajorIntent: "string",
        OutputTags: {
          items: {
            fields: {
              Id: "string",
              OutputTagName: "string",
              OutputTagDescription: "string",
              OutputTagValue: "string",
            },
          },
        },
        Variables: {
          items: {
            fields: {
              Id: "string",
              Key: "string",
              Name: "string",
              Value: "string",
              Required: "boolean",
              Source: "string",
            },
          },
        },
        RecordingFileDownloadUrl: "string",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
    BatchId: {},
    DetailId: {},
  },
} as const satisfies OperationFacts;

export const queryConversationDetailInfoNew = {
  action: "QueryConversationDetailInfoNew",
  service: "aiccs",
  product: "aiccs",
  scheme: "acs3",
  version: "2019-10-15",
  host: "aiccs.aliyuncs.com",
  page: "https://help.aliyun.com/en/aiccs/developer-reference/api-aiccs-2019-10-15-queryconversationdetailinfonew",
  kind: "query",
  startsCalls: "never",
  answer: {
    AccessDeniedDetail: "string",
    Code: "string",
    Data: {
      fields: {
        TaskId: "string",
        BatchId: "string",
        DetailId: "string",
        CallId: "string",
        OutId: "string",
        CalledPhone: "string",
        CallerPhone: "string",
        EncryptionType: "number",
        Status: "number",
        CallResult: {
          enum: [
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
          ],
        },
        FailedReason: "string",
        StatusCode: "string",
        StatusMsg: "string",
        ImportedTime: "number",
        StartCallTime: "number",
        PickUpTime: "number",
        ReleaseTime: "number",
        Duration: "number",
        HangupDirection: {
          enum: ["0", "1"],
        },
        ConversationTurnCount: "number",
        ConversationRecord: "string",
        MajorIntent: "string",
        OutputTags: {
          items: {
            fields: {
              Id: "string",
              OutputTagName: "string",
              OutputTagDescription: "string",
              OutputTagValue: "string",
            },
          },
        },
        Variables: {
          items: {
            fields: {
              Id: "string",
              Key: "string",
              Name: "string",
              Value: "string",
              Required: "boolean",
              Source: "string",
            },
          },
        },
        Options: "string",
        RecordingFileDownloadUrl: "string",
      },
    },
    Message: "string",
    RequestId: "string",
    Success: "boolean",
  },
  request: {
    TaskId: {},
    DetailId: {},
    CallId: {},
    OutId: {},
  },
} as const satisfies OperationFacts;

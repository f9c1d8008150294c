// Generated from specs/aiccs by scripts/generate/behaviours.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";

/** What each operation does in the fake cloud, by the vendor's name of the operation. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  CreateAiCallTask: {
    family: "ai-call-task",
    does: "create",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: "id",
      },
      required: ["Data"],
    },
  },
  UpdateAiCallTask: {
    family: "ai-call-task",
    does: "change",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          failures: [false],
          of: "boolean",
        },
      },
      required: ["Data"],
    },
  },
  StartAiCallTask: {
    family: "ai-call-task",
    does: "start",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          failures: [false],
          of: "boolean",
        },
      },
    },
  },
  QueryAiCallTaskPage: {
    family: "ai-call-task",
    does: "list",
    ignores: ["Source"],
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
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
                  ConcurrentCount: "integer",
                  CreateTime: "integer",
                  StartTime: "integer",
                  RealStartTime: "integer",
                  CompleteRate: "string",
                  DayConnectRate: "string",
                  HistoryConnectRate: "string",
                  TotalCount: "integer",
                  DayImportCount: "integer",
                  CallingCount: "integer",
                  DayCallCount: "integer",
                  TotalCallCount: "integer",
                  SucceedCount: "integer",
                  FailedCount: "integer",
                  CallExpireType: {
                    enum: [0, 1, 2],
                  },
                  CallExpireMinutes: "integer",
                  CallExpireDate: "string",
                },
              },
            },
            PageNo: "integer",
            PageSize: "integer",
            Total: "integer",
          },
        },
      },
    },
  },
  QueryAiCallDetailPage: {
    family: "ai-call-task",
    does: "list",
    of: "numbers",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
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
                  ImportedTime: "integer",
                  CallingTime: "integer",
                  CallExpireTime: "integer",
                  ConversationDuration: "integer",
                  ConversationTurnCount: "integer",
                  ConversationRecord: "string",
                  MajorIntent: "string",
                  Options: "string",
                  RecordingFilePath: "string",
                  BranchId: "id",
                  BranchName: "string",
                  BranchVersionId: "id",
                  VersionName: "string",
                  VersionNo: "integer",
                },
              },
            },
            PageNo: "integer",
            PageSize: "integer",
            Total: "integer",
          },
        },
      },
    },
  },
  ImportTaskNumberDatas: {
    family: "ai-call-task",
    does: "import",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: "id",
      },
      required: ["Data"],
    },
  },
  StopAiCallTask: {
    family: "ai-call-task",
    does: "stop",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          failures: [false],
          of: "boolean",
        },
      },
    },
  },
  ImportOneTaskPhoneNumber: {
    family: "ai-call-task",
    does: "import",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          fields: {
            DetailId: "id",
          },
          required: ["DetailId"],
        },
      },
    },
  },
  QueryAiCallTaskDetail: {
    family: "ai-call-task",
    does: "get",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          fields: {
            TaskId: "string",
            TaskName: "string",
            AgentId: "string",
            AgentName: "string",
            ApplicationCode: "string",
            ApplicationName: "string",
            CallerNumber: "string",
            PhoneType: "integer",
            LineEncoding: "string",
            LinePhoneNum: "string",
            ConcurrentCount: "integer",
            StartType: {
              enum: ["IMMEDIATE", "SCHEDULE"],
            },
            StartTime: "integer",
            RealStartTime: "integer",
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
            RetryCount: "integer",
            RetryInterval: "integer",
            RetryReasons: {
              items: "string",
            },
            CallExpireType: {
              enum: [0, 1, 2],
            },
            CallExpireMinutes: "integer",
            CallExpireDate: "string",
          },
        },
      },
    },
  },
  CancelAiCallDetails: {
    family: "ai-call-task",
    does: "cancel",
    of: "numbers",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          fields: {
            ResultCode: {
              enum: ["ALL_FAILED", "ALL_SUCCEED", "PART_FAILED"],
            },
            TotalCount: "integer",
            SucceedCount: "integer",
            FailedCount: "integer",
            FailedDetails: {
              values: "string",
            },
          },
        },
      },
    },
  },
  QueryConversationDetailInfo: {
    family: "ai-call-task",
    does: "get",
    of: "numbers",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
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
            StartCallTime: "integer",
            PickUpTime: "integer",
            ReleaseTime: "integer",
            Duration: "integer",
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
      },
    },
  },
  QueryConversationDetailInfoNew: {
    family: "ai-call-task",
    does: "get",
    of: "numbers",
    answer: {
      fields: {
        Success: {
          failures: [false],
          of: "boolean",
        },
        Data: {
          fields: {
            TaskId: "string",
            BatchId: "string",
            DetailId: "string",
            CallId: "string",
            OutId: "string",
            CalledPhone: "string",
            CallerPhone: "string",
            EncryptionType: "integer",
            Status: "integer",
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
            ImportedTime: "integer",
            StartCallTime: "integer",
            PickUpTime: "integer",
            ReleaseTime: "integer",
            Duration: "integer",
            HangupDirection: {
              enum: ["0", "1"],
            },
            ConversationTurnCount: "integer",
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
      },
    },
  },
};

// Generated from specs/dyvms by scripts/generate/behaviours.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";

/** What each operation does in the fake cloud, by the vendor's name of the operation. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  CloudUpdateTask: {
    family: "cloud-task",
    does: "change",
    answer: {
      fields: {
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
            AutoComplete: "integer",
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
      },
    },
  },
  CloudStartTask: {
    family: "cloud-task",
    does: "start",
    answer: {
      fields: {
        Data: {
          fields: {
            Result: {
              failures: [1],
              of: "integer",
            },
          },
        },
      },
    },
  },
  CloudPauseTask: {
    family: "cloud-task",
    does: "pause",
    answer: {
      fields: {
        Data: {
          fields: {
            Result: {
              failures: [1],
              of: "integer",
            },
          },
        },
      },
    },
  },
  CloudDeleteTask: {
    family: "cloud-task",
    does: "delete",
    answer: {
      fields: {
        Data: {
          fields: {
            Result: {
              failures: [1],
              of: "integer",
            },
          },
        },
      },
    },
  },
  CloudCreateTask: {
    family: "cloud-task",
    does: "create",
    answer: {
      fields: {
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
            AutoComplete: "integer",
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
      },
    },
  },
  CloudGetTask: {
    family: "cloud-task",
    does: "get",
    answer: {
      fields: {
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
      },
    },
  },
  CloudImportTaskTel: {
    family: "cloud-task",
    does: "import",
    answer: {
      fields: {
        Data: {
          fields: {
            FileId: "string",
            ImportTotal: "string",
            SuccessTotal: "string",
            InvalidTotal: "string",
            TaskId: "string",
          },
        },
      },
    },
  },
  CloudQueryTask: {
    family: "cloud-task",
    does: "list",
    answer: {
      fields: {
        Data: {
          fields: {
            TaskProperties: {
              items: {
                fields: {
                  AgentGroup: "string",
                  AgentTimeout: "integer",
                  AnswerRate: "integer",
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
                  CallStrategy: "integer",
                  CallVariables: "string",
                  ClidProperty: "string",
                  Cnos: "string",
                  Concurrency: "integer",
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
                  CustomerTimeout: "integer",
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
                  MaxWaitTime: "integer",
                  MinAvailableAgentCount: "integer",
                  Name: "string",
                  OverCallLimitCnos: "string",
                  OverTime: "string",
                  PauseDuration: "integer",
                  PauseTime: "string",
                  PredictAdjust: "integer",
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
                  WarmUpDuration: "integer",
                  Wrapup: "integer",
                },
              },
            },
          },
        },
      },
    },
  },
  CloudDeleteTaskTel: {
    family: "cloud-task",
    does: "delete",
    of: "numbers",
    answer: {
      fields: {
        Data: {
          fields: {
            Result: {
              failures: [1],
              of: "integer",
            },
          },
        },
      },
    },
  },
  CloudListTaskFile: {
    family: "cloud-task",
    does: "list",
    of: "batches",
    answer: {
      fields: {
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
      },
    },
  },
  CloudMonitorTask: {
    family: "cloud-task",
    does: "get",
    answer: {
      fields: {
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
                CalledCount: "integer",
                UncalledCount: "integer",
                AnswerCount: "integer",
                CallAgentCount: "integer",
                AgentCount: "integer",
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
                CalledCount: "integer",
                UncalledCount: "integer",
                AnswerCount: "integer",
                CallAgentCount: "integer",
                AgentCount: "integer",
              },
            },
            ChannelInfo: {
              fields: {
                ChannelCount: "integer",
                EnterpriseChannelCount: "integer",
                WaitAnswerCount: "integer",
                AnswerCount: "integer",
                WaitAgentCount: "integer",
                BridgedCount: "integer",
                IvrCount: "integer",
              },
            },
            AgentInfo: {
              fields: {
                TotalCount: "integer",
                OnlineCount: "integer",
                AvailableCount: "integer",
                RingingCount: "integer",
                BridgeCount: "integer",
                WrapupCount: "integer",
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
                  AgentAvgIdleTime: "integer",
                  CalledCount: "integer",
                  BridgeCount: "integer",
                  NoBridgeCount: "integer",
                  BridgeIn2sRate: "number",
                  AvgBridgeTime: "string",
                  CallLimit: "integer",
                  TodayAnsweredCount: "integer",
                  EnterpriseCallLimit: "integer",
                  EnterpriseTodayAnsweredCount: "integer",
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
                  AgentAvgIdleTime: "integer",
                  CalledCount: "integer",
                  BridgeCount: "integer",
                  NoBridgeCount: "integer",
                  BridgeIn2sRate: "number",
                  AvgBridgeTime: "string",
                  CallLimit: "integer",
                  TodayAnsweredCount: "integer",
                  EnterpriseCallLimit: "integer",
                  EnterpriseTodayAnsweredCount: "integer",
                },
              },
            },
          },
        },
      },
    },
  },
  CloudCreateEnterpriseTime: {
    family: "enterprise-time",
    does: "create",
    answer: {
      fields: {
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
      },
    },
  },
  CloudListEnterpriseTime: {
    family: "enterprise-time",
    does: "list",
    answer: {
      fields: {
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
      },
    },
  },
  CloudDeleteEnterpriseTime: {
    family: "enterprise-time",
    does: "delete",
    answer: {
      fields: {
        Data: {
          fields: {
            Result: {
              failures: [1],
              of: "integer",
            },
          },
        },
      },
    },
  },
};

// Generated from specs/ccc by scripts/generate/behaviours.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";

/** What each operation does in the fake cloud, by the vendor's name of the operation. */
export const behaviours: Readonly<Record<string, Behaviour>> = {
  CreateAutoCalloutTask: {
    family: "auto-callout-task",
    does: "create",
    answer: {
      fields: {
        TaskId: "id",
      },
    },
  },
  UpdatePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "change",
    answer: {
      fields: {},
    },
  },
  DescribeAutoCalloutTask: {
    family: "auto-callout-task",
    does: "get",
    answer: {
      fields: {
        Name: "string",
        Description: "string",
        NotBefore: "integer",
        NotAfter: {
          nullable: "integer",
        },
        Callers: {
          items: "string",
        },
        IvrId: "id",
        State: {
          enum: [0, 1, 2, 3, 4, 5],
        },
        MaxRingTimeoutSecond: {
          nullable: "integer",
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
            required: ["Callee", "State", "Sessions"],
          },
        },
      },
    },
  },
  DescribeAutoCalloutTasks: {
    family: "auto-callout-task",
    does: "list",
    answer: {
      fields: {
        TotalCount: "integer",
        Tasks: {
          items: {
            fields: {
              TaskId: "id",
              Name: "string",
              CalleeCount: "integer",
              NotBefore: "integer",
              NotAfter: {
                nullable: "integer",
              },
              Callers: {
                items: "string",
              },
              IvrId: "id",
              State: {
                enum: [0, 1, 2, 3, 4, 5],
              },
              MaxRingTimeoutSecond: {
                nullable: "integer",
              },
            },
          },
        },
      },
    },
  },
  StopAutoCalloutTask: {
    family: "auto-callout-task",
    does: "stop",
    answer: {
      fields: {},
    },
  },
  PauseAutoCalloutTask: {
    family: "auto-callout-task",
    does: "pause",
    answer: {
      fields: {},
    },
  },
  ResumeAutoCalloutTask: {
    family: "auto-callout-task",
    does: "resume",
    answer: {
      fields: {},
    },
  },
  PausePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "pause",
    answer: {
      fields: {},
    },
  },
  ResumePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "resume",
    answer: {
      fields: {},
    },
  },
  AbortPredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "abort",
    answer: {
      fields: {},
    },
  },
  DeletePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "delete",
    answer: {
      fields: {},
    },
  },
  CreateAgentCruiseDialingCampaign: {
    family: "agent-cruise-campaign",
    does: "create",
    answer: {
      fields: {
        CampaignId: {
          nullable: "id",
        },
      },
    },
  },
  CreatePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "create",
    answer: {
      fields: {
        CampaignId: {
          nullable: "id",
        },
      },
    },
  },
  DescribeAgentCruiseDialingCampaign: {
    family: "agent-cruise-campaign",
    does: "get",
    answer: {
      fields: {
        Name: {
          nullable: "string",
        },
        Agent: {
          nullable: "string",
        },
        ConcurrencyNumber: {
          nullable: "integer",
        },
        StartTime: {
          nullable: "integer",
        },
        EndTime: {
          nullable: "integer",
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
          nullable: "integer",
        },
        CalledCalleeCount: {
          nullable: "integer",
        },
      },
    },
  },
  AbortAgentCruiseDialingCampaign: {
    family: "agent-cruise-campaign",
    does: "abort",
    answer: {
      fields: {},
    },
  },
  DescribePredictiveDialingCampaign: {
    family: "predictive-dialing-campaign",
    does: "get",
    answer: {
      fields: {
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
          nullable: "integer",
        },
        ExpectedAbandonRate: {
          nullable: "integer",
        },
        RetryTimes: {
          nullable: "integer",
        },
        RetryInterval: {
          nullable: "integer",
        },
        StartTime: {
          nullable: "integer",
        },
        EndTime: {
          nullable: "integer",
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
              required: ["Key", "Value"],
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
      },
    },
  },
  DescribePredictiveDialingCampaigns: {
    family: "predictive-dialing-campaign",
    does: "list",
    answer: {
      fields: {
        TotalCount: {
          nullable: "integer",
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
                  nullable: "integer",
                },
                FinishedCalleeCount: {
                  nullable: "integer",
                },
                Priority: {
                  nullable: "integer",
                },
                SkillGroupId: {
                  nullable: "id",
                },
              },
            },
          },
        },
      },
    },
  },
  DescribePredictiveDialingSessions: {
    family: "predictive-dialing-campaign",
    does: "list",
    of: "sessions",
    answer: {
      fields: {
        TotalCount: {
          nullable: "integer",
        },
        SessionList: {
          nullable: {
            items: "string",
          },
        },
      },
    },
  },
};

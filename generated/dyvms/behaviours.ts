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
            Status: "string",
            CustomerMoh: "string",
            AutoStartDay: "string",
            UserFields: "string",
            PredictAdjust: "string",
            CreateTime: "string",
            StartTime: "string",
            AutoStop: "string",
            Wrapup: "string",
            MaxWaitTime: "string",
            Type: "string",
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
};

/* A page that imports everything of every entry, as a bundler for browsers resolves it, and shows what works there. */
import { ConfigurationError, OutdialError } from "outdial";
import * as aiccs from "outdial/aiccs";
import {
  createAiccs,
  createClient,
  createAiCallTask,
  credentialsFromEnv,
  schemaOf,
  StartType,
  validate,
} from "outdial/aiccs";
import { CreateAiCallTask } from "outdial/aiccs/schemas";
import * as ccc from "outdial/ccc";
import { CreateAutoCalloutTask } from "outdial/ccc/schemas";
import * as dyvms from "outdial/dyvms";
import { CloudUpdateTask } from "outdial/dyvms/schemas";
import * as limiter from "outdial/limiter";
import * as testing from "outdial/testing";

const input = {
  TaskName: "spring",
  AgentId: "1180",
  VirtualNumber: "0327",
  StartType: StartType.Immediate,
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
};

function problem(call) {
  try {
    call();
  } catch (error) {
    return `${error instanceof ConfigurationError && error instanceof OutdialError ? error.name : "?"}: ${error.message}`;
  }
}

globalThis.shown = {
  entries: { aiccs, ccc, dyvms, limiter, testing },
  valid: validate("CreateAiCallTask", input).ok,
  issues: validate("CreateAiCallTask", { ...input, StartType: StartType.Schedule, TaskCps: 501 }).issues.map(String),
  standard: schemaOf("CreateAiCallTask")["~standard"].validate(input).issues,
  zod: [CreateAiCallTask, CreateAutoCalloutTask, CloudUpdateTask].map((schema) => schema.safeParse(input).success),
  clients: [
    () => createAiccs({ credentials: credentialsFromEnv() }),
    () => createClient({ credentials: {} }, { createAiCallTask }),
    () => ccc.createCcc({}),
    () => dyvms.createDyvms({}),
    () => limiter.createLimiter(),
    () => testing.createFakeCloud({}),
    () => testing.cloudMatchers.toHaveReceived({}, "CreateAiCallTask"),
  ].map(problem),
};

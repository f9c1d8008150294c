/* A library whose exports have the types of outdial, none of them written out: its declarations must be emitted. */
import * as outdial from "outdial";
import * as aiccs from "outdial/aiccs";
import * as ccc from "outdial/ccc";
import * as dyvms from "outdial/dyvms";
import { createLimiter } from "outdial/limiter";
import * as testing from "outdial/testing";

const credentials = { accessKeyId: "a", accessKeySecret: "b" };
export const clients = {
  aiccs: aiccs.createAiccs({ credentials }),
  dyvms: dyvms.createDyvms({ credentials }),
  ccc: ccc.createCcc({ credentials: { secretId: "a", secretKey: "b" } }),
};
export const small = aiccs.createClient(
  { credentials },
  { createAiCallTask: aiccs.createAiCallTask, stop: aiccs.stopAiCallTask },
);
export const { createAiCallTask, stopAiCallTask, prepare, close } = clients.aiccs;
export const { create = clients.aiccs.createAiCallTask } = {} as { create?: typeof clients.aiccs.createAiCallTask };
export const methods = [
  clients.aiccs.createAiCallTask,
  clients.dyvms.cloudUpdateTask,
  clients.ccc.createAutoCalloutTask,
];
export const withDefault = (method = clients.dyvms.cloudUpdateTask) => method;
export const submit = <Action extends aiccs.AiccsAction>(action: Action, input: aiccs.InputOf<Action>) =>
  clients.aiccs.prepare(action, input);
export const submitSmall = (input: aiccs.CreateAiCallTaskInput) => small.createAiCallTask(input);
export const merge = (a: Partial<dyvms.CloudUpdateTaskInput>, b: dyvms.CloudUpdateTaskInput) => ({ ...a, ...b });
export class Campaigns {
  readonly client = aiccs.createAiccs({ credentials });
  readonly run = this.client.createAiCallTask;
  start = (input: aiccs.InputOf<"CreateAiCallTask">) => this.client.createAiCallTask(input);
}

// Parts of operations.
export const operation = aiccs.createAiCallTask;
export const operations = [aiccs.createAiCallTask, aiccs.stopAiCallTask, ccc.createAutoCalloutTask] as const;
export const { facts, contract, vendor, send } = ccc.createAutoCalloutTask;
export const { conditions, rules, validator } = contract;
export const { createSign, readEnvelope, codes, credentials: form } = vendor;
export const reading = () => readEnvelope({}, 200, facts);
export const answer = facts.answer;

// Validation, limiter, errors.
export const checked = () => aiccs.validate("CreateAiCallTask", {});
export const checkedAny = <Action extends aiccs.AiccsAction>(action: Action) => aiccs.validate(action, {});
export const schema = aiccs.schemaOf("CreateAiCallTask");
export const validated = schema["~standard"].validate({});
export const fromEnv = [aiccs.credentialsFromEnv, ccc.credentialsFromEnv];
export const limiter = createLimiter();
export const acquire = limiter.acquire;
export const errors = outdial;
export const caught = (error: unknown) => (error instanceof outdial.AmbiguousResultError ? error : undefined);
export const tried = async () => {
  try {
    return await clients.aiccs.createAiCallTask(testing.validInput("CreateAiCallTask"));
  } catch (error) {
    if (error instanceof outdial.OutdialError) return error.toJSON();
    throw error;
  }
};

// The fake cloud.
export const cloud = testing.createFakeCloud({ credentials });
export const { calls, fail, fetch, onCall, snapshot } = cloud;
export const listening = cloud.listen();
export const matchers = testing.cloudMatchers;
export const { toHaveReceived } = testing.cloudMatchers;
export const input = testing.validInput("CloudUpdateTask");
export const inputOf = <Action extends aiccs.AiccsAction>(action: Action) => testing.validInput(action);
export const recording = () => testing.recordWire(cloud, { folder: "wire" });
export const wire = testing.wireSnapshot;
export default clients.aiccs;

/* What must compile in a user's project, under each compiler and option of consumers.ts. This file never runs. */
import {
  CallDay,
  createAiCallTask,
  createAiccs,
  createClient,
  StartType,
  stopAiCallTask,
  updateAiCallTask,
  type Aiccs,
  type AiccsAction,
  type AiccsInputs,
  type AiccsMethods,
  type AiccsResults,
  type CallOptions,
  type Client,
  type CreateAiCallTaskInput,
  type InputOf,
  type ResultOf,
  type UpdateAiCallTaskInput,
} from "outdial/aiccs";
import { createCcc, type CreateAutoCalloutTaskInput } from "outdial/ccc";
import { createDyvms, type CloudUpdateTaskInput } from "outdial/dyvms";

const credentials = { accessKeyId: "a", accessKeySecret: "b" };
const aiccs = createAiccs({ credentials });
const dyvms = createDyvms({ credentials });
const ccc = createCcc({ credentials: { secretId: "a", secretKey: "b" } });

declare const create: CreateAiCallTaskInput;
declare const update: UpdateAiCallTaskInput;
declare const callout: CreateAutoCalloutTaskInput;
declare const cloud: CloudUpdateTaskInput;
declare const someOfCreate: Partial<CreateAiCallTaskInput>;
declare const someOfCloud: Partial<CloudUpdateTaskInput>;
declare const decided: boolean;
declare const day: string | undefined;
declare const time: number | undefined;

// Literals.
const settings = { VirtualNumber: "0327", CallTime: [], CallDay: [CallDay.Monday], AgentId: "1180" };
export const literals = [
  aiccs.createAiCallTask({ ...settings, TaskName: "a", StartType: "IMMEDIATE" }),
  aiccs.createAiCallTask({ ...settings, TaskName: "a", StartType: StartType.Schedule, TaskStartTime: 1 }),
  aiccs.createAiCallTask({ ...settings, TaskName: "a", StartType: "IMMEDIATE", TaskStartTime: time }),
  aiccs.createAiCallTask({ TaskName: "a", StartType: "IMMEDIATE", CallTime: [], CallDay: [], Source: 1 }),
  dyvms.cloudUpdateTask({ EnterpriseId: 1n, TaskId: "1" }),
  dyvms.cloudUpdateTask({ EnterpriseId: "1", TaskId: "1", AutoStart: 1, AutoStartTime: "08:00:00", AutoStop: 0 }),
  ccc.createAutoCalloutTask({ SdkAppId: 1, NotBefore: 1, Callees: [], Callers: [], AIAgentId: 5845n }),
  ccc.createAutoCalloutTask({
    SdkAppId: 1,
    NotBefore: 1,
    Callees: [],
    Callers: [],
    IvrId: undefined,
    AIAgentId: 5845n,
  }),
];
const checkedBySatisfies = { ...settings, TaskName: "a", StartType: "IMMEDIATE" } satisfies CreateAiCallTaskInput;
export const satisfied = aiccs.createAiCallTask(checkedBySatisfies);
export const frozen = aiccs.createAiCallTask({ ...settings, TaskName: "a", StartType: "IMMEDIATE" } as const);

// Values that are known only at run time.
export const dynamic = [
  aiccs.createAiCallTask({
    ...settings,
    TaskName: "a",
    StartType: decided ? "SCHEDULE" : "IMMEDIATE",
    TaskStartTime: 1,
  }),
  aiccs.createAiCallTask(
    time === undefined
      ? { ...settings, TaskName: "a", StartType: "IMMEDIATE" }
      : { ...settings, TaskName: "a", StartType: "SCHEDULE", TaskStartTime: time },
  ),
  aiccs.createAiCallTask({
    ...settings,
    TaskName: "a",
    ...(time === undefined ? { StartType: "IMMEDIATE" } : { StartType: "SCHEDULE", TaskStartTime: time }),
  }),
  dyvms.cloudUpdateTask({
    EnterpriseId: 1,
    TaskId: "1",
    ...(day === undefined ? {} : { AutoStart: 1, AutoStartDay: day }),
  }),
  dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", AutoStart: decided ? 1 : 0, AutoStartDay: "2026-01-01" }),
  aiccs.createAiCallTask(JSON.parse("{}")),
  aiccs.createAiCallTask({ ...create, StartType: JSON.parse('"SCHEDULE"') }),
];

// Inputs of the plain type: declared, spread, built step by step, derived.
export const declared = [
  aiccs.createAiCallTask(create),
  aiccs.updateAiCallTask(update),
  ccc.createAutoCalloutTask(callout),
  dyvms.cloudUpdateTask(cloud),
];
export const spread = [
  aiccs.createAiCallTask({ ...create, TaskName: "b" }),
  aiccs.createAiCallTask({ ...someOfCreate, ...create }),
  aiccs.createAiCallTask({ ...create, ...someOfCreate }),
  aiccs.createAiCallTask({ ...create, ...(decided && { TaskCps: 1 }) }),
  aiccs.createAiCallTask(Object.assign({}, create, someOfCreate)),
  aiccs.updateAiCallTask({ ...update, TaskName: "b" }),
  ccc.createAutoCalloutTask({ ...callout, Name: "b" }),
  dyvms.cloudUpdateTask({ ...someOfCloud, ...cloud, ...someOfCloud, Name: "b" }),
  dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "1", ...someOfCloud }),
];
export function stepByStep(startsAt?: number) {
  const input: CreateAiCallTaskInput = { ...settings, TaskName: "a", StartType: "IMMEDIATE" };
  if (startsAt !== undefined) {
    input.StartType = "SCHEDULE";
    input.TaskStartTime = startsAt;
  }
  delete input.TaskCps;
  return aiccs.createAiCallTask(input);
}
export function fromNothing(): CreateAiCallTaskInput {
  const input: Partial<CreateAiCallTaskInput> = {};
  input.TaskName = "a";
  input.StartType = StartType.Schedule;
  return input as CreateAiCallTaskInput;
}
export interface Campaign extends CreateAiCallTaskInput {
  tenant: string;
}
export interface Defaults extends Omit<CreateAiCallTaskInput, "TaskName"> {
  tenant?: string;
}
export const ofTenant = ({ tenant, ...input }: Campaign) => aiccs.createAiCallTask({ ...input, TaskName: tenant });
export const withoutName = (input: Omit<CreateAiCallTaskInput, "TaskName">) =>
  aiccs.createAiCallTask({ ...input, TaskName: "a" });
export const picked = (input: Pick<CreateAiCallTaskInput, "CallTime" | "CallDay" | "StartType" | "TaskStartTime">) =>
  aiccs.createAiCallTask({ ...input, TaskName: "a", AgentId: "1", VirtualNumber: "2" });
export const withOverrides = (overrides: Partial<CreateAiCallTaskInput> = {}) =>
  aiccs.createAiCallTask({ ...settings, TaskName: "a", StartType: "IMMEDIATE", ...overrides });
export const readOnly = (input: Readonly<CreateAiCallTaskInput>) => aiccs.createAiCallTask(input);
export const asRecord: Record<string, unknown> = create;
export class CampaignDto implements CreateAiCallTaskInput {
  TaskName = "a";
  StartType: CreateAiCallTaskInput["StartType"] = "IMMEDIATE";
  TaskStartTime?: number;
  AgentId?: string;
  VirtualNumber?: string;
  Source?: 0 | 1;
  CallTime = [];
  CallDay = [];
}
export const ofDto = aiccs.createAiCallTask(new CampaignDto());

// Wrappers: generic over the action, over the input, over the method.
export const submit = <Action extends AiccsAction>(client: Aiccs, action: Action, input: InputOf<Action>) =>
  client.prepare(action, input);
export const submitted = [submit(aiccs, "CreateAiCallTask", create), submit(aiccs, "StopAiCallTask", { TaskId: "1" })];
export const createFrom = <Input extends CreateAiCallTaskInput>(input: Input) => aiccs.createAiCallTask(input);
export const renamed = <Input extends CreateAiCallTaskInput>(input: Input) =>
  aiccs.createAiCallTask({ ...input, TaskName: "b" });
export function invoke<Method extends keyof AiccsMethods>(
  client: AiccsMethods,
  method: Method,
  ...parameters: Parameters<AiccsMethods[Method]>
): ReturnType<AiccsMethods[Method]> {
  return (client[method] as (...given: unknown[]) => unknown)(...parameters) as ReturnType<AiccsMethods[Method]>;
}
export const invoked: Promise<string> = invoke(aiccs, "createAiCallTask", create).then(({ Data }) => Data);
export function invokeAny<Method extends keyof AiccsMethods>(client: AiccsMethods, method: Method, input: unknown) {
  return client[method](input as never);
}
export function invokeOfClient<Method extends keyof AiccsMethods>(client: Aiccs, name: Method, input: unknown) {
  const method: (input: never) => Promise<unknown> = client[name];
  return method(input as never);
}
type Job = { [Action in AiccsAction]: { readonly action: Action; readonly input: AiccsInputs[Action] } }[AiccsAction];
export function run(job: Job) {
  switch (job.action) {
    case "CreateAiCallTask":
      return aiccs.createAiCallTask(job.input);
    case "UpdateAiCallTask":
      return aiccs.updateAiCallTask(job.input);
    default:
      return aiccs.prepare(job.action, job.input);
  }
}

// Methods as functions.
export const parameter: Parameters<typeof aiccs.createAiCallTask>[0] = create;
export const sameAsInput: CreateAiCallTaskInput = parameter;
export const result: AiccsResults["CreateAiCallTask"] = { RequestId: "r", Data: "1", Code: "OK" };
export const sameAsResult: Awaited<ReturnType<typeof aiccs.createAiCallTask>> = result;
export const resultOf: ResultOf<"CreateAiCallTask"> = sameAsResult;
declare function useMutation<Data, Variables>(options: {
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  readonly onSuccess?: (data: Data, variables: Variables) => void;
}): { mutate(variables: Variables): void; readonly data: Data | undefined };
const mutation = useMutation({
  mutationFn: aiccs.createAiCallTask,
  onSuccess: ({ Data }, { TaskName }) => `${Data.length} ${TaskName.length}`,
});
mutation.mutate(create);
export const dataOfMutation: string | undefined = mutation.data?.Data;
declare function retrying<Parameters extends unknown[], Result>(
  method: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result>;
export const retried: Promise<string> = retrying(aiccs.createAiCallTask)(create, { timeout: 5 }).then(
  ({ Data }) => Data,
);
declare function logged<Input, Result>(
  method: (input: Input, options?: CallOptions) => Promise<Result>,
  input: Input,
): Promise<Result>;
export const withLiteral = logged(aiccs.createAiCallTask, { ...settings, TaskName: "a", StartType: "IMMEDIATE" });
declare const queue: { add<Result>(task: () => Promise<Result>): Promise<Result> };
export const queued = queue.add(() => aiccs.createAiCallTask(create)).then(({ Data }) => Data.length);
export const { createAiCallTask: detached } = aiccs;
export const all = Promise.all([create].map((input) => detached(input)));

// Mocks, adapters and clients of some operations.
export const mock: Pick<Aiccs, "createAiCallTask"> = {
  createAiCallTask: async ({ TaskName }) => ({ ...result, Data: TaskName }),
};
export class Adapter implements Pick<AiccsMethods, "createAiCallTask" | "stopAiCallTask"> {
  readonly inner: Aiccs;
  constructor(inner: Aiccs) {
    this.inner = inner;
  }
  createAiCallTask(input: CreateAiCallTaskInput, options?: CallOptions) {
    return this.inner.createAiCallTask(input, options);
  }
  stopAiCallTask(input: InputOf<"StopAiCallTask">) {
    return this.inner.stopAiCallTask(input);
  }
}
export class InPlaceOfClient implements Pick<Aiccs, "createAiCallTask"> {
  async createAiCallTask(input: CreateAiCallTaskInput) {
    return { ...result, Data: input.TaskName };
  }
}
export const plainMethods: AiccsMethods = aiccs;
export const small = createClient({ credentials }, { createAiCallTask, stop: stopAiCallTask, updateAiCallTask });
export const ofSmall = [
  small.createAiCallTask(create),
  small.stop({ TaskId: "1" }),
  small.prepare("StopAiCallTask", { TaskId: "1" }),
];
export const smallType: Client<{ createAiCallTask: typeof createAiCallTask }> = createClient(
  { credentials },
  { createAiCallTask },
);
export const partOfLarge: Pick<Aiccs, "createAiCallTask"> = small;

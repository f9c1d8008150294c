/* What must compile and what must not; `npm run typecheck` is the test. This file never runs. */
import { expectTypeOf } from "vitest";
import {
  createAiccs,
  createClient,
  createAiCallTask,
  validate,
  StartType,
  type Aiccs,
  type CreateAiCallTaskInput,
  type UpdateAiCallTaskInput,
} from "../../generated/aiccs/index.ts";
import { createCcc, type CreateAutoCalloutTaskInput } from "../../generated/ccc/index.ts";
import { AutoTaskType, CustomerClidsCategory, Switch, type CloudUpdateTaskInput } from "../../generated/dyvms/index.ts";

declare function accept<Input>(input: Input): void;
declare const condition: boolean;
declare const maybeTime: number | undefined;

const base = {
  TaskName: "spring",
  AgentId: "1180",
  VirtualNumber: "0327",
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
} as const;

// A required discriminator.
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE" });
accept<CreateAiCallTaskInput>({ ...base, StartType: StartType.Schedule, TaskStartTime: 1748923429000 });
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskStartTime: 1748923429000 });
// @ts-expect-error -- a scheduled task requires its start time
accept<CreateAiCallTaskInput>({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- the start time must not be undefined either
accept<CreateAiCallTaskInput>({ ...base, StartType: "SCHEDULE", TaskStartTime: undefined });
// @ts-expect-error -- not a day
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });
// @ts-expect-error -- not a parameter
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });
// @ts-expect-error -- TaskName is missing
accept<CreateAiCallTaskInput>({ AgentId: "1", VirtualNumber: "2", StartType: "IMMEDIATE", CallTime: [], CallDay: [] });

// Optional fields may be undefined: they are not sent.
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskStartTime: maybeTime, TaskCps: undefined });
accept<CloudUpdateTaskInput>({ EnterpriseId: 1, TaskId: "2", AutoStart: undefined, UserFields: undefined });
// @ts-expect-error -- required fields must not be undefined
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskName: undefined });
// @ts-expect-error -- AgentId is required unless Source says otherwise, and Source is undefined
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", AgentId: undefined, Source: undefined });
// @ts-expect-error -- one of two fields is required, and both are undefined or absent
accept<CloudUpdateTaskInput>({ EnterpriseId: 1, TaskId: "2", AutoStart: 1, AutoStartTime: undefined });

// Dynamic inputs that are valid in both cases.
accept<CreateAiCallTaskInput>({
  ...base,
  StartType: condition ? "SCHEDULE" : "IMMEDIATE",
  TaskStartTime: 1748923429000,
});
accept<CreateAiCallTaskInput>(
  maybeTime === undefined
    ? { ...base, StartType: "IMMEDIATE" }
    : { ...base, StartType: "SCHEDULE", TaskStartTime: maybeTime },
);
// @ts-expect-error -- the start time is missing in one of the two cases
accept<CreateAiCallTaskInput>({ ...base, StartType: condition ? "SCHEDULE" : "IMMEDIATE" });

// A discriminator that is absent or 0.
const { AgentId: _agent, VirtualNumber: _number, ...lineless } = base;
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", Source: 1, ApplicationCode: "025" });
// @ts-expect-error -- AgentId is required without Source
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE" });
// @ts-expect-error -- AgentId is required with Source 0
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", Source: 0 });
// @ts-expect-error -- VirtualNumber is required as well
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", AgentId: "1180" });

// One of several fields, without a discriminator.
const update = { ...lineless, StartType: "IMMEDIATE", TaskId: "1", TaskCps: 5 } as const;
accept<UpdateAiCallTaskInput>({ ...update, VirtualNumber: "0537" });
accept<UpdateAiCallTaskInput>({ ...update, LineEncoding: "x" });
// @ts-expect-error -- an update requires a line
accept<UpdateAiCallTaskInput>(update);
const callout = { SdkAppId: 1400123455, NotBefore: 1642500621, Callees: ["1"], Callers: ["2"] } as const;
accept<CreateAutoCalloutTaskInput>({ ...callout, IvrId: "8" });
accept<CreateAutoCalloutTaskInput>({ ...callout, AIAgentId: 5845n });
// @ts-expect-error -- a callout requires a target to connect to
accept<CreateAutoCalloutTaskInput>(callout);

// Optional discriminators.
const cloud = { EnterpriseId: 7000002, TaskId: "133224" } as const;
accept<CloudUpdateTaskInput>(cloud);
accept<CloudUpdateTaskInput>({ ...cloud, AutoStart: Switch.Off, AutoStop: Switch.Off });
accept<CloudUpdateTaskInput>({ ...cloud, AutoStart: 1, AutoStartDay: "2026-01-01" });
accept<CloudUpdateTaskInput>({
  ...cloud,
  AutoStart: 1,
  AutoStartTime: "08:00:00",
  AutoStop: 1,
  AutoStopTime: "17:00:00",
});
accept<CloudUpdateTaskInput>({ ...cloud, AutoStart: condition ? 1 : 0, AutoStartDay: "2026-01-01" });
accept<CloudUpdateTaskInput>({ ...cloud, AutoTaskType: AutoTaskType.Interval, AutoTriggerTimeStrategy: ["9", "22"] });
accept<CloudUpdateTaskInput>({
  ...cloud,
  CustomerClidsCategory: CustomerClidsCategory.Landline,
  CustomerClids: "64203667,23434294",
});
// @ts-expect-error -- a timed start requires a day or a time
accept<CloudUpdateTaskInput>({ ...cloud, AutoStart: 1 });
// @ts-expect-error -- a timed stop requires a day or a time
accept<CloudUpdateTaskInput>({ ...cloud, AutoStop: Switch.On });
// @ts-expect-error -- interval calling requires its strategy
accept<CloudUpdateTaskInput>({ ...cloud, AutoTaskType: 1 });
// @ts-expect-error -- a landline category requires its numbers
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 1 });
// @ts-expect-error -- not a category
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 3 });
// The types do not include the fifth condition; it is checked at run time.
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 4 });

// Structures or their JSON text; ids in three forms.
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-10" }] } });
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: '{"retry":1,"strategy":[]}', EnterpriseId: "7000002" });
accept<CloudUpdateTaskInput>({ ...cloud, ClidProperty: { defaultAreaCode: "010", later: "1" } });
// @ts-expect-error -- a round requires a time
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1 }] } });
// @ts-expect-error -- an object is not an id
accept<CloudUpdateTaskInput>({ ...cloud, EnterpriseId: {} });

// Clients.
declare const aiccs: Aiccs;
expectTypeOf<Awaited<ReturnType<Aiccs["createAiCallTask"]>>["Data"]>().toEqualTypeOf<string>();
expectTypeOf<Awaited<ReturnType<Aiccs["updateAiCallTask"]>>["Data"]>().toEqualTypeOf<boolean>();
void aiccs.prepare("CreateAiCallTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- not an operation
void aiccs.prepare("CreateTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- not a call option
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" }, { retries: 3 });
// @ts-expect-error -- Tencent's keys are not Alibaba's
createAiccs({ credentials: { secretId: "a", secretKey: "b" } });
// @ts-expect-error -- Alibaba's clients have no region
createAiccs({ credentials: { accessKeyId: "a", accessKeySecret: "b" }, region: "cn-hangzhou" });
createCcc({ credentials: () => Promise.resolve({ secretId: "a", secretKey: "b" }), region: "ap-guangzhou", fetch });

const small = createClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } }, { createAiCallTask });
expectTypeOf<Awaited<ReturnType<typeof small.createAiCallTask>>["Data"]>().toEqualTypeOf<string>();
void small.prepare("CreateAiCallTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- this client does not have the operation
accept<unknown>(small.updateAiCallTask);
// @ts-expect-error -- the condition applies to this client as well
void small.createAiCallTask({ ...base, StartType: "SCHEDULE" });

// validate takes any value and narrows its type.
const checked = validate("CreateAiCallTask", JSON.parse("{}"));
if (checked.ok) accept<CreateAiCallTaskInput>(checked.value);
else accept<string>(checked.issues[0]?.message ?? "");
// @ts-expect-error -- not an operation
validate("CreateTask", {});

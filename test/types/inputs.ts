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
} from "../../generated/aiccs/index.ts";
import { createCcc, type Ccc } from "../../generated/ccc/index.ts";
import { AutoTaskType, CustomerClidsCategory, Switch, type Dyvms } from "../../generated/dyvms/index.ts";

declare function accept<Input>(input: Input): void;
declare const aiccs: Aiccs;
declare const ccc: Ccc;
declare const dyvms: Dyvms;
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
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" });
void aiccs.createAiCallTask({ ...base, StartType: StartType.Schedule, TaskStartTime: 1748923429000 });
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", TaskStartTime: 1748923429000 });
// @ts-expect-error -- a scheduled task requires its start time
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- the start time must not be undefined either
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE", TaskStartTime: undefined });
// @ts-expect-error -- not a day
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });
// @ts-expect-error -- not a parameter
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });
// @ts-expect-error -- TaskName is missing
void aiccs.createAiCallTask({ AgentId: "1", VirtualNumber: "2", StartType: "IMMEDIATE", CallTime: [], CallDay: [] });

// Optional fields may be undefined: they are not sent.
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", TaskStartTime: maybeTime, TaskCps: undefined });
void dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "2", AutoStart: undefined, UserFields: undefined });
// @ts-expect-error -- required fields must not be undefined
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", TaskName: undefined });
// @ts-expect-error -- AgentId is required unless Source says otherwise, and Source is undefined
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", AgentId: undefined, Source: undefined });
// @ts-expect-error -- one of two fields is required, and both are undefined or absent
void dyvms.cloudUpdateTask({ EnterpriseId: 1, TaskId: "2", AutoStart: 1, AutoStartTime: undefined });

// Dynamic inputs that are valid in both cases.
void aiccs.createAiCallTask({
  ...base,
  StartType: condition ? "SCHEDULE" : "IMMEDIATE",
  TaskStartTime: 1748923429000,
});
void aiccs.createAiCallTask(
  maybeTime === undefined
    ? { ...base, StartType: "IMMEDIATE" }
    : { ...base, StartType: "SCHEDULE", TaskStartTime: maybeTime },
);
// @ts-expect-error -- the start time is missing in one of the two cases
void aiccs.createAiCallTask({ ...base, StartType: condition ? "SCHEDULE" : "IMMEDIATE" });

// A discriminator that is absent or 0.
const { AgentId: _agent, VirtualNumber: _number, ...lineless } = base;
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE", Source: 1, ApplicationCode: "025" });
// @ts-expect-error -- AgentId is required without Source
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE" });
// @ts-expect-error -- AgentId is required with Source 0
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE", Source: 0 });
// @ts-expect-error -- VirtualNumber is required as well
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE", AgentId: "1180" });

// One of several fields, without a discriminator.
const update = { ...lineless, StartType: "IMMEDIATE", TaskId: "1", TaskCps: 5 } as const;
void aiccs.updateAiCallTask({ ...update, VirtualNumber: "0537" });
void aiccs.updateAiCallTask({ ...update, LineEncoding: "x" });
// @ts-expect-error -- an update requires a line
void aiccs.updateAiCallTask(update);
const callout = { SdkAppId: 1400123455, NotBefore: 1642500621, Callees: ["1"], Callers: ["2"] } as const;
void ccc.createAutoCalloutTask({ ...callout, IvrId: "8" });
void ccc.createAutoCalloutTask({ ...callout, AIAgentId: 5845n });
// @ts-expect-error -- a callout requires a target to connect to
void ccc.createAutoCalloutTask(callout);

// Optional discriminators.
const cloud = { EnterpriseId: 7000002, TaskId: "133224" } as const;
void dyvms.cloudUpdateTask(cloud);
void dyvms.cloudUpdateTask({ ...cloud, AutoStart: Switch.Off, AutoStop: Switch.Off });
void dyvms.cloudUpdateTask({ ...cloud, AutoStart: 1, AutoStartDay: "2026-01-01" });
void dyvms.cloudUpdateTask({
  ...cloud,
  AutoStart: 1,
  AutoStartTime: "08:00:00",
  AutoStop: 1,
  AutoStopTime: "17:00:00",
});
void dyvms.cloudUpdateTask({ ...cloud, AutoStart: condition ? 1 : 0, AutoStartDay: "2026-01-01" });
void dyvms.cloudUpdateTask({ ...cloud, AutoTaskType: AutoTaskType.Interval, AutoTriggerTimeStrategy: ["9", "22"] });
void dyvms.cloudUpdateTask({
  ...cloud,
  CustomerClidsCategory: CustomerClidsCategory.Landline,
  CustomerClids: "64203667,23434294",
});
// @ts-expect-error -- a timed start requires a day or a time
void dyvms.cloudUpdateTask({ ...cloud, AutoStart: 1 });
// @ts-expect-error -- a timed stop requires a day or a time
void dyvms.cloudUpdateTask({ ...cloud, AutoStop: Switch.On });
// @ts-expect-error -- interval calling requires its strategy
void dyvms.cloudUpdateTask({ ...cloud, AutoTaskType: 1 });
// @ts-expect-error -- a landline category requires its numbers
void dyvms.cloudUpdateTask({ ...cloud, CustomerClidsCategory: 1 });
// @ts-expect-error -- not a category
void dyvms.cloudUpdateTask({ ...cloud, CustomerClidsCategory: 3 });
// @ts-expect-error -- a number pool requires its name
void dyvms.cloudUpdateTask({ ...cloud, CustomerClidsCategory: 4 });

// Structures or their JSON text; ids in three forms.
void dyvms.cloudUpdateTask({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-10" }] } });
void dyvms.cloudUpdateTask({ ...cloud, RetryStrategy: '{"retry":1,"strategy":[]}', EnterpriseId: "7000002" });
void dyvms.cloudUpdateTask({ ...cloud, ClidProperty: { defaultAreaCode: "010", later: "1" } });
// @ts-expect-error -- a round requires a time
void dyvms.cloudUpdateTask({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1 }] } });
// @ts-expect-error -- an object is not an id
void dyvms.cloudUpdateTask({ ...cloud, EnterpriseId: {} });

// Clients.
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

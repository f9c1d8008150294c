/* What must compile and what must not; `npm run typecheck` is the test. Nothing here runs. */
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

// A required tag.
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE" });
accept<CreateAiCallTaskInput>({ ...base, StartType: StartType.Schedule, TaskStartTime: 1748923429000 });
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskStartTime: 1748923429000 });
// @ts-expect-error -- a scheduled task needs its time
accept<CreateAiCallTaskInput>({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- which must not be undefined either
accept<CreateAiCallTaskInput>({ ...base, StartType: "SCHEDULE", TaskStartTime: undefined });
// @ts-expect-error -- no such day
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });
// @ts-expect-error -- no such parameter
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });
// @ts-expect-error -- a name is missing
accept<CreateAiCallTaskInput>({ AgentId: "1", VirtualNumber: "2", StartType: "IMMEDIATE", CallTime: [], CallDay: [] });

// What may be left out may be undefined: it is not sent.
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskStartTime: maybeTime, TaskCps: undefined });
accept<CloudUpdateTaskInput>({ EnterpriseId: 1, TaskId: "2", AutoStart: undefined, UserFields: undefined });
// @ts-expect-error -- but what must be there must not
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", TaskName: undefined });
// @ts-expect-error -- nor may what is needed unless Source says otherwise, even where Source is undefined
accept<CreateAiCallTaskInput>({ ...base, StartType: "IMMEDIATE", AgentId: undefined, Source: undefined });
// @ts-expect-error -- nor one of two, if the other is not there
accept<CloudUpdateTaskInput>({ EnterpriseId: 1, TaskId: "2", AutoStart: 1, AutoStartTime: undefined });

// Dynamic calls that are right in either case.
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
// @ts-expect-error -- in one of the two cases the time is missing
accept<CreateAiCallTaskInput>({ ...base, StartType: condition ? "SCHEDULE" : "IMMEDIATE" });

// "Absent or 0".
const { AgentId: _agent, VirtualNumber: _number, ...lineless } = base;
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", Source: 1, ApplicationCode: "025" });
// @ts-expect-error -- an agent's task needs its agent
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE" });
// @ts-expect-error -- also when it says that it is one
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", Source: 0 });
// @ts-expect-error -- and needs both
accept<CreateAiCallTaskInput>({ ...lineless, StartType: "IMMEDIATE", AgentId: "1180" });

// One of several, without a tag.
const update = { ...lineless, StartType: "IMMEDIATE", TaskId: "1", TaskCps: 5 } as const;
accept<UpdateAiCallTaskInput>({ ...update, VirtualNumber: "0537" });
accept<UpdateAiCallTaskInput>({ ...update, LineEncoding: "x" });
// @ts-expect-error -- an update needs a line
accept<UpdateAiCallTaskInput>(update);
const callout = { SdkAppId: 1400123455, NotBefore: 1642500621, Callees: ["1"], Callers: ["2"] } as const;
accept<CreateAutoCalloutTaskInput>({ ...callout, IvrId: "8" });
accept<CreateAutoCalloutTaskInput>({ ...callout, AIAgentId: 5845n });
// @ts-expect-error -- a callout needs where to connect
accept<CreateAutoCalloutTaskInput>(callout);

// Optional tags.
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
// @ts-expect-error -- timed start needs a day or a time
accept<CloudUpdateTaskInput>({ ...cloud, AutoStart: 1 });
// @ts-expect-error -- timed stop too
accept<CloudUpdateTaskInput>({ ...cloud, AutoStop: Switch.On });
// @ts-expect-error -- interval calling needs its time conditions
accept<CloudUpdateTaskInput>({ ...cloud, AutoTaskType: 1 });
// @ts-expect-error -- a landline needs its numbers
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 1 });
// @ts-expect-error -- no such category
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 3 });
// The fifth condition is beyond what the types carry; it holds at run time.
accept<CloudUpdateTaskInput>({ ...cloud, CustomerClidsCategory: 4 });

// Structures or their text; ids in three forms.
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1, time: "0-0-10" }] } });
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: '{"retry":1,"strategy":[]}', EnterpriseId: "7000002" });
accept<CloudUpdateTaskInput>({ ...cloud, ClidProperty: { defaultAreaCode: "010", later: "1" } });
// @ts-expect-error -- a round has a time
accept<CloudUpdateTaskInput>({ ...cloud, RetryStrategy: { retry: 1, strategy: [{ round: 1 }] } });
// @ts-expect-error -- an id is no object
accept<CloudUpdateTaskInput>({ ...cloud, EnterpriseId: {} });

// Clients.
declare const aiccs: Aiccs;
expectTypeOf<Awaited<ReturnType<Aiccs["createAiCallTask"]>>["Data"]>().toEqualTypeOf<string>();
expectTypeOf<Awaited<ReturnType<Aiccs["updateAiCallTask"]>>["Data"]>().toEqualTypeOf<boolean>();
void aiccs.prepare("CreateAiCallTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- no such operation
void aiccs.prepare("CreateTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- an unknown option of a call
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" }, { retries: 3 });
// @ts-expect-error -- Tencent's keys are not Alibaba's
createAiccs({ credentials: { secretId: "a", secretKey: "b" } });
// @ts-expect-error -- Alibaba's clients have no region
createAiccs({ credentials: { accessKeyId: "a", accessKeySecret: "b" }, region: "cn-hangzhou" });
createCcc({ credentials: () => Promise.resolve({ secretId: "a", secretKey: "b" }), region: "ap-guangzhou", fetch });

const small = createClient({ credentials: { accessKeyId: "a", accessKeySecret: "b" } }, { createAiCallTask });
expectTypeOf<Awaited<ReturnType<typeof small.createAiCallTask>>["Data"]>().toEqualTypeOf<string>();
void small.prepare("CreateAiCallTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- this client does not carry it
accept<unknown>(small.updateAiCallTask);
// @ts-expect-error -- the condition holds for it as well
void small.createAiCallTask({ ...base, StartType: "SCHEDULE" });

// validate takes anything and says what it is.
const checked = validate("CreateAiCallTask", JSON.parse("{}"));
if (checked.ok) accept<CreateAiCallTaskInput>(checked.value);
else accept<string>(checked.issues[0]?.message ?? "");
// @ts-expect-error -- no such operation
validate("CreateTask", {});

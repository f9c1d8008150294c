/* What must not compile. The text after `--` is part of the compiler's message on the next line. This file never runs. */
import { createAiCallTask, createAiccs, createClient, type CreateAiCallTaskInput } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";

const credentials = { accessKeyId: "a", accessKeySecret: "b" };
const aiccs = createAiccs({ credentials });
const small = createClient({ credentials }, { create: createAiCallTask, createAiCallTask });
const dyvms = createDyvms({ credentials });
const ccc = createCcc({ credentials: { secretId: "a", secretKey: "b" } });

declare const text: string | undefined;
declare const time: number | undefined;
declare const decided: boolean;
declare const create: CreateAiCallTaskInput;
const lineless = {
  TaskName: "a",
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
} as const;
const base = { ...lineless, AgentId: "1", VirtualNumber: "2" } as const;
const cloud = { EnterpriseId: 1, TaskId: "1" } as const;

// A required parameter is missing.
// @ts-expect-error -- Property 'TaskStartTime' is missing
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void aiccs.createAiCallTask({ ...base, StartType: decided ? "SCHEDULE" : "IMMEDIATE" });
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void aiccs.prepare("CreateAiCallTask", { ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void small.create({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void small.createAiCallTask({ ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void small.prepare("CreateAiCallTask", { ...base, StartType: "SCHEDULE" });
// @ts-expect-error -- Property 'VirtualNumber' is missing
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE", AgentId: "1" });
// @ts-expect-error -- following properties from type 'Needs<"AgentId is required when Source is not given or 0"
void aiccs.createAiCallTask({ ...lineless, StartType: "IMMEDIATE", Source: 0 });
// @ts-expect-error -- Needs<"VirtualNumber or PhoneType or LineEncoding is required">
void aiccs.updateAiCallTask({ ...lineless, StartType: "IMMEDIATE", TaskId: "1", TaskCps: 1 });
// @ts-expect-error -- Needs<"PhoneNumberList is required when DataType is JSON">
void aiccs.importTaskNumberDatas({ TaskId: "1", DataType: "JSON" });
// @ts-expect-error -- Needs<"AutoStartDay or AutoStartTime is required when AutoStart is 1">
void dyvms.cloudUpdateTask({ ...cloud, AutoStart: 1 });
// @ts-expect-error -- Needs<"AutoTriggerTimeStrategy is required when AutoTaskType is 1">
void dyvms.cloudUpdateTask({ ...cloud, AutoTaskType: 1 });
// @ts-expect-error -- Needs<"CustomerClids is required when CustomerClidsCategory is 1 or 2">
void dyvms.cloudUpdateTask({ ...cloud, CustomerClidsCategory: 2 });
// @ts-expect-error -- Needs<"CustomerClidsGroup is required when CustomerClidsCategory is 4 or 5">
void dyvms.cloudUpdateTask({ ...cloud, CustomerClidsCategory: 4 });
// @ts-expect-error -- Needs<"IvrId or AIAgentId is required">
void ccc.createAutoCalloutTask({ SdkAppId: 1, NotBefore: 1, Callees: [], Callers: [] });

// It may be undefined. The message is at the parameter.
// @ts-expect-error -- 'string & Needed<"AgentId is required when Source is not given or 0">'
void aiccs.createAiCallTask({ ...base, AgentId: text, StartType: "IMMEDIATE" });
// @ts-expect-error -- 'number & Needed<"TaskStartTime is required when StartType is SCHEDULE">'
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE", TaskStartTime: time });
// @ts-expect-error -- 'number & Needed<"TaskStartTime is required when StartType is SCHEDULE">'
void aiccs.createAiCallTask({ ...base, StartType: decided ? "SCHEDULE" : "IMMEDIATE", TaskStartTime: time });
// @ts-expect-error -- 'number & Needed<"TaskStartTime is required when StartType is SCHEDULE">'
void aiccs.prepare("CreateAiCallTask", { ...base, StartType: "SCHEDULE", TaskStartTime: undefined });
// @ts-expect-error -- 'string & Needed<"AutoStopDay or AutoStopTime is required when AutoStop is 1">'
void dyvms.cloudUpdateTask({ ...cloud, AutoStop: 1, AutoStopDay: text, AutoStopTime: text });

// The type of the argument keeps the literals.
const schedule = { ...base, StartType: "SCHEDULE" } satisfies CreateAiCallTaskInput;
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void aiccs.createAiCallTask(schedule);
const { TaskStartTime: _time, ...timeless } = create;
// @ts-expect-error -- Needs<"TaskStartTime is required when StartType is SCHEDULE">
void aiccs.createAiCallTask({ ...timeless, StartType: "SCHEDULE" });
type Chosen = "AgentId" | "CallDay" | "CallTime" | "StartType" | "TaskName" | "TaskStartTime" | "VirtualNumber";
declare const withoutSource: Pick<CreateAiCallTaskInput, Chosen>;
// @ts-expect-error -- Needs<"AgentId is required when Source is not given or 0" | "VirtualNumber is required
void aiccs.createAiCallTask(withoutSource);

// Mistakes that no condition is about.
// @ts-expect-error -- Property 'StartType' is missing
void aiccs.createAiCallTask(base);
// @ts-expect-error -- 'CallRetryTime' does not exist in type 'CreateAiCallTaskInput'. Did you mean to write 'CallRetryTimes'?
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallRetryTime: 2 });
// @ts-expect-error -- Type '"MON"' is not assignable to type
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE", CallDay: ["MON"] });
// @ts-expect-error -- Type '"SCHEDUL"' is not assignable
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDUL" });
// @ts-expect-error -- Type 'string' is not assignable to type 'number'
void aiccs.createAiCallTask({ ...base, StartType: "SCHEDULE", TaskStartTime: "soon" });
// @ts-expect-error -- Argument of type '"CreateTask"' is not assignable
void aiccs.prepare("CreateTask", { ...base, StartType: "IMMEDIATE" });
// @ts-expect-error -- 'retries' does not exist in type 'CallOptions'
void aiccs.createAiCallTask({ ...base, StartType: "IMMEDIATE" }, { retries: 3 });
// @ts-expect-error -- 'updateAiCallTask' does not exist
void small.updateAiCallTask;

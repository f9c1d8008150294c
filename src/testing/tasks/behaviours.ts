import type { Outcome } from "./outcome.ts";
import { timesOfChanged, timesOfNew } from "./schedule.ts";
import type { FakeTask } from "./fake-task.ts";
import type { TaskStore } from "./task-store.ts";

/** A request for an operation, with what the operation works on. */
export interface OperationRequest {
  readonly operation: string;
  /** As they came over the wire, typed; ids are text. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly store: TaskStore;
  readonly now: number;
  /** The next id of a service. */
  readonly nextId: (service: FakeTask["service"]) => string;
}

const TAKEN = "Another task has this name.";
const inState = ({ status }: FakeTask): string => `The task is ${status}, and cannot be changed.`;

type Effect = (request: OperationRequest) => Outcome;

/* No page names the codes of Alibaba's refusals here; they are chosen among those that the product declares. */
const refused = (operation: string, code: string, message: string): Outcome => ({
  code,
  message,
  members: failedMembers(operation),
});

/** What stands beside the code if the product itself refuses, with status 200. */
export function failedMembers(operation: string): NonNullable<Outcome["members"]> {
  if (operation === "UpdateAiCallTask") return { Success: false, Data: false };
  return operation === "CreateAiCallTask" ? { Success: false } : {};
}

const createAiCallTask: Effect = ({ operation, parameters, store, now, nextId }) => {
  const name = String(parameters.TaskName);
  if (store.isTaken(name)) return refused(operation, "ParameterError", TAKEN);
  const id = nextId("aiccs");
  store.make({ service: "aiccs", id, name, status: "new", ...timesOfNew(operation, parameters, now) });
  return { code: "OK", members: { Success: true }, id };
};

const updateAiCallTask: Effect = ({ operation, parameters, store, now }) => {
  const name = String(parameters.TaskName);
  const task = store.find("aiccs", String(parameters.TaskId), now);
  if (!task) return refused(operation, "ParameterError", "There is no such task.");
  if (store.isTaken(name, task)) return refused(operation, "ParameterError", TAKEN);
  if (task.status !== "new" && task.status !== "stopped") return refused(operation, "InvalidOperation", inState(task));
  store.change(task, { name, ...timesOfChanged(operation, parameters, now) });
  return { code: "OK", members: { Success: true, Data: true } };
};

const cloudUpdateTask: Effect = ({ operation, parameters, store, now }) => {
  const task = store.find("dyvms", String(parameters.TaskId), now);
  if (!task) return refused(operation, "isv.INVALID_PARAMETERS", "There is no such task.");
  if (task.status === "running" || task.status === "ended")
    return refused(operation, "InvalidOperation", inState(task));
  const given = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  // What a request leaves out stays as it is stored.
  const settings = { ...task.settings, ...(Object.fromEntries(given) as Record<string, string>) };
  const name = settings.Name ?? task.name;
  const changed = store.change(task, { name, settings, ...timesOfChanged(operation, parameters, now) });
  return { code: "OK", members: { Data: storedTask(changed, settings) } };
};

const createAutoCalloutTask: Effect = ({ operation, parameters, store, now, nextId }) => {
  const { Name: name = "" } = parameters as { Name?: string };
  const id = nextId("ccc");
  store.make({ service: "ccc", kind: "task", id, name, status: "new", ...timesOfNew(operation, parameters, now) });
  return { code: "OK", id };
};

const updatePredictiveDialingCampaign: Effect = ({ operation, parameters, store, now }) => {
  const campaign = store.find("ccc", String(parameters.CampaignId), now);
  if (!campaign || campaign.kind === "task")
    return { code: "InvalidParameterValue", message: "There is no such campaign." };
  if (campaign.status !== "new") return { code: "UnsupportedOperation", message: inState(campaign) };
  store.change(campaign, { name: String(parameters.Name), ...timesOfChanged(operation, parameters, now) });
  return { code: "OK" };
};

const EFFECTS: Readonly<Record<string, Effect>> = {
  CreateAiCallTask: createAiCallTask,
  UpdateAiCallTask: updateAiCallTask,
  CloudUpdateTask: cloudUpdateTask,
  CreateAutoCalloutTask: createAutoCalloutTask,
  UpdatePredictiveDialingCampaign: updatePredictiveDialingCampaign,
};

/** Does what an operation does. */
export function run(request: OperationRequest): Outcome {
  const effect = EFFECTS[request.operation];
  if (!effect) throw new Error(`the fake cloud does not know what ${request.operation} does`);
  return effect(request);
}

const STATUS: Readonly<Record<FakeTask["status"], string>> = {
  new: "0",
  running: "1",
  paused: "2",
  stopped: "2",
  ended: "3",
};
const ECHOED = [
  ...["EnterpriseId", "Description", "AutoStart", "AutoStartDay", "AutoStartTime", "AutoStop", "AutoStopDay"],
  ...["AutoStopTime", "CustomerClids", "CustomerTimeout", "Concurrency", "UserFields", "Cnos", "AgentTimeout"],
  ...["Wrapup", "MaxWaitTime", "Quotiety", "PredictAdjust", "CustomerMoh", "AnswerRate", "IvrId"],
];

/* CloudUpdateTask answers with the task as it is stored: text throughout, but for AutoComplete. */
function storedTask(task: FakeTask, settings: Readonly<Record<string, string>>): Record<string, unknown> {
  const echoed = ECHOED.filter((field) => settings[field] !== undefined).map((field) => [field, settings[field]]);
  return {
    Id: task.id,
    Name: task.name,
    Status: STATUS[task.status],
    AutoComplete: Number(settings.AutoComplete ?? 1),
    ...(Object.fromEntries(echoed) as Record<string, string>),
  };
}

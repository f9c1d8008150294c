import * as aiccsJudges from "../../generated/aiccs/judge.js";
import * as aiccs from "../../generated/aiccs/operations.ts";
import * as dyvmsJudges from "../../generated/dyvms/judge.js";
import * as dyvms from "../../generated/dyvms/operations.ts";
import type { OperationFacts } from "../operation.ts";
import type { Judge, ParameterTypes } from "./judge.ts";
import { readQuery, type RawAnswer, type RawRequest } from "./raw-request.ts";
import { firstFault } from "./refusals.ts";
import { canBeChanged, type FakeTask, type TaskStore } from "./state.ts";
import { verifyAcs3, type Account, type Verifier } from "./verify.ts";

/** What became of a request, for the cloud's list of calls. */
export interface Handled {
  readonly answer: RawAnswer;
  readonly service?: string;
  readonly operation?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly code: string;
}

interface Answer {
  readonly code: string;
  readonly status?: number;
  readonly members?: Readonly<Record<string, unknown>>;
  /** The id for Data. */
  readonly id?: string;
}

const SERVICES: readonly { facts: Readonly<Record<string, OperationFacts>>; judges: object; types: ParameterTypes }[] =
  [
    { facts: aiccs, judges: aiccsJudges, types: aiccsJudges.types },
    { facts: dyvms, judges: dyvmsJudges, types: dyvmsJudges.types },
  ];

/** Answers a request in the way of Alibaba Cloud: signature, action, parameters, then what the operation does. */
export function handleAlibaba(
  request: RawRequest,
  verifier: Verifier,
  storeOf: (account: Account) => TaskStore,
  requestId: string,
): Handled {
  const { method, headers, target, body } = request;
  const action = headers["x-acs-action"] ?? "";
  const refuse = (code: string, status = 400): Handled => handled(requestId, headers.host ?? "", { code, status });
  if (method !== "POST" && method !== "GET") return refuse("UnsupportedHTTPMethod");
  const verdict = verifyAcs3(request, verifier);
  if ("refused" in verdict) return refuse(verdict.refused, verdict.status);

  const service = SERVICES.find(({ facts }) => Object.values(facts).some((known) => known.action === action));
  const facts = service && Object.values(service.facts).find((known) => known.action === action);
  if (!service || !facts || target.split("?", 1)[0] !== "/") return refuse("InvalidApi.NotFound", 404);
  if (headers["x-acs-version"] !== facts.version) return refuse("InvalidVersion");
  // All parameters of these operations go into the query.
  if (body.length > 0) return refuse("InvalidParameter");

  const pairs = readQuery(target);
  const parameters = Object.fromEntries(
    pairs.map(([name, value]) => [name, typed(value, service.types[action]?.[name])]),
  );
  const judge = (service.judges as Record<string, Judge>)[action];
  const text = Object.fromEntries(pairs);
  const answer = judge?.(parameters) === true ? run(facts, text, storeOf(verdict.account)) : refusal(judge);
  return {
    ...handled(requestId, headers.host ?? "", answer),
    service: facts.service,
    operation: action,
    parameters: withDigits(parameters, text),
  };
}

/* What is recorded of a call keeps the digits that a number would round. */
function withDigits(
  parameters: Readonly<Record<string, unknown>>,
  text: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(parameters).map(([name, value]) => [
    name,
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value) ? text[name] : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}

/** The value that a text of the query stands for; a text that stands for none stays text, and the judge refuses it. */
function typed(value: string, type: string | undefined): unknown {
  switch (type) {
    case "integer":
      return /^-?\d+$/.test(value) ? Number(value) : value;
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
    case "boolean":
      return value === "true" || value === "false" ? value === "true" : value;
    case "array":
      try {
        return JSON.parse(value) as unknown;
      } catch {
        return value;
      }
    default:
      return value;
  }
}

function refusal(judge: Judge | undefined): Answer {
  const { kind, parameter } = firstFault(judge?.errors ?? []);
  const codes = { missing: `Missing${parameter}`, unknown: "InvalidParameter", invalid: `Invalid${parameter}` };
  return { code: codes[kind], status: 400 };
}

/* No page names the codes of these refusals; they are chosen among those that the product declares. */
function run({ action }: OperationFacts, parameters: Readonly<Record<string, string>>, store: TaskStore): Answer {
  const { TaskName: name = "", TaskId: id = "" } = parameters;
  switch (action) {
    case "CreateAiCallTask":
      if (store.isTaken("aiccs", name)) return { code: "ParameterError", members: { Success: false } };
      return { code: "OK", members: { Success: true }, id: store.create("aiccs", name).id };
    case "UpdateAiCallTask": {
      const task = store.find("aiccs", id);
      if (!task) return { code: "ParameterError", members: { Success: false, Data: false } };
      if (!canBeChanged(task)) return { code: "InvalidOperation", members: { Success: false, Data: false } };
      if (store.isTaken("aiccs", name, task))
        return { code: "ParameterError", members: { Success: false, Data: false } };
      task.name = name;
      return { code: "OK", members: { Success: true, Data: true } };
    }
    case "CloudUpdateTask": {
      const task = store.find("dyvms", id);
      if (!task) return { code: "isv.INVALID_PARAMETERS" };
      if (task.status === "running" || task.status === "ended") return { code: "InvalidOperation" };
      task.name = parameters.Name ?? task.name;
      // What a call leaves out stays as it is stored.
      task.settings = { ...task.settings, ...parameters };
      return { code: "OK", members: { Data: storedTask(task, task.settings) } };
    }
    default:
      throw new Error(`the fake cloud does not know what ${action} does`);
  }
}

const STATUS: Readonly<Record<FakeTask["status"], string>> = {
  new: "0",
  running: "1",
  paused: "2",
  stopped: "2",
  ended: "3",
};
const ECHOED = [
  ...[
    "EnterpriseId",
    "Description",
    "AutoStart",
    "AutoStartDay",
    "AutoStartTime",
    "AutoStop",
    "AutoStopDay",
    "AutoStopTime",
  ],
  ...["CustomerClids", "CustomerTimeout", "Concurrency", "UserFields", "Cnos", "AgentTimeout", "Wrapup", "MaxWaitTime"],
  ...["Quotiety", "PredictAdjust", "CustomerMoh", "AnswerRate", "IvrId"],
];

/* The operation answers with the task as it is stored: text throughout, but for AutoComplete. */
function storedTask(task: FakeTask, parameters: Readonly<Record<string, string>>): Record<string, unknown> {
  const echoed = ECHOED.filter((field) => parameters[field] !== undefined).map((field) => [field, parameters[field]]);
  return {
    Id: task.id,
    Name: task.name,
    Status: STATUS[task.status],
    AutoComplete: Number(parameters.AutoComplete ?? 1),
    ...(Object.fromEntries(echoed) as Record<string, string>),
  };
}

function handled(requestId: string, host: string, { code, status = 200, members = {}, id }: Answer): Handled {
  const gateway = status >= 400 ? { HostId: host, Recommend: "" } : { AccessDeniedDetail: "None" };
  const message = code === "OK" ? "OK" : `Refused with ${code}.`;
  const text = JSON.stringify({ RequestId: requestId, Code: code, Message: message, ...gateway, ...members });
  // An id is bare digits, more of them than JSON.stringify could write.
  const body = id === undefined ? text : `${text.slice(0, -1)},"Data":${id}}`;
  const headers = { "content-type": "application/json;charset=utf-8", "x-acs-request-id": requestId };
  return { code, answer: { status, headers, body } };
}

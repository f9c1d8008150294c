// Generated from specs/dyvms by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { NoConditions } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as cloudUpdateTaskRules from "../../src/rules/dyvms/CloudUpdateTask.ts";
import * as cloudCreateTaskRules from "../../src/rules/dyvms/CloudCreateTask.ts";
import * as cloudImportTaskTelRules from "../../src/rules/dyvms/CloudImportTaskTel.ts";
import * as cloudQueryTaskRules from "../../src/rules/dyvms/CloudQueryTask.ts";
import * as cloudDeleteTaskTelRules from "../../src/rules/dyvms/CloudDeleteTaskTel.ts";
import * as cloudListTaskFileRules from "../../src/rules/dyvms/CloudListTaskFile.ts";
import * as cloudCreateEnterpriseTimeRules from "../../src/rules/dyvms/CloudCreateEnterpriseTime.ts";
import * as cloudDeleteEnterpriseTimeRules from "../../src/rules/dyvms/CloudDeleteEnterpriseTime.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

export type {
  CloudUpdateTaskInput,
  CloudStartTaskInput,
  CloudPauseTaskInput,
  CloudDeleteTaskInput,
  CloudCreateTaskInput,
  CloudGetTaskInput,
  CloudImportTaskTelInput,
  CloudQueryTaskInput,
  CloudDeleteTaskTelInput,
  CloudListTaskFileInput,
  CloudMonitorTaskInput,
  CloudCreateEnterpriseTimeInput,
  CloudListEnterpriseTimeInput,
  CloudDeleteEnterpriseTimeInput,
} from "./types.ts";

/** The conditions between the parameters of CloudUpdateTask, by the sentence that a compiler error shows. */
export interface CloudUpdateTaskConditions {
  "AutoStartDay or AutoStartTime is required when AutoStart is 1": {
    of: "AutoStartDay" | "AutoStartTime";
    when: { AutoStart: 1 };
  };
  "AutoStopDay or AutoStopTime is required when AutoStop is 1": {
    of: "AutoStopDay" | "AutoStopTime";
    when: { AutoStop: 1 };
  };
  "AutoTriggerTimeStrategy is required when AutoTaskType is 1": {
    of: "AutoTriggerTimeStrategy";
    when: { AutoTaskType: 1 };
  };
  "CustomerClids is required when CustomerClidsCategory is 1 or 2": {
    of: "CustomerClids";
    when: { CustomerClidsCategory: 1 | 2 };
  };
  "CustomerClidsGroup is required when CustomerClidsCategory is 4 or 5": {
    of: "CustomerClidsGroup";
    when: { CustomerClidsCategory: 4 | 5 };
  };
}

/** What the validation of CloudUpdateTask needs. */
export const cloudUpdateTask: InputContract<"CloudUpdateTask", "dyvms"> = {
  facts: facts.cloudUpdateTask,
  validator: validators.zCloudUpdateTaskRequest,
  conditions: cloudUpdateTaskRules.conditions,
  rules: () => [...factRules(facts.cloudUpdateTask), ...cloudUpdateTaskRules.rules()],
};

/** What the validation of CloudStartTask needs. */
export const cloudStartTask: InputContract<"CloudStartTask", "dyvms"> = {
  facts: facts.cloudStartTask,
  validator: validators.zCloudStartTaskRequest,
};

/** What the validation of CloudPauseTask needs. */
export const cloudPauseTask: InputContract<"CloudPauseTask", "dyvms"> = {
  facts: facts.cloudPauseTask,
  validator: validators.zCloudPauseTaskRequest,
};

/** What the validation of CloudDeleteTask needs. */
export const cloudDeleteTask: InputContract<"CloudDeleteTask", "dyvms"> = {
  facts: facts.cloudDeleteTask,
  validator: validators.zCloudDeleteTaskRequest,
};

/** The conditions between the parameters of CloudCreateTask, by the sentence that a compiler error shows. */
export interface CloudCreateTaskConditions {
  "AutoStartDay or AutoStartTime or TemplateName is required when AutoStart is 1": {
    of: "AutoStartDay" | "AutoStartTime" | "TemplateName";
    when: { AutoStart: 1 };
  };
  "AutoStopDay or AutoStopTime or TemplateName is required when AutoStop is 1": {
    of: "AutoStopDay" | "AutoStopTime" | "TemplateName";
    when: { AutoStop: 1 };
  };
  "AutoTriggerTimeStrategy or TemplateName is required when AutoTaskType is 1": {
    of: "AutoTriggerTimeStrategy" | "TemplateName";
    when: { AutoTaskType: 1 };
  };
  "CustomerClids or TemplateName is required when CustomerClidsCategory is 1 or 2": {
    of: "CustomerClids" | "TemplateName";
    when: { CustomerClidsCategory: 1 | 2 };
  };
  "CustomerClidsGroup or TemplateName is required when CustomerClidsCategory is 4 or 5": {
    of: "CustomerClidsGroup" | "TemplateName";
    when: { CustomerClidsCategory: 4 | 5 };
  };
  "Cnos or TemplateName is required when CallGroupType is not given or 1": {
    of: "Cnos" | "TemplateName";
    when: { CallGroupType: "not given" | 1 };
  };
  "AgentGroup or TemplateName is required when CallGroupType is 2": {
    of: "AgentGroup" | "TemplateName";
    when: { CallGroupType: 2 };
  };
  "IvrId or IvrName or TemplateName is required when Type is 2": {
    of: "IvrId" | "IvrName" | "TemplateName";
    when: { Type: 2 };
  };
}

/** What the validation of CloudCreateTask needs. */
export const cloudCreateTask: InputContract<"CloudCreateTask", "dyvms"> = {
  facts: facts.cloudCreateTask,
  validator: validators.zCloudCreateTaskRequest,
  conditions: cloudCreateTaskRules.conditions,
  rules: () => [...factRules(facts.cloudCreateTask), ...cloudCreateTaskRules.rules()],
};

/** What the validation of CloudGetTask needs. */
export const cloudGetTask: InputContract<"CloudGetTask", "dyvms"> = {
  facts: facts.cloudGetTask,
  validator: validators.zCloudGetTaskRequest,
};

/** What the validation of CloudImportTaskTel needs. */
export const cloudImportTaskTel: InputContract<"CloudImportTaskTel", "dyvms"> = {
  facts: facts.cloudImportTaskTel,
  validator: validators.zCloudImportTaskTelRequest,
  rules: () => [...factRules(facts.cloudImportTaskTel), ...cloudImportTaskTelRules.rules()],
};

/** What the validation of CloudQueryTask needs. */
export const cloudQueryTask: InputContract<"CloudQueryTask", "dyvms"> = {
  facts: facts.cloudQueryTask,
  validator: validators.zCloudQueryTaskRequest,
  rules: cloudQueryTaskRules.rules,
};

/** What the validation of CloudDeleteTaskTel needs. */
export const cloudDeleteTaskTel: InputContract<"CloudDeleteTaskTel", "dyvms"> = {
  facts: facts.cloudDeleteTaskTel,
  validator: validators.zCloudDeleteTaskTelRequest,
  rules: cloudDeleteTaskTelRules.rules,
};

/** What the validation of CloudListTaskFile needs. */
export const cloudListTaskFile: InputContract<"CloudListTaskFile", "dyvms"> = {
  facts: facts.cloudListTaskFile,
  validator: validators.zCloudListTaskFileRequest,
  rules: cloudListTaskFileRules.rules,
};

/** What the validation of CloudMonitorTask needs. */
export const cloudMonitorTask: InputContract<"CloudMonitorTask", "dyvms"> = {
  facts: facts.cloudMonitorTask,
  validator: validators.zCloudMonitorTaskRequest,
};

/** The conditions between the parameters of CloudCreateEnterpriseTime, by the sentence that a compiler error shows. */
export interface CloudCreateEnterpriseTimeConditions {
  "DayOfWeek is required when Type is 1": { of: "DayOfWeek"; when: { Type: 1 } };
  "FromDay is required when Type is 2": { of: "FromDay"; when: { Type: 2 } };
  "ToDay is required when Type is 2": { of: "ToDay"; when: { Type: 2 } };
}

/** What the validation of CloudCreateEnterpriseTime needs. */
export const cloudCreateEnterpriseTime: InputContract<"CloudCreateEnterpriseTime", "dyvms"> = {
  facts: facts.cloudCreateEnterpriseTime,
  validator: validators.zCloudCreateEnterpriseTimeRequest,
  conditions: cloudCreateEnterpriseTimeRules.conditions,
  rules: () => [...factRules(facts.cloudCreateEnterpriseTime), ...cloudCreateEnterpriseTimeRules.rules()],
};

/** What the validation of CloudListEnterpriseTime needs. */
export const cloudListEnterpriseTime: InputContract<"CloudListEnterpriseTime", "dyvms"> = {
  facts: facts.cloudListEnterpriseTime,
  validator: validators.zCloudListEnterpriseTimeRequest,
};

/** The conditions between the parameters of CloudDeleteEnterpriseTime, by the sentence that a compiler error shows. */
export interface CloudDeleteEnterpriseTimeConditions {
  "Id or Name is required": { of: "Id" | "Name" };
}

/** What the validation of CloudDeleteEnterpriseTime needs. */
export const cloudDeleteEnterpriseTime: InputContract<"CloudDeleteEnterpriseTime", "dyvms"> = {
  facts: facts.cloudDeleteEnterpriseTime,
  validator: validators.zCloudDeleteEnterpriseTimeRequest,
  conditions: cloudDeleteEnterpriseTimeRules.conditions,
  rules: cloudDeleteEnterpriseTimeRules.rules,
};

/** The contracts of all operations, by the name of their method. */
export const dyvmsContracts = {
  cloudUpdateTask,
  cloudStartTask,
  cloudPauseTask,
  cloudDeleteTask,
  cloudCreateTask,
  cloudGetTask,
  cloudImportTaskTel,
  cloudQueryTask,
  cloudDeleteTaskTel,
  cloudListTaskFile,
  cloudMonitorTask,
  cloudCreateEnterpriseTime,
  cloudListEnterpriseTime,
  cloudDeleteEnterpriseTime,
} as const;

/** The vendor's names of the service's operations. */
export type DyvmsAction = keyof DyvmsInputs;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface DyvmsInputs {
  /** The input of CloudUpdateTask. */
  CloudUpdateTask: types.CloudUpdateTaskInput;
  /** The input of CloudStartTask. */
  CloudStartTask: types.CloudStartTaskInput;
  /** The input of CloudPauseTask. */
  CloudPauseTask: types.CloudPauseTaskInput;
  /** The input of CloudDeleteTask. */
  CloudDeleteTask: types.CloudDeleteTaskInput;
  /** The input of CloudCreateTask. */
  CloudCreateTask: types.CloudCreateTaskInput;
  /** The input of CloudGetTask. */
  CloudGetTask: types.CloudGetTaskInput;
  /** The input of CloudImportTaskTel. */
  CloudImportTaskTel: types.CloudImportTaskTelInput;
  /** The input of CloudQueryTask. */
  CloudQueryTask: types.CloudQueryTaskInput;
  /** The input of CloudDeleteTaskTel. */
  CloudDeleteTaskTel: types.CloudDeleteTaskTelInput;
  /** The input of CloudListTaskFile. */
  CloudListTaskFile: types.CloudListTaskFileInput;
  /** The input of CloudMonitorTask. */
  CloudMonitorTask: types.CloudMonitorTaskInput;
  /** The input of CloudCreateEnterpriseTime. */
  CloudCreateEnterpriseTime: types.CloudCreateEnterpriseTimeInput;
  /** The input of CloudListEnterpriseTime. */
  CloudListEnterpriseTime: types.CloudListEnterpriseTimeInput;
  /** The input of CloudDeleteEnterpriseTime. */
  CloudDeleteEnterpriseTime: types.CloudDeleteEnterpriseTimeInput;
}

/** The results of all operations, by the vendor's name of the operation. */
export interface DyvmsResults {
  /** The result of CloudUpdateTask. */
  CloudUpdateTask: types.CloudUpdateTaskResult;
  /** The result of CloudStartTask. */
  CloudStartTask: types.CloudStartTaskResult;
  /** The result of CloudPauseTask. */
  CloudPauseTask: types.CloudPauseTaskResult;
  /** The result of CloudDeleteTask. */
  CloudDeleteTask: types.CloudDeleteTaskResult;
  /** The result of CloudCreateTask. */
  CloudCreateTask: types.CloudCreateTaskResult;
  /** The result of CloudGetTask. */
  CloudGetTask: types.CloudGetTaskResult;
  /** The result of CloudImportTaskTel. */
  CloudImportTaskTel: types.CloudImportTaskTelResult;
  /** The result of CloudQueryTask. */
  CloudQueryTask: types.CloudQueryTaskResult;
  /** The result of CloudDeleteTaskTel. */
  CloudDeleteTaskTel: types.CloudDeleteTaskTelResult;
  /** The result of CloudListTaskFile. */
  CloudListTaskFile: types.CloudListTaskFileResult;
  /** The result of CloudMonitorTask. */
  CloudMonitorTask: types.CloudMonitorTaskResult;
  /** The result of CloudCreateEnterpriseTime. */
  CloudCreateEnterpriseTime: types.CloudCreateEnterpriseTimeResult;
  /** The result of CloudListEnterpriseTime. */
  CloudListEnterpriseTime: types.CloudListEnterpriseTimeResult;
  /** The result of CloudDeleteEnterpriseTime. */
  CloudDeleteEnterpriseTime: types.CloudDeleteEnterpriseTimeResult;
}

/** The conditions between the parameters of all operations, by the vendor's name of the operation. */
export interface DyvmsConditions {
  /** The conditions of CloudUpdateTask. */
  CloudUpdateTask: CloudUpdateTaskConditions;
  /** The conditions of CloudStartTask. */
  CloudStartTask: NoConditions;
  /** The conditions of CloudPauseTask. */
  CloudPauseTask: NoConditions;
  /** The conditions of CloudDeleteTask. */
  CloudDeleteTask: NoConditions;
  /** The conditions of CloudCreateTask. */
  CloudCreateTask: CloudCreateTaskConditions;
  /** The conditions of CloudGetTask. */
  CloudGetTask: NoConditions;
  /** The conditions of CloudImportTaskTel. */
  CloudImportTaskTel: NoConditions;
  /** The conditions of CloudQueryTask. */
  CloudQueryTask: NoConditions;
  /** The conditions of CloudDeleteTaskTel. */
  CloudDeleteTaskTel: NoConditions;
  /** The conditions of CloudListTaskFile. */
  CloudListTaskFile: NoConditions;
  /** The conditions of CloudMonitorTask. */
  CloudMonitorTask: NoConditions;
  /** The conditions of CloudCreateEnterpriseTime. */
  CloudCreateEnterpriseTime: CloudCreateEnterpriseTimeConditions;
  /** The conditions of CloudListEnterpriseTime. */
  CloudListEnterpriseTime: NoConditions;
  /** The conditions of CloudDeleteEnterpriseTime. */
  CloudDeleteEnterpriseTime: CloudDeleteEnterpriseTimeConditions;
}

/** The input of an operation by the vendor's name of it: `InputOf<"CloudUpdateTask">`. */
export type InputOf<Action extends DyvmsAction> = DyvmsInputs[Action];

/** The result of an operation by the vendor's name of it: `ResultOf<"CloudUpdateTask">`. */
export type ResultOf<Action extends DyvmsAction> = DyvmsResults[Action];

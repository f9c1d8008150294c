// Generated from specs/dyvms by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { ConditionalInput } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as cloudUpdateTaskRules from "../../src/rules/dyvms/CloudUpdateTask.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The input of CloudUpdateTask: its parameters, with the conditions between them.
 *
 * @see https://help.aliyun.com/zh/vms/developer-reference/api-dyvmsapi-2017-05-25-cloudupdatetask
 */
export type CloudUpdateTaskInput = ConditionalInput<
  types.CloudUpdateTaskRequest,
  typeof cloudUpdateTaskRules.conditions,
  4
>;

/** What the validation of CloudUpdateTask needs. */
export const cloudUpdateTask: InputContract<"CloudUpdateTask", "dyvms"> = {
  facts: facts.cloudUpdateTask,
  validator: validators.zCloudUpdateTaskRequest,
  conditions: cloudUpdateTaskRules.conditions,
  rules: () => [...factRules(facts.cloudUpdateTask), ...cloudUpdateTaskRules.rules()],
};

/** The contracts of all operations, by the name of their method. */
export const dyvmsContracts = { cloudUpdateTask } as const;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface DyvmsInputs {
  /** The input of CloudUpdateTask. */
  CloudUpdateTask: CloudUpdateTaskInput;
}

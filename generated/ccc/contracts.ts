// Generated from specs/ccc by scripts/generate/contracts.ts. Not to be edited: change the spec and run `npm run generate`.

import type { ConditionalInput } from "../../src/operation/conditional-input.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { factRules } from "../../src/rules/fact-rules.ts";
import * as createAutoCalloutTaskRules from "../../src/rules/ccc/CreateAutoCalloutTask.ts";
import * as updatePredictiveDialingCampaignRules from "../../src/rules/ccc/UpdatePredictiveDialingCampaign.ts";
import * as facts from "./facts.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.ts";

/**
 * The input of CreateAutoCalloutTask: its parameters, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59791
 */
export type CreateAutoCalloutTaskInput = ConditionalInput<
  types.CreateAutoCalloutTaskRequest,
  typeof createAutoCalloutTaskRules.conditions,
  1
>;

/** What the validation of CreateAutoCalloutTask needs. */
export const createAutoCalloutTask: InputContract<"CreateAutoCalloutTask", "ccc"> = {
  facts: facts.createAutoCalloutTask,
  validator: validators.zCreateAutoCalloutTaskRequest,
  conditions: createAutoCalloutTaskRules.conditions,
  rules: () => [...factRules(facts.createAutoCalloutTask), ...createAutoCalloutTaskRules.rules()],
};

/**
 * The input of UpdatePredictiveDialingCampaign: its parameters, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59780
 */
export type UpdatePredictiveDialingCampaignInput = types.UpdatePredictiveDialingCampaignRequest;

/** What the validation of UpdatePredictiveDialingCampaign needs. */
export const updatePredictiveDialingCampaign: InputContract<"UpdatePredictiveDialingCampaign", "ccc"> = {
  facts: facts.updatePredictiveDialingCampaign,
  validator: validators.zUpdatePredictiveDialingCampaignRequest,
  rules: () => [...factRules(facts.updatePredictiveDialingCampaign), ...updatePredictiveDialingCampaignRules.rules()],
};

/**
 * The input of DescribeAutoCalloutTask: its parameters, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59788
 */
export type DescribeAutoCalloutTaskInput = types.DescribeAutoCalloutTaskRequest;

/** What the validation of DescribeAutoCalloutTask needs. */
export const describeAutoCalloutTask: InputContract<"DescribeAutoCalloutTask", "ccc"> = {
  facts: facts.describeAutoCalloutTask,
  validator: validators.zDescribeAutoCalloutTaskRequest,
};

/**
 * The input of DescribeAutoCalloutTasks: its parameters, with the conditions between them.
 *
 * @see https://www.tencentcloud.com/document/product/1229/59787
 */
export type DescribeAutoCalloutTasksInput = types.DescribeAutoCalloutTasksRequest;

/** What the validation of DescribeAutoCalloutTasks needs. */
export const describeAutoCalloutTasks: InputContract<"DescribeAutoCalloutTasks", "ccc"> = {
  facts: facts.describeAutoCalloutTasks,
  validator: validators.zDescribeAutoCalloutTasksRequest,
};

/** The contracts of all operations, by the name of their method. */
export const cccContracts = {
  createAutoCalloutTask,
  updatePredictiveDialingCampaign,
  describeAutoCalloutTask,
  describeAutoCalloutTasks,
} as const;

/** The inputs of all operations, by the vendor's name of the operation. */
export interface CccInputs {
  /** The input of CreateAutoCalloutTask. */
  CreateAutoCalloutTask: CreateAutoCalloutTaskInput;
  /** The input of UpdatePredictiveDialingCampaign. */
  UpdatePredictiveDialingCampaign: UpdatePredictiveDialingCampaignInput;
  /** The input of DescribeAutoCalloutTask. */
  DescribeAutoCalloutTask: DescribeAutoCalloutTaskInput;
  /** The input of DescribeAutoCalloutTasks. */
  DescribeAutoCalloutTasks: DescribeAutoCalloutTasksInput;
}

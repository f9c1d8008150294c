// Generated from specs/aiccs by scripts/judge/compile.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Judge, ParameterTypes } from "../../src/testing/wire/judge.ts";

export const CreateAiCallTask: Judge;
export const UpdateAiCallTask: Judge;
export const StartAiCallTask: Judge;
export const QueryAiCallTaskPage: Judge;
export const QueryAiCallDetailPage: Judge;
export const ImportTaskNumberDatas: Judge;
export const StopAiCallTask: Judge;
export const ImportOneTaskPhoneNumber: Judge;
export const QueryAiCallTaskDetail: Judge;
export const CancelAiCallDetails: Judge;
export const QueryConversationDetailInfo: Judge;
export const QueryConversationDetailInfoNew: Judge;
export const types: ParameterTypes;

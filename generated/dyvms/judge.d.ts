// Generated from specs/dyvms by scripts/judge/compile.ts. Not to be edited: change the spec and run `npm run generate`.

import type { Judge, ParameterTypes } from "../../src/testing/wire/judge.ts";

export const CloudUpdateTask: Judge;
export const CloudStartTask: Judge;
export const CloudPauseTask: Judge;
export const CloudDeleteTask: Judge;
export const CloudCreateTask: Judge;
export const CloudGetTask: Judge;
export const CloudImportTaskTel: Judge;
export const CloudQueryTask: Judge;
export const CloudDeleteTaskTel: Judge;
export const CloudListTaskFile: Judge;
export const CloudMonitorTask: Judge;
export const CloudCreateEnterpriseTime: Judge;
export const CloudListEnterpriseTime: Judge;
export const CloudDeleteEnterpriseTime: Judge;
export const types: ParameterTypes;

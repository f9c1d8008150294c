/* Merges of inputs, whose cost consumers.ts limits. This file never runs. */
import { createDyvms, type CloudUpdateTaskInput } from "outdial/dyvms";

type Some = Partial<CloudUpdateTaskInput>;
const dyvms = createDyvms({ credentials: { accessKeyId: "a", accessKeySecret: "b" } });

export const three = (a: Some, b: Some, input: CloudUpdateTaskInput) => ({ ...a, ...b, ...input });
export const five = (a: Some, b: Some, c: Some, d: Some, input: CloudUpdateTaskInput) =>
  dyvms.cloudUpdateTask({ ...a, ...b, ...c, ...d, ...input });
export const last = (input: CloudUpdateTaskInput, a: Some, b: Some, c: Some, d: Some, e: Some, f: Some) =>
  dyvms.cloudUpdateTask({ ...input, ...a, ...b, ...c, ...d, ...e, ...f, Name: "a" });
export const optional = (input: CloudUpdateTaskInput, a?: Some, b?: Some, c?: Some) =>
  dyvms.cloudUpdateTask({ ...input, ...a, ...b, ...c });
export const chosen = (input: CloudUpdateTaskInput, yes: boolean) =>
  dyvms.cloudUpdateTask({
    ...input,
    ...(yes && { AutoStart: 1 as const, AutoStartDay: "2026-01-01" }),
    ...(yes && { AutoStop: 1 as const, AutoStopDay: "2026-01-01" }),
    ...(yes && { AutoTaskType: 1 as const, AutoTriggerTimeStrategy: ["9"] }),
    ...(yes && { CustomerClidsCategory: 5 as const, CustomerClidsGroup: "1" }),
  });
export function merged(inputs: readonly Some[], input: CloudUpdateTaskInput): CloudUpdateTaskInput {
  return inputs.reduce<CloudUpdateTaskInput>((all, some) => ({ ...all, ...some }), input);
}

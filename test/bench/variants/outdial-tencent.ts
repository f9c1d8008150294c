import { createCcc } from "outdial/ccc";
import { createAutoCalloutTask, TENCENT_KEYS } from "../inputs.ts";
import type { Call } from "./variant.ts";

const input = createAutoCalloutTask();

export function open(url: string): Call {
  const client = createCcc({ credentials: TENCENT_KEYS, endpoint: url });
  return async () => (await client.createAutoCalloutTask(input)).TaskId;
}

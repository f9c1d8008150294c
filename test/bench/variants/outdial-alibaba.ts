import { createAiccs } from "outdial/aiccs";
import { ALIBABA_KEYS, createAiCallTask } from "../inputs.ts";
import type { Call } from "./variant.ts";

export function open(url: string): Call {
  const client = createAiccs({ credentials: ALIBABA_KEYS, endpoint: url });
  return async () => (await client.createAiCallTask(createAiCallTask)).Data;
}

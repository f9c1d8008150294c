/* `await using`, for compilers with the library `esnext.disposable`. This file never runs. */
import { createAiccs, createClient, stopAiCallTask } from "outdial/aiccs";

const credentials = { accessKeyId: "a", accessKeySecret: "b" };
export async function stop(TaskId: string): Promise<string> {
  await using aiccs = createAiccs({ credentials });
  await using small = createClient({ credentials }, { stopAiCallTask });
  await small.stopAiCallTask({ TaskId });
  return (await aiccs.stopAiCallTask({ TaskId })).RequestId;
}
export const disposables: readonly AsyncDisposable[] = [createAiccs({ credentials })];

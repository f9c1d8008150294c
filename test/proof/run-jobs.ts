import { fork } from "node:child_process";
import { join } from "node:path";
import type { Job, JobResult } from "./jobs.ts";

/**
 * Does the jobs in so many processes, each job in the first process that is free. Returns the results in the order of the jobs.
 *
 * @throws Error if a process ends early; its error is on stderr.
 */
export async function runJobs(
  jobs: readonly Job[],
  processes: number,
  onDone: (result: JobResult, done: number) => void = () => undefined,
): Promise<JobResult[]> {
  const results: JobResult[] = [];
  const waiting = jobs.entries();
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = fork(join(import.meta.dirname, "worker.ts"));
    try {
      for (const [index, job] of waiting) {
        // Jobs have different sizes: a JSON copy is small beside any of them.
        const result = await new Promise<JobResult>((resolve, reject) => {
          const ended = (): void => reject(new Error(`the process of ${JSON.stringify(job)} has ended`));
          worker.once("exit", ended);
          worker.once("message", (message) => {
            worker.off("exit", ended);
            resolve(message as JobResult);
          });
          worker.send(job);
        });
        results[index] = result;
        onDone(result, (done += 1));
      }
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, work));
  return results;
}

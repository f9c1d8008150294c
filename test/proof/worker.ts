import { runJob, type Job } from "./jobs.ts";

/* A process that does the jobs which it gets as messages. */

process.on("message", (job: Job) => {
  runJob(job).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});

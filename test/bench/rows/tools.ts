import { spawn } from "node:child_process";
import type { Effort, Found } from "../row.ts";
import { spread, type Spread } from "../stats.ts";
import { ROOT } from "../built-programs.ts";

/* The duration of a maintainer's commands. */

const COMMANDS = [
  { command: "generate", due: 5, aim: 3 },
  { command: "check", due: 40, aim: 25 },
  { command: "test", due: 150, aim: 90 },
] as const;

export async function measureTools({ rounds }: Effort): Promise<Found> {
  const figures: { command: (typeof COMMANDS)[number]; actual: Spread }[] = [];
  for (const command of COMMANDS) {
    const seconds: number[] = [];
    for (let round = 0; round < rounds; round += 1) seconds.push(await run(command.command));
    figures.push({ command, actual: spread(seconds) });
  }
  return {
    rows: figures.map(({ command: { command, due, aim }, actual }) => ({
      what: `npm run ${command}`,
      actual,
      unit: "s",
      due,
      aim,
    })),
    absolute: [],
  };
}

function run(command: string): Promise<number> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", command], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve((performance.now() - started) / 1000);
      else reject(new Error(`npm run ${command} failed with ${code}: its time says nothing`));
    });
  });
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/*
 * A package manager starts a command through a shell. Many shells do not pass a signal on, and nothing does if the package manager
 * is killed. The command would run for ever then, with its port taken.
 */

/** How often the package manager is looked for, in milliseconds. */
const INTERVAL = 250;
const SHELL = /^-?(?:sh|dash|bash|ash|zsh|ksh|busybox)$/;

/** Calls a function once the package manager that started this process, such as npx, has ended. Without one it does nothing. */
export function onStarterEnd(ended: () => void): void {
  const { npm_config_user_agent: agent, npm_execpath: path } = process.env;
  if (agent === undefined && path === undefined) return;
  const { ppid } = process;
  const { name = "", parent } = processOf(ppid) ?? {};
  // The end of the shell alone means nothing: after `outdial-fake &` the package manager runs the rest of its scripts.
  const manager = parent !== undefined && SHELL.test(name) ? parent : ppid;
  const timer = setInterval(() => {
    if (isRunning(manager)) return;
    clearInterval(timer);
    ended();
  }, INTERVAL);
  timer.unref();
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/* The name of a process and the id of its parent; undefined if the system does not tell. */
function processOf(pid: number): { name: string; parent: number } | undefined {
  try {
    // The name is in parentheses, and may have some itself.
    const [, name, parent] = /\((.*)\) \S+ (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
    return name === undefined ? undefined : { name, parent: Number(parent) };
  } catch {
    // The output is null on a system without the program.
    const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], { encoding: "utf8", timeout: 2000 });
    const [, parent, command] = /^\s*(\d+)\s+(.*\S)/.exec(stdout) ?? [];
    return command === undefined ? undefined : { name: command.split("/").at(-1) ?? "", parent: Number(parent) };
  }
}

import { describe, expect, test } from "vitest";
import { behaviourOf } from "../../../src/testing/behaviours/behaviours.ts";
import { dialingParameters } from "../../../src/testing/families/dialing-parameters.ts";
import type { Family } from "../../../src/testing/families/family.ts";
import { FAMILY_NAMES, familyOf, type FamilyName } from "../../../src/testing/families/families.ts";
import type { FakeStatus } from "../../../src/testing/families/family.ts";
import { OPERATIONS } from "../../../src/testing/operations.ts";
import type { FakeTask } from "../../../src/testing/tasks/fake-task.ts";
import { taskAt } from "../../../src/testing/state/progress.ts";
import { timesOf } from "../../../src/testing/tasks/schedule.ts";
import { account, HOUR, NOW } from "../handlers/run-handler.ts";

/* The machines, written from the vendors' pages: which state each transition needs and leads to, and the code in any other. */
const TRANSITIONS: readonly [FamilyName, does: string, from: string, to: string, code: string][] = [
  ["ai-call-task", "start", "new stopped", "running", "InvalidOperation"],
  ["ai-call-task", "stop", "running", "stopped", "InvalidOperation"],
  ["cloud-task", "start", "new paused", "running", "InvalidOperation"],
  ["cloud-task", "pause", "running", "paused", "InvalidOperation"],
  ["auto-callout-task", "stop", "new running paused ending", "ended", "UnsupportedOperation"],
  ["auto-callout-task", "pause", "running", "paused", "UnsupportedOperation"],
  ["auto-callout-task", "resume", "paused", "running", "UnsupportedOperation"],
  ["predictive-dialing-campaign", "pause", "running", "paused", "InvalidParameterValue"],
  ["predictive-dialing-campaign", "resume", "paused", "running", "InvalidParameterValue"],
  ["predictive-dialing-campaign", "abort", "new running paused", "aborted", "InvalidParameterValue"],
  ["agent-cruise-campaign", "abort", "new running", "ended", "InvalidParameterValue"],
];

describe.each(TRANSITIONS)("%s: %s", (name, does, from, to, code) => {
  const family = familyOf(name);
  test.each(Object.keys(family.states) as FakeStatus[])("in the state %s", (status) => {
    const { run, tasks } = account(name, [{ family: name, id: "7", name: "a", status }]);
    const outcome = run({ does }, { [family.id.parameter]: "7" });
    const isPossible = from.split(" ").includes(status);
    expect(outcome.code).toBe(isPossible ? "OK" : code);
    expect(tasks()[0]?.status).toBe(isPossible ? to : status);
  });
});

test.each<[FamilyName, from: string, code: string]>([
  ["cloud-task", "new ended", "InvalidOperation"],
  ["predictive-dialing-campaign", "new paused aborted ended completed", "InvalidParameterValue"],
])("%s can be deleted while it is %s", (name, from, code) => {
  const family = familyOf(name);
  for (const status of Object.keys(family.states) as FakeStatus[]) {
    const { run, tasks } = account(name, [{ family: name, id: "7", name: "a", status }]);
    const isPossible = from.split(" ").includes(status);
    expect(run({ does: "delete" }, { [family.id.parameter]: "7" }).code).toBe(isPossible ? "OK" : code);
    expect(tasks()).toHaveLength(isPossible ? 0 : 1);
  }
});

describe("the numbers of states in answers", () => {
  const shown = (family: Family) =>
    Object.fromEntries(Object.entries(family.states).map(([name, state]) => [name, state.shown]));
  test.each<[FamilyName, Record<string, number>]>([
    ["ai-call-task", { new: 0, running: 1, stopped: 2, failed: 3 }],
    ["cloud-task", { new: 0, running: 1, paused: 2, ended: 3 }],
    ["auto-callout-task", { new: 0, running: 1, completed: 2, ending: 3, ended: 4, paused: 5 }],
    ["predictive-dialing-campaign", { new: 0, running: 1, paused: 2, aborted: 3, ended: 3, completed: 4 }],
    ["agent-cruise-campaign", { new: 0, running: 1, completed: 2, ended: 3 }],
  ])("%s", (name, states) => {
    expect(shown(familyOf(name))).toEqual(states);
  });
});

describe("the clock", () => {
  const seconds = NOW / 1000;
  test.each<[FamilyName, parameters: object, seen: string]>([
    ["ai-call-task", { StartType: "SCHEDULE", TaskStartTime: NOW + HOUR }, "new running running"],
    ["ai-call-task", { StartType: "IMMEDIATE", TaskStartTime: NOW + HOUR }, "running running running"],
    ["auto-callout-task", { NotBefore: seconds + 3600, NotAfter: seconds + 7200 }, "new running ended"],
    ["auto-callout-task", { NotBefore: seconds + 3600 }, "new running running"],
    ["predictive-dialing-campaign", { StartTime: seconds + 3600, EndTime: seconds + 7200 }, "new running ended"],
    ["agent-cruise-campaign", { StartTime: seconds + 3600, EndTime: seconds + 7200 }, "new running ended"],
    // 11:04:05 in China.
    [
      "cloud-task",
      { AutoStart: 1, AutoStartTime: "12:04:05", AutoStop: 1, AutoStopTime: "13:04:05" },
      "new running paused",
    ],
  ])("starts and ends a task of %s with %o", (family, parameters, seen) => {
    const { startsAt, endsAt } = timesOf(familyOf(family), parameters as Record<string, unknown>, NOW);
    const task = { family, id: "1", name: "a", status: "new", startsAt, endsAt } as FakeTask;
    expect([0, HOUR, 2 * HOUR].map((wait) => taskAt(task, NOW + wait).status).join(" ")).toBe(seen);
  });

  test("keeps when a task started and ended, and forgets what it has done", () => {
    const task: FakeTask = { family: "auto-callout-task", id: "1", name: "a", status: "new", startsAt: 10, endsAt: 20 };
    expect(taskAt(task, 10)).toEqual({
      ...{ family: "auto-callout-task", id: "1", name: "a", status: "running", startedAt: 10, endsAt: 20 },
    });
    expect(taskAt(task, 20)).toEqual({
      ...{ family: "auto-callout-task", id: "1", name: "a", status: "ended", startedAt: 10, endedAt: 20 },
    });
  });

  test("ends a cloud task instead of pausing it if it is forced", () => {
    const task: FakeTask = { family: "cloud-task", id: "1", name: "a", status: "running", endsAt: 20 };
    expect(taskAt(task, 20).status).toBe("paused");
    expect(taskAt({ ...task, parameters: { ForceEndFlag: 1 } }, 20).status).toBe("ended");
  });

  test("does not start or end again what was stopped by hand", () => {
    const { run, tasks } = account("auto-callout-task", [
      { family: "auto-callout-task", id: "1", name: "a", status: "new", startsAt: NOW + 1, endsAt: NOW + 2 },
    ]);
    run({ does: "stop" }, { TaskId: "1" });
    expect(tasks(NOW + HOUR)).toEqual([
      { family: "auto-callout-task", id: "1", name: "a", status: "ended", endedAt: NOW },
    ]);
  });
});

test.each(FAMILY_NAMES)("the machine of %s names only states and parameters that it has", (name) => {
  const { states, transitions, starts, ends, numbers } = familyOf(name);
  const known = Object.keys(states);
  for (const rule of [...Object.values(transitions), starts, ends]) {
    if (!rule) continue;
    expect(known).toEqual(expect.arrayContaining([...rule.from]));
    if (rule.to !== undefined) expect(known).toContain(rule.to);
    if ("unless" in rule) expect(known).toContain(rule.unless.to);
  }
  if (!numbers) return;
  const ofNumbers = Object.keys(numbers.states);
  expect(ofNumbers[0]).toBe("waiting");
  const counted = Object.values(familyOf(name).view).flatMap((source) =>
    "count" in source && typeof source.count !== "string" ? source.count : [],
  );
  expect(ofNumbers).toEqual(expect.arrayContaining([...counted, ...(numbers.cancel?.from ?? [])]));
  const { states: phoned, done } = numbers.dialing;
  expect(ofNumbers).toEqual(expect.arrayContaining(Object.values(phoned)));
  expect(known).toEqual(expect.arrayContaining([done?.to, done?.unless?.to].filter((state) => state !== undefined)));
});

test.each(FAMILY_NAMES.filter((name) => dialingParameters(familyOf(name)).length > 0))(
  "the operation that creates a task of %s has every parameter by which its numbers are phoned",
  (name) => {
    const creates = [...OPERATIONS.values()].filter(({ action }) => {
      const { family, does } = behaviourOf(action);
      return family === name && does === "create";
    });
    expect(creates).toHaveLength(1);
    expect(Object.keys(creates[0]?.request ?? {})).toEqual(expect.arrayContaining(dialingParameters(familyOf(name))));
  },
);

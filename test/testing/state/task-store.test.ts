import { expect, test } from "vitest";
import type { FakeNumber, FakeTask } from "../../../src/testing/tasks/fake-task.ts";
import { TaskStore } from "../../../src/testing/state/task-store.ts";

/* An account has limited memory. When it is full, old tasks go, but not the one that a request is filling. */

const task = (id: string): FakeTask => ({ family: "ai-call-task", id, name: `task ${id}`, status: "new" });
const large = (count: number): FakeNumber[] =>
  Array.from({ length: count }, () => ({
    number: "0571000001",
    status: "waiting",
    parameters: { note: "x".repeat(2 ** 20) },
  }));

test("the oldest task goes when newer ones need its place", () => {
  const store = new TaskStore();
  store.make({ ...task("1"), numbers: large(40) });
  store.make({ ...task("2"), numbers: large(40) });
  expect(store.has("ai-call-task", "1")).toBe(false);
  expect(store.has("ai-call-task", "2")).toBe(true);
});

test("a task that is being filled stays, even if it is the oldest and larger than all of the memory", () => {
  const store = new TaskStore();
  for (const id of ["1", "2"]) store.make(task(id));
  for (let import_ = 0; import_ < 2; import_ += 1)
    store.addNumbers(store.find("ai-call-task", "1", 0) ?? expect.fail(), large(40));
  expect(store.find("ai-call-task", "1", 0)?.numbers).toHaveLength(80);
  expect(store.has("ai-call-task", "2")).toBe(false);
});

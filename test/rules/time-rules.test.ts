import { describe, expect, test } from "vitest";
import { createCcc, validate as validateCcc, type WarningEvent } from "../../generated/ccc/index.ts";
import { validate as validateAiccs } from "../../generated/aiccs/index.ts";
import { validate as validateDyvms } from "../../generated/dyvms/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import { validInput } from "../../src/testing/fixtures.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";

/* Times in the past, in the unit and the time zone of each parameter. */

const at = (time: string) => ({ clock: () => new Date(time) });
const rules = ({ warnings }: { readonly warnings: readonly { readonly rule?: string }[] }) =>
  warnings.map(({ rule }) => rule).filter((rule) => rule?.endsWith("-not-in-the-past"));

describe("a day of Voice Messaging is in Beijing time", () => {
  const start = (more: object, time: string) =>
    rules(validateDyvms("CloudUpdateTask", { ...inputs.cloudUpdateTask, AutoStart: 1, ...more }, at(time)));
  const PAST = ["AutoStartDay-not-in-the-past"];

  test("and ends at midnight there, which is 16:00 UTC", () => {
    expect(start({ AutoStartDay: "2026-03-01" }, "2026-03-01T15:59:59Z")).toEqual([]);
    expect(start({ AutoStartDay: "2026-03-01" }, "2026-03-01T16:00:10Z")).toEqual(PAST);
    expect(start({ AutoStartDay: "2026-02-28" }, "2026-02-28T23:00:00Z")).toEqual(PAST);
  });
  test("with the time of AutoStartTime, if it is given", () => {
    const given = { AutoStartDay: "2026-03-01", AutoStartTime: "08:00:00" };
    expect(start(given, "2026-03-01T00:00:10Z")).toEqual([]);
    expect(start(given, "2026-03-01T00:00:11Z")).toEqual(PAST);
  });
  test("and of no interest if it has no effect", () => {
    expect(start({ AutoStart: 0, AutoStartDay: "2020-01-01" }, "2026-03-01T00:00:00Z")).toEqual([]);
  });
});

test.each([
  ["a number of milliseconds", 1772323200000, "2026-03-01T00:00:10Z", []],
  ["a number of milliseconds", 1772323200000, "2026-03-01T00:00:11Z", ["TaskStartTime-not-in-the-past"]],
])("%s", (_what, TaskStartTime, now, expected) => {
  const input = { ...inputs.createAiCallTask, StartType: "SCHEDULE", TaskStartTime };
  expect(rules(validateAiccs("CreateAiCallTask", input, at(now)))).toEqual(expected);
});

test("a time of an immediate task has no effect and is not compared", () => {
  const input = { ...inputs.updateAiCallTask, TaskStartTime: 1748923429000 };
  expect(rules(validateAiccs("UpdateAiCallTask", input))).toEqual([]);
});

test("a day and a time in one text is in Beijing time", () => {
  const input = { ...inputs.createAiCallTask, CallExpireType: 2, CallExpireDate: "2026-03-01 08:00:00" };
  const check = (now: string) => rules(validateAiccs("CreateAiCallTask", input, at(now)));
  expect(check("2026-03-01T00:00:05Z")).toEqual([]);
  expect(check("2026-03-01T00:00:15Z")).toEqual(["CallExpireDate-not-in-the-past"]);
});

test("times by which a query selects may be in the past", () => {
  const input = {
    ...validInput("QueryAiCallDetailPage"),
    StartCallingTime: 1748948749000,
    EndImportedTime: 1748948749000,
  };
  expect(validateAiccs("QueryAiCallDetailPage", input)).toMatchObject({ ok: true, warnings: [] });
});

test("a client compares with its own clock", async () => {
  const warned: (string | undefined)[] = [];
  const cloud = createFakeCloud({ credentials: TENCENT, clock: () => new Date("2040-01-01T00:00:00Z") });
  await using ccc = createCcc({
    credentials: TENCENT,
    fetch: cloud.fetch,
    clock: () => new Date("2040-01-01T00:00:00Z"),
    hooks: { warning: ({ issue }: WarningEvent) => warned.push(issue.rule) },
  });
  await ccc.createAutoCalloutTask(validInput("CreateAutoCalloutTask")).catch(() => undefined);
  expect(warned).toEqual(["NotBefore-not-in-the-past", "NotAfter-not-in-the-past"]);
});

test("without an option the time is that of the system", () => {
  const now = Math.floor(Date.now() / 1000);
  const check = (NotBefore: number) =>
    rules(validateCcc("CreateAutoCalloutTask", { ...validInput("CreateAutoCalloutTask"), NotBefore }));
  expect(check(now)).toEqual([]);
  expect(check(now - 60)).toEqual(["NotBefore-not-in-the-past"]);
});

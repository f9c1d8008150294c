import { beforeAll, describe, expect, test } from "vitest";
import { runWeek, WEEK, type Week } from "./week.ts";

/*
 * `npm run soak` runs the same for longer. The week has rotating credentials, a server that moves to another address and restarts,
 * clocks that are twenty minutes off, lost and cut responses, throttling, a limiter, hooks and a logger.
 */

describe("after a week of requests", () => {
  let week: Week;
  beforeAll(async () => {
    week = await runWeek(WEEK);
  }, 540_000);

  test("every create that succeeded created one task, one that failed none, and an ambiguous one at most one", () => {
    expect(week.contradictions).toEqual([]);
    expect(week.mostTasks).toBe(1);
    expect(week.outcomes.success).toBeGreaterThan(WEEK * 0.9);
  });

  test("memory has not grown", () => {
    const [first, ...later] = week.samples;
    // 25,000 calls: a leak of 80 bytes per call would be larger.
    for (const { heap } of later) expect(heap - (first?.heap ?? 0)).toBeLessThan(2_000_000);
  });

  test("no timer, no listener and no more sockets than allowed are left", () => {
    for (const { sockets, timers } of week.samples) {
      expect(sockets).toBeLessThanOrEqual(50);
      expect(timers).toBe(0);
    }
    expect(week.listeners).toBe(0);
    expect(week.warnings).toEqual([]);
    expect(week.end).toMatchObject({ sockets: 0, timers: 0 });
  });

  test("the hooks got the start and the end of each attempt, and the logger got each end", () => {
    const { started, ended, logged } = week.attempts;
    expect(started).toBeGreaterThanOrEqual(WEEK);
    expect([ended, logged]).toEqual([started, started]);
  });

  test("requests followed the server to its new address while the old one still responded", () => {
    expect(Object.keys(week.requests).sort()).toEqual(["127.0.0.1", "127.0.0.2"]);
    expect(week.requests["127.0.0.2"]).toBeGreaterThan(WEEK * 0.3);
  });

  test("a clock that was set wrong was corrected by the first refusals, and no key was used too long", () => {
    const { "InvalidTimeStamp.Expired": expired = 0, ...others } = week.refused;
    expect(expired).toBeGreaterThan(0);
    // Three changes of the clock, and a few requests that took longer than fifteen minutes of the test clock.
    expect(expired).toBeLessThan(WEEK / 100);
    expect(Object.keys(others)).toEqual(["Throttling.User"]);
  });
});

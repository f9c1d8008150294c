import { describe, expect, test } from "vitest";
import { ConfigurationError } from "../src/index.ts";
import { flag, numberIn, oneOf, optional, text } from "../src/options/forms.ts";
import { byName, listOf, readOptions, readRecord, record, withMethods } from "../src/options/read-options.ts";
import { shown } from "../src/options/shown.ts";

const FORMS = {
  mode: oneOf(["fast", "slow"]),
  count: numberIn({ whole: true, of: "requests", least: 1, most: 5 }),
  name: text,
};
const read = (given: unknown) => () => readOptions(given, FORMS, "the options");

test("options are read by their forms; those left out or undefined are not there", () => {
  expect(read({ mode: "fast", count: undefined })()).toEqual({ mode: "fast" });
  expect(Object.keys(read({ name: undefined })())).toEqual([]);
});

test.each<[string, unknown, string]>([
  ["no object", null, "the options must be an object; got null"],
  ["a list", [], "the options must be an object; got a list"],
  ["an unknown name", { mod: "fast" }, 'the options cannot have "mod"; allowed: mode, count, name. Did you mean mode?'],
  ["a name that is a phone number", { "13012345678": 1 }, 'cannot have "(a name not shown)"; allowed: mode'],
  ["a name of Object's", JSON.parse('{"__proto__": 1}'), 'cannot have "__proto__"'],
  ["an unknown text", { mode: "fats" }, 'mode must be one of fast, slow; got "fats". Did you mean fast?'],
  ["a number out of range", { count: 6 }, "count must be a whole number of requests from 1 to 5; got 6"],
  ["a number with a fraction", { count: 1.5 }, "from 1 to 5; got 1.5"],
  ["a number for text", { name: 13012345678 }, "name must be text; got a number"],
  ["an object of a class without any option", new Map(), "the options must have at least one of mode, count, name"],
])("%s is refused", (_case, given, message) => {
  expect(read(given)).toThrow(ConfigurationError);
  expect(read(given)).toThrow(message);
});

test("an option is read once, so that a getter cannot change it after the check", () => {
  let reads = 0;
  const given = {
    get count() {
      reads += 1;
      return reads === 1 ? 3 : 99;
    },
  };
  expect(read(given)()).toEqual({ count: 3 });
});

test("what throws while it is read is a ConfigurationError with its cause", () => {
  const cause = new RangeError("x");
  const thrower = {
    get count(): number {
      throw cause;
    },
  };
  expect(read(thrower)).toThrow(expect.objectContaining({ name: "ConfigurationError", cause }));
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(read(proxy)).toThrow("the options could not be read");
  expect(() => readOptions({ list: proxy }, { list: listOf(text, "names") }, "the options")).toThrow(
    "list could not be read",
  );
});

test("an object of a class may have members of its own, and inherit options", () => {
  class Options {
    readonly own = 1;
    get mode(): string {
      return "slow";
    }
  }
  expect(read(new Options())()).toEqual({ mode: "slow" });
});

describe("forms within forms", () => {
  const forms = {
    tasks: listOf(record({ id: text, isOpen: optional(flag) }), "tasks"),
    limits: byName(["Create", "Update"], numberIn({ above: 0 })),
    byOperation: byName(["Create", "Update"], numberIn({ above: 0 }), "the name of an operation"),
    logger: withMethods("warn"),
  };
  const nested = (given: unknown) => () => readOptions(given, forms, "the options");

  test("are read to plain values", () => {
    const logger = { warn: () => undefined, other: 1 };
    const given = { tasks: [{ id: "a" }, { id: "b", isOpen: true }], limits: { Update: 5 }, logger };
    expect(nested(given)()).toEqual(given);
    expect(nested(given)().logger).toBe(logger);
  });
  test.each<[string, unknown, string]>([
    ["a member that is missing", { tasks: [{ isOpen: true }] }, "tasks[0].id must be text; got undefined"],
    [
      "a wrong member",
      { tasks: [{ id: "a" }, { id: "b", isOpen: 1 }] },
      "tasks[1].isOpen must be true or false; got 1",
    ],
    ["an unknown member", { tasks: [{ id: "a", open: true }] }, 'tasks[0] cannot have "open"; allowed: id, isOpen'],
    ["no list", { tasks: {} }, "tasks must be a list of tasks; got an object"],
    ["an unknown key", { limits: { update: 5 } }, 'limits cannot have "update"; allowed: Create, Update. Did you mean'],
    [
      "an unknown key among names that are too many to list",
      { byOperation: { update: 5 } },
      'byOperation cannot have "update", which is not the name of an operation. Did you mean Update?',
    ],
    ["a value of a key", { limits: { Update: 0 } }, "limits.Update must be a number above 0; got 0"],
    ["a method that is missing", { logger: {} }, "logger.warn must be a function; got undefined"],
    ["null for an object with methods", { logger: null }, "logger.warn must be a function"],
  ])("%s is refused", (_case, given, message) => {
    expect(nested(given)).toThrow(message);
  });
  test("a record lacks nothing that is not optional", () => {
    expect(() => readRecord({}, { id: text }, "the task")).toThrow("id must be text; got undefined");
  });
});

test.each<[unknown, string]>([
  ["spring", '"spring"'],
  ["UpdatePredictiveDialingCampaigns", '"UpdatePredictiveDialingCampaigns"'],
  ["503", '"503"'],
  ["13012345678", "text of 11 characters"],
  ["+86 130-1234-5678", "text of 17 characters"],
  ["AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", "text of 36 characters"],
  [{ secret: 1 }, "an object"],
  [null, "null"],
  [() => 1, "a function"],
  [NaN, "NaN"],
])("a message shows %j as %s", (given, words) => {
  expect(shown(given)).toBe(words);
});

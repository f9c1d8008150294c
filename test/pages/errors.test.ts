import { describe, expect, test } from "vitest";
import { readErrors } from "../../scripts/pages/errors.ts";
import { findRegions } from "../../scripts/pages/regions.ts";
import { readLines } from "../../scripts/descriptions/text.ts";

/* The tables of error codes, in the layouts of both vendors and of crawlers. */

function errorsOf(table: string) {
  const lines = readLines(`Error codes\n\n${table}\n\nRelease notes\n\nNone.\n`);
  const { list, remarks } = readErrors(
    lines,
    findRegions(lines).filter(({ kind }) => kind === "errors"),
  );
  return {
    codes: list.codes.map(({ code }) => code),
    unread: remarks.map(({ what, value }) => `${what}: ${String(value)}`),
  };
}

const stacked = (...cells: string[]): string => cells.join("\n\n");

describe("codes", () => {
  test.each<[form: string, table: string, codes: string[]]>([
    [
      "spaces",
      "Error Code Description\nInternalError It failed.\nisv.BUSINESS_LIMIT Too much.",
      ["InternalError", "isv.BUSINESS_LIMIT"],
    ],
    [
      "spaces, with a blank line between the rows",
      "Error Code Description\nInternalError It failed.\n\nInternalError.DBError It failed.",
      ["InternalError", "InternalError.DBError"],
    ],
    [
      "spaces, with the status first",
      "HTTP Status Code Error Code Error Message\n400 Throttling Too many.\n\n403 isp.system-error It failed.",
      ["Throttling", "isp.system-error"],
    ],
    ["pipes", "Error Code | Description |\n---|---|\nisv.BAD_THING | It is bad. |", ["isv.BAD_THING"]],
    [
      "one cell per line",
      stacked(
        "HTTP Status Code",
        "Error Code",
        "Error Message",
        "400",
        "isv.BAD_THING",
        "Bad",
        "403",
        "Throttling",
        "Slow",
      ),
      ["isv.BAD_THING", "Throttling"],
    ],
    [
      "one cell per line, without a status",
      stacked("Error Code", "Error Message", "Description", "InternalError", "It failed.", "Try it again."),
      ["InternalError"],
    ],
  ])("%s", (_form, table, codes) => expect(errorsOf(table)).toEqual({ codes, unread: [] }));
});

describe("text that is not a code is reported, and the codes are kept", () => {
  test.each<[string, string, string]>([
    ["a sentence between the rows", "It may fail for other reasons.", "row not read: It may fail for other reasons."],
    ["a number", "500 It failed.", "row not read: 500 It failed."],
  ])("spaces: %s", (_case, line, unread) => {
    const table = `Error Code Description\nInternalError It failed.\n${line}\nQpsLimit Too many.`;
    expect(errorsOf(table)).toEqual({ codes: ["InternalError", "QpsLimit"], unread: [unread] });
  });

  test("pipes: a number", () => {
    const table = "Error Code | Description |\n---|---|\n500 | It failed. |\nQpsLimit | Too many. |";
    expect(errorsOf(table)).toEqual({ codes: ["QpsLimit"], unread: ["row not read: 500 It failed."] });
  });

  test("glued: the end of a code cannot be determined", () => {
    const table = "HTTP status codeError codeError message\n400InvalidParameterThe parameter is invalid.";
    expect(errorsOf(table)).toEqual({ codes: [], unread: ["table not read: error codes"] });
  });
});

import { describe, expect, test } from "vitest";
import { removeAnnotationsInProse, withoutAnnotationsInProse } from "../../scripts/bundle/annotations-in-prose.ts";

describe("comments of libraries that mention the annotation for pure calls", () => {
  test.each([
    ["/** esbuild keeps a `@__PURE__` call. */\nconst a = 1;", "\nconst a = 1;"],
    ["/* first */\n/**\n * Wrapped in a @__PURE__ call,\n * as it must be.\n */\nlet a;", "/* first */\n\nlet a;"],
    ["  // Wrapped in a `#__PURE__` function.\n  let a;", "\n  let a;"],
  ])("are removed from %j", (code, rest) => {
    expect(withoutAnnotationsInProse(code)).toBe(rest);
  });

  test.each(["/* @__PURE__ */ f()", "/*#__PURE__*/ f()", "/* @__PURE__*/ f() /* other */", "// a comment\nf()"])(
    "leave %j as it is",
    (code) => {
      expect(withoutAnnotationsInProse(code)).toBe(code);
    },
  );

  test("are left in this project's own files", () => {
    const plugin = removeAnnotationsInProse();
    const code = "// why it is @__PURE__\nlet a;";
    expect(plugin.transform(code, "/project/src/a.ts")).toBeUndefined();
    expect(plugin.transform(code, String.raw`C:\project\node_modules\zod\a.js`)).toEqual({
      code: "\nlet a;",
      map: null,
    });
  });
});

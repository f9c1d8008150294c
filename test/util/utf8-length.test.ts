import { expect, test } from "vitest";
import { utf8Length } from "../../src/util/code-points.ts";

test.each(["", "abc", "é", "任务", "😀", "a😀é任\u{10ffff}", "\u0000\u007f\u0080\u07ff\u0800\uffff"])(
  "the length of %j is that of its UTF-8",
  (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  },
);

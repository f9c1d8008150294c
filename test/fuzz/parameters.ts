/** Values that a parameter may get by mistake or in an attack. */
export const NASTY_PARAMETERS: readonly unknown[] = [
  ...["", " ", "null", "[]", "[[[[[]]]]]", "{}", "[1]", '["MON"]', '["{"]', '["{}"]', '["null"]', '[{"startTime":1}]'],
  ...[
    "1e3",
    "1.0",
    "-0",
    "007",
    "9".repeat(400),
    "0x1",
    "Infinity",
    "true",
    "TRUE",
    "2025-02-30",
    "24:00:00",
    "\0",
    "😀",
  ],
  ...[-1, 0, 1.5, 2 ** 53, 1e21, true, null, [], {}, [[]], [null], [1, "a"], { a: { b: {} } }, [{ Callee: 1 }], [{}]],
  ...["x".repeat(3000), "[".repeat(3000), '{"a":'.repeat(1000)],
];

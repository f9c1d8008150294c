import type { Random } from "./random.ts";

/* Mutations of a response: a value of another type, one that is missing or too much, at any depth. */

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const NASTY: readonly Json[] = [
  ...[null, true, false, 0, -1, 1.5, 1e21, "", " ", "0", "-1", "1e3", "NaN", "null", "[]", "{}", "\0", "😀"],
  ...["9".repeat(400), "x".repeat(5000), [], [null], [[]], [{}], {}, { a: null }, { __proto__x: 1 }, { Code: "OK" }],
  ...[{ Success: true }, { RequestId: "r" }, { Error: { Code: "InternalError", Message: "no" } }, ["1", 2, { a: [] }]],
];

/** Changes one to three values of a JSON text. The result is JSON; one in ten is cut short. */
export function mutateResponse(text: string, random: Random): string {
  let value = JSON.parse(text) as Json;
  for (let times = 1 + random.below(3); times > 0; times -= 1) value = mutateValue(value, random);
  const mutated = JSON.stringify(value);
  return random.below(10) === 0 ? mutated.slice(0, random.below(mutated.length)) : mutated;
}

/* Changes the value itself, or a value within it. */
function mutateValue(value: Json, random: Random): Json {
  const isLeaf = typeof value !== "object" || value === null;
  if (isLeaf || random.below(8) === 0) return random.of(NASTY);
  if (isList(value)) {
    if (value.length === 0) return [random.of(NASTY)];
    const at = random.below(value.length);
    return random.below(4) === 0 ? value.toSpliced(at, 1) : value.with(at, mutateValue(value[at] ?? null, random));
  }
  const names = Object.keys(value);
  const name = names.length === 0 ? "X" : random.of(names);
  const { [name]: inner = null, ...others } = value;
  switch (random.below(6)) {
    case 0:
      return others;
    case 1:
      return {
        ...value,
        [random.of(["Success", "Error", "Code", "TaskId", "Data", "toString", name.toLowerCase()])]: random.of(NASTY),
      };
    default:
      return { ...value, [name]: mutateValue(inner, random) };
  }
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

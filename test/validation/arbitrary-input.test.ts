import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as aiccs from "../../generated/aiccs/index.ts";
import * as ccc from "../../generated/ccc/index.ts";
import * as dyvms from "../../generated/dyvms/index.ts";
import { ConfigurationError, ValidationError } from "../../src/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";

/* For any input, validate returns issues instead of throwing, and encoding throws only ValidationError or ConfigurationError. */

const clients = {
  aiccs: aiccs.createAiccs({ credentials: ALIBABA }),
  dyvms: dyvms.createDyvms({ credentials: ALIBABA }),
  ccc: ccc.createCcc({ credentials: TENCENT }),
};

interface Target {
  readonly action: string;
  readonly base: Readonly<Record<string, unknown>>;
  readonly validate: (input: unknown) => { readonly ok: boolean };
  readonly prepare: (input: unknown, options: object) => Promise<unknown>;
}

/** The documented parameters of an operation. */
const FIELDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    aiccs.createAiCallTask,
    aiccs.updateAiCallTask,
    dyvms.cloudUpdateTask,
    ccc.createAutoCalloutTask,
    ccc.updatePredictiveDialingCampaign,
  ].map(({ facts }) => [facts.action, Object.keys(facts.request)]),
);

const TARGETS: readonly Target[] = [
  ...(["CreateAiCallTask", "UpdateAiCallTask"] as const).map((action) => ({
    action,
    base: action === "CreateAiCallTask" ? inputs.createAiCallTask : inputs.updateAiCallTask,
    validate: (input: unknown) => aiccs.validate(action, input),
    prepare: (input: unknown, options: object) => clients.aiccs.prepare(action, input as never, options),
  })),
  {
    action: "CloudUpdateTask",
    base: inputs.cloudUpdateTask,
    validate: (input) => dyvms.validate("CloudUpdateTask", input),
    prepare: (input, options) => clients.dyvms.prepare("CloudUpdateTask", input as never, options),
  },
  ...(["CreateAutoCalloutTask", "UpdatePredictiveDialingCampaign"] as const).map((action) => ({
    action,
    base: action === "CreateAutoCalloutTask" ? inputs.createAutoCalloutTask : inputs.updatePredictiveDialingCampaign,
    validate: (input: unknown) => ccc.validate(action, input),
    prepare: (input: unknown, options: object) => clients.ccc.prepare(action, input as never, options),
  })),
];

/** Validates and prepares an input. Rethrows whatever validate throws, and any unexpected error of prepare. */
async function tryInput({ validate, prepare }: Target, input: unknown, extra?: unknown): Promise<void> {
  validate(input);
  for (const check of ["error", "warn"]) {
    await prepare(input, { check, ...(extra !== undefined && { extra }) }).catch((error: unknown) => {
      if (!(error instanceof ConfigurationError || error instanceof ValidationError)) throw error;
    });
  }
}

class Money {
  readonly amount = 1;
}

const circular: Record<string, unknown> = {};
circular.itself = circular;
const nested = (depth: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = level % 2 ? { a: value } : [value];
  return value;
};
const revoked = Proxy.revocable({}, {});
revoked.revoke();
const throwing = {
  get a(): string {
    throw new TypeError("x");
  },
  toJSON() {
    throw new RangeError("x");
  },
  toString() {
    throw new URIError("x");
  },
};

/** Keyed by name, since few of these values can be printed. */
const ODD: Readonly<Record<string, unknown>> = {
  NaN: NaN,
  Infinity: Infinity,
  "-Infinity": -Infinity,
  "-0": -0,
  "2^53": 2 ** 53,
  "1e308": 1e308,
  "5e-324": 5e-324,
  "1.005": 1.005,
  "a bigint of 64 bits": 2n ** 64n,
  "a bigint below 0": -1n,
  "a bigint of a million digits": 10n ** 1_000_000n,
  "a lone surrogate": "\ud800",
  "a lone surrogate after a letter": "a\udfffb",
  "a surrogate pair and a lone surrogate": "\u{1f600}\ud83d",
  NUL: "\0",
  "an empty string": "",
  "a percent sign": "%E0%A4%A",
  "truncated JSON": '{"a":[1,',
  "JSON with an escaped lone surrogate": '["\\ud800"]',
  "JSON with an escaped lone surrogate as a key": '[{"\\udfff":"a"}]',
  "JSON with 1e999": "[1e999]",
  "deeply nested JSON": "[".repeat(20_000) + "]".repeat(20_000),
  "quotes and backslashes": '"\\'.repeat(1000),
  commas: ",".repeat(10_000),
  null: null,
  undefined: undefined,
  true: true,
  "a symbol": Symbol("x"),
  "a function": () => 1,
  "an invalid Date": new Date(NaN),
  "a Map": new Map([["a", 1]]),
  "a Set": new Set(["a"]),
  bytes: new Uint8Array(8),
  "a hundred million bytes": new Uint8Array(1e8),
  "a String object": Object("x") as unknown,
  "a regular expression": /x/,
  "a class instance": new Money(),
  "an object without a prototype": Object.assign(Object.create(null) as object, { a: 1 }),
  "a revoked proxy": revoked.proxy,
  "a getter that throws": throwing,
  "a circular object": circular,
  "ten thousand levels of nesting": nested(10_000),
  "a sparse list": Object.assign([], { 1000: "x" }),
  "a list of mixed odd values": [NaN, null, undefined, "\ud800", 1n, {}, []],
  "an empty object": {},
  "an empty list": [],
  "a lone surrogate as a key": { "\ud800": "a" },
  "__proto__ as a key": JSON.parse('{"__proto__":{"a":1}}') as unknown,
  "names of Object.prototype": { constructor: 1, toString: 2, hasOwnProperty: 3, valueOf: null },
  "a list with lone surrogates in nested keys": [{ "a\udc00": [{ "\ud800": 1 }] }],
};

describe.each(TARGETS)("$action", (target) => {
  const { action, base } = target;
  const NAMES = [...(FIELDS[action] ?? []), "New", "\ud800", "__proto__", "a b", "0"];

  test.each(Object.keys(ODD))("accepts %s in every field, inside structures, and in extra", async (name) => {
    const odd = ODD[name];
    for (const field of NAMES) {
      const input: object = Object.defineProperty({ ...base }, field, {
        value: odd,
        enumerable: true,
        configurable: true,
      });
      await tryInput(target, input);
    }
    await tryInput(target, replaceLeaves(base, odd));
    await tryInput(target, odd);
    await tryInput(target, base, odd);
    await tryInput(target, base, { New: odd });
    await tryInput(target, base, { New: { deep: [odd] } });
  });

  test("accepts any mixture of odd values", async () => {
    const value = fc.oneof(
      fc.constantFrom(...Object.keys(ODD)).map((name) => ({ odd: ODD[name] })),
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
      fc.string({ unit: "binary" }),
      fc.double(),
      fc.json().map((text) => text.slice(0, -1)),
    );
    const changes = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: "binary" })), value, {
      maxKeys: 5,
    });
    await fc.assert(
      fc.asyncProperty(changes, fc.option(changes, { nil: undefined }), (change, extra) =>
        tryInput(target, { ...base, ...unwrapped(change) }, extra && unwrapped(extra)),
      ),
      { numRuns: 150, seed: 11 },
    );
  });

  test("reports text that is too long for any request", async () => {
    // Longer than an input may be; the characters need escapes in a query, in JSON and in JSON inside JSON.
    for (const character of ["x", "\u0001", "呼", '"']) {
      const text = character.repeat(2 ** 24 + 1);
      for (const field of NAMES.slice(0, 2)) {
        expect(target.validate({ ...base, [field]: text })).toMatchObject({
          ok: false,
          issues: expect.arrayContaining([expect.objectContaining({ path: [field], code: "wrong_length" })]) as unknown,
        });
        await tryInput(target, { ...base, [field]: [text] }, { New: text, Other: text });
      }
      expect(target.validate({ ...base, [text]: "x" })).toMatchObject({ ok: false });
      await tryInput(target, { ...base, [text]: "x" }, { [text]: "x" });
    }
  });
});

/* fast-check inspects the values that it passes on, and some of ours throw when inspected: they are wrapped. */
function unwrapped(change: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const unwrap = (value: unknown): unknown =>
    typeof value === "object" && value !== null && Object.hasOwn(value, "odd")
      ? (value as { odd: unknown }).odd
      : value;
  return Object.fromEntries(Object.entries(change).map(([name, value]) => [name, unwrap(value)]));
}

/* Testing each leaf of a structure by itself would take too long: this replaces all of them at once. */
function replaceLeaves(value: unknown, odd: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => replaceLeaves(item, odd));
  if (typeof value !== "object" || value === null) return odd;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      typeof member === "object" ? replaceLeaves(member, odd) : member,
    ]),
  );
}

test("options that throw when they are read cause a ConfigurationError", async () => {
  const thrower = (name: string): object =>
    Object.defineProperty({}, name, {
      enumerable: true,
      get() {
        throw new RangeError("x");
      },
    });
  const trap = new Proxy([], {
    get() {
      throw new TypeError("x");
    },
  });
  for (const options of [thrower("strict"), { strict: trap }, { silence: revoked.proxy }, revoked.proxy]) {
    expect(() => aiccs.validate("CreateAiCallTask", {}, options)).toThrow(ConfigurationError);
    expect(() => aiccs.schemaOf("CreateAiCallTask", options)).toThrow(ConfigurationError);
  }
  expect(() => aiccs.createAiccs({ credentials: ALIBABA, strict: trap })).toThrow(ConfigurationError);
  for (const options of [thrower("extra"), thrower("check"), revoked.proxy])
    await expect(clients.aiccs.prepare("CreateAiCallTask", inputs.createAiCallTask, options)).rejects.toThrow(
      ConfigurationError,
    );
  expect(() => aiccs.validate("CreateAiCallTask", {}, { silence: new Array<string>(2 ** 32 - 1) })).toThrow(
    ConfigurationError,
  );
});

test("a list whose length is NaN or negative does not bypass the size limit", () => {
  for (const length of [NaN, -1e9]) {
    const odd = new Proxy([], { get: (list, key) => (key === "length" ? length : (list as never)[key]) });
    const input = { New: odd, ...inputs.createAiCallTask, CallDay: new Array<string>(2 ** 32 - 1) };
    expect(aiccs.validate("CreateAiCallTask", input)).toMatchObject({ ok: false });
  }
});

test("an unknown operation name of any type causes a ConfigurationError", () => {
  for (const name of Object.values(ODD))
    expect(() => aiccs.validate(name as "CreateAiCallTask", {})).toThrow(ConfigurationError);
});

test("the message names NaN and Infinity, for an enum field and for a range", () => {
  const checked = dyvms.validate("CloudUpdateTask", { ...inputs.cloudUpdateTask, AutoStart: NaN, Quotiety: Infinity });
  expect(checked.ok ? [] : checked.issues.map(String)).toEqual([
    "AutoStart must be one of 0, 1; got NaN",
    "Quotiety must be a number; got Infinity",
  ]);
});

test("a key with a lone surrogate is refused, in the input and in extra, at any depth", async () => {
  const input = { ...inputs.createAutoCalloutTask, "\ud800": "a" };
  const checked = ccc.validate("CreateAutoCalloutTask", input);
  expect(checked.ok ? [] : checked.issues.map(String)).toEqual([
    "the input has a name with half of a character (a lone surrogate), which cannot be encoded",
  ]);
  const extra = { New: [{ "\udfff": 1 }] };
  await expect(clients.ccc.prepare("CreateAutoCalloutTask", inputs.createAutoCalloutTask, { extra })).rejects.toThrow(
    "extra.New[0] has a name with half of a character (a lone surrogate), which cannot be encoded",
  );
});

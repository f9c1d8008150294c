import type { RuleCases } from "../facts/fact.ts";
import type { PhoneFacts } from "../../src/operation/facts.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { validInput } from "../../src/testing/fixtures.ts";

/* Cases of the rules that follow from facts: inputs that follow a rule and inputs that break it, for each of the facts. */

const MD5 = "0123456789abcdef0123456789ABCDEF";

/** The cases of all rules that follow from the facts of an operation, by the rule's name. */
export function factRuleCases({ facts }: InputContract): Readonly<Record<string, RuleCases>> {
  const example = validInput(facts.action as "CreateAutoCalloutTask") as Readonly<Record<string, unknown>>;
  const cases = Object.entries(facts.request).flatMap(([field, { phones = [], ...time }]) => [
    ...phones.flatMap((where) => Object.entries(phoneCases(field, where, example[field]))),
    ...(facts.kind === "query" ? [] : Object.entries(timeCases(field, time))),
  ]);
  return Object.fromEntries(cases);
}

function phoneCases(field: string, where: PhoneFacts, example: unknown): Record<string, RuleCases> {
  const { list, at, commas, digest, repeats } = where;
  const item = (text: string): unknown =>
    at === undefined ? text : { ...(Array.isArray(example) ? (example[0] as object) : {}), [at]: text };
  const given = (...texts: string[]): Record<string, unknown> => ({
    [field]: commas ? [item(texts.join(","))] : list ? texts.map(item) : item(texts[0] ?? ""),
  });
  const each = (...texts: string[]): Record<string, unknown>[] => texts.map((text) => given(text));
  const digests = digest === undefined ? [] : [{ ...given(MD5), [digest]: 1 }];
  const inComma = field === "CustomerClids" || commas;
  const place = at === undefined ? field : `${field}-${at}`;
  return {
    [`${place}-valid-${list ? "numbers" : "number"}`]: {
      level: "error",
      kept: [...each("13012345678", "+86 130-1234-5678", "10086\n", "0571-88886666转801"), ...digests],
      broken: [
        ...each("\u00a013012345678", "13012345678\ufeff", "１３０12345678", "8.61301E+12", "phone", '"13012345678"'),
        ...each(
          "13012345678 13012345679",
          "13012345678;13012345679",
          "13012345678、13012345679",
          ...(inComma ? [] : ["13012345678,13012345679"]),
        ),
        ...digests.map((input) => ({ ...input, ...given(`${MD5}\u200b`) })),
      ],
    },
    [`${place}-without-blanks`]: {
      level: "warning",
      kept: each("13012345678", "130 1234 5678"),
      broken: each("13012345678\r\n", " 13012345678", "\t13012345678"),
    },
    [`${place}-plain-digits`]: {
      level: "warning",
      kept: [...each("13012345678", "+8613012345678", " 13012345678"), ...digests],
      broken: each("130 1234 5678", "0571-88886666", "(0571)88886666", "0571-88886666转801", "tel:13012345678"),
    },
    [`${place}-likely-length`]: {
      level: "warning",
      kept: [
        ...each("13012345678", "0086075586013388", "+6561234567", "64203667", "95588", "4008001234", "075586013388"),
        ...digests,
      ],
      broken: [
        ...each("1301234567", "130123456789", "+86130123456789", "12", "1234567890123456", "+65123"),
        ...digests.map((input) => ({ ...input, ...given("13012345678") })),
      ],
    },
    ...(list &&
      !repeats && {
        [`${place}-once`]: {
          level: "warning",
          kept: [given("13012345678", "13012345679"), given("+13012345678", "13012345678")],
          broken: [
            given("13012345678", "13012345678"),
            given("008613012345678", "13012345679", "+86 130 1234 5678"),
            given("8613012345678", "13012345678"),
            given("0086075586013388", "0755-86013388"),
            given("+6561234567", "006561234567"),
          ],
        },
      }),
  };
}

const HOUR = 3_600_000;

function timeCases(field: string, { unit, time, clock, effective }: InputContract["facts"]["request"][string]) {
  const cases = (name: (time: number) => Record<string, unknown>): Record<string, RuleCases> => ({
    [`${field}-not-in-the-past`]: {
      level: "warning",
      kept: [name(Date.now() + HOUR), name(Date.now())],
      broken: [name(Date.now() - HOUR), name(Date.UTC(2020, 1, 1))],
    },
  });
  const on = effective && { [effective[0]]: effective[1] };
  // Beijing time.
  const text = (time: number): string => new Date(time + 8 * HOUR).toISOString();
  if (unit === "unix-s") return cases((time) => ({ ...on, [field]: Math.floor(time / 1000) }));
  if (unit === "unix-ms") return cases((time) => ({ ...on, [field]: time }));
  if (time === "day-and-time") return cases((time) => ({ ...on, [field]: text(time).slice(0, 19).replace("T", " ") }));
  if (time === "day" && clock !== undefined)
    return cases((time) => ({ ...on, [field]: text(time).slice(0, 10), [clock]: text(time).slice(11, 19) }));
  return {};
}

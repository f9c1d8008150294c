import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalizeNumber } from "../../src/numbers/normalize-number.ts";
import { validate as validateAiccs } from "../../generated/aiccs/index.ts";
import { validate as validateCcc } from "../../generated/ccc/index.ts";
import { ConfigurationError } from "../../src/index.ts";
import { validInput } from "../../src/testing/fixtures.ts";

const china = (text: string) => normalizeNumber(text, { country: "CN" });

describe("a mobile number of China has one form, whatever the spelling", () => {
  test.each([
    ...["13012345678", "+8613012345678", "008613012345678", "8613012345678", "+86 (0)130-1234-5678", "013012345678"],
    ...[
      "\u00a013012345678\ufeff",
      "\u202a130 1234 5678\u202c",
      "１３０１２３４５６７８",
      "＋８６１３０１２３４５６７８",
      "'13012345678",
      '"13012345678"',
    ],
    ...["13012345678.0", "130.1234.5678", "13012345678\r\n", "130\u20111234\u20115678", "\u30001301\u200b2345678"],
  ])("%j", (text) => {
    expect(china(text)).toEqual({
      ok: true,
      e164: "+8613012345678",
      alibaba: "13012345678",
      tencent: "008613012345678",
      country: "CN",
    });
  });
});

test.each<[string, string, string, string]>([
  ["075586013388", "+8675586013388", "075586013388", "0086075586013388"],
  ["0086075586013388", "+8675586013388", "075586013388", "0086075586013388"],
  ["+8675586013388", "+8675586013388", "075586013388", "0086075586013388"],
  ["(010) 6420-3667", "+861064203667", "01064203667", "008601064203667"],
  ["400-800-1234", "+864008001234", "4008001234", "00864008001234"],
  ["+65 6123 4567", "+6561234567", "006561234567", "006561234567"],
  ["+1 301 234 5678", "+13012345678", "0013012345678", "0013012345678"],
])("%s has the forms of the vendors", (text, e164, alibaba, tencent) => {
  expect(china(text)).toMatchObject({ ok: true, e164, alibaba, tencent });
});

test.each([
  ["a number without a country code is one of the country", "91234567", "SG", "+6591234567"],
  ["and so are the same digits in another country", "13012345678", "US", "+13012345678"],
])("%s", (_what, text, country, e164) => {
  expect(normalizeNumber(text, { country })).toMatchObject({ ok: true, e164 });
});

test.each([
  ["phone", "has no digits"],
  ["", "has no digits"],
  ["8.61301E+12", "is in exponent notation, in which digits are lost"],
  ["13012345678,13012345679", "contains several numbers, or a separator of a list"],
  ["13012345678\n13012345679", "contains several numbers, or a separator of a list"],
  ["13012345678、13012345679", "contains several numbers, or a separator of a list"],
  ["13012345678 13012345679", "is too long"],
  ["1301234567", "is not a number of its country"],
  ["10086", "is too short"],
  ["64203667", "has no area code"],
  ["12345678901", "is not a number of its country"],
  ["0571-88886666 x801", "has an extension, which cannot be called"],
  ["Mr Wang 13012345678", "contains characters that are not of a phone number"],
  ["1".repeat(101), "has more than 100 characters"],
])("%j is refused: it %s", (text, problem) => {
  expect(china(text)).toEqual({ ok: false, problem });
});

test.each(["cn", "China", "", "XX", undefined])("the country %s is refused", (country) => {
  expect(() => normalizeNumber("13012345678", { country: country as string })).toThrow(ConfigurationError);
});

test("whatever the text, the forms pass the validation of the vendors' operations without a warning", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc
      .tuple(fc.constantFrom("", "+", "00", "+86", "0086", "0", "+65", "+44"), fc.integer({ min: 1e6, max: 2e10 }))
      .map((parts) => parts.join("")),
  );
  let accepted = 0;
  fc.assert(
    fc.property(text, (given) => {
      const number = china(given);
      if (!number.ok) return;
      accepted += 1;
      for (const form of [number.e164, number.tencent])
        expect(
          validateCcc("CreateAutoCalloutTask", { ...validInput("CreateAutoCalloutTask"), Callees: [form] }),
        ).toMatchObject({ ok: true, warnings: [] });
      const PhoneNumberList = [{ calleeNumber: number.alibaba }];
      expect(
        validateAiccs("ImportTaskNumberDatas", { ...validInput("ImportTaskNumberDatas"), PhoneNumberList }),
      ).toMatchObject({ ok: true, warnings: [] });
      // What is normalised stays as it is.
      for (const form of [number.e164, number.tencent, number.alibaba]) expect(china(form)).toEqual(number);
    }),
    { numRuns: 2000 },
  );
  expect(accepted).toBeGreaterThan(50);
});

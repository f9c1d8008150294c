import { expect, test } from "vitest";
import { toBody } from "../../src/encoding/body.ts";
import { toWire } from "../../src/encoding/parameters.ts";
import { toQuery } from "../../src/encoding/query.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import { createAutoCalloutTask } from "../../generated/ccc/facts.ts";

/* How structures become text: one JSON text for each parameter of a query, and one JSON object for a body. */

test("an object with any keys is one JSON text in a query", () => {
  const facts = { ...createAutoCalloutTask, request: { Variables: {} } } satisfies OperationFacts;
  const wire = toWire(facts, { Variables: { name: "Zhang & Li", __proto__x: "1", "a b": "" } });
  expect(toQuery(wire)).toBe(`Variables=${encodeURIComponent('{"name":"Zhang & Li","__proto__x":"1","a b":""}')}`);
});

test("ids in a list are bare digits in a body and in a query", () => {
  const facts = { ...createAutoCalloutTask, request: { Ids: { ids: "uint64" } } } satisfies OperationFacts;
  const wire = toWire(facts, { Ids: ["18446744073709551615", "7"] });
  expect(toBody(wire)).toBe('{"Ids":[18446744073709551615,7]}');
  expect(toQuery(wire)).toBe("Ids=%5B18446744073709551615%2C7%5D");
  expect(toBody(toWire(facts, { Ids: [] }))).toBe('{"Ids":[]}');
});

test("structures of any depth are as they are in a body", () => {
  const TriggerStrategy = [
    {
      TriggerMode: "ALWAYS_ON_MATCH",
      InterfaceConfig: { Url: "https://example.com", HeaderParams: [{ Key: "a", Value: "b" }] },
    },
  ];
  const wire = toWire(createAutoCalloutTask, { SdkAppId: "1400000000000000001", TriggerStrategy });
  expect(JSON.parse(toBody(wire))).toMatchObject({ TriggerStrategy });
  expect(toBody(wire)).toContain('"SdkAppId":1400000000000000001,');
});

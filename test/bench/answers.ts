import { createAiCallTask } from "../../generated/aiccs/facts.ts";
import { describeAutoCalloutTasks } from "../../generated/ccc/facts.ts";
import { redactor } from "../../src/decoding/redact.ts";
import { decodeAnswer } from "../../src/decoding/decode-answer.ts";
import type { OperationFacts } from "../../src/operation/facts.ts";
import type { Vendor } from "../../src/operation/vendor.ts";
import { alibaba } from "../../src/vendors/alibaba.ts";
import { tencent } from "../../src/vendors/tencent.ts";

/* Decoding alone, in one process: from the text of a response to the result. The floor is JSON.parse of the same text. */

function page(idOf: (index: number) => number | string): string {
  const tasks = Array.from(
    { length: 1000 },
    (_item, index) =>
      `{"Name":"任务${index}","CalleeCount":5,"Callers":["008601012345678"],"NotBefore":1729905740,"NotAfter":null,` +
      `"IvrId":5,"State":1,"TaskId":${idOf(index)},"MaxRingTimeoutSecond":15}`,
  );
  return `{"Response":{"TotalCount":1000,"Tasks":[${tasks.join(",")}],"RequestId":"abc"}}`;
}

interface Answer {
  readonly vendor: Vendor;
  readonly facts: OperationFacts;
  readonly text: string;
}

const ANSWERS: Readonly<Record<string, Answer>> = {
  "a page of 1,000 items": { vendor: tencent, facts: describeAutoCalloutTasks, text: page((index) => 341_431 + index) },
  "the same with ids of 18 digits": {
    vendor: tencent,
    facts: describeAutoCalloutTasks,
    text: page((index) => String(118_700_000_000_000_123n + BigInt(index))),
  },
  "the response to a create": {
    vendor: alibaba,
    facts: createAiCallTask,
    text: '{"AccessDeniedDetail":"None","Message":"成功","RequestId":"8C93B345-F702-5449-BA7E-7D110D4BF798","Data":118700000000000123,"Code":"OK","Success":true}',
  },
};

/** Milliseconds that decoding takes, and that JSON.parse takes, in each of some rounds of so many responses. */
process.on("message", ({ answer, rounds, times }: { answer: string; rounds: number; times: number }) => {
  const { vendor, facts, text } = ANSWERS[answer] ?? fail(answer);
  const response = { status: 200, header: () => undefined, text, bytesRead: text.length, bytesWritten: undefined };
  const spent = (work: () => unknown): number => {
    const started = performance.now();
    for (let done = 0; done < times; done += 1) work();
    return performance.now() - started;
  };
  const measured = Array.from({ length: rounds }, () => ({
    ours: spent(() => decodeAnswer(vendor, facts, response, 1, redactor([], facts))),
    floor: spent(() => JSON.parse(text)),
  }));
  process.send?.({ rounds: measured });
});
process.on("disconnect", () => process.exit());
process.send?.({});

function fail(answer: string): never {
  throw new Error(`there is no response "${answer}"`);
}

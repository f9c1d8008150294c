import { expect, test } from "vitest";
import { createFakeCloud } from "../../../src/testing/index.ts";
import { ConfigurationError } from "../../../src/index.ts";
import { ALIBABA } from "../../support/keys.ts";

/* What `fail` refuses: the message names the option, what is allowed and what was given. */

const reset = { reset: "before" };
const answer = (members: object) => ({ with: { answer: members } });

test.each<[string, unknown, string]>([
  ["nothing", undefined, "fail's options must be an object"],
  [
    "an unknown option",
    { opration: "CreateAiCallTask", with: reset },
    'fail\'s options cannot have "opration"; allowed: operation, service, times, with. Did you mean operation?',
  ],
  ["no fault", {}, "with must be an object; got undefined"],
  [
    "an empty fault",
    { with: {} },
    "with must have one of code, answer, reset, hang, cut, trickle, delay, lag; got none of them",
  ],
  [
    "two faults in one",
    { with: { ...reset, hang: "after" } },
    "with must have one of code, answer, reset, hang, cut, trickle, delay, lag; got reset and hang",
  ],
  [
    "an unknown fault",
    { with: { rest: "before" } },
    'with cannot have "rest"; allowed: code, message, status, headers, runs, answer, reset, hang, cut, trickle, delay, lag. Did you mean reset?',
  ],
  ["a reset with runs", { with: { ...reset, runs: true } }, "with.runs goes with code or answer; got it with reset"],
  [
    "an answer with a message",
    { with: { answer: {}, message: "no" } },
    "with.message goes with code; got it with answer",
  ],
  [
    "an unknown operation",
    { operation: "CreateAICallTask", with: reset },
    'operation must be the name of an operation; got "CreateAICallTask". Did you mean CreateAiCallTask?',
  ],
  [
    "an unknown service",
    { service: "acc", with: reset },
    'service must be one of aiccs, ccc, dyvms; got "acc". Did you mean ccc?',
  ],
  [
    "an operation of another service",
    { operation: "CreateAiCallTask", service: "ccc", with: reset },
    "service must be aiccs, which CreateAiCallTask belongs to, or be left out; got ccc",
  ],
  ["zero times", { times: 0, with: reset }, "times must be a whole number of requests, 1 or more, or Infinity; got 0"],
  ["a fraction of a time", { times: 1.5, with: reset }, "or Infinity; got 1.5"],
  ["times as text", { times: "2", with: reset }, 'or Infinity; got "2"'],
  ["a reset at no time", { with: { reset: true } }, "with.reset must be one of before, after; got true"],
  [
    "a reset after the headers",
    { with: { reset: "headers" } },
    'with.reset must be one of before, after; got "headers"',
  ],
  [
    "a misspelt value",
    { with: { hang: "header" } },
    'with.hang must be one of before, after, headers; got "header". Did you mean headers?',
  ],
  ["a cut below nothing", { with: { cut: -1 } }, "with.cut must be a whole number of bytes, 0 or more; got -1"],
  [
    "a trickle without an interval",
    { with: { trickle: 0 } },
    "with.trickle must be a whole number of milliseconds from 1 to 2147483647; got 0",
  ],
  [
    "a delay longer than a timer supports",
    { with: { delay: 2 ** 31 } },
    "with.delay must be a whole number of milliseconds from 0 to 2147483647; got 2147483648",
  ],
  ["an infinite delay", { with: { delay: Infinity } }, "got Infinity"],
  [
    "an invalid code",
    { with: { code: 400 } },
    "with.code must be a vendor's code for a refusal, such as Throttling.User; got 400",
  ],
  ["a code with a letter missing", { with: { code: "Throtling.User" } }, "Did you mean Throttling.User?"],
  ["a code in another case", { with: { code: "throttling.user" } }, "Did you mean Throttling.User?"],
  ["the code of success", { with: { code: "OK" } }, "with.code must be a vendor's code for a refusal"],
  [
    "a code of the other vendor",
    { operation: "CreateAutoCalloutTask", with: { code: "Throttling.User" } },
    "with.code must be a code of Tencent's for CreateAutoCalloutTask; got Throttling.User",
  ],
  [
    "a code that the service does not have",
    { service: "aiccs", with: { code: "RequestLimitExceeded" } },
    "with.code must be a code of Alibaba's for aiccs; got RequestLimitExceeded",
  ],
  [
    "an invalid message",
    { with: { code: "Throttling", message: 13012345678 } },
    "with.message must be text; got a number",
  ],
  [
    "an invalid status",
    { with: { code: "Throttling", status: 100 } },
    "with.status must be a whole number from 200 to 599; got 100",
  ],
  ["runs that is not a boolean", { with: { answer: {}, runs: "yes" } }, 'with.runs must be true or false; got "yes"'],
  ["an answer that is not an object", answer("503" as never), 'with.answer must be an object; got "503"'],
  [
    "an unknown member of an answer",
    answer({ header: {} }),
    'with.answer cannot have "header"; allowed: status, headers, body. Did you mean headers?',
  ],
  [
    "a status of an answer",
    answer({ status: "503" }),
    'with.answer.status must be a whole number from 200 to 599; got "503"',
  ],
  ["a body that is not text", answer({ body: {} }), "with.answer.body must be text; got an object"],
  ["headers as a list", answer({ headers: [] }), "with.answer.headers must be an object of texts by name; got a list"],
  [
    "a header that is not text",
    answer({ headers: { "retry-after": 5 } }),
    "with.answer.headers.retry-after must be text; got a number",
  ],
  [
    "an invalid header name",
    answer({ headers: { "retry after": "5" } }),
    "with.answer.headers.retry after cannot be an HTTP header",
  ],
  [
    "a header of two lines",
    answer({ headers: { "x-a": "1\r\nx-b: 2" } }),
    "with.answer.headers.x-a cannot be an HTTP header",
  ],
  [
    "a length that may lie",
    answer({ headers: { "Content-Length": "5" } }),
    "with.answer.headers cannot have content-length, which follows from the body",
  ],
])("%s", (_case, options, message) => {
  const cloud = createFakeCloud({ credentials: ALIBABA });
  const fail = () => cloud.fail(options as never);
  expect(fail).toThrow(ConfigurationError);
  expect(fail).toThrow(message);
});

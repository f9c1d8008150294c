import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createAiccs } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { OutdialError } from "../../src/index.ts";
import { answering } from "../support/server.ts";

/*
 * The credentials and inputs contain markers, and the servers repeat them in their responses.
 * No error, hook event or log line may contain a marker.
 */

const MARKERS = ["MARKSECRET", "MARKTOKEN", "MARKNAME", "张小明", "13987654321", "MARKVARIABLE", "MARKUUI"];
const [secret, token, name, person, phone, variable, uui] = MARKERS as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];

const callout = {
  SdkAppId: 1400123455,
  NotBefore: 1642500621,
  Callees: [phone],
  Callers: [phone],
  IvrId: 8,
  Name: name,
  UUI: uui,
  Variables: [{ Key: person, Value: variable }],
};
const task = {
  TaskName: `${name} ${person}`,
  AgentId: phone,
  VirtualNumber: phone,
  ApplicationCode: variable,
  LineEncoding: uui,
  StartType: "IMMEDIATE",
  CallTime: [{ startTime: "09:00:00", endTime: "10:00:00" }],
  CallDay: ["MONDAY"],
} as const;

const echo = MARKERS.map((marker) => `${marker} and ${encodeURIComponent(marker)} and +86 139-8765-4321`).join(", ");
const envelopes = [
  `{"Code":"InvalidTaskName","Message":${JSON.stringify(echo)},"RequestId":"r"}`,
  `{"Code":"SignatureDoesNotMatch","Message":${JSON.stringify(echo)},"RequestId":"r"}`,
  `{"Code":"InternalError","Message":${JSON.stringify(echo)},"RequestId":"r"}`,
  `{"Response":{"Error":{"Code":"InvalidParameterValue","Message":${JSON.stringify(echo)}},"RequestId":"r"}}`,
  `{"Response":{"Error":{"Code":"InternalError","Message":${JSON.stringify(echo)}},"RequestId":"r"}}`,
  `${echo} is not JSON`,
  `{"hello":${JSON.stringify(echo)}}`,
];

test("no error, hook event or log line contains a secret, a phone number, a name or a variable", async () => {
  const reported: unknown[] = [];
  const keep = (thing: unknown) => void reported.push(thing);
  const reporting = {
    hooks: { attemptStart: keep, attemptEnd: keep, warning: keep, unmapped: keep },
    logger: { debug: keep, warn: keep },
  };
  const failures: unknown[] = [];
  const attempt = (call: Promise<unknown>) => call.then(keep, (error: unknown) => failures.push(error));

  for (const [status, body] of envelopes.flatMap((text) => [200, 400, 500].map((code) => [code, text] as const))) {
    await using server = await answering(status, body);
    await using aiccs = createAiccs({
      credentials: { accessKeyId: "id", accessKeySecret: secret, securityToken: token },
      endpoint: server.url,
      ...reporting,
    });
    await using ccc = createCcc({
      credentials: { secretId: "id", secretKey: secret, token },
      endpoint: server.url,
      ...reporting,
    });
    await attempt(aiccs.createAiCallTask(task));
    await attempt(ccc.createAutoCalloutTask(callout));
    await attempt(
      aiccs.createAiCallTask({ ...task, StartType: person, [phone]: name, TaskCps: phone, CallTime: [phone] } as never),
    );
    await attempt(ccc.createAutoCalloutTask({ ...callout, Callees: phone, IvrId: phone + name } as never));
    await attempt(ccc.createAutoCalloutTask({ ...callout, Tries: 9 }, { check: "warn", extra: { Later: phone } }));
  }

  expect(failures.length).toBeGreaterThan(50);
  expect(failures.every((error) => error instanceof OutdialError)).toBe(true);
  const everything = [...reported, ...failures, ...failures.map((error) => JSON.stringify(error))]
    .map((thing) => inspect(thing, { depth: 20, showHidden: true }))
    .join("\n");
  for (const marker of [...MARKERS, encodeURIComponent(person)]) expect(everything).not.toContain(marker);
  // Not the last four digits alone: a port, a time or a duration may contain them by chance.
  expect(everything).not.toMatch(/(?<![\w.])8765(?![\w.])/);
});

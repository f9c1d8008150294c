import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { validate } from "../generated/aiccs/index.ts";
import { validate as validateDyvms } from "../generated/dyvms/index.ts";
import { createFakeCloud, validInput } from "../src/testing/index.ts";
import { validateInput } from "../src/validation/validate.ts";
import { ALIBABA, TENCENT } from "./support/keys.ts";
import { callWith, clientOf, OPERATIONS, seedFor } from "./support/operations.ts";
import { ROOT } from "./support/project.ts";

/* What docs/reference says is what a client does. */

async function typeOf(action: string, parameter: string): Promise<string | undefined> {
  const page = await readFile(join(ROOT, `docs/reference/${action}.md`), "utf8");
  return new RegExp(`^\\| \`${parameter}\` *\\| (.*?) *\\|`, "m").exec(page)?.[1];
}

const window = { startTime: "09:00:00", endTime: "10:00:00" };
const variable = { name: "colour", value: "red" };

describe("whether a parameter may be given as JSON text: a list of structures that is", () => {
  test("a list of strings on the wire: each item may be JSON text, the list may not", async () => {
    expect(await typeOf("CreateAiCallTask", "CallTime")).toBe(
      "list of [CallTimeWindow](#calltimewindow), each item also as JSON text",
    );
    const create = (CallTime: unknown) => validate("CreateAiCallTask", { ...validInput("CreateAiCallTask"), CallTime });
    expect(create([window, JSON.stringify(window)]).ok).toBe(true);
    expect(create(JSON.stringify([window]))).toMatchObject({
      issues: [{ message: "must be a list; got text. Put the items into an array" }],
    });
  });
  test("one string on the wire: the whole list may be JSON text", async () => {
    expect(await typeOf("CloudUpdateTask", "CallVariables")).toBe(
      "list of [CallVariable](#callvariable), or its JSON text",
    );
    const update = (CallVariables: unknown) =>
      validateDyvms("CloudUpdateTask", { ...validInput("CloudUpdateTask"), CallVariables });
    expect(update([variable]).ok).toBe(true);
    expect(update(JSON.stringify([variable])).ok).toBe(true);
  });
});

test.each(OPERATIONS)(
  "the page of $action has an example, which is valid",
  async ({ action, spec, service, contract }) => {
    const page = await readFile(join(ROOT, `docs/reference/${action}.md`), "utf8");
    const [, code = ""] = /^## Example\n[^]*?^```ts\n([^]*?)^```$/m.exec(page) ?? [];
    const start = `const result = await ${service.name}.${spec.method}(`;
    expect(code.slice(0, start.length)).toBe(start);
    const input: unknown = runInNewContext(`(${code.slice(start.length).replace(/\);\n$/, "")})`);
    expect(validateInput(contract, input, { clock: () => new Date("2029-01-01") })).toMatchObject({
      ok: true,
      warnings: [],
    });
  },
);

describe("the query that shows whether a start, pause or end ran returns the state", () => {
  const changes = OPERATIONS.filter(({ spec }) => /^(?:start|stop|pause|resume|abort)$/.test(spec.behaviour.does));

  test.each(changes)("$action", async (operation) => {
    const { verify } = operation.spec;
    const query = OPERATIONS.find(({ action }) => action === verify?.operation) ?? expect.fail("no query");
    const { required = [] } = query.service.schemas.get(query.spec.request)?.schema ?? {};
    const names = [...required, verify?.key ?? ""];
    const input = {
      ...Object.fromEntries(names.map((name) => [name, operation.input[name] ?? query.input[name]])),
      ...(names.includes("PageNumber") && { PageNumber: 0 }),
    };
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    seedFor(cloud, operation);
    await using client = clientOf(operation, { fetch: cloud.fetch });
    const state = async () => ({ ...(await callWith(client, query, input)), RequestId: undefined });
    const before = await state();
    expect(await state()).toEqual(before);
    await callWith(client, operation, operation.input);
    expect(await state()).not.toEqual(before);
  });
});

describe("the index", async () => {
  const index = await readFile(join(ROOT, "docs/reference/README.md"), "utf8");
  const [byTask = "", byCode = ""] = index.split("\n## Error codes\n");
  const cells = (line: string): string[] =>
    line
      .slice(1, -1)
      .split(" | ")
      .map((cell) => cell.trim());

  test.each(OPERATIONS)("has $action once, with its method, kind and summary", ({ action, kind, spec }) => {
    const rows = byTask.split("\n").filter((line) => line.includes(`(${action}.md)`));
    expect(rows.map((row) => cells(row).slice(0, 4))).toEqual([
      [`[${action}](${action}.md)`, `\`${spec.method}\``, kind, spec.summary],
    ]);
  });

  const listed = byCode.split("\n").filter((line) => line.startsWith("| `"));
  const rows = listed.map((line) => {
    const [code = "", errorClass = "", , operations = ""] = cells(line);
    return { code: code.replaceAll("`", ""), errorClass: errorClass.replaceAll("`", ""), operations };
  });

  test("has each error code of a page, with the operations that list it", () => {
    for (const { action, service, spec } of OPERATIONS) {
      for (const { code } of spec.errorCodes) {
        const ofCode = rows.filter((row) => row.code === code).map(({ operations }) => operations);
        const isListed = (operations: string): boolean =>
          operations.includes(`(${action}.md)`) ||
          operations.includes(`all ${service.operations.length} of \`outdial/${service.name}\``);
        expect(ofCode.some(isListed), `${code} of ${action}`).toBe(true);
      }
    }
  });
  test("has no other code, and no code for an operation that does not list it", () => {
    const known = new Set(OPERATIONS.flatMap(({ spec }) => spec.errorCodes.map(({ code }) => code)));
    expect(rows.filter(({ code }) => !known.has(code))).toEqual([]);
    for (const { action, spec } of OPERATIONS) {
      const own = new Set(spec.errorCodes.map(({ code }) => code));
      const wrong = rows.filter(({ code, operations }) => operations.includes(`(${action}.md)`) && !own.has(code));
      expect(wrong, action).toEqual([]);
    }
  });

  // The vendors send these codes with different statuses; the class must not depend on them.
  test.each(rows)("$code is thrown as $errorClass", async ({ code, errorClass }) => {
    const operation = OPERATIONS.find(({ spec, kind }) => kind === "query" && hasCode(spec.errorCodes, code));
    const any = operation ?? OPERATIONS.find(({ spec }) => hasCode(spec.errorCodes, code)) ?? expect.fail(code);
    const cloud = createFakeCloud({ credentials: [ALIBABA, TENCENT] });
    await using client = clientOf(any, { fetch: cloud.fetch, retry: 0 });
    const statuses = any.vendor === "Tencent" ? [200] : [400, 403, 404];
    const names: string[] = [];
    for (const status of statuses) {
      const body =
        any.vendor === "Tencent"
          ? { Response: { Error: { Code: code, Message: "no" }, RequestId: "r" } }
          : { Code: code, Message: "no", RequestId: "r" };
      cloud.fail({
        with: { answer: { status, headers: { "content-type": "application/json" }, body: JSON.stringify(body) } },
      });
      const error: unknown = await callWith(client, any, any.input).catch((thrown: unknown) => thrown);
      names.push((error as Error).name);
    }
    if (errorClass === "by the HTTP status")
      expect(names).toEqual(["InvalidRequestError", "PermissionError", "NotFoundError"].slice(0, statuses.length));
    else expect(new Set(names)).toEqual(new Set([errorClass]));
  });
});

const hasCode = (codes: readonly { code: string }[], wanted: string): boolean =>
  codes.some(({ code }) => code === wanted);

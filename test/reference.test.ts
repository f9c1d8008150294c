import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { validate } from "../generated/aiccs/index.ts";
import { validate as validateDyvms } from "../generated/dyvms/index.ts";
import { validInput } from "../src/testing/index.ts";
import { ROOT } from "./support/project.ts";

/* Whether a parameter may be given as JSON text: docs/reference and validation agree. */

async function typeOf(action: string, parameter: string): Promise<string | undefined> {
  const page = await readFile(join(ROOT, `docs/reference/${action}.md`), "utf8");
  return new RegExp(`^\\| \`${parameter}\` *\\| (.*?) *\\|`, "m").exec(page)?.[1];
}

const window = { startTime: "09:00:00", endTime: "10:00:00" };
const variable = { name: "colour", value: "red" };

describe("a list of structures that is", () => {
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

import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { prove } from "./proof.ts";
import { validateInput } from "../../src/validation/validate.ts";
import * as inputs from "../support/inputs.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { OPERATIONS } from "../support/operations.ts";
import { ROOT } from "../support/project.ts";
import { readInput } from "../../scripts/generate/input.ts";
import { CONTRACTS } from "../support/contracts.ts";
import { reduceSpecs } from "./reduced-specs.ts";
import { findSurvivors, mutatedSchemas } from "./survivors.ts";

/* A few thousand of the cases of `npm run prove`. */

test.each(OPERATIONS)("$action: validators, encoder and Ajv agree", { timeout: 60_000 }, (proven) => {
  const { counts, disagreements } = prove(proven, 2, 20261120);
  expect(disagreements).toEqual([]);
  const claims = [...counts.keys()].map((key) => key.split(":")[0]);
  expect(new Set(claims)).toEqual(new Set(["client view", "wire view", "raw forms", "round trip"]));
  const parameters = Object.keys(proven.contract.facts.request).length;
  expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(30 * parameters);
});

test("a validator that accepts everything is detected", { timeout: 60_000 }, () => {
  const [first] = OPERATIONS;
  if (!first) return expect.fail();
  const lenient = {
    ...first,
    contract: { ...first.contract, validator: () => ({ safeParse: () => ({}) }) },
  };
  const { disagreements } = prove(lenient, 1, 1);
  expect(new Set(disagreements.map(({ claim }) => claim))).toContain("client view");
  expect(new Set(disagreements.map(({ claim }) => claim))).toContain("raw forms");
});

describe("two invalid fields and one violated rule give three issues", () => {
  const broken: Readonly<Record<string, { input: object; paths: string[] }>> = {
    CreateAiCallTask: {
      input: { ...inputs.createAiCallTask, TaskName: 7, TaskCps: 501, TaskStartTime: undefined },
      paths: ["TaskName", "TaskStartTime", "TaskCps"],
    },
    UpdateAiCallTask: {
      input: { ...inputs.updateAiCallTask, TaskName: 7, TaskCps: 501, VirtualNumber: undefined },
      paths: ["TaskName", "VirtualNumber", "TaskCps"],
    },
    CloudUpdateTask: {
      input: { ...inputs.cloudUpdateTask, Name: 7, AutoStart: 1, Quotiety: 0 },
      paths: ["Name", "AutoStartDay", "Quotiety"],
    },
    CreateAutoCalloutTask: {
      input: { ...inputs.createAutoCalloutTask, Name: 7, Tries: 4, NotAfter: 1 },
      paths: ["Name", "NotAfter", "Tries"],
    },
    UpdatePredictiveDialingCampaign: {
      input: { ...inputs.updatePredictiveDialingCampaign, Name: 7, Priority: 0, EndTime: 1 },
      paths: ["Name", "Priority", "EndTime"],
    },
  };
  test.each(Object.entries(broken))("%s", (name, { input, paths }) => {
    const { contract } = OPERATIONS.find(({ action }) => action === name) ?? expect.fail();
    const checked = validateInput(contract, input);
    expect(checked.ok ? [] : checked.issues.map(({ path }) => path.join()).sort()).toEqual([...paths].sort());
    expect(checked.ok ? [] : checked.issues.filter(({ rule }) => rule !== undefined)).toHaveLength(1);
  });
});

test.each(OPERATIONS)("$action: the specs reduced to its request are the operation alone", ({ service, spec }) => {
  const { schema, loadWith } = reduceSpecs(readSpecs(join(ROOT, "specs")), service, spec.request);
  const reduced = loadWith(schema);
  expect(reduced.operations).toEqual([spec]);
  expect(reduced.schemas.get(spec.request)).toEqual(service.schemas.get(spec.request));
});

describe("a change of the specs", () => {
  const judged = async (action: string) => {
    const input = await readInput(ROOT);
    const [first] = mutatedSchemas(input, (name) => name === action);
    return findSurvivors(ROOT, input, CONTRACTS, first ?? expect.fail());
  };
  test("is noticed, or refused by generation", { timeout: 60_000 }, async () => {
    const { mutants, refused, caught, survivors } = await judged("StopAiCallTask");
    expect(survivors).toEqual([]);
    expect(mutants).toBe(refused + caught);
    expect(caught).toBeGreaterThan(3);
  });
  test("the schemas of one operation are those of its request, and those of all are all", async () => {
    const input = await readInput(ROOT);
    expect(mutatedSchemas(input, (name) => name === "StopAiCallTask")).toEqual([
      { service: "aiccs", name: "StopAiCallTaskRequest" },
    ]);
    const all = mutatedSchemas(input).map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(OPERATIONS.map(({ spec }) => spec.request)));
  });
});

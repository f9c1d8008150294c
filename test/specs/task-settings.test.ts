import { join } from "node:path";
import { expect, test } from "vitest";
import { readSpecs } from "../../scripts/specs/files.ts";
import { loadService } from "../../scripts/specs/load.ts";
import { ROOT } from "../support/project.ts";

/*
 * The pages of CloudCreateTask and CloudUpdateTask describe the settings of a task in the same words, and each spec states them.
 * Facts about their values are shared (test/facts/task-settings.ts), but defaults and units have no facts.
 */

const { schemas } = loadService(readSpecs(join(ROOT, "specs")), "dyvms");

/** What a parameter allows, without the words about it. */
function settingsOf(action: string): Record<string, object> {
  const properties = Object.entries(schemas.get(`${action}Request`)?.schema.properties ?? {});
  return Object.fromEntries(
    properties.map(([name, { description: _, examples: _values, "x-source": _source, ...allowed }]) => [name, allowed]),
  );
}

test("CloudCreateTask and CloudUpdateTask have the same settings, with the same values, defaults and units", () => {
  // A creation requires a name that is not empty.
  const { TaskId: _id, Name: _name, ...changed } = settingsOf("CloudUpdateTask");
  const { Type: _type, TemplateName, CallGroupType, AutoDelete, Name, ...created } = settingsOf("CloudCreateTask");
  expect(created).toEqual(changed);
  expect(Name).toMatchObject({ maxLength: 49 });
  expect([TemplateName, CallGroupType, AutoDelete]).not.toContain(undefined);
});

import { nameOf, parentOf, type Documented, type Field } from "../facts/model.ts";
import { ownName } from "./kind.ts";

/**
 * The path of the response's field with the id of what an operation created, or undefined if no field looks like one: an `Id`, or
 * an id that has the last word of the operation's name (`TaskId`, `CampaignId`); a `Data` that is one value; another id.
 */
export function createdPath({ operation, request, response }: Documented): string | undefined {
  if (!/^(?:Create|Import|Add)(?![a-z])/.test(ownName(operation))) return undefined;
  const given = new Set(request.fields.filter(({ facts }) => facts.required?.value === true).map(({ path }) => path));
  const candidates = response.fields
    .filter(({ path, facts }) => !path.includes("[]") && ["integer", "string"].includes(String(facts.type?.value)))
    .filter((field) => !/^(?:Request|Trace)Id$/i.test(nameOf(field)) && !given.has(nameOf(field)))
    .sort((a, b) => depthOf(a) - depthOf(b));
  const noun = /[A-Z][a-z]+$/.exec(operation)?.[0] ?? "";
  const found =
    candidates.find((field) => [`${noun}Id`, "Id"].includes(nameOf(field))) ??
    candidates.find(({ path }) => path === "Data") ??
    candidates.find((field) => /I[dD]$/.test(nameOf(field)));
  return found?.path;
}

function depthOf({ path }: Field): number {
  let depth = 0;
  for (let parent = parentOf(path); parent !== ""; parent = parentOf(parent)) depth += 1;
  return depth;
}

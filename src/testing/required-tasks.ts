import { ConfigurationError } from "../errors/configuration-error.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { textOf } from "./answers/text-of.ts";
import { behaviourOf } from "./behaviours/behaviours.ts";
import type { Family, Numbers } from "./families/family.ts";
import { familyOf, type FamilyName, type StatusOf } from "./families/families.ts";
import type { FakeInputs } from "./fixtures.ts";
import { OPERATIONS } from "./operations.ts";
import type { FakeNumber, FakeTask } from "./tasks/fake-task.ts";

type Input = Readonly<Record<string, unknown>>;

/** A phone number that belongs to nobody. */
const NUMBER = "008613012345678";

/**
 * The tasks that a cloud must have so that an operation succeeds with an input: a task with the id from the input, in a state in
 * which the operation is possible. Empty for an operation that creates or lists tasks.
 *
 * @example
 * cloud.seed(keyId, requiredTasks("UpdateAiCallTask", input));
 * @throws ConfigurationError if there is no operation of this name.
 */
export function requiredTasks(operation: keyof FakeInputs, input: object): FakeTask[] {
  if (!OPERATIONS.has(operation))
    throw new ConfigurationError(`there is no operation ${operation}${didYouMean(operation, [...OPERATIONS.keys()])}`);
  const { does, of, task: taskParameter, family: name } = behaviourOf(operation);
  if (does === "create" || (does === "list" && of === undefined)) return [];
  const familyName = name as FamilyName;
  const family = familyOf(familyName);
  const given = input as Input;
  const { [taskParameter ?? family.id.parameter]: id, [family.name.parameter]: taskName } = given;
  const states = of === undefined ? family.transitions[does]?.from : undefined;
  const numbers = does === "get" || does === "cancel" ? requiredNumbers(family, given) : [];
  const task: FakeTask = {
    family: familyName,
    id: id === undefined ? family.id.first : textOf(id),
    // A change may rename the task, and an operation without an id finds it by its name.
    name: id === undefined && typeof taskName === "string" ? taskName : `seeded for ${operation}`,
    status: (states ?? Object.keys(family.states))[0] as StatusOf,
    ...(numbers.length > 0 ? { numbers } : {}),
  };
  return [task];
}

/* The numbers that an input names by their ids, or by themselves. */
function requiredNumbers({ numbers }: Family, input: Input): FakeNumber[] {
  if (!numbers) return [];
  const valuesBy = (by: "id" | "batch" | "number"): string[] =>
    Object.entries(numbers.selects).flatMap(([name, which]) => (which === by ? valuesOf(input[name]) : []));
  const [ids, [batch], phones] = [valuesBy("id"), valuesBy("batch"), valuesBy("number")];
  const one = (number: string, id?: string): FakeNumber => ({
    number,
    status: Object.keys(numbers.states)[0] ?? "",
    ...(id === undefined ? {} : { id }),
    ...(batch === undefined ? {} : { batch }),
    ...parametersOf(numbers, input),
  });
  return ids.length > 0
    ? ids.map((id) => one(phones[0] ?? NUMBER, id))
    : (phones.length > 0 ? phones : [NUMBER]).map((phone) => one(phone));
}

/* Other fields by which the input may name a number, such as the customer's own id. */
function parametersOf(numbers: Numbers, input: Input): Pick<FakeNumber, "parameters"> {
  const { OutId } = input;
  return typeof OutId === "string" && !Object.hasOwn(numbers.selects, "OutId") ? { parameters: { OutId } } : {};
}

function valuesOf(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(textOf);
}

import { ConfigurationError } from "../errors/configuration-error.ts";
import { isRecord } from "../util/record.ts";
import { noOperation } from "../options/no-operation.ts";
import { textOf } from "./values/text-of.ts";
import type { Behaviour } from "./behaviours/behaviour.ts";
import { behaviourOf } from "./behaviours/behaviours.ts";
import { familyOf, type FamilyName } from "./families/families.ts";
import type { FakeStatus, Family, Numbers, State } from "./families/family.ts";
import type { FakeInputs } from "./fixtures.ts";
import { filtersOf, isState } from "./handlers/selection.ts";
import { OPERATIONS } from "./operations.ts";
import type { FakeNumber, FakeTask } from "./tasks/fake-task.ts";
import { timeInChina } from "./tasks/schedule.ts";

type Input = Readonly<Record<string, unknown>>;
type States = Readonly<Record<string, State>>;

/** A phone number that belongs to nobody. */
const NUMBER = "008613012345678";

/**
 * The tasks that a cloud must have so that an operation succeeds with an input: a task with the id from the input, in a state in
 * which the operation is possible. For a query it is what the query finds. An operation that creates a task needs none.
 *
 * @example
 * cloud.seed(keyId, requiredTasks("UpdateAiCallTask", input));
 * @throws ConfigurationError if there is no operation of this name, or the input is not an object.
 */
export function requiredTasks(operation: keyof FakeInputs, input: object): FakeTask[] {
  const facts = OPERATIONS.get(operation);
  if (!facts) throw noOperation("the fake cloud", operation, [...OPERATIONS.keys()]);
  const behaviour = behaviourOf(operation);
  if (behaviour.does === "create") return [];
  const familyName = behaviour.family as FamilyName;
  const family = familyOf(familyName);
  if (!isRecord(input)) throw new ConfigurationError("the input must be an object of parameters");
  const given: Input = input;
  const filters = Object.fromEntries(
    filtersOf({ behaviour, family, parameters: given, declared: Object.keys(facts.request) }),
  );
  const finds = behaviour.does === "get" || behaviour.does === "list" || behaviour.does === "cancel";
  const numbers = finds && family.numbers ? requiredNumbers(behaviour, family, family.numbers, filters) : [];
  const isList = behaviour.does === "list" && behaviour.of === undefined;
  const { [behaviour.task ?? family.id.parameter]: id, [family.name.parameter]: name } = given;
  const task: FakeTask = {
    family: familyName,
    id: id === undefined ? family.id.first : textOf(id),
    // A change may rename the task. A list searches for the name, and so does an operation without an id.
    name: (isList || id === undefined) && typeof name === "string" ? name : `seeded for ${operation}`,
    status: statusFor(behaviour, family, given),
    ...(isList
      ? parametersFor(filters, [family.status, family.name.parameter, family.id.parameter, behaviour.task])
      : {}),
    ...(isList ? timeFor(family, given) : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
    ...requiredBatches(behaviour, family.numbers, given),
  };
  return [task];
}

/* A state in which the operation is possible, or that a list asks for. */
function statusFor({ does, of }: Behaviour, { transitions, states, status }: Family, input: Input): FakeStatus {
  const possible = of === undefined ? transitions[does]?.from[0] : undefined;
  const asked = does === "list" && of === undefined ? stateAsked(states, input[status ?? ""]) : undefined;
  return (possible ?? asked ?? firstOf(states)) as FakeStatus;
}

function stateAsked(states: States, value: unknown): string | undefined {
  return value === undefined ? undefined : Object.keys(states).find((name) => isState(states[name], value));
}

function firstOf(states: States): string {
  return Object.keys(states)[0] ?? "";
}

/* The numbers that an input asks for, by their ids or by themselves. */
function requiredNumbers(
  { task }: Behaviour,
  family: Family,
  numbers: Numbers,
  filters: Readonly<Record<string, unknown>>,
): FakeNumber[] {
  const valuesBy = (by: "id" | "batch" | "number"): string[] =>
    Object.entries(filters).flatMap(([name, value]) => (numbers.selects[name] === by ? listOf(value) : []));
  const [ids, [batch = numbers.first?.batch], phones] = [valuesBy("id"), valuesBy("batch"), valuesBy("number")];
  const others = [numbers.status, family.id.parameter, task, ...Object.keys({ ...numbers.selects, ...numbers.bounds })];
  const one = (number: string, id: string | undefined): FakeNumber => ({
    number,
    status: stateAsked(numbers.states, filters[numbers.status]) ?? firstOf(numbers.states),
    ...(id === undefined ? {} : { id }),
    ...(batch === undefined ? {} : { batch }),
    ...parametersFor(filters, others),
  });
  const [phone = NUMBER] = phones;
  if (ids.length > 0) return ids.map((id) => one(phone, id));
  return (phones.length > 0 ? phones : [phone]).map((number) => one(number, numbers.first?.number));
}

/* The batch to which an import adds. */
function requiredBatches({ does }: Behaviour, numbers: Numbers | undefined, input: Input): Pick<FakeTask, "batches"> {
  const batch = does === "import" ? input[numbers?.fields.batch ?? ""] : undefined;
  return batch === undefined ? {} : { batches: [{ id: textOf(batch), name: "seeded" }] };
}

/* The time by which a list selects. */
function timeFor({ period, view }: Family, input: Input): Pick<FakeTask, "createdAt" | "startedAt" | "endedAt"> {
  const source = view[period?.fields[textOf(input[period.which])] ?? ""];
  const bound = period && (input[period.from] ?? input[period.to]);
  if (typeof bound !== "string" || !source || !("time" in source)) return {};
  return { [source.time]: timeInChina(bound) };
}

/* Everything else that a query selects by is a parameter of what it finds. */
function parametersFor(
  filters: Readonly<Record<string, unknown>>,
  others: readonly (string | undefined)[],
): Pick<FakeTask, "parameters"> {
  const parameters = Object.fromEntries(
    Object.entries(filters)
      .filter(([name]) => !others.includes(name))
      .map(([name, value]) => [name, typeof value === "bigint" ? String(value) : value]),
  );
  return Object.keys(parameters).length === 0 ? {} : { parameters };
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map(textOf);
}

import { textOf } from "../values/text-of.ts";
import { ownName, parsed } from "../values/structure.ts";
import type { FakeNumber } from "../tasks/fake-task.ts";
import { isRecord } from "../../util/record.ts";
import type { Handling } from "./handler.ts";

/** The phone numbers in a request, as new numbers of a task; undefined if it has no parameter for them. */
export function givenNumbers(handling: Handling, batch?: string): FakeNumber[] | undefined {
  const { family, parameters, nextId, now } = handling;
  const name = Object.keys(family.numbers?.given ?? {}).find((candidate) => parameters[candidate] !== undefined);
  if (!family.numbers || name === undefined) return undefined;
  const { given, states, first } = family.numbers;
  const [status = ""] = Object.keys(states);
  const value = listOf(parameters[name]);
  const beside = Array.isArray(parameters[name]) ? undefined : besideNumber(handling);
  return value.flatMap((item) => {
    const { number, rest } = readItem(item, given[name] ?? "");
    if (number === undefined) return [];
    const sent = beside === undefined ? rest : { ...rest, ...beside };
    return {
      number,
      status,
      ...(first ? { id: nextId("number") } : {}),
      ...(batch === undefined ? {} : { batch }),
      importedAt: now,
      ...(sent === undefined || Object.keys(sent).length === 0 ? {} : { parameters: sent }),
    };
  });
}

/* An item is a number, an object with one, or the JSON text of that object. */
function readItem(
  item: unknown,
  field: string,
): { number: string | undefined; rest: Record<string, unknown> | undefined } {
  const value = field === "" ? item : parsed(item);
  if (!isRecord(value)) return { number: textOf(value), rest: undefined };
  const own = ownName(value, field);
  if (own === undefined) return { number: undefined, rest: undefined };
  const { [own]: number, ...rest } = value;
  return { number: number === undefined ? undefined : textOf(number), rest };
}

/* The parameters that belong to a number if the request has only one. Those of the option `extra` are not kept. */
function besideNumber({ family, parameters, declared }: Handling): Record<string, unknown> {
  const { id, numbers, ignores } = family;
  const others = new Set([id.parameter, ...Object.keys(numbers?.given ?? {}), ...ignores]);
  return Object.fromEntries(
    Object.entries(parameters).filter(([name]) => !others.has(name) && declared.includes(name)),
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

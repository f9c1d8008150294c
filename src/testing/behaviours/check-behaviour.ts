import type { Family, TimeSource } from "../families/family.ts";
import { FAMILIES, FAMILY_NAMES } from "../families/families.ts";
import { fieldNames, listItem, type Behaviour } from "./behaviour.ts";

/** What operations do besides the transitions of a family. Each has a handler in src/testing/handlers. */
const HANDLED = ["create", "change", "get", "list", "import", "cancel", "delete"] as const;
/** The name of what an operation does, if it is not a transition of its family. */
export type Handled = (typeof HANDLED)[number];

/** Returns the problem of an operation's behaviour; undefined if there is none. `parameters` are the names of all its parameters. */
export function behaviourProblem(
  behaviour: Behaviour,
  service: string,
  parameters: readonly string[],
): string | undefined {
  const isFamily = Object.hasOwn(FAMILIES, behaviour.family);
  const family = isFamily ? (FAMILIES[behaviour.family as keyof typeof FAMILIES] as Family) : undefined;
  if (!family) return `there is no family "${behaviour.family}"; the families are ${FAMILY_NAMES.join(", ")}`;
  if (family.service !== service) return `the family ${behaviour.family} belongs to ${family.service}`;
  const { does, of } = behaviour;
  const has = (name: string): boolean => parameters.includes(name);
  const isHandled = (HANDLED as readonly string[]).includes(does);
  const isTransition = Object.hasOwn(family.transitions, does);
  if (!isHandled && !isTransition) {
    const known = [...new Set([...HANDLED, ...Object.keys(family.transitions)])].join(", ");
    return `the family ${behaviour.family} has no transition "${does}"; possible are ${known}`;
  }
  if ((does === "change" || (does === "delete" && of === undefined)) && !isTransition)
    return `the family ${behaviour.family} has no transition "${does}", which says in which states it is allowed`;
  if ((of === "numbers" || of === "batches" || does === "import" || does === "cancel") && !family.numbers)
    return `the family ${behaviour.family} has no numbers`;
  if (of !== undefined && isTransition && !isHandled)
    return `the transition "${does}" applies to a task, not to its ${of}`;
  if (does === "cancel" && family.numbers?.cancel === undefined)
    return `the family ${behaviour.family} does not say which numbers can be cancelled`;
  const ignored = behaviour.ignores?.find((name) => !has(name));
  if (ignored !== undefined) return `"${ignored}" in \`ignores\` is not a parameter of the operation`;
  return taskProblem(behaviour, family, has) ?? parameterProblem(behaviour, family, parameters);
}

function taskProblem(
  { does, of, task }: Behaviour,
  family: Family,
  has: (name: string) => boolean,
): string | undefined {
  if (task !== undefined && !has(task)) return `"${task}" is not a parameter of the operation`;
  if (does === "create") return has(family.name.parameter) ? undefined : `it has no parameter ${family.name.parameter}`;
  if (does === "list" && of === undefined) return undefined;
  return has(task ?? family.id.parameter)
    ? undefined
    : `it has no parameter ${family.id.parameter}: name the one with the id of the ${family.noun} as \`task\``;
}

function parameterProblem(behaviour: Behaviour, family: Family, parameters: readonly string[]): string | undefined {
  const { does } = behaviour;
  if (does === "create" || does === "change") {
    const due = [family.starts, family.ends].flatMap((rule) => (rule ? sourceParameters(rule.at) : []));
    const missing = due.find((name) => !parameters.includes(name));
    if (missing !== undefined) return `it has no parameter ${missing}, from which the family reads a time`;
  }
  if (does === "import") {
    const given = Object.keys(family.numbers?.given ?? {});
    if (!given.some((name) => parameters.includes(name)))
      return `it has none of the parameters with numbers that the family knows: ${given.join(", ")}`;
  }
  return does === "list" ? listProblem(behaviour, family, parameters) : undefined;
}

function listProblem(behaviour: Behaviour, family: Family, parameters: readonly string[]): string | undefined {
  if (listItem(behaviour.answer) === undefined) return "its response has no list";
  const [unknown] = unselected(behaviour, family, parameters);
  return unknown === undefined
    ? undefined
    : `nothing says what ${unknown} selects: it is not a field of the list. Add it to \`ignores\` if it selects nothing in the fake cloud`;
}

/** The parameters of a list of which neither the family nor `ignores` says what they select. */
export function unselected(behaviour: Behaviour, family: Family, parameters: readonly string[]): string[] {
  const item = listItem(behaviour.answer);
  const known = new Set([
    ...(item === undefined ? [] : fieldNames(item)),
    ...family.ignores,
    ...(family.keeps ?? []),
    ...(behaviour.ignores ?? []),
    ...pagingParameters(family),
    behaviour.task ?? family.id.parameter,
    family.name.parameter,
    family.status,
    ...Object.keys(behaviour.of === undefined ? {} : { ...family.numbers?.selects, ...family.numbers?.bounds }),
  ]);
  return parameters.filter((name) => !known.has(name));
}

/** The parameters with the page and its size. */
export function pagingParameters({ paging }: Family): string[] {
  if (!paging) return [];
  return ["page" in paging.from ? paging.from.page : paging.from.offset, paging.size];
}

/* The parameters that a time is read from. */
function sourceParameters(source: TimeSource): string[] {
  if ("switch" in source) return [source.switch, source.day, source.time];
  return [source.parameter, ...(source.when ? [source.when.parameter] : [])];
}

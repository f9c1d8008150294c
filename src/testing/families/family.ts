import type { ServiceName } from "../../operation/facts.ts";

/** The states that tasks can have. Each family has some of them. */
export type FakeStatus =
  "new" | "running" | "paused" | "stopped" | "ending" | "ended" | "aborted" | "completed" | "failed";

/** How a family of tasks behaves, as data: the machine of its states, its ids and names, and what its answers show. */
export interface Family {
  readonly service: ServiceName;
  /** What messages call a task of the family. */
  readonly noun: string;
  /** The field of answers, and the parameter of lists, with the state. */
  readonly status?: string;
  /** The states by name. The first is that of a new task. */
  readonly states: { readonly [Status in FakeStatus]?: State };
  /** What leads from which states to which, by the name that `does` of x-behaviour has. */
  readonly transitions: Readonly<Record<string, Transition>>;
  /** What the clock does to a task with a start time. */
  readonly starts?: ClockRule;
  /** What the clock does to a task with an end time. */
  readonly ends?: ClockRule;
  readonly id: Ids;
  /** The parameter and the field with the name, and whether two tasks of an account may have the same. */
  readonly name: { readonly parameter: string; readonly isUnique: boolean };
  /** Whether a change replaces all parameters that it has, or only those that it is given. */
  readonly change: "replace" | "merge";
  readonly codes: { readonly notFound: string; readonly taken: string; readonly state: string };
  /** How lists are divided. */
  readonly paging?: Paging;
  /** Fields of answers that are not a parameter of the same name. */
  readonly view: View;
  /** Parameters that are kept with a task although no answer shows them: the clock needs them, or lists select by them. */
  readonly keeps?: readonly string[];
  /** Parameters of queries that select nothing in the fake cloud. */
  readonly ignores: readonly string[];
  /** The phone numbers of a task. */
  readonly numbers?: Numbers;
}

export interface State {
  /** The number of the state in answers. A field that is text shows its digits. */
  readonly shown: number;
  /** How lists are asked for this state, if not by its number. */
  readonly asked?: string | number;
  /** Other fields that the state decides. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

export interface Transition {
  readonly from: readonly FakeStatus[];
  /** The state afterwards. Default: the same. */
  readonly to?: FakeStatus;
  /** The code of the refusal in another state. Default: the family's. */
  readonly code?: string;
}

export interface ClockRule {
  readonly from: readonly FakeStatus[];
  readonly to: FakeStatus;
  /** Leads to another state if a parameter of the task has this value. */
  readonly unless?: { readonly parameter: string; readonly is: string; readonly to: FakeStatus };
  readonly at: TimeSource;
}

/** Where a time is read from: one parameter, or the switch, day and clock time of China that the Cloud* operations take. */
export type TimeSource =
  | {
      readonly parameter: string;
      readonly unit: "s" | "ms";
      /** The time counts only if a parameter has this value. Otherwise it is the present. */
      readonly when?: { readonly parameter: string; readonly is: string };
    }
  | { readonly switch: string; readonly day: string; readonly time: string; readonly defaultTime: string };

export interface Ids {
  /** The parameter with the id of a task. */
  readonly parameter: string;
  /** Fields of answers with the id. */
  readonly fields: readonly string[];
  /** The first id, in digits. The next ones count up. */
  readonly first: string;
}

export interface Paging {
  /** The parameter that counts pages, or the items before the first one. */
  readonly from: { readonly page: string; readonly first: 0 | 1 } | { readonly offset: string };
  readonly size: string;
  readonly defaultSize: number;
}

/** What a field of an answer shows. */
export type Source =
  /** A parameter of another name. */
  | { readonly parameter: string }
  /** A time of the task or the number, as a number or as `yyyy-MM-dd HH:mm:ss` in China. */
  | { readonly time: TimeName; readonly as: "s" | "ms" | "text" }
  /** How many numbers the task has, in all or in these states. */
  | { readonly count: "all" | readonly string[] }
  /** The numbers of the task. */
  | { readonly list: "numbers" };

export type TimeName = "createdAt" | "startsAt" | "startedAt" | "endsAt" | "endedAt" | "importedAt";
export type View = Readonly<Record<string, Source>>;

export interface Bound {
  readonly field: string;
  readonly is: "least" | "most";
  readonly times?: number;
}

export interface Numbers {
  readonly status: string;
  readonly states: Readonly<Record<string, State>>;
  /** The states in which a number can still be cancelled, and the one that it is in afterwards. */
  readonly cancel?: { readonly from: readonly string[]; readonly to: string };
  /** Parameters with numbers: a number, or a list of them. An item that is an object has the number in this field. */
  readonly given: Readonly<Record<string, string>>;
  /** Fields of answers with a number, its id and that of its batch. */
  readonly fields: { readonly number: string; readonly id?: string; readonly batch?: string };
  /** Parameters that select numbers, by what they select by. A list, or text with commas, selects several. */
  readonly selects: Readonly<Record<string, "id" | "batch" | "number">>;
  /** Parameters that bound a field: the smallest or largest value, in units of so many of the field's. */
  readonly bounds?: Readonly<Record<string, Bound>>;
  /** Fields of answers that say of how many numbers an import or a cancellation was, and how many it did and did not apply to. */
  readonly counts?: Readonly<Record<string, "all" | "done" | "failed">>;
  /** The first ids, in digits. A number without one is known by itself. */
  readonly first?: { readonly number: string; readonly batch: string };
  readonly view: View;
}

import type { ServiceName } from "../../operation/facts.ts";

/** The states that tasks can have. Each family has some of them. */
export type FakeStatus =
  "new" | "running" | "paused" | "stopped" | "ending" | "ended" | "aborted" | "completed" | "failed";

/** How a family of tasks behaves, as data: its states and transitions, its ids and names, and what responses show of it. */
export interface Family {
  readonly service: ServiceName;
  /** The word for a task of the family in messages. */
  readonly noun: string;
  /** The field of responses, and the parameter of lists, with the state. */
  readonly status?: string;
  /** The states by name. The first is that of a new task. */
  readonly states: { readonly [Status in FakeStatus]?: State };
  /** The transitions between states, by the name that `does` of x-behaviour has. */
  readonly transitions: Readonly<Record<string, Transition>>;
  /** The transition of a task whose start time has come. */
  readonly starts?: ClockRule;
  /** The transition of a task whose end time has come. */
  readonly ends?: ClockRule;
  readonly id: Ids;
  /** The parameter and the field with the name, and whether two tasks of an account may have the same. */
  readonly name: { readonly parameter: string; readonly isUnique: boolean };
  /** Whether a change removes the parameters that a request could have and has not (`replace`), or keeps them (`merge`). */
  readonly change: "replace" | "merge";
  /** The codes of refusals: no task has the id, another task has the name, the state does not allow the operation. */
  readonly codes: { readonly notFound: string; readonly taken: string; readonly state: string };
  /** How lists are divided. */
  readonly paging?: Paging;
  /** Fields of responses that are not a parameter of the same name. */
  readonly view: View;
  /** Parameters that are kept with a task although no response shows them: the clock needs them, or lists select by them. */
  readonly keeps?: readonly string[];
  /** Parameters of queries that select nothing in the fake cloud. */
  readonly ignores: readonly string[];
  /** The phone numbers of a task. */
  readonly numbers?: Numbers;
}

/** A state of a task or a number. */
export interface State {
  /** The number of the state in responses. A field that is text shows its digits. */
  readonly shown: number;
  /** How lists are asked for this state, if not by its number. */
  readonly asked?: string | number;
  /** Other fields that the state decides. */
  readonly fields?: Readonly<Record<string, string | number>>;
}

/** A transition that a request causes. */
export interface Transition {
  /** The states in which it is possible. */
  readonly from: readonly FakeStatus[];
  /** The state afterwards. Default: the same. */
  readonly to?: FakeStatus;
  /** The code of the refusal in another state. Default: the family's. */
  readonly code?: string;
}

/** A transition that the clock causes. */
export interface ClockRule {
  /** The states in which it happens. */
  readonly from: readonly FakeStatus[];
  readonly to: FakeStatus;
  /** Leads to another state if a parameter of the task has this value. */
  readonly unless?: { readonly parameter: string; readonly is: string; readonly to: FakeStatus };
  /** The time at which it happens. */
  readonly at: TimeSource;
}

/** Where a time is read from: one parameter, or the switch, day and clock time of China of the Cloud* operations. */
export type TimeSource =
  | {
      readonly parameter: string;
      readonly unit: "s" | "ms";
      /** The time counts only if a parameter has this value. Otherwise it is the present. */
      readonly when?: { readonly parameter: string; readonly is: string };
    }
  | { readonly switch: string; readonly day: string; readonly time: string; readonly defaultTime: string };

/** The ids of tasks. */
export interface Ids {
  /** The parameter with the id of a task. */
  readonly parameter: string;
  /** Fields of responses with the id. */
  readonly fields: readonly string[];
  /** The first id, in digits. The next ones count up. */
  readonly first: string;
}

/** How lists are divided into pages. */
export interface Paging {
  /** The parameter that counts pages, or the items before the first one. */
  readonly from: { readonly page: string; readonly first: 0 | 1 } | { readonly offset: string };
  readonly size: string;
  readonly defaultSize: number;
}

/** What a field of a response shows. */
export type Source =
  /** A parameter of another name. */
  | { readonly parameter: string }
  /** A time of the task or the number, as a number or as `yyyy-MM-dd HH:mm:ss` in China. */
  | { readonly time: TimeName; readonly as: "s" | "ms" | "text" }
  /** How many numbers the task has, in all or in these states. */
  | { readonly count: "all" | readonly string[] }
  /** The numbers of the task. */
  | { readonly list: "numbers" };

/** A time of a task, or, for `importedAt`, of a number. */
export type TimeName = "createdAt" | "startsAt" | "startedAt" | "endsAt" | "endedAt" | "importedAt";
/** What fields of a response show, by name. */
export type View = Readonly<Record<string, Source>>;

/** The smallest or largest value of a field that a parameter selects by. Both are inclusive. */
export interface Bound {
  readonly field: string;
  readonly is: "least" | "most";
  /** How many of the field's units one unit of the parameter is: 60 for minutes and seconds. Default: 1. */
  readonly times?: number;
}

/** How the phone numbers of a family's tasks behave. */
export interface Numbers {
  /** The field of responses, and the parameter of lists, with the state. */
  readonly status: string;
  /** The states by name. The first is that of a new number. */
  readonly states: Readonly<Record<string, State>>;
  /** The states in which a number can still be cancelled, and the one that it is in afterwards. */
  readonly cancel?: { readonly from: readonly string[]; readonly to: string };
  /** Parameters with numbers: a number, or a list of them. An item that is an object has the number in this field. Empty: items are numbers. */
  readonly given: Readonly<Record<string, string>>;
  /** Fields of responses with a number, its id and that of its batch. */
  readonly fields: { readonly number: string; readonly id?: string; readonly batch?: string };
  /** Parameters that select numbers, by what they select by. A list, or text with commas, selects several. */
  readonly selects: Readonly<Record<string, "id" | "batch" | "number">>;
  /** Parameters that bound a field. */
  readonly bounds?: Readonly<Record<string, Bound>>;
  /** Fields of responses that count the numbers of an import or a cancellation: all, and those that succeeded and failed. */
  readonly counts?: Readonly<Record<string, "all" | "done" | "failed">>;
  /** The first ids, in digits. Default: numbers and batches have no ids. */
  readonly first?: { readonly number: string; readonly batch: string };
  readonly view: View;
}

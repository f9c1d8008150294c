import type { ServiceName } from "../../operation/facts.ts";

/** The states that tasks can have. Each family has some of them. */
export type FakeStatus =
  "new" | "running" | "paused" | "stopped" | "ending" | "ended" | "aborted" | "completed" | "failed";

export const REFUSAL_REASONS = ["notFound", "taken", "state", "limit"] as const;

/**
 * Why an operation is refused: nothing has the id, another task has the name, the state does not allow the operation, or there would
 * be more than a limit allows.
 */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

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
  /** Other parameters of which two tasks of an account cannot have the same value. */
  readonly unique?: readonly string[];
  /** Whether a change removes the parameters that a request could have and has not (`replace`), or keeps them (`merge`). */
  readonly change: "replace" | "merge";
  /** The codes of refusals, by their reasons. */
  readonly codes: Readonly<Record<RefusalReason, string>>;
  /** The reasons for which no source names the code, so that outdial has chosen one of those that the product has. */
  readonly chosen: readonly RefusalReason[];
  /** How lists are divided. */
  readonly paging?: Paging;
  /** The parameters of the list of tasks that bound one of their times. They are among `ignores` for everything else. */
  readonly period?: Period;
  /** The field of lists that says how many items there are on all pages. */
  readonly total?: string;
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
  readonly unless?: Exception;
  /** The state if phone calls are under way, until the last of them has ended. */
  readonly whileCalling?: FakeStatus;
  /** The time at which it happens. */
  readonly at: TimeSource;
}

/** Leads to another state if a parameter of the task has this value. */
export interface Exception {
  readonly parameter: string;
  readonly is: string;
  readonly to: FakeStatus;
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

/** Parameters that bound a time of tasks. */
export interface Period {
  /** The parameter that says which time it is, and the fields with the times by its values. Without it, the bounds select nothing. */
  readonly which: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The parameters with the earliest and the latest time. Both are inclusive. */
  readonly from: string;
  readonly to: string;
}

/** What a field of a response shows. */
export type Source =
  /** A parameter of another name. */
  | { readonly parameter: string }
  /** A time of the task or the number, as a number or as `yyyy-MM-dd HH:mm:ss` in China. */
  | { readonly time: TimeName; readonly as: "s" | "ms" | "text" }
  /** How many numbers the task has: in all, imported today, or in these states. */
  | { readonly count: "all" | "today" | readonly string[] }
  /** The share of the task's numbers that are in these states, as text with a percent sign. */
  | { readonly percent: readonly string[] }
  /** How many phone calls the task made and how many were answered, or the share of those that were; in all or today. */
  | { readonly phoneCalls: "made" | "answered" | "percent"; readonly today?: boolean }
  /** The last phone call to the number. */
  | { readonly phoneCall: PhoneCallField }
  /** A parameter of the task of the number. */
  | { readonly ofTask: string }
  /** The numbers of the task. */
  | { readonly list: "numbers" }
  /** Nothing: the cloud does not know the field, although it knows another one of its name. */
  | { readonly unknown: true };

/**
 * What a field shows of a phone call: its id, those of all phone calls to the number, times in milliseconds since 1970, the seconds
 * that were talked, the result, the result if it was not answered, and the code of the result.
 */
export type PhoneCallField =
  "id" | "ids" | "startedAt" | "answeredAt" | "endedAt" | "seconds" | "result" | "failure" | "status";

/** A time of a task, or, for `importedAt`, of a number. */
export type TimeName = "createdAt" | "startsAt" | "startedAt" | "pausedAt" | "endsAt" | "endedAt" | "importedAt";
/** What fields of a response show, by name, or by path if a name has several meanings: `TodayStatistic.CalledCount`. */
export type View = Readonly<Record<string, Source>>;

/** The smallest or largest value of a field that a parameter selects by. Both are inclusive. */
export interface Bound {
  readonly field: string;
  readonly is: "least" | "most";
  /** How many of the field's units one unit of the parameter is: 60 for minutes and seconds. Default: 1. */
  readonly times?: number;
}

export const PHONE_CALL_RESULTS = [
  "answered",
  "noAnswer",
  "busy",
  "rejected",
  "poweredOff",
  "suspended",
  "invalidNumber",
  "networkBusy",
] as const;

/** What can become of a phone call. */
export type PhoneCallResult = (typeof PHONE_CALL_RESULTS)[number];

/** A whole number in a parameter, or another one if it has none, or 0. */
export interface Setting {
  readonly parameter?: string;
  readonly otherwise: number;
}

/** How the numbers of a running task are phoned. */
export interface Dialing {
  /** The states of a number while it is phoned and after that, by the result. Before a retry it is `retrying`. */
  readonly states: {
    readonly calling: string;
    readonly answered: string;
    readonly failed: string;
    readonly retrying?: string;
  };
  /** How many phone calls the task makes at the same time. */
  readonly concurrency: Setting;
  /** When phone calls may start. All must allow it. Default: always. */
  readonly hours?: readonly CallingHours[];
  /** Which numbers are phoned again, and when. Default: none. */
  readonly retries?: Retries;
  /** What responses and parameters call the results. */
  readonly results?: Readonly<Record<PhoneCallResult, string>>;
  /** The carriers' codes of the results. */
  readonly statusCodes?: Readonly<Record<PhoneCallResult, string>>;
  /** The state of the task once every number has its last result. Default: it keeps running. */
  readonly done?: { readonly to: FakeStatus; readonly unless?: Exception };
}

/** Parameters with clock times, in the zone of a parameter or else of China. Without a value they allow any time. */
export type CallingHours = { readonly zone?: string } & (
  | {
      /** A list of objects with a start and an end as `HH:mm:ss`. */
      readonly times: string;
      /** A list of names of weekdays. */
      readonly days?: string;
    }
  /** A list of objects with `DayType`, `DaysOfWeek` and `TimeRanges`, which counts unless the other parameter is given. */
  | { readonly plans: string; readonly unless: string }
);

/** How often and when a number is phoned again that was not reached. */
export type Retries =
  | {
      /** Numbers are phoned again only if a parameter has this value. */
      readonly when?: { readonly parameter: string; readonly is: string };
      /** How often it is phoned again, or phoned in all. */
      readonly times: Setting;
      readonly counts: "retries" | "phone calls";
      /** The time between the end of a phone call and the next one, in units of so many milliseconds. */
      readonly interval: Setting & { readonly unit: number };
      /** A parameter with a list of results after which a number is phoned again. Without a value: after any. */
      readonly reasons?: string;
    }
  /** Rounds with times of their own, counted from the start of the first phone call if a parameter is 1, else from the last end. */
  | { readonly rounds: string; readonly from: string };

/** How numbers are cancelled. */
export interface Cancelling {
  /** The states in which it is possible, and the one that a number is in afterwards. */
  readonly from: readonly string[];
  readonly to: string;
  /** The field that says whether all numbers, some or none were cancelled, and what it says. */
  readonly result: { readonly field: string; readonly all: string; readonly some: string; readonly none: string };
  /** The field with a reason for each number that was not. */
  readonly refused: string;
}

/** What an import of numbers refuses. */
export interface Importing {
  /** The form of a valid number. Others are counted as failed and not kept. */
  readonly valid: RegExp;
  /** Which numbers are left out because they are there already, by the value of a parameter: in the task, the request or the batch. */
  readonly repeats: {
    readonly parameter: string;
    readonly otherwise: string;
    readonly within: Readonly<Record<string, "task" | "request" | "batch">>;
  };
  /** How many numbers a batch and a task may have, and how many batches a task. */
  readonly most: { readonly ofBatch: number; readonly ofTask: number; readonly batches: number };
  /** The transition that an import causes if a parameter has this value and the state allows it. */
  readonly then: { readonly parameter: string; readonly is: string; readonly does: string };
}

/** What responses show of batches, by the names of fields. */
export interface Batches {
  readonly id: string;
  /** Also the parameter of the import. */
  readonly name: string;
  readonly createdAt: string;
  readonly imported: string;
  readonly repeated: string;
  /** The state: before and after the last number was phoned. */
  readonly status: { readonly field: string; readonly imported: number; readonly called: number };
  /** Parameters of the import that are shown. */
  readonly keeps: readonly string[];
  readonly bounds: Readonly<Record<string, Bound>>;
}

/** How the phone numbers of a family's tasks behave. */
export interface Numbers {
  /** The field of responses, and the parameter of lists, with the state. */
  readonly status: string;
  /** The states by name. The first is that of a new number. */
  readonly states: Readonly<Record<string, State>>;
  /** How numbers are cancelled that were not phoned yet. */
  readonly cancel?: Cancelling;
  /** Parameters with numbers: a number, or a list of them. An item that is an object has the number in this field. Empty: items are numbers. */
  readonly given: Readonly<Record<string, string>>;
  /** Fields of responses with a number, its id and that of its batch. */
  readonly fields: { readonly number: string; readonly id?: string; readonly batch?: string };
  /** How they are phoned while their task runs. */
  readonly dialing: Dialing;
  /** Parameters that select numbers, by what they select by. A list, or text with commas, selects several. */
  readonly selects: Readonly<Record<string, "id" | "batch" | "batch name" | "number">>;
  /** Parameters that bound a field. */
  readonly bounds?: Readonly<Record<string, Bound>>;
  /** What an import refuses. Default: nothing. */
  readonly imports?: Importing;
  /** The batches in which numbers are imported, if they are listed. */
  readonly batches?: Batches;
  /** Fields of responses that count the numbers of an import or a cancellation: all, and those that succeeded and failed. */
  readonly counts?: Readonly<Record<string, "all" | "done" | "failed">>;
  /** The first ids, in digits. Default: numbers and batches have no ids. */
  readonly first?: { readonly number: string; readonly batch: string };
  readonly view: View;
}

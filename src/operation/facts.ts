import type { ServiceName } from "../../generated/actions.ts";
import type { Verification } from "../errors/verification.ts";
import type { IdType } from "../util/int64.ts";

/** What the code needs to know about one parameter at run time, apart from its validation. */
export interface FieldFacts {
  /** The integer type of an id, which is sent as digits without quotes. */
  readonly id?: IdType;
  /**
   * The wire format of a structured value: `"text"` is one JSON text, `"texts"` an array of JSON texts, `"list"` a text
   * with the items separated by commas.
   */
  readonly form?: "text" | "texts" | "list";
  /** The integer type of the ids in a list, which are sent as digits without quotes. */
  readonly ids?: IdType;
  /** Where the parameter is sent, if not where the service's other parameters are: `"form"` is a form body. */
  readonly in?: "form";
  /** The unit of a number, such as `minutes`, `unix-ms` or `unix-s`. */
  readonly unit?: string;
  /** The maximum number of decimals of a number that need not be whole. */
  readonly decimals?: number;
  /** The smallest and the largest allowed number. */
  readonly range?: readonly [minimum: number, maximum: number];
  /** Where the parameter holds phone numbers. */
  readonly phones?: readonly PhoneFacts[];
  /** The point in time that a text names, in Beijing time: a day, `yyyy-MM-dd`, or a day and a time, `yyyy-MM-dd HH:mm:ss`. */
  readonly time?: "day" | "day-and-time";
  /** The parameter with the time of day, `HH:mm:ss`, that belongs to a day. */
  readonly clock?: string;
  /** The parameter that a time depends on, and the value at which it has an effect. */
  readonly effective?: readonly [field: string, value: string | number];
}

/** Where a parameter holds phone numbers: it is one, or a list of them, unless `at` says otherwise. */
export interface PhoneFacts {
  /** Whether there may be several numbers. */
  readonly list?: true;
  /** The field with the number, in the object or in each object of the list that the parameter is. */
  readonly at?: string;
  /** Whether the text of `at` holds several numbers, separated by commas. */
  readonly commas?: true;
  /** Whether several objects of the list may have the same number, as a number that is displayed to customers. */
  readonly repeats?: true;
  /** The parameter that says whether the numbers are digests: 1 MD5, 2 SHA-256, 3 SM3. Otherwise they are plain numbers. */
  readonly digest?: string;
}

export type { ServiceName };

/**
 * What an operation does: `create` creates a task or starts phone calls, `import` adds phone numbers to a task, `change` sets a
 * state that a repeated request sets again, `query` only reads.
 */
export type OperationKind = "create" | "import" | "change" | "query";

/** Whether a request may be repeated although it may have run. A repeated create or import would phone people twice. */
export function isRepeatable({ kind, repeatable = true }: Pick<OperationFacts, "kind" | "repeatable">): boolean {
  return repeatable && (kind === "change" || kind === "query");
}

/**
 * The structure of a value in a response. `"id"` is text of any length. `"object"` is an object of unknown structure. The other
 * forms are a value out of a list, a list, an object with fields, an object with any keys, and a value that may be null.
 */
export type AnswerShape =
  | "id"
  | "string"
  | "number"
  | "boolean"
  | "object"
  | { readonly enum: readonly (string | number)[] }
  | { readonly items: AnswerShape }
  | { readonly fields: Readonly<Record<string, AnswerShape>> }
  | { readonly values: AnswerShape }
  | { readonly nullable: AnswerShape };

/** The facts of one operation, generated from its spec. */
export interface OperationFacts {
  /** The vendor's name of the operation, such as `CreateAiCallTask`. */
  readonly action: string;
  /** The service that the operation belongs to. */
  readonly service: ServiceName;
  /** The name of the service in the signature. */
  readonly product: string;
  /** The signature: ACS3-HMAC-SHA256 of Alibaba Cloud, or TC3-HMAC-SHA256 of Tencent Cloud. */
  readonly scheme: "acs3" | "tc3";
  /** The API version, such as `2019-10-15`. */
  readonly version: string;
  /** The host of the vendor's public endpoint. */
  readonly host: string;
  /** The URL of the vendor's documentation page. */
  readonly page: string;
  /** What the operation does, which decides whether a request that may have run can be repeated. */
  readonly kind: OperationKind;
  /** Parameters with which a repeated change may have another effect: the name of a batch, if several may have it. */
  readonly onceWith?: readonly string[];
  /** Of one request: false if it has one of the parameters `onceWith`. */
  readonly repeatable?: boolean;
  /**
   * Whether the operation makes phones ring: always, if the task starts immediately or has a start time, if it has a start time,
   * if it is running, or never.
   */
  readonly startsCalls: "always" | "when-immediate" | "when-scheduled" | "when-running" | "never";
  /**
   * The vendor's query that shows whether a request with an ambiguous result ran, and the parameter to search by, or why there is
   * none. Every operation has it except queries, whose results are never ambiguous.
   */
  readonly verify?: Verification;
  /** The vendor's documented rate limit: a number of requests in a number of seconds. */
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  /** The path of the response's field with the id of what was created, such as `Data` or `Data.Id`. */
  readonly resultId?: string;
  /** Values of response fields, by path, with which the vendor reports failure although the response's code is that of success. */
  readonly failures?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  /** The structure of the response's fields. */
  readonly answer: Readonly<Record<string, AnswerShape>>;
  /** All parameters, in the order of the vendor's page. */
  readonly request: Readonly<Record<string, FieldFacts>>;
  /** The names of the fields within structures of the parameters. Keys of maps are not among them. */
  readonly fieldNames?: readonly string[];
}

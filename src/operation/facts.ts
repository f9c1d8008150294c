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
  /** The unit of a number, such as `minutes`, `unix-ms` or `unix-s`. */
  readonly unit?: string;
  /** The maximum number of decimals of a number that need not be whole. */
  readonly decimals?: number;
  /** The smallest and the largest allowed number. */
  readonly range?: readonly [minimum: number, maximum: number];
}

/** The services that outdial has entries for: `outdial/aiccs`, `outdial/dyvms` and `outdial/ccc`. */
export type ServiceName = "aiccs" | "dyvms" | "ccc";

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
  /** Whether a request that may have run can be repeated (`safe`) or not (`never-after-send`). */
  readonly retry: "never-after-send" | "safe";
  /** Whether the operation makes phones ring: always, if the task starts immediately, if it has a start time, or never. */
  readonly startsCalls: "always" | "when-immediate" | "when-scheduled" | "never";
  /** The vendor's query that shows whether a request with an ambiguous result ran, and the parameter to search by. */
  readonly verify: { readonly operation: string; readonly key: string };
  /** The vendor's documented rate limit: a number of requests in a number of seconds. */
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  /** The field of the response with the id of what was created. */
  readonly resultId?: string;
  /** The types of the response's top-level fields. */
  readonly result: Readonly<Record<string, "id" | "string" | "number" | "boolean" | "object">>;
  /** All parameters, in the order of the vendor's page. */
  readonly request: Readonly<Record<string, FieldFacts>>;
}

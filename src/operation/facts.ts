import type { IdType } from "../util/int64.ts";

/** What run-time code has to know of one parameter. Its checks are the validator's matter. */
export interface FieldFacts {
  /** An id, written as bare digits on the wire. */
  readonly id?: IdType;
  /**
   * How a structured value is written: "text" as one JSON text, "texts" as an array of JSON texts,
   * "list" with commas between the items.
   */
  readonly form?: "text" | "texts" | "list";
  readonly unit?: string;
  /** Set for a number that need not be whole. */
  readonly decimals?: number;
  readonly range?: readonly [minimum: number, maximum: number];
}

export type ServiceName = "aiccs" | "dyvms" | "ccc";

/** The facts of one operation, generated from its spec. */
export interface OperationFacts {
  readonly action: string;
  readonly service: ServiceName;
  /** Name of the service in the signature. */
  readonly product: string;
  readonly scheme: "acs3" | "tc3";
  readonly version: string;
  readonly host: string;
  readonly page: string;
  readonly retry: "never-after-send" | "safe";
  readonly startsCalls: "always" | "when-immediate" | "when-scheduled" | "never";
  /** The query, and the parameter to look by, that tell whether a call of unknown outcome ran. */
  readonly verify: { readonly operation: string; readonly key: string };
  readonly rateLimit?: { readonly requests: number; readonly seconds: number };
  /** Field of the answer that holds the id of what was made. */
  readonly resultId?: string;
  /** The fields at the top of the answer, by type. */
  readonly result: Readonly<Record<string, "id" | "string" | "number" | "boolean" | "object">>;
  /** Every parameter, in the order of the vendor's page. */
  readonly request: Readonly<Record<string, FieldFacts>>;
}

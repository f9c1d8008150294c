import type { Schema } from "../specs/schema.ts";

/** A schema of a draft. `x-todo` lists what the page does not state. */
export type DraftSchema = Omit<Schema, "properties" | "items"> & {
  properties?: Record<string, DraftSchema>;
  items?: DraftSchema;
  "x-todo"?: string[];
};

/** The schemas of a drafted operation. */
export interface DraftSchemas {
  readonly request: DraftSchema;
  readonly result: DraftSchema;
  /** Other schemas of the draft: its enums, and structures of other pages. */
  readonly parts: Readonly<Record<string, DraftSchema>>;
}

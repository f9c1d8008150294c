/** What an operation does in the fake cloud, generated from the x-behaviour and the response schema of its spec. */
export interface Behaviour {
  /** A family of tasks: see src/testing/families. */
  readonly family: string;
  /** A handler of src/testing/handlers, or a transition of the family. */
  readonly does: string;
  /** What of a task it works on, if not the task itself. */
  readonly of?: "numbers" | "batches" | "sessions";
  /** The parameter with the id of the task. Default: the family's. */
  readonly task?: string;
  /** Parameters of a query, besides the family's, that select nothing. */
  readonly ignores?: readonly string[];
  /** The fields of the response, without those of the envelope. */
  readonly answer: AnswerFields;
}

/** The structure of a value of a response, as the vendor sends it. */
export type AnswerForm =
  /** An id is digits without quotes. An `object` has an unknown structure. */
  | "id"
  | "integer"
  | "number"
  | "string"
  | "boolean"
  | "object"
  | { readonly enum: readonly (string | number)[] }
  | { readonly items: AnswerForm }
  | { readonly values: AnswerForm }
  | { readonly nullable: AnswerForm }
  /** The values with which the vendor reports failure. */
  | { readonly failures: readonly (string | number | boolean)[]; readonly of: AnswerForm }
  | AnswerFields;

export interface AnswerFields {
  readonly fields: Readonly<Record<string, AnswerForm>>;
  readonly required?: readonly string[];
}

/** The form of a value without what surrounds it: whether it may be null, and which values report failure. */
export function plainForm(form: AnswerForm): Exclude<AnswerForm, { nullable: AnswerForm } | { failures: unknown }> {
  if (typeof form === "string") return form;
  if ("nullable" in form) return plainForm(form.nullable);
  return "failures" in form ? plainForm(form.of) : form;
}

/** The names of all fields of a response, at any depth. */
export function fieldNames(form: AnswerForm): string[] {
  const plain = plainForm(form);
  if (typeof plain === "string" || "enum" in plain) return [];
  if ("items" in plain) return fieldNames(plain.items);
  if ("values" in plain) return fieldNames(plain.values);
  return Object.entries(plain.fields).flatMap(([name, inner]) => [name, ...fieldNames(inner)]);
}

/** The form of an item of the response's list; undefined if it has none. */
export function listItem(form: AnswerForm): AnswerForm | undefined {
  const plain = plainForm(form);
  if (typeof plain === "string" || !("fields" in plain)) return undefined;
  const forms = Object.values(plain.fields);
  for (const inner of forms.map(plainForm)) if (typeof inner === "object" && "items" in inner) return inner.items;
  for (const inner of forms) {
    const found = listItem(inner);
    if (found !== undefined) return found;
  }
  return undefined;
}

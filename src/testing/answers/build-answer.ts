import { plainForm, type AnswerFields, type AnswerForm } from "../behaviours/behaviour.ts";
import { convert, isNullable, neutral, type FieldOf } from "./convert.ts";

/** What fills the fields of a response. */
export interface Known {
  readonly field: FieldOf;
  /** The id of what was created, for a field with an id that has no name of its own, such as `Data`. */
  readonly id?: string | undefined;
  /** What the items of the response's list show. Default: the response has no list to be filled. */
  readonly items?: readonly FieldOf[];
}

/**
 * Builds the content of a response in the form that the spec states. A field that is known has its value, at any depth. One that
 * is not is left out, unless the spec requires it: then it is null if it may be, or a neutral value of its type.
 */
export function buildAnswer(form: AnswerFields, known: Known): Record<string, unknown> {
  const built: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(form.fields)) {
    const value = buildField(inner, name, known, form.required?.includes(name) === true);
    if (value !== undefined) built[name] = value;
  }
  return built;
}

function buildField(form: AnswerForm, name: string, known: Known, isRequired: boolean): unknown {
  const plain = plainForm(form);
  const value = convert(form, known.field(name) ?? (plain === "id" ? known.id : undefined));
  if (value !== undefined) return value;
  const reportsFailure = typeof form === "object" && "failures" in form;
  if (typeof plain === "object" && "items" in plain && known.items)
    return known.items.map((field) => buildItem(plain.items, field));
  if (typeof plain === "object" && "fields" in plain) {
    const object = buildAnswer(plain, within(known, name));
    if (Object.keys(object).length > 0) return object;
  }
  if (reportsFailure || isRequired || isNullable(form)) return neutral(form);
  return undefined;
}

/* Fields of an object are known by their path, such as `TodayStatistic.CalledCount`, or else by their name. */
function within(known: Known, name: string): Known {
  const field: FieldOf = (inner) => {
    const value = known.field(`${name}.${inner}`);
    return value === undefined ? known.field(inner) : value;
  };
  return { ...known, field };
}

function buildItem(form: AnswerForm, field: FieldOf): unknown {
  const plain = plainForm(form);
  return typeof plain === "object" && "fields" in plain
    ? buildAnswer(plain, { field })
    : (convert(form, field("")) ?? neutral(form));
}

/** The fields with which a response reports failure beside a code: `Data` false. */
export function failedFields(form: AnswerFields): Record<string, unknown> {
  const failed: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(form.fields)) {
    if (typeof inner === "object" && "failures" in inner) [failed[name]] = inner.failures;
    const plain = plainForm(inner);
    if (typeof plain !== "object" || !("fields" in plain)) continue;
    const nested = failedFields(plain);
    if (Object.keys(nested).length > 0) failed[name] = nested;
  }
  return failed;
}

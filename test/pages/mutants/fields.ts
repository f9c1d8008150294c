import { type Documented, type Field, type Table, type What, parentOf } from "../../../scripts/facts/model.ts";
import { envelopeContent } from "../../../scripts/pages/read.ts";
import { valueAt } from "../../../scripts/pages/samples.ts";
import { changesOf } from "./facts.ts";
import { isInside, type Mutant } from "./mutant.ts";

type TableSide = "request" | "response";

/** Changes every fact of every field of a table, removes every field, and adds a field at every position. */
export function mutantsOfTable(spec: Documented, side: TableSide): Mutant[] {
  const table = spec[side];
  const put = (fields: readonly Field[]): Documented => ({ ...spec, [side]: { ...table, fields } satisfies Table });
  return [
    ...added(table, side).map(({ fields, ...rest }) => ({ ...rest, document: put(fields) })),
    ...table.fields.flatMap((field): Mutant[] => {
      const { path } = field;
      const without = (inner: (one: Field) => boolean): Field[] => table.fields.filter((one) => !inner(one));
      const isSampled = valueAt(envelopeContent(spec.examples[side]), path) !== undefined;
      const changes = Object.entries(field.facts).flatMap(([what, fact]) =>
        changesOf(field, what as What, fact)
          // The sample in the page still contains the example.
          .filter(({ how }) => !(what === "example" && how === "dropped" && isSampled))
          .map(({ how, severity, after, facts }) => {
            const name = `${side} ${path} ${what}: ${how}`;
            // A field of another type has no members and no items.
            const kept = what === "type" ? without((one) => one !== field && isInside(one.path, path)) : table.fields;
            const document = put(kept.map((one) => (one === field ? { ...field, facts } : one)));
            return { name, side, path, what, severity, after, document };
          }),
      );
      if (path.endsWith("[]")) return changes;
      const rest = without((one) => isInside(one.path, path));
      const name = `${side} ${path} field: dropped`;
      const gone = {
        name,
        side,
        path,
        what: "field",
        severity: "breaking",
        after: undefined,
        document: put(rest),
      } as const;
      // A header without a row is a table that is missing from the capture.
      return [rest.length > 0 ? gone : { ...gone, path: "", what: "table", severity: "unsure" }, ...changes];
    }),
  ];
}

/* A new field before each field of the table and after the last; and one in each structure. */
function added(
  { fields }: Table,
  side: TableSide,
): (Omit<Mutant, "document"> & { readonly fields: readonly Field[] })[] {
  const tops = fields.flatMap(({ path }, index) => (parentOf(path) === "" ? [{ index, parent: "" }] : []));
  const inner = fields.flatMap(({ path, facts }, index) =>
    facts.type?.value === "object" && fields[index + 1]?.path.startsWith(`${path}.`)
      ? [{ index: index + 1, parent: `${path}.` }]
      : [],
  );
  const places = [...tops, { index: fields.length, parent: "" }, ...inner];
  const marks = side === "request" ? [true, false] : [undefined];
  return places.flatMap(({ index, parent }) =>
    marks.map((required) => {
      const path = `${parent}BrandNew`;
      const field = {
        path,
        facts: { type: { value: "string" }, ...(required !== undefined && { required: { value: required } }) },
      };
      const after = required === true ? "string, required" : "string";
      return {
        name: `${side} ${path} field: ${after}, behind ${fields[index - 1]?.path ?? "the header"}`,
        side,
        path,
        what: "field",
        severity: required === true ? ("breaking" as const) : ("change" as const),
        after,
        fields: [...fields.slice(0, index), field, ...fields.slice(index)],
      };
    }),
  );
}

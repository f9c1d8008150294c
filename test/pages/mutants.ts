import type { Documented, Fact, Table } from "../../scripts/facts/model.ts";
import { mutantsOfTable } from "./mutants/fields.ts";
import type { Mutant } from "./mutants/mutant.ts";
import { mutantsOfConditions, mutantsOfOperation } from "./mutants/operation.ts";

/** All mutants of an operation; each changes one fact. */
export function mutantsOf(given: Documented): Mutant[] {
  const spec = fromThePage(given);
  return [
    ...mutantsOfTable(spec, "request"),
    ...mutantsOfTable(spec, "response"),
    ...mutantsOfConditions(spec),
    ...mutantsOfOperation(spec),
  ];
}

/** The operation as if every fact came from its page: a page need not repeat facts of newer sources. */
export function fromThePage(spec: Documented): Documented {
  const plain = ({ value }: Fact): Fact => ({ value });
  const table = (side: Table): Table => ({
    ...side,
    fields: side.fields.map(({ source: _source, facts, ...field }) => ({
      ...field,
      facts: Object.fromEntries(Object.entries(facts).map(([what, fact]) => [what, plain(fact)])),
    })),
  });
  return {
    ...spec,
    request: table(spec.request),
    response: table(spec.response),
    conditions: spec.conditions.map((stated) => ({ ...stated, fact: plain(stated.fact) })),
    errors: { ...spec.errors, codes: spec.errors.codes.map(({ code, fact }) => ({ code, fact: plain(fact) })) },
  };
}

import { STARTS_CALLS } from "./starts-calls.ts";
import type { ServiceSpec } from "../specs/service-spec.ts";
import { SpecError } from "../specs/schema.ts";
import { markdownTable } from "./markdown-table.ts";

/** Documents written by hand that contain generated tables. */
export const DOCUMENTS = ["README.md"] as const;

const START = "<!-- operations:start -->";
const END = "<!-- operations:end -->";

/** The table of all operations, in Markdown and not aligned. */
export function operationsTable(services: readonly ServiceSpec[]): string {
  const rows = services.flatMap(({ name, operations }) =>
    operations.map(({ action, kind, summary, startsCalls }) => [
      `\`outdial/${name}\``,
      `[${action}](docs/reference/${action}.md)`,
      kind,
      summary,
      STARTS_CALLS[startsCalls],
    ]),
  );
  return markdownTable(["entry", "operation", "kind", "what it does", "starts phone calls"], rows);
}

/**
 * A document with the table of operations between its markers replaced. Everything else is written by hand and stays.
 *
 * @throws SpecError if the document does not have both markers.
 */
export function withOperations(path: string, text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start)
    throw new SpecError(path, "", `must contain ${START} and then ${END}, between which the operations are written`);
  return `${text.slice(0, start + START.length)}\n\n${table.trim()}\n\n${text.slice(end)}`;
}

import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { SpecError } from "../specs/schema.ts";
import { operationFamilies } from "./families.ts";

/** Documents written by hand that contain the generated list of operations. */
export const DOCUMENTS = ["README.md"] as const;

const START = "<!-- operations:start -->";
const END = "<!-- operations:end -->";

/** The list of all operations by family of tasks, in Markdown and not wrapped. */
export function operationsList(services: readonly ServiceSpec[]): string {
  const families = operationFamilies(services).map(({ title, service, operations }) => {
    return `- ${title}, \`outdial/${service.name}\`: ${operations.map(linked).join(", ")}.`;
  });
  return [
    "Operations in bold start phone calls, or may do so later:",
    families.join("\n"),
    "[The index of the reference](docs/reference) says what each of them does, and which of them document an error code.",
  ].join("\n\n");
}

function linked({ action, startsCalls }: OperationSpec): string {
  const link = `[${action}](docs/reference/${action}.md)`;
  return startsCalls === "never" ? link : `**${link}**`;
}

/**
 * A document with the list of operations between its markers replaced. Everything else is written by hand and stays.
 *
 * @throws SpecError if the document does not have both markers.
 */
export function withOperations(path: string, text: string, list: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start)
    throw new SpecError(path, "", `must contain ${START} and then ${END}, between which the operations are written`);
  return `${text.slice(0, start + START.length)}\n\n${list.trim()}\n\n${text.slice(end)}`;
}

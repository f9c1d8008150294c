import { same } from "./changes.ts";
import type { Report, Severity } from "./finding.ts";
import type { SpecOperation } from "../specs/spec-operations.ts";

/* What stands beside an operation's schemas, and how much a change of it matters. What is not named here is a change. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  operationId: "breaking",
  // A call is sent twice from now on, or no longer.
  "x-retry": "breaking",
  "x-ram-action": "info",
  "x-start-example": "info",
  "x-doc-defect": "info",
  externalDocs: "info",
};

/* Words for people, and what the comparison of facts tells already: the limit, the date, error codes, samples, schemas. */
const APART: ReadonlySet<string> = new Set([
  "summary",
  "description",
  "tags",
  "x-todo",
  "x-source",
  "x-rate-limit",
  "x-error-codes",
  "requestBody",
  "responses",
]);

/** How two versions of an operation differ beside their schemas: in how it is called, sent and looked after. */
export function compareCalling(before: SpecOperation, after: SpecOperation, report: Report): void {
  const one = (what: string, severity: Severity, left: unknown, right: unknown): void => {
    const [was, is] = [textOf(left), textOf(right)];
    if (!same(was, is)) report({ severity, side: "operation", path: "", what, before: was, after: is });
  };
  one("service", "breaking", before.service.name, after.service.name);
  one("host", "breaking", before.service.host, after.service.host);
  for (const key of ["scheme", "service", "parameters"] as const)
    one(`x-rpc ${key}`, "breaking", before.service.rpc[key], after.service.rpc[key]);
  const [left, right] = [nodeOf(before), nodeOf(after)];
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)]))
    if (!APART.has(key)) one(key, SEVERITIES[key] ?? "change", left[key], right[key]);
}

function nodeOf({ service, operation }: SpecOperation): Readonly<Record<string, unknown>> {
  return (service.document.paths[`/${operation.action}`] as { post: Record<string, unknown> }).post;
}

function textOf(value: unknown): string | undefined {
  return value === undefined || typeof value === "string" ? value : JSON.stringify(value);
}

import { same } from "./changes.ts";
import type { Report, Severity } from "./finding.ts";
import type { SpecOperation } from "../specs/spec-operations.ts";

/* The severity of a change to what an operation states beside its schemas. Anything not listed here is a change. */
const SEVERITIES: Readonly<Record<string, Severity>> = {
  operationId: "breaking",
  // From now on a request may be repeated after a failure, or is no longer repeated.
  "x-kind": "breaking",
  "x-ram-action": "info",
  "x-example": "info",
  "x-doc-defect": "info",
  externalDocs: "info",
};

/* Text for people, and what the comparison of facts covers: the rate limit, the date, error codes, samples, schemas. */
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

/** Reports how two versions of an operation differ beside their schemas: in how the operation is called, sent and retried. */
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

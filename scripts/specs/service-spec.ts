import type { Behaviour } from "../../src/testing/behaviours/behaviour.ts";
import type { OperationFacts, OperationKind } from "../../src/operation/facts.ts";
import { refName, walk, type Schema } from "./schema.ts";

export interface Rpc {
  scheme: "acs3" | "tc3";
  service: string;
  version: string;
  parameters: "query" | "body";
}

export interface RamAction {
  documented?: boolean;
  action?: string;
  access?: string;
  resource?: string;
}

export interface ErrorCode {
  code: string;
  meaning: string;
  /** A key of the document's x-sources. Absent if the page itself lists the code. */
  source?: string;
}

/** A mistake on the vendor's page. */
export interface Defect {
  where: string;
  says: string | number;
  why: string;
}

export interface Example {
  summary: string;
  value: Record<string, unknown>;
}

/** An operation as its file defines it, with the names of its request and its response schema. */
export interface OperationSpec {
  /** `CreateAiCallTask` */
  action: string;
  /** `createAiCallTask` */
  method: string;
  file: string;
  summary: string;
  description: string;
  page: string;
  request: string;
  result: string;
  kind: OperationKind;
  startsCalls: OperationFacts["startsCalls"];
  /** Every operation has it except queries. */
  verify?: OperationFacts["verify"];
  /** Parameters with which a repeated request may have another effect. */
  onceWith?: readonly string[];
  /** The path of the response's field with the id of what was created. */
  created?: string;
  /** Values of response fields, by path, that report failure. */
  failures?: Record<string, (string | number | boolean)[]>;
  rateLimit?: { requests: number; seconds: number };
  /** What the fake cloud does. */
  behaviour: Omit<Behaviour, "answer">;
  ramAction: RamAction;
  errorCodes: readonly ErrorCode[];
  defects: readonly Defect[];
  /** The page that the spec was written from: its edition and date. */
  source: { page: string; edition: string; date: string };
  requestExamples: Record<string, Example>;
  resultExamples: Record<string, Example>;
  /** A valid input: the page's example with the changes of `x-example`, in which null removes a value. */
  example: Record<string, unknown>;
}

/** One service's document with every reference made local: the wire view. */
export interface ServiceSpec {
  name: string;
  host: string;
  rpc: Rpc;
  /** What the keys of x-source stand for. */
  sources: Readonly<Record<string, string>>;
  document: Record<string, unknown> & { paths: Record<string, unknown> };
  schemas: Map<string, { schema: Schema; file: string }>;
  operations: OperationSpec[];
}

/** The names of all schemas that the named ones refer to, directly or through others, with the named ones themselves. */
export function reachable(schemas: ServiceSpec["schemas"], names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    walk(schemas.get(name)?.schema ?? {}, "", ({ $ref }) => $ref !== undefined && visit(refName($ref)));
  };
  names.forEach(visit);
  return found;
}

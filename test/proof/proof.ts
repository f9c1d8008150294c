import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { parseJsonKeepingIds } from "../../src/util/json.ts";
import { normalise } from "../../src/validation/normalise.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";
import { readQuery } from "../../src/testing/http/pairs.ts";
import { validateInput } from "../../src/validation/validate.ts";
import { toBody } from "../../src/encoding/body.ts";
import { toQuery } from "../../src/encoding/query.ts";
import { jsonNumbers } from "../../scripts/judge/json-numbers.ts";
import { toWire, type WireParameters } from "../../src/encoding/parameters.ts";
import { clientSchemas } from "../../scripts/specs/views.ts";
import type { TestedOperation } from "../support/operations.ts";
import { requestArbitrary } from "./arbitraries.ts";
import { clientJudge, wireJudge } from "./judges.ts";
import { conditionMutations, mutationsOf, wireSchemas, type Mutation } from "./mutations.ts";

export interface Disagreement {
  readonly claim: "client view" | "wire view" | "raw forms" | "round trip";
  readonly kind: string;
  readonly path: string;
  readonly outdial: boolean;
  readonly value: unknown;
}

export interface Proof {
  readonly action: string;
  readonly seed: number;
  /** The number of checked cases, by claim and kind of mutation. */
  readonly counts: Map<string, number>;
  readonly disagreements: Disagreement[];
}

const VALID: Mutation = { kind: "unchanged", path: "", apply: (value) => ({ value }) };

/**
 * Compares the validators and the encoder of an operation with Ajv:
 * (a) in the client view both agree; (b) an accepted input is encoded into a request that the wire view accepts, and decodes to
 * the same input; (c) both agree on the vendor's raw forms. Each sample is checked as it is, with random parameters left out, and
 * with every mutation of every fact.
 */
export function prove(
  { service, spec, contract }: Pick<TestedOperation, "service" | "spec" | "contract">,
  samples: number,
  seed: number,
): Proof {
  // Rules are not in any schema; test/rules checks them.
  const { rules: _rules, ...checked } = contract;
  const isValid = (input: unknown): boolean => validateInput(checked, input).ok;
  const ajvClient = clientJudge(service, spec);
  const ajvWire = wireJudge(service, spec);
  const client = clientSchemas(service);
  const wire = wireSchemas(service);
  const clientMutations = [
    VALID,
    ...mutationsOf(client.get(spec.request) ?? {}, client),
    ...conditionMutations(client.get(spec.request) ?? {}),
  ];
  const wireMutations = [VALID, ...mutationsOf(wire.get(spec.request) ?? {}, wire)];
  const proof: Proof = { action: spec.action, seed, counts: new Map(), disagreements: [] };
  const compare = (
    claim: Disagreement["claim"],
    { kind, path }: Mutation,
    outdial: boolean,
    other: boolean,
    value: unknown,
  ): void => {
    const key = `${claim}: ${kind}`;
    proof.counts.set(key, (proof.counts.get(key) ?? 0) + 1);
    if (outdial !== other) proof.disagreements.push({ claim, kind, path, outdial, value });
  };

  const cases = fc.tuple(
    requestArbitrary(service, spec.request),
    fc.array(fc.boolean(), { minLength: 64, maxLength: 64 }),
  );
  for (const [full, kept] of fc.sample(cases, { numRuns: samples, seed })) {
    const partial = Object.fromEntries(Object.entries(full).filter((_, index) => kept[index % kept.length]));
    for (const value of [full, partial]) {
      for (const mutation of clientMutations) {
        const mutated = mutation.apply(value);
        if (!mutated) continue;
        const accepted = isValid(mutated.value);
        compare("client view", mutation, accepted, ajvClient(mutated.value), mutated.value);
        if (!accepted) continue;
        const sent = toWire(contract.facts, mutated.value as Record<string, unknown>);
        compare("wire view", mutation, true, ajvWire(sent), mutated.value);
        compare(
          "round trip",
          mutation,
          true,
          survives(contract, mutated.value as Record<string, unknown>, sent),
          mutated.value,
        );
      }
      const raw = rawForm(toWire(contract.facts, value));
      for (const mutation of wireMutations) {
        const mutated = mutation.apply(raw);
        if (!mutated || isClientForm(contract, mutated.value as Record<string, unknown>)) continue;
        compare("raw forms", mutation, isValid(mutated.value), ajvWire(mutated.value), mutated.value);
      }
    }
  }
  return proof;
}

/* The raw form has ids as numbers, as pages show them, shortened to what a number can hold. */
function rawForm(wire: WireParameters): Record<string, unknown> {
  const short = (value: unknown): unknown => (typeof value === "bigint" ? value % 1_000_000_007n : value);
  const entries = Object.entries(wire).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map(short) : short(value),
  ]);
  return jsonNumbers(Object.fromEntries(entries) as Record<string, unknown>);
}

/* Whether a value has a form that outdial accepts and the vendor does not: a structure for its JSON text, a list for text with
   commas, text for an id. */
function isClientForm({ facts }: InputContract, value: Record<string, unknown>): boolean {
  return Object.entries(facts.request).some(([name, { id, ids, form }]) => {
    const given = value[name];
    if (id !== undefined) return typeof given === "string";
    if (ids !== undefined) return Array.isArray(given) && given.some((item) => typeof item === "string");
    if (form === "text") return typeof given === "object";
    if (form === "texts") return Array.isArray(given) && given.some((item) => typeof item === "object");
    return form === "list" && Array.isArray(given);
  });
}

/* Whether a value is the same after it was encoded, read as the vendor reads it, and normalised. */
function survives(contract: InputContract, value: Record<string, unknown>, wire: WireParameters): boolean {
  const { facts } = contract;
  const received = facts.scheme === "tc3" ? readBody(facts, toBody(wire)) : readSentQuery(toQuery(wire), wire);
  return isDeepStrictEqual(normalise(facts.request, received).value, normalise(facts.request, value).value);
}

/* Reads a JSON body, with ids as text of their digits. */
function readBody({ request }: InputContract["facts"], body: string): Record<string, unknown> {
  const digits = parseJsonKeepingIds(body) as Record<string, unknown>;
  const parsed = Object.entries(JSON.parse(body) as Record<string, unknown>);
  return Object.fromEntries(
    parsed.map(([name, value]) => [
      name,
      (request[name]?.id ?? request[name]?.ids) === undefined ? value : digits[name],
    ]),
  );
}

/* Reads a query, whose values are all text, with the types of what was sent. */
function readSentQuery(query: string, wire: WireParameters): Record<string, unknown> {
  const read = (text: string, sent: unknown): unknown => {
    if (typeof sent === "string") return text;
    if (typeof sent === "bigint") return BigInt(text);
    const isIds = Array.isArray(sent) && sent.some((item) => typeof item === "bigint");
    return isIds ? text.slice(1, -1).split(",").map(BigInt) : JSON.parse(text);
  };
  return Object.fromEntries(readQuery(`/?${query}`).map(([name, text]) => [name, read(text, wire[name])]));
}

import { validateHeaderName, validateHeaderValue } from "node:http";
import { codeOf } from "../../decoding/fields.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { anything, flag, form, numberIn, oneOf, optional, text, type OptionReader } from "../../options/forms.ts";
import { readOptions, record, type OptionReaders } from "../../options/read-options.ts";
import { kindOf, shown } from "../../options/shown.ts";
import { LONGEST_TIMER } from "../../util/deadline.ts";
import { isRecord, type UnknownRecord } from "../../util/record.ts";
import { ADVANCE } from "../tasks/snapshot.ts";
import { FAULT_KINDS, FAULT_MEMBERS, type Fault, type FaultKind } from "./fault.ts";
import { misspelt, type VendorRefusal } from "./vendor-refusal.ts";

const STATUS = numberIn({ whole: true, least: 200, most: 599 });
const ANSWER = { status: optional(STATUS), headers: optional(readHeaders), body: optional(text) };

/* The readers of the fields of each kind of fault. */
const FORMS: {
  readonly [Kind in FaultKind]: Readonly<Record<(typeof FAULT_MEMBERS)[Kind][number], OptionReader<unknown>>>;
} = {
  code: { code: readCode, message: text, status: STATUS, headers: readHeaders, runs: flag },
  answer: { answer: record(ANSWER), runs: flag },
  reset: { reset: oneOf(["before", "after"]) },
  hang: { hang: oneOf(["before", "after", "headers"]) },
  cut: { cut: numberIn({ whole: true, of: "bytes", least: 0, most: Number.MAX_SAFE_INTEGER }) },
  trickle: { trickle: numberIn({ whole: true, of: "milliseconds", least: 1, most: LONGEST_TIMER }) },
  lag: { lag: ADVANCE },
  delay: { delay: numberIn({ whole: true, of: "milliseconds", least: 0, most: LONGEST_TIMER }) },
};
const ANY_MEMBER: OptionReaders = Object.fromEntries(
  Object.values(FAULT_MEMBERS).flatMap((names) => names.map((name) => [name, anything])),
);

/** Reads a fault. @throws ConfigurationError if it is of no kind or of two, or if a field is invalid. */
export function readFault(where: string, given: unknown): Fault {
  const members: UnknownRecord = readOptions(given, ANY_MEMBER, where);
  const names = Object.keys(members);
  const [kind, ...others] = FAULT_KINDS.filter((candidate) => names.includes(candidate));
  if (kind === undefined || others.length > 0) {
    const found = kind === undefined ? "none of them" : [kind, ...others].join(" and ");
    throw new ConfigurationError(`${where} must have one of ${FAULT_KINDS.join(", ")}; got ${found}`);
  }
  const misplaced = names.find((name) => !(FAULT_MEMBERS[kind] as readonly string[]).includes(name));
  if (misplaced !== undefined) {
    const kinds = FAULT_KINDS.filter((candidate) =>
      (FAULT_MEMBERS[candidate] as readonly string[]).includes(misplaced),
    );
    throw new ConfigurationError(`${where}.${misplaced} goes with ${kinds.join(" or ")}; got it with ${kind}`);
  }
  return readOptions(members, FORMS[kind] as OptionReaders, where, `${where}.`) as unknown as Fault;
}

function readCode(name: string, given: unknown): VendorRefusal["code"] {
  const code = codeOf(given);
  if (code === undefined || code === "OK")
    throw new ConfigurationError(
      `${name} must be a vendor's code for a refusal, such as Throttling.User; got ${shown(given)}`,
    );
  const meant = misspelt(code);
  if (meant === undefined) return code;
  throw new ConfigurationError(
    `${name} must not be one letter away from a code; got "${code}". Did you mean ${meant}?`,
  );
}

function readHeaders(where: string, given: unknown): Readonly<Record<string, string>> {
  const headers = form<UnknownRecord>(isRecord, "an object of texts by name", kindOf)(where, given);
  const read = Object.entries(headers).map(([name, member]) => {
    const value = member === undefined ? "" : text(`${where}.${name}`, member);
    const lower = name.toLowerCase();
    if (lower === "content-length" || lower === "transfer-encoding")
      throw new ConfigurationError(`${where} cannot have ${lower}, which follows from the body`);
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new ConfigurationError(`${where}.${name} cannot be an HTTP header`);
    }
    return [lower, value] as const;
  });
  return Object.fromEntries(read);
}

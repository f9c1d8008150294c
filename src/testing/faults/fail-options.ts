import { validateHeaderName, validateHeaderValue } from "node:http";
import { LONGEST_TIMER } from "../../util/deadline.ts";
import { ConfigurationError } from "../../errors/configuration-error.ts";
import { codeOf } from "../../decoding/fields.ts";
import type { ServiceName } from "../../operation/facts.ts";
import type { Fault } from "./fault.ts";
import type { FakeInputs } from "../fixtures.ts";
import { flag, oneOf, shown, text, whole, checkNames } from "../check-input.ts";
import { OPERATIONS } from "../gateways/rate-limits.ts";
import { misspelt, servicesOf, VENDOR_OF, type VendorRefusal } from "../gateways/vendor-refusal.ts";

/** What goes wrong: a refusal in the vendor's own envelope, or what networks, proxies and servers do. */
export type FakeFault = VendorRefusal | Fault;

export interface FailOptions {
  /** Only for requests of this operation. Default: any. */
  readonly operation?: keyof FakeInputs | undefined;
  /** Only for requests of this service. Default: any. */
  readonly service?: ServiceName | undefined;
  /** How many requests it is for, `Infinity` for all that come. Default: 1. */
  readonly times?: number | undefined;
  readonly with: FakeFault;
}

/** A fault with the requests that it is for. */
export interface Script {
  readonly services: readonly ServiceName[];
  readonly operation: string | undefined;
  readonly times: number;
  readonly fault: FakeFault;
}

type Given = Readonly<Record<string, unknown>>;

/** What each kind of fault may say. */
const MEMBERS = {
  code: ["code", "message", "status", "headers", "runs"],
  answer: ["answer", "runs"],
  reset: ["reset"],
  hang: ["hang"],
  cut: ["cut"],
  trickle: ["trickle"],
  delay: ["delay"],
} as const;
/** Each fault is named by the member that makes it one. */
export type FaultKind = keyof typeof MEMBERS;
const KINDS = Object.keys(MEMBERS) as FaultKind[];

const READERS: Readonly<Record<FaultKind, (given: Given) => FakeFault>> = {
  code: readRefusal,
  answer: readAnswer,
  reset: ({ reset }) => ({ reset: oneOf("with.reset", reset, ["before", "after"]) }),
  hang: ({ hang }) => ({ hang: oneOf("with.hang", hang, ["before", "after", "headers"]) }),
  cut: ({ cut }) => ({ cut: whole("with.cut", cut, 0, Number.MAX_SAFE_INTEGER, "bytes") }),
  trickle: ({ trickle }) => ({ trickle: whole("with.trickle", trickle, 1, LONGEST_TIMER, "milliseconds") }),
  delay: ({ delay }) => ({ delay: whole("with.delay", delay, 0, LONGEST_TIMER, "milliseconds") }),
};

/** Reads what `fail` is given. @throws ConfigurationError that names the option, what is allowed and what was given. */
export function readFail(given: unknown): Script {
  const options = checkNames(given, ["operation", "service", "times", "with"], "fail's options");
  const { times = 1 } = options;
  if (times !== Infinity && !(Number.isInteger(times) && (times as number) >= 1))
    throw new ConfigurationError(
      `times must be a whole number of requests, 1 or more, or Infinity; got ${shown(times)}`,
    );
  const fault = readFault(options.with);
  return { ...readMatch(options, fault), times: times as number, fault };
}

export function kindOf(fault: FakeFault): FaultKind {
  const kind = KINDS.find((candidate) => candidate in fault);
  if (!kind) throw new TypeError("this is no fault");
  return kind;
}

function readMatch({ operation, service }: Given, fault: FakeFault): Pick<Script, "services" | "operation"> {
  const services = Object.keys(VENDOR_OF) as ServiceName[];
  const wanted = service === undefined ? undefined : oneOf("service", service, services);
  const action = operation === undefined ? undefined : oneOf("operation", operation, [...OPERATIONS.keys()]);
  const own = OPERATIONS.get(action ?? "")?.service ?? wanted;
  if (wanted !== undefined && own !== wanted)
    throw new ConfigurationError(`service must be ${own}, which ${action} belongs to, or be left out; got ${wanted}`);
  const able = "code" in fault ? servicesOf(fault.code) : services;
  if (own !== undefined && "code" in fault && !able.includes(own))
    throw new ConfigurationError(
      `with.code must be a code of ${VENDOR_OF[own]}'s for ${action ?? own}; got ${fault.code}`,
    );
  return { services: own === undefined ? able : [own], operation: action };
}

function readFault(given: unknown): FakeFault {
  const members = checkNames(given, [...new Set(KINDS.flatMap((kind) => MEMBERS[kind]))], "the members of with");
  const names = Object.keys(members).filter((name) => members[name] !== undefined);
  const [kind, ...others] = KINDS.filter((candidate) => names.includes(candidate));
  if (kind === undefined || others.length > 0) {
    const said = kind === undefined ? "none of them" : [kind, ...others].join(" and ");
    throw new ConfigurationError(`with must have one of ${KINDS.join(", ")}; got ${said}`);
  }
  const allowed: readonly string[] = MEMBERS[kind];
  const astray = names.find((name) => !allowed.includes(name));
  if (astray !== undefined) {
    const homes = KINDS.filter((candidate) => (MEMBERS[candidate] as readonly string[]).includes(astray));
    throw new ConfigurationError(`with.${astray} goes with ${homes.join(" or ")}; got it with ${kind}`);
  }
  return READERS[kind](members);
}

function readRefusal({ code, message, status, headers, runs }: Given): VendorRefusal {
  const known = codeOf(code);
  if (known === undefined || known === "OK")
    throw new ConfigurationError("with.code must be a vendor's code for a refusal, such as Throttling.User");
  const meant = misspelt(known);
  if (meant !== undefined)
    throw new ConfigurationError(
      `with.code must not be one letter away from a code; got "${known}". Did you mean ${meant}?`,
    );
  return {
    code: known,
    message: text("with.message", message),
    status: readStatus("with.status", status),
    headers: readHeaders("with.headers", headers),
    runs: flag("with.runs", runs),
  };
}

function readAnswer({ answer, runs }: Given): Fault {
  const { status, headers, body } = checkNames(answer, ["status", "headers", "body"], "the members of with.answer");
  const read = {
    status: readStatus("with.answer.status", status),
    headers: readHeaders("with.answer.headers", headers),
    body: text("with.answer.body", body),
  };
  // A member that is there but undefined would take the place of what it leaves open.
  const given = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { answer: given, runs: flag("with.runs", runs) };
}

function readStatus(where: string, status: unknown): number | undefined {
  return status === undefined ? undefined : whole(where, status, 200, 599);
}

function readHeaders(where: string, headers: unknown): Record<string, string> | undefined {
  if (headers === undefined) return undefined;
  if (typeof headers !== "object" || headers === null || Array.isArray(headers))
    throw new ConfigurationError(`${where} must be an object of texts by name`);
  const read: Record<string, string> = {};
  for (const [name, given] of Object.entries(headers)) {
    const value = text(`${where}.${name}`, given) ?? "";
    const lower = name.toLowerCase();
    if (lower === "content-length" || lower === "transfer-encoding")
      throw new ConfigurationError(`${where} cannot have ${lower}, which follows from the body`);
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch {
      throw new ConfigurationError(`${where}.${name} is nothing that an HTTP header can be`);
    }
    read[lower] = value;
  }
  return read;
}

import leven from "leven";
import { ALIBABA_CODES } from "../../errors/codes/alibaba.ts";
import { TENCENT_CODES } from "../../errors/codes/tencent.ts";
import type { VendorCode } from "../../errors/codes/vendor-code.ts";
import type { ServiceName } from "../../operation/facts.ts";
import { failedMembers } from "../handlers/run.ts";
import type { CheckedRequest, Outcome } from "../state/outcome.ts";
import { SERVICE_NAMES, vendorOf, type Vendor } from "../operations.ts";

/** A refusal with a vendor's code, written in that vendor's envelope. */
export interface VendorRefusal {
  /** `Throttling.User`, `RequestLimitExceeded` and so on. A code that only one vendor has applies to that vendor's requests only. */
  readonly code: VendorCode;
  /** The message. Default: a message of the fake cloud. */
  readonly message?: string | undefined;
  /** HTTP status, from 200 to 599. Default: what the vendor sends with the code; Tencent always sends 200. */
  readonly status?: number | undefined;
  /** Headers in addition to the vendor's own, such as `retry-after`. Default: none. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether the operation runs although it is refused. Default: false. */
  readonly runs?: boolean | undefined;
}

const CODES: Readonly<Record<Vendor, ReadonlySet<string>>> = {
  Alibaba: new Set<string>(Object.values(ALIBABA_CODES.codes).flat()),
  Tencent: new Set<string>(Object.values(TENCENT_CODES.codes).flat()),
};

/** The services that may answer with a code: those of the vendors that have it, or all if no vendor is known to have it. */
export function servicesOf(code: string): readonly ServiceName[] {
  const owners = SERVICE_NAMES.filter((service) => CODES[vendorOf(service)].has(code));
  return owners.length > 0 ? owners : SERVICE_NAMES;
}

/** For a code that no vendor is known to have: the known one that differs in one letter, or only in case. */
export function misspelt(code: string): string | undefined {
  const all = [...CODES.Alibaba, ...CODES.Tencent];
  if (all.includes(code) || code.length > 64) return undefined;
  return all.find((known) => known.toLowerCase() === code.toLowerCase() || leven(known, code) === 1);
}

/** The outcome of a request that is refused with the code. */
export function refusalFor(
  { code, message, status }: VendorRefusal,
  { service, operation = "" }: CheckedRequest,
): Outcome {
  const sent = status ?? (service === "ccc" ? 200 : statusOf(code));
  const members = sent === 200 ? failedMembers(operation) : {};
  return { code, status: sent, members, ...(message === undefined ? {} : { message }) };
}

/* Alibaba's gateway sends 400 unless its pages state another status; the products behind it send 200. */
function statusOf(code: string): number {
  const known = STATUS.get(code);
  if (known !== undefined) return known;
  return code.startsWith("isv.") ? 200 : code.startsWith("Forbidden.") ? 403 : 400;
}

const STATUS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ParameterError: 200,
    InvalidOperation: 200,
    Forbidden: 403,
    NoPermission: 403,
    "InvalidApi.NotFound": 404,
    "InvalidAccessKeyId.NotFound": 404,
    InternalError: 500,
    NoSkillGroupSetFound: 500,
    SystemError: 500,
    "VirtualNumber.Query.Fail": 500,
    "isp.GATEWAY_ERROR": 500,
    "isp.SYSTEM_ERROR": 500,
    ServiceUnavailable: 503,
  }),
);

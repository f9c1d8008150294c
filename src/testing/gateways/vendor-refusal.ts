import leven from "leven";
import { ALIBABA_CODES } from "../../errors/codes/alibaba.ts";
import { TENCENT_CODES } from "../../errors/codes/tencent.ts";
import type { VendorCode } from "../../errors/codes/vendor-code.ts";
import type { ServiceName } from "../../operation/facts.ts";
import { failedMembers } from "../tasks/behaviours.ts";
import type { Checked, Outcome } from "../tasks/outcome.ts";

/** A refusal with a vendor's code, written in that vendor's envelope. */
export interface VendorRefusal {
  /** `Throttling.User`, `RequestLimitExceeded` and so on. A code that only one vendor has is for its requests alone. */
  readonly code: VendorCode;
  /** The vendor's words. Default: words of our own. */
  readonly message?: string | undefined;
  /** HTTP status. Default: the one that the vendor sends with the code, which for Tencent is always 200. */
  readonly status?: number | undefined;
  /** Headers beside the vendor's own, such as `retry-after`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Whether it runs all the same. Default: false. */
  readonly runs?: boolean | undefined;
}

export const VENDOR_OF = { aiccs: "Alibaba", dyvms: "Alibaba", ccc: "Tencent" } as const satisfies Record<
  ServiceName,
  string
>;

export type Vendor = (typeof VENDOR_OF)[ServiceName];

const CODES = {
  Alibaba: new Set<string>(Object.values(ALIBABA_CODES.codes).flat()),
  Tencent: new Set<string>(Object.values(TENCENT_CODES.codes).flat()),
};

/** The services that may answer with a code: those of the one vendor that has it, or all. */
export function servicesOf(code: string): readonly ServiceName[] {
  const services = Object.keys(VENDOR_OF) as ServiceName[];
  const owners = services.filter((service) => CODES[VENDOR_OF[service]].has(code));
  return owners.length > 0 ? owners : services;
}

/** The code that was meant by one that no vendor is known to have, where they are a letter or the case of some apart. */
export function misspelt(code: string): string | undefined {
  const all = [...CODES.Alibaba, ...CODES.Tencent];
  if (all.includes(code) || code.length > 64) return undefined;
  return all.find((known) => known.toLowerCase() === code.toLowerCase() || leven(known, code) === 1);
}

/** What the vendor answers a request with the code. */
export function refusalFor({ code, message, status }: VendorRefusal, { service, operation = "" }: Checked): Outcome {
  const sent = status ?? (service === "ccc" ? 200 : statusOf(code));
  const members = sent === 200 ? failedMembers(operation) : {};
  return { code, status: sent, members, ...(message === undefined ? {} : { message }) };
}

/* Alibaba's gateway refuses with 400 unless its pages say otherwise; the products behind it refuse with 200. */
function statusOf(code: string): number {
  const known = STATUS[code];
  if (known !== undefined) return known;
  return code.startsWith("isv.") ? 200 : code.startsWith("Forbidden.") ? 403 : 400;
}

const STATUS: Readonly<Record<string, number>> = {
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
};

import type { EncodedCall } from "./encode-call.ts";
import type { VendorClock } from "./vendor-clock.ts";
import {
  readCredentials,
  type AlibabaCredentials,
  type Provider,
  type TencentCredentials,
} from "../signing/credentials.ts";
import type { Endpoint } from "../transport/endpoint.ts";
import { AuthError } from "../errors/auth-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { HttpRequest } from "../transport/message.ts";
import type { AnyCredentials, Vendor } from "../operation/vendor.ts";
import type { Deadline } from "../util/deadline.ts";
import { SharedResult } from "../util/shared-result.ts";

export interface SignerOptions {
  readonly vendor: Vendor;
  readonly credentials: Provider<AnyCredentials>;
  readonly endpoint: (host: string) => Endpoint;
  readonly region: string | undefined;
  readonly clock: VendorClock;
  readonly nonce: () => string;
}

/** Signs encoded requests. Every attempt gets its own credentials and signature. */
export interface Signer {
  /** Whether the credentials come from a function, which may return others when it is asked again. */
  readonly isRenewable: boolean;
  /**
   * Returns the credentials, as a promise if they come from a function. Rejects with an AuthError if that function fails, and with
   * the deadline's reason when it ends.
   */
  credentials(facts: OperationFacts, attempts: number, deadline: Deadline): AnyCredentials | Promise<AnyCredentials>;
  /** Returns the signed request and the date of its signature. @throws ConfigurationError if the clock or nonce function fails. */
  sign(call: EncodedCall, credentials: AnyCredentials): { readonly request: HttpRequest; readonly date: Date };
}

export function createSigner(options: SignerOptions): Signer {
  const { region, credentials: given, vendor } = options;
  const signHeaders = vendor.createSign();
  const nonce = (): string => checkedNonce(options.nonce);
  const provided =
    typeof given === "function"
      ? new SharedResult(async () => readCredentials(vendor.credentials, await given()))
      : undefined;
  return {
    isRenewable: provided !== undefined,
    credentials: (facts, attempts, deadline) =>
      provided ? provideCredentials(provided, facts, attempts, deadline) : (given as AnyCredentials),
    sign({ facts, query, body }, credentials) {
      const { action, version, service, product } = facts;
      try {
        const { origin, host } = options.endpoint(facts.host);
        const date = options.clock.now();
        const toSign = { method: "POST", host, path: "/", query, body, service: product, action, version, region };
        const headers = signHeaders(toSign, credentials, date, nonce);
        const url = `${origin}/${query === "" ? "" : `?${query}`}`;
        return { request: { method: "POST", url, headers, body }, date };
      } catch (cause) {
        const message = cause instanceof ConfigurationError ? cause.message : "the clock or the nonce function failed";
        throw new ConfigurationError(message, { operation: action, service, cause });
      }
    },
  };
}

async function provideCredentials(
  provided: SharedResult<AnyCredentials>,
  { action: operation, service }: OperationFacts,
  attempts: number,
  deadline: Deadline,
): Promise<AnyCredentials> {
  try {
    return await provided.get(deadline);
  } catch (cause) {
    if (deadline.ended) throw cause;
    // The message of the user's function may contain secrets, so it is only in the cause.
    const problem = cause instanceof ConfigurationError ? `returned invalid credentials: ${cause.message}` : "failed";
    throw new AuthError(`the credentials function ${problem}`, { operation, service, attempts, cause });
  }
}

/** The id of the credentials. It is not secret, and vendors apply rate limits to it. */
export function credentialId(credentials: AnyCredentials): string {
  // Credentials that were read have no other members, and none of Object.prototype.
  return Object.hasOwn(credentials, "secretId")
    ? (credentials as TencentCredentials).secretId
    : (credentials as AlibabaCredentials).accessKeyId;
}

function checkedNonce(nonce: () => string): string {
  const value: unknown = nonce();
  if (typeof value !== "string" || !/^[\x21-\x7e]{1,128}$/.test(value))
    throw new ConfigurationError("nonce must return text of 1 to 128 printable ASCII characters without spaces");
  return value;
}

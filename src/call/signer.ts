import type { EncodedCall } from "./encode-call.ts";
import type { VendorClock } from "./vendor-clock.ts";
import { checkCredentials, type Provider } from "../signing/credentials.ts";
import type { Endpoint } from "../transport/endpoint.ts";
import { AuthError } from "../errors/auth-error.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { OperationFacts } from "../operation/facts.ts";
import type { HttpRequest } from "../transport/message.ts";
import type { AnyCredentials, Vendor } from "../operation/vendor.ts";

export interface SignerOptions {
  readonly vendor: Vendor;
  readonly credentials: Provider<AnyCredentials>;
  readonly endpoint: (host: string) => Endpoint;
  readonly region: string | undefined;
  readonly clock: VendorClock;
  readonly nonce: () => string;
}

/** Puts keys and signature to an encoded call, afresh each time. */
export interface Signer {
  /** At once where they are given as they are. Rejects with an AuthError where the credentials function fails. */
  credentials(facts: OperationFacts, attempts: number): AnyCredentials | Promise<AnyCredentials>;
  /** The signed request, and the date that it was signed with. @throws ConfigurationError where clock or nonce fail. */
  sign(call: EncodedCall, credentials: AnyCredentials): { readonly request: HttpRequest; readonly date: Date };
}

export function createSigner(options: SignerOptions): Signer {
  const { region } = options;
  const signHeaders = options.vendor.createSign();
  const nonce = (): string => fresh(options.nonce);
  return {
    credentials: (facts, attempts) =>
      typeof options.credentials === "function"
        ? ask(options.credentials, options.vendor, facts, attempts)
        : options.credentials,
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

async function ask(
  provider: () => AnyCredentials | Promise<AnyCredentials>,
  vendor: Vendor,
  { action: operation, service }: OperationFacts,
  attempts: number,
): Promise<AnyCredentials> {
  try {
    const given = await provider();
    checkCredentials(vendor.credentials, given);
    return given;
  } catch (cause) {
    // The words of a provider's own failure are not ours to show; it is the cause.
    const what = cause instanceof ConfigurationError ? `gave what cannot be used: ${cause.message}` : "failed";
    throw new AuthError(`the credentials function ${what}`, { operation, service, attempts, cause });
  }
}

/** The id of the keys: no secret, and what the vendors count requests by. */
export function credentialId(credentials: AnyCredentials): string {
  return "secretId" in credentials ? credentials.secretId : credentials.accessKeyId;
}

function fresh(nonce: () => string): string {
  const value: unknown = nonce();
  if (typeof value !== "string" || !/^[\x21-\x7e]{1,128}$/.test(value))
    throw new ConfigurationError("nonce must return a text of 1 to 128 printable ASCII characters");
  return value;
}

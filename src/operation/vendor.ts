import type { RequestToSign } from "../signing/request-to-sign.ts";
import type { CredentialsForm, AlibabaCredentials, TencentCredentials } from "../signing/credentials.ts";
import type { CodeTable } from "../errors/codes/code-table.ts";
import type { ErrorKind } from "../errors/error-kind.ts";
import type { UnknownRecord } from "../util/record.ts";
import type { OperationFacts } from "./facts.ts";
import type { Headers } from "../transport/message.ts";

/** Everything that differs between the vendors. It is a value, so that a bundle contains only the vendors that it uses. */
export interface Vendor {
  readonly credentials: CredentialsForm;
  readonly codes: CodeTable;
  /** Creates the signing function of a client. */
  createSign(): Sign;
  /** Reads an error that is not JSON. Returns its fields, or `undefined` if the vendor documents no such form. */
  readonly readErrorText?: (text: string) => UnknownRecord | undefined;
  /** Reads the parsed body of a response. */
  readEnvelope(body: UnknownRecord, status: number, facts: OperationFacts): Reading;
}

/** The credentials of either vendor. */
export type AnyCredentials = AlibabaCredentials | TencentCredentials;

/** Returns all headers of a request, including the signature. `nonce` is called only if the vendor requires a nonce. */
export type Sign = (request: RequestToSign, credentials: AnyCredentials, date: Date, nonce: () => string) => Headers;

/** An envelope; `"unknown"` if the body has no documented form; or contradictory if it reports both success and failure. */
export type Reading = Envelope | "unknown" | { readonly requestId: string | undefined; readonly contradictory: true };

/** The content of a response: the result of a success, or the code and message of a failure. */
export type Envelope = { readonly requestId: string | undefined } & (
  | { readonly result: UnknownRecord }
  | {
      readonly code: string;
      readonly message: string | undefined;
      /** The fields of the response that are searched for signs of success, which would contradict the failure. */
      readonly members: UnknownRecord;
      /** The kind of the failure, if the code does not determine it. */
      readonly kind?: ErrorKind;
      /** What reports the failure, if it is not the code: `Success false`. */
      readonly indicator?: string;
    }
);

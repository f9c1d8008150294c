import type { CredentialsForm, AlibabaCredentials, TencentCredentials } from "../signing/credentials.ts";
import type { CodeTable } from "../errors/codes/code-table.ts";
import type { ErrorKind } from "../errors/error-kind.ts";
import type { UnknownRecord } from "../util/record.ts";
import type { OperationFacts } from "./facts.ts";
import type { Headers } from "../transport/message.ts";

/** What differs between the vendors, as one value: a program carries only the vendor that its operations name. */
export interface Vendor {
  readonly credentials: CredentialsForm;
  readonly codes: CodeTable;
  /** Makes the function that signs, one a client. */
  createSign(): Sign;
  /** What an answer says. */
  readEnvelope(body: UnknownRecord, status: number, facts: OperationFacts): Reading;
}

export type AnyCredentials = AlibabaCredentials | TencentCredentials;

/** All headers of a request, the signature among them. `nonce` is asked only where the vendor wants one. */
export type Sign = (request: ToSign, credentials: AnyCredentials, date: Date, nonce: () => string) => Headers;

export interface ToSign {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  /** Name of the service in the signature. */
  readonly service: string;
  readonly action: string;
  readonly version: string;
  readonly region: string | undefined;
}

/** Success or refusal; or neither: of no form that the vendor documents, or of two that exclude each other. */
export type Reading = Envelope | "unknown" | { readonly requestId: string | undefined; readonly contradictory: true };

/** An answer once its envelope is opened. */
export type Envelope = { readonly requestId: string | undefined } & (
  | { readonly result: UnknownRecord }
  | {
      readonly code: string;
      readonly message: string | undefined;
      /** The members of the answer that must not suggest success if the refusal is to be believed. */
      readonly members: UnknownRecord;
      readonly meaning?: ErrorKind;
      readonly said?: string;
    }
);

import type { OperationFacts } from "../operation/facts.ts";

/*
 * The common parameters of the vendors, in lower case: those of the signatures, which the client sets. Current signatures have them in
 * headers, but a gateway that finds one among the parameters may take the request for one with an older signature.
 */
const RESERVED: Readonly<Record<OperationFacts["scheme"], readonly string[]>> = {
  acs3: [
    ...["accesskeyid", "action", "bearertoken", "format", "securitytoken", "signature", "signaturemethod"],
    ...["signaturenonce", "signaturetype", "signatureversion", "timestamp", "version"],
  ],
  tc3: [...["action", "nonce", "region", "secretid", "signature", "signaturemethod", "timestamp", "token", "version"]],
};

/** Whether a name is that of a common parameter or header of the vendor, so that it cannot be a parameter of an operation. */
export function isReservedName({ scheme }: Pick<OperationFacts, "scheme">, name: string): boolean {
  return RESERVED[scheme].includes(name.toLowerCase()) || /^x-(?:acs|tc)-/i.test(name);
}

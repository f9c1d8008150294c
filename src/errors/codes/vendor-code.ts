import type { ALIBABA_CODES } from "./alibaba.ts";
import type { TENCENT_CODES } from "./tencent.ts";

type CodesOf<Table extends { readonly codes: Readonly<Record<string, readonly string[]>> }> =
  Table["codes"][keyof Table["codes"]][number];

/** A vendor's error code: one that outdial knows, or any other text, because vendors add codes. */
export type VendorCode = CodesOf<typeof ALIBABA_CODES> | CodesOf<typeof TENCENT_CODES> | (string & {});

import { aiccsOperations } from "../../generated/aiccs/operations.ts";
import { cccOperations } from "../../generated/ccc/operations.ts";
import { dyvmsOperations } from "../../generated/dyvms/operations.ts";
import type { AnyOperation } from "../../src/operation/operation.ts";

/** Every operation of every client. */
export const OPERATIONS: readonly AnyOperation[] = [aiccsOperations, cccOperations, dyvmsOperations].flatMap(
  (all): AnyOperation[] => Object.values<AnyOperation>(all),
);

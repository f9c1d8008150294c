import { aiccsContracts } from "../../generated/aiccs/contracts.ts";
import { cccContracts } from "../../generated/ccc/contracts.ts";
import { dyvmsContracts } from "../../generated/dyvms/contracts.ts";
import type { InputContract } from "../../src/operation/input-contract.ts";

/** The contracts of all operations of all services. */
export const CONTRACTS: readonly InputContract[] = [aiccsContracts, cccContracts, dyvmsContracts].flatMap(
  (all): InputContract[] => Object.values<InputContract>(all),
);

// Generated from specs/ by scripts/generate/all-services.ts. Not to be edited: change the spec and run `npm run generate`.

import type { OperationFacts, ServiceName } from "../src/operation/facts.ts";
import * as aiccs from "./aiccs/facts.ts";
import * as ccc from "./ccc/facts.ts";
import * as dyvms from "./dyvms/facts.ts";

/** The facts of all operations, by service and method. */
export const FACTS: Readonly<Record<ServiceName, Readonly<Record<string, OperationFacts>>>> = { aiccs, ccc, dyvms };

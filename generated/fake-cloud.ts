// Generated from specs/ by scripts/generate/all-services.ts. Not to be edited: change the spec and run `npm run generate`.

import type { ServiceName } from "./actions.ts";
import { behaviours as aiccsBehaviours } from "./aiccs/behaviours.ts";
import * as aiccsJudges from "./aiccs/judge.js";
import { behaviours as cccBehaviours } from "./ccc/behaviours.ts";
import * as cccJudges from "./ccc/judge.js";
import { behaviours as dyvmsBehaviours } from "./dyvms/behaviours.ts";
import * as dyvmsJudges from "./dyvms/judge.js";
import type { Behaviour } from "../src/testing/behaviours/behaviour.ts";
import type { ParameterTypes } from "../src/testing/wire/judge.ts";

/** What each operation does in the fake cloud, by service and operation. */
export const BEHAVIOURS: Readonly<Record<ServiceName, Readonly<Record<string, Behaviour>>>> = {
  aiccs: aiccsBehaviours,
  ccc: cccBehaviours,
  dyvms: dyvmsBehaviours,
};

/** The modules with the validators of each service's requests, and the types of their parameters. */
export const JUDGES: Readonly<Record<ServiceName, { readonly types: ParameterTypes }>> = {
  aiccs: aiccsJudges,
  ccc: cccJudges,
  dyvms: dyvmsJudges,
};

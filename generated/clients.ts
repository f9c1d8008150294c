// Generated from specs/ by scripts/generate/all-services.ts. Not to be edited: change the spec and run `npm run generate`.

import { createAiccs, credentialsFromEnv as aiccsCredentialsFromEnv } from "./aiccs/index.ts";
import { createCcc, credentialsFromEnv as cccCredentialsFromEnv } from "./ccc/index.ts";
import { createDyvms, credentialsFromEnv as dyvmsCredentialsFromEnv } from "./dyvms/index.ts";

/** The functions of each service that create a client and read its credentials from the environment. */
export const CLIENTS = {
  aiccs: { create: createAiccs, credentialsFromEnv: aiccsCredentialsFromEnv },
  ccc: { create: createCcc, credentialsFromEnv: cccCredentialsFromEnv },
  dyvms: { create: createDyvms, credentialsFromEnv: dyvmsCredentialsFromEnv },
} as const;

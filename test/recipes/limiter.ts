import { createCcc, credentialsFromEnv } from "outdial/ccc";
import { createLimiter } from "outdial/limiter";

const limiter = createLimiter(); // for this process, or { redis: a client of ioredis or redis } for several
export const ccc = createCcc({ credentials: credentialsFromEnv(), limiter });

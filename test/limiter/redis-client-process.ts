/* A separate process: calls an endpoint through a limiter on Redis, the given number of times. */
import { Redis } from "ioredis";
import { createCcc } from "../../generated/ccc/index.ts";
import { createLimiter } from "../../src/limiter/create-limiter.ts";
import * as inputs from "../support/inputs.ts";
import { TENCENT } from "../support/keys.ts";

const [endpoint = "", redisUrl = "", count = "0"] = process.argv.slice(2);
const redis = new Redis(redisUrl);
{
  // Processes on a busy machine stop for longer than the default margin allows.
  const limiter = createLimiter({ redis, margin: 0.5 });
  await using ccc = createCcc({ credentials: TENCENT, endpoint, limiter });
  const call = () => ccc.updatePredictiveDialingCampaign(inputs.updatePredictiveDialingCampaign);
  await Promise.all(Array.from({ length: Number(count) }, call));
}
redis.disconnect();

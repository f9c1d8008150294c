// The files themselves: the root of the package would bring the drivers of every database, and a `require` of Node's modules.
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import RateLimiterRedis from "rate-limiter-flexible/lib/RateLimiterRedis.js";

/** A client of ioredis or of redis (node-redis), connected by its owner. */
export interface RedisClient {
  eval(script: string, ...rest: never[]): Promise<unknown>;
}

/** Where permits are counted. */
export interface Store {
  /** Takes the permit of a key: 0 where it was free, else the milliseconds until it is. @throws what the store throws. */
  take(key: string): Promise<number>;
}

/** Permits of this process alone, one every so many milliseconds. */
export function memoryStore(spacing: number): Store {
  const limiter = new RateLimiterMemory({ keyPrefix: PREFIX, points: 1, duration: spacing / 1000 });
  return { take: (key) => waitOf(limiter.consume(key)) };
}

/** Permits that every process takes from one Redis. */
export function redisStore(client: RedisClient, spacing: number, timeout: number): Store {
  const limiter = new RateLimiterRedis({
    storeClient: adapter(client, timeout),
    useRedisPackage: true,
    rejectIfRedisNotReady: true,
    customIncrTtlLuaScript: PERMIT,
    keyPrefix: PREFIX,
    points: 1,
    duration: spacing / 1000,
  });
  // The library wants whole seconds here and would round others to none; the script does not look at them.
  return { take: (key) => waitOf(limiter.consume(key, 1, { customDuration: 1 })) };
}

/** The permits of one store, and of another while that one fails. */
export function insuredStore(store: Store, other: Store): Store {
  return { take: (key) => store.take(key).catch(() => other.take(key)) };
}

const PREFIX = "outdial";

/*
 * One permit a spacing: whoever sets the key has it until the key expires. The library's own script counts in whole seconds,
 * which lets a second's permits go out at once. Its fourth argument is the duration in seconds.
 */
const PERMIT = `
local milliseconds = math.ceil(ARGV[4] * 1000)
if redis.call('set', KEYS[1], 1, 'PX', milliseconds, 'NX') then return {1, milliseconds} end
return {2, redis.call('pttl', KEYS[1])}
`;

/* The library resolves where a permit was free, and rejects with the time until one is. */
async function waitOf(consumed: Promise<unknown>): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    // A key may expire between the two looks at it.
    return Math.max(1, (refused as { msBeforeNext: number }).msBeforeNext);
  }
}

/* Both clients in the form that the library knows as node-redis. It would put commands of its own on an ioredis client. */
function adapter(client: RedisClient, timeout: number): object {
  const evaluate = client.eval.bind(client) as (script: string, ...rest: unknown[]) => Promise<unknown>;
  const isIoredis = "defineCommand" in client;
  return {
    get isReady() {
      const { status, isReady } = client as { status?: string; isReady?: boolean };
      // While it connects for the first time a command waits; later on it would wait for as long as Redis is down.
      return isIoredis ? ["ready", "connect", "connecting", "wait"].includes(status ?? "") : isReady !== false;
    },
    eval: (script: string, { keys, arguments: values }: { keys: string[]; arguments: string[] }) =>
      within(
        timeout,
        isIoredis ? evaluate(script, keys.length, ...keys, ...values) : evaluate(script, { keys, arguments: values }),
      ),
  };
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

// The files themselves: the package's root loads the drivers of every database, and has a `require` of Node's modules.
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import RateLimiterRedis from "rate-limiter-flexible/lib/RateLimiterRedis.js";

/** A connected client of ioredis or redis (node-redis). The limiter does not close it. */
export interface RedisClient {
  eval(script: string, ...rest: never[]): Promise<unknown>;
}

/** Counts permits. */
export interface Store {
  /** Takes the permit of a key and returns 0, or returns the milliseconds until the permit is free. @throws what the store throws. */
  take(key: string): Promise<number>;
}

/** Counts permits in this process, one every `spacing` milliseconds. */
export function memoryStore(spacing: number): Store {
  const limiter = new RateLimiterMemory({ keyPrefix: PREFIX, points: 1, duration: spacing / 1000 });
  return { take: (key) => waitOf(limiter.consume(key), spacing) };
}

/** Counts permits in a Redis that processes share, one every `spacing` milliseconds. */
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
  // The library rounds this to whole seconds, so a fraction could become none; the script does not use it.
  return { take: (key) => waitOf(limiter.consume(key, 1, { customDuration: 1 }), spacing) };
}

/** Takes permits from one store, and from another while the first fails. The first is asked again after a second. */
export function storeWithFallback(store: Store, fallback: Store): Store {
  let askAgainAt = -Infinity;
  return {
    async take(key) {
      // A store that hangs would otherwise delay each request, one after the other, by its timeout.
      if (performance.now() < askAgainAt) return await fallback.take(key);
      try {
        return await store.take(key);
      } catch {
        askAgainAt = performance.now() + PAUSE;
        return await fallback.take(key);
      }
    },
  };
}

/** Milliseconds for which a store that has failed is not asked. */
const PAUSE = 1000;

const PREFIX = "outdial";

/*
 * One permit at a time: whoever sets the key has it until the key expires. The library's own script counts in whole seconds,
 * so it would give out all permits of a second at once. The fourth argument is the duration in seconds.
 *
 * Redis expires a key by its wall clock. If that steps back, or the key lost its expiry, the key would stay for hours. So the value
 * of the key is the time that it was set for, and a key that lasts longer is cut to it.
 */
const PERMIT = `
local milliseconds = math.ceil(ARGV[4] * 1000)
if redis.call('set', KEYS[1], milliseconds, 'PX', milliseconds, 'NX') then return {1, milliseconds} end
local left = redis.call('pttl', KEYS[1])
local most = math.max(milliseconds, tonumber(redis.call('get', KEYS[1])) or 0)
if left == -1 or left > most then
  redis.call('pexpire', KEYS[1], most)
  left = most
end
return {2, left}
`;

/* The library resolves if a permit was free, and otherwise rejects with the time until one is, by a wall clock that may step. */
async function waitOf(consumed: Promise<unknown>, spacing: number): Promise<number> {
  try {
    await consumed;
    return 0;
  } catch (refused) {
    const { msBeforeNext: wait } = (refused ?? {}) as { readonly msBeforeNext?: unknown };
    if (typeof wait !== "number") throw refused;
    // The script reads the key twice, and it may expire in between.
    return Math.max(1, Math.min(wait, Math.ceil(spacing)));
  }
}

/* Gives either client the interface of node-redis to the library, which would add commands of its own to an ioredis client. */
function adapter(client: RedisClient, timeout: number): object {
  const evaluate = client.eval.bind(client) as (script: string, ...rest: unknown[]) => Promise<unknown>;
  const isIoredis = "defineCommand" in client;
  return {
    get isReady() {
      const { status, isReady } = client as { status?: string; isReady?: boolean };
      // While it first connects, a command may wait. Later a command would wait for as long as Redis is down.
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
    const timer = setTimeout(() => reject(new Error(`Redis did not respond within ${milliseconds} ms`)), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Prints once, before the tests, which of them are skipped because this machine lacks something. */
export function setup(): void {
  if (process.env.REDIS_URL === undefined)
    console.log("Skipped: the limiter's tests with a real Redis. Set REDIS_URL to run them.");
}

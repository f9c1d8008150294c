/* Bundlers for browsers resolve entries that need secrets to this file. */
throw new Error(
  "this entry of outdial runs only on servers: in a browser, users could read the account's secret. Use it in your own backend",
);

/* Bundlers for browsers resolve every entry that takes secrets to this file. */
throw new Error(
  "outdial runs on servers only: in a browser everybody could read the account's secret. Call it from your own backend.",
);

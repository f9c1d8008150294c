const apm = require("elastic-apm-node").start({
  serverUrl: process.env.ENDPOINT,
  centralConfig: false,
  cloudProvider: "none",
  logLevel: "off",
});
if (process.env.RECIPE) apm.addSpanFilter(require("./recipes/elastic.mjs").withoutQuery);

globalThis.inTrace = async (work) => {
  const transaction = apm.startTransaction("program");
  await work();
  transaction.end();
};
globalThis.flush = () => apm.flush();

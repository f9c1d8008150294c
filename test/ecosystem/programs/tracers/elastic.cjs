const apm = require("elastic-apm-node").start({
  disableSend: true,
  centralConfig: false,
  cloudProvider: "none",
  logLevel: "off",
});

globalThis.runTraced = (work) => {
  apm.startTransaction("program");
  return work();
};

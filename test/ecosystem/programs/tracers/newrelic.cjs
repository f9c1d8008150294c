const newrelic = require("newrelic");

globalThis.runTraced = (work) => newrelic.startBackgroundTransaction("program", work);

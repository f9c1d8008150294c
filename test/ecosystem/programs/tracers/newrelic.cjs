const newrelic = require("newrelic");

globalThis.runTraced = (work) => newrelic.startBackgroundTransaction("program", work);
globalThis.inNewTrace = newrelic.startBackgroundTransaction.bind(newrelic);
globalThis.traceId = () => newrelic.getTraceMetadata().traceId;

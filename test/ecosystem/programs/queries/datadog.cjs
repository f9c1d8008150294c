const tracer = require("dd-trace").init({ flushInterval: 50 });

globalThis.inTrace = (work) => tracer.trace("program", work);
globalThis.flush = () => new Promise((resolve) => setTimeout(resolve, 1500));

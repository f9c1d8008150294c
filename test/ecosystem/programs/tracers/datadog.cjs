/* Loaded after dd-trace/init or dd-trace/initialize.mjs, which start the tracer. */
const tracer = require("dd-trace");

globalThis.runTraced = (work) => tracer.trace("program", work);
globalThis.inNewTrace = (name, work) => {
  const span = tracer.startSpan(name, { childOf: null });
  return tracer.scope().activate(span, () => work().finally(() => span.finish()));
};
globalThis.traceId = () => tracer.scope().active()?.context().toTraceparent().split("-")[1];

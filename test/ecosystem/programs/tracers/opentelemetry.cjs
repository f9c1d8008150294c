const { context, propagation, ROOT_CONTEXT, trace } = require("@opentelemetry/api");
const { AsyncLocalStorageContextManager } = require("@opentelemetry/context-async-hooks");
const { W3CTraceContextPropagator } = require("@opentelemetry/core");
const { registerInstrumentations } = require("@opentelemetry/instrumentation");
const { HttpInstrumentation } = require("@opentelemetry/instrumentation-http");
const { UndiciInstrumentation } = require("@opentelemetry/instrumentation-undici");
const { InMemorySpanExporter, SimpleSpanProcessor, TracerProvider } = require("@opentelemetry/sdk-trace");

const exporter = new InMemorySpanExporter();
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());
trace.setGlobalTracerProvider(new TracerProvider({ spanProcessors: [new SimpleSpanProcessor({ exporter })] }));
registerInstrumentations({ instrumentations: [new HttpInstrumentation(), new UndiciInstrumentation()] });

globalThis.runTraced = (work) => globalThis.inNewTrace("program", work);
globalThis.inNewTrace = (name, work) =>
  trace.getTracer("program").startActiveSpan(name, {}, ROOT_CONTEXT, (span) => work().finally(() => span.end()));
globalThis.traceId = () => trace.getActiveSpan()?.spanContext().traceId;
/* The spans that ended, each with its parent. */
globalThis.finishedSpans = () =>
  exporter.getFinishedSpans().map((span) => {
    const { name, kind, attributes, status, parentSpanContext } = span;
    const { traceId, spanId } = span.spanContext();
    return { name, kind, traceId, spanId, parentId: parentSpanContext?.spanId, attributes, status };
  });

const Sentry = await import(process.env.SENTRY ?? "@sentry/node");

Sentry.init({ dsn: "http://key@127.0.0.1:9/1", tracesSampleRate: 1 });
globalThis.runTraced = (work) => Sentry.startSpan({ name: "program" }, work);
globalThis.inNewTrace = (name, work) => Sentry.startNewTrace(() => Sentry.startSpan({ name }, work));
globalThis.traceId = () => Sentry.getActiveSpan()?.spanContext().traceId;

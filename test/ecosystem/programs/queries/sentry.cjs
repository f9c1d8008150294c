const Sentry = require(process.env.SENTRY ?? "@sentry/node");

const { options } = process.env.RECIPE ? require("./recipes/sentry.mjs") : {};
Sentry.init({ dsn: `${process.env.ENDPOINT.replace("//", "//key@")}/1`, tracesSampleRate: 1, ...options });

globalThis.inTrace = (work) => Sentry.startSpan({ name: "program" }, work);
globalThis.flush = async () => {
  // An error takes the breadcrumbs along.
  Sentry.captureException(new Error("a problem"));
  await Sentry.flush(5000);
};

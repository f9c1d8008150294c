import { HttpInstrumentation } from "@opentelemetry/instrumentation-http";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";

const withoutQuery = (url) => url.split("?")[0];

/** The instrumentations to register. Undici's is for a client with the option `fetch`. */
export const instrumentations = [
  new HttpInstrumentation({
    startOutgoingSpanHook: ({ protocol, hostname, port, path }) => ({
      "url.full": `${protocol}//${hostname}${port ? `:${port}` : ""}${withoutQuery(path ?? "/")}`,
    }),
  }),
  new UndiciInstrumentation({
    startSpanHook: ({ origin, path }) => ({ "url.full": origin + withoutQuery(path), "url.query": "" }),
  }),
];

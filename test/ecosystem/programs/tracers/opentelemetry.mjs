import { register } from "node:module";

// What OpenTelemetry asks of programs that are ES modules.
register("@opentelemetry/instrumentation/hook.mjs", import.meta.url);
await import("./opentelemetry.cjs");

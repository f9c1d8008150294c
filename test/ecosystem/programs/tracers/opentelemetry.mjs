import { register } from "node:module";

// OpenTelemetry requires this for programs that are ES modules.
register("@opentelemetry/instrumentation/hook.mjs", import.meta.url);
await import("./opentelemetry.cjs");

import { SpanKind, SpanStatusCode, trace, type Span } from "@opentelemetry/api";
import type { Hooks } from "outdial/ccc";

/** Creates a span for each attempt, under the span that is active when the method is invoked. Use one per client. */
export function tracing(): Hooks {
  const tracer = trace.getTracer("outdial");
  const spans = new Map<string, Span>();
  return {
    attemptStart({ operation, service, call, attempt, endpoint }) {
      const { hostname, port } = new URL(endpoint);
      const attributes = {
        "rpc.service": service,
        "rpc.method": operation,
        "server.address": hostname,
        ...(port !== "" && { "server.port": Number(port) }),
        ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
      };
      spans.set(`${call}.${attempt}`, tracer.startSpan(operation, { kind: SpanKind.CLIENT, attributes }));
    },
    attemptEnd({ call, attempt, status, requestId, code, error }) {
      const span = spans.get(`${call}.${attempt}`);
      spans.delete(`${call}.${attempt}`);
      if (status !== undefined) span?.setAttribute("http.response.status_code", status);
      if (requestId !== undefined) span?.setAttribute("outdial.request_id", requestId);
      if (error !== undefined) {
        span?.setAttribute("error.type", code ?? error);
        span?.setStatus({ code: SpanStatusCode.ERROR, message: error });
      }
      span?.end();
    },
  };
}

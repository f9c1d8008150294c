/** Changes spans before they are sent: `apm.addSpanFilter(withoutQuery)`. */
export function withoutQuery(span) {
  const { http } = span.context ?? {};
  if (http?.url) http.url = http.url.split("?")[0];
  return span;
}

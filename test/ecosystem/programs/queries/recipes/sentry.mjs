const withoutQueries = (data = {}) => {
  for (const [name, value] of Object.entries(data))
    if (/^(?:http|url)\.query$/.test(name)) delete data[name];
    else if (/^(?:url|http\.url|http\.target|url\.full)$/.test(name)) data[name] = String(value).split("?")[0];
};

/** Options of Sentry.init. Breadcrumbs are sent with errors, whether or not spans are. */
export const options = {
  beforeSendSpan(span) {
    withoutQueries(span.data ?? span.attributes);
    return span;
  },
  beforeBreadcrumb(breadcrumb) {
    withoutQueries(breadcrumb.data);
    return breadcrumb;
  },
};

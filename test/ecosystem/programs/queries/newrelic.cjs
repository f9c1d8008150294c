const newrelic = require("newrelic");

globalThis.inTrace = (work) => newrelic.startBackgroundTransaction("program", work);
// The agent sends nothing to a server of one's own, so the test gets the spans that it would send.
globalThis.flush = () => {
  const spans = newrelic.agent.spanEventAggregator.getEvents();
  return fetch(`${process.env.ENDPOINT}/intake`, { method: "POST", body: JSON.stringify(spans) });
};

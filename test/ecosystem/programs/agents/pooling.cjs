/* Sends every request of the process over one pool, whatever agent the request names. */
const http = require("node:http");
const Agent = require("agentkeepalive");

const agent = new Agent({ maxSockets: 1, freeSocketTimeout: 30_000 });
const { request } = http;
let requests = 0;
http.request = (options, ...rest) => {
  requests += 1;
  return request({ ...options, agent }, ...rest);
};
process.on("exit", () => {
  if (requests !== 4 || agent.getCurrentStatus().createSocketCount !== 1)
    console.log("not over the pool", requests, agent.getCurrentStatus());
});

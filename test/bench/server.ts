import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/*
 * The server of the measured calls, in a separate process: it reads each request, checks nothing, and sends the vendor's success
 * response. It counts connections, so that the report can say whether a client kept its connection open.
 */

const ANSWERS = {
  alibaba: JSON.stringify({
    AccessDeniedDetail: "",
    Message: "OK",
    RequestId: "D9CB3933-9FE3-4870-BA8E-2BEE91B69D23",
    Data: 1187000000000123,
    Code: "OK",
    Success: true,
  }),
  tencent: JSON.stringify({ Response: { TaskId: 4711, RequestId: "ae2ab4a9-4a1d-4d0e-a3a1-6e0b8e9c2f11" } }),
};

let connections = 0;
const server = createServer((request, response) => {
  request.resume().on("end", () => {
    const answer = "x-acs-action" in request.headers ? ANSWERS.alibaba : ANSWERS.tencent;
    response.writeHead(200, {
      "content-type": "application/json;charset=utf-8",
      "content-length": Buffer.byteLength(answer),
    });
    response.end(answer);
  });
});
server.keepAliveTimeout = 600_000;
server.on("connection", () => (connections += 1));
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => process.send?.({ connections }));
process.on("disconnect", () => process.exit());

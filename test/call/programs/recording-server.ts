/* A thread with three servers, one for each kind of response, that record what they receive. A thread has prototypes of its own. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { parentPort } from "node:worker_threads";

const RESULTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ok: {
    CreateAiCallTask: '{"Code":"OK","Success":true,"RequestId":"r-1","Data":118700000000000123}',
    CreateAutoCalloutTask: '{"Response":{"TaskId":7,"RequestId":"r-1"}}',
    DescribeAutoCalloutTasks: '{"Response":{"TotalCount":1,"Tasks":[{"Name":"a","TaskId":7}],"RequestId":"r-1"}}',
    CloudUpdateTask: '{"Code":"OK","RequestId":"r-1"}',
  },
  bare: {
    CreateAiCallTask: "{}",
    CreateAutoCalloutTask: '{"Response":{}}',
    DescribeAutoCalloutTasks: "{}",
    CloudUpdateTask: '{"RequestId":"r-1"}',
  },
};
const REFUSED = '{"Code":"InvalidParameter","RequestId":"r-2"}';
const REFUSED_BY_TENCENT = '{"Response":{"Error":{"Code":"InvalidParameter"},"RequestId":"r-2"}}';

let log: unknown[] = [];
const urls = await Promise.all(["ok", "refused", "bare"].map(listen));
parentPort?.on("message", () => {
  parentPort?.postMessage(log);
  log = [];
});
parentPort?.postMessage(urls);

async function listen(kind: string): Promise<string> {
  const server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const { method, url, headers, rawHeaders } = request;
      log.push([kind, method, url, [...rawHeaders], body]);
      const action = String(headers["x-acs-action"] ?? headers["x-tc-action"]);
      const refused = headers["x-tc-action"] === undefined ? REFUSED : REFUSED_BY_TENCENT;
      response.sendDate = false;
      response.end(RESULTS[kind]?.[action] ?? refused);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

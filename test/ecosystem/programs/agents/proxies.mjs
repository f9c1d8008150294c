import http from "node:http";
import Pooling from "agentkeepalive";
import { HttpProxyAgent as HpAgent, HttpsProxyAgent as HpsAgent } from "hpagent";
import { HttpProxyAgent } from "http-proxy-agent";
import { HttpsProxyAgent } from "https-proxy-agent";
import { createCcc } from "outdial/ccc";
import { ProxyAgent } from "proxy-agent";
import { cccInput, tencent } from "../support.cjs";

/* Creates three tasks over an agent of the package named by the first argument, and prints the results. */

const { ENDPOINT: endpoint, PROXY: proxy } = process.env;
const keepAlive = true;
const agents = {
  agentkeepalive: () => new Pooling({ maxSockets: 1 }),
  "agentkeepalive, https": () => new Pooling.HttpsAgent({ maxSockets: 1 }),
  hpagent: () => new HpAgent({ proxy, keepAlive }),
  "hpagent, https": () => new HpsAgent({ proxy, keepAlive }),
  "http-proxy-agent": () => new HttpProxyAgent(proxy, { keepAlive }),
  "https-proxy-agent": () => new HttpsProxyAgent(proxy, { keepAlive }),
  "proxy-agent": () => new ProxyAgent({ getProxyForUrl: () => proxy, keepAlive }),
  "proxy-agent, function": () => {
    const agent = new ProxyAgent({ getProxyForUrl: () => proxy, keepAlive });
    return () => agent;
  },
  "http.Agent": () => new http.Agent({ keepAlive }),
};
const agent = agents[process.argv[2]]();
const ccc = createCcc({ credentials: tencent, endpoint, agent, timeout: 5000, retry: { delay: 1 } });
for (let call = 0; call < 3; call += 1)
  console.log(
    await ccc.createAutoCalloutTask(cccInput).then(
      () => "task",
      ({ name, status, sent }) => `${name} ${status} ${sent === false ? "not sent" : ""}`.trim(),
    ),
  );
process.exit();

import http from "node:http";

/** The minimum for a POST with node:http over a kept connection: no checks, no time limit, no handling of closed sockets. */
export function postOver(
  url: string,
): (path: string, headers: Record<string, string>, body: string) => Promise<string> {
  const { hostname, port } = new URL(url);
  const agent = new http.Agent({ keepAlive: true });
  return (path, headers, body) =>
    new Promise((resolve, reject) => {
      const request = http.request({ method: "POST", hostname, port, path, agent, headers }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk: string) => (text += chunk));
        response.on("end", () => resolve(text));
      });
      request.on("error", reject);
      request.end(body);
    });
}

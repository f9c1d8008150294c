import http from "node:http";

/** The least that node:http needs for a POST over a kept connection: no checks, no time limit, no care for a dead socket. */
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

/* The same few words over each library that mocks the network. */

/** Loads a library (`nock`, `msw`, or an older version of one) and returns functions that mock Alibaba Cloud. */
export async function load(library) {
  return library.startsWith("nock") ? loadNock(library) : loadMsw(library);
}

const URL = "https://aiccs.aliyuncs.com";

/* What is not mocked reaches the network, so that programs can also call a server on a port. */
async function loadNock(library) {
  const { default: nock } = await import(library);
  nock.enableNetConnect();
  return {
    /** Mocks the next request. */
    reply({ status = 200, body = "", headers = {}, delay = 0, fails = false }) {
      const next = nock(URL).post("/").query(true);
      if (fails) next.replyWithError(Object.assign(new Error("mocked failure"), { code: "ECONNRESET" }));
      else next.delay(delay).reply(status, body, { "content-type": "application/json", ...headers });
    },
    /** Mocks that were not used. */
    clear: () => nock.cleanAll(),
  };
}

async function loadMsw(library) {
  const { delay: wait, http, HttpResponse } = await import(library);
  const { setupServer } = await import(`${library}/node`);
  const queue = [];
  const server = setupServer(
    http.post(`${URL}/`, async () => {
      const { status = 200, body = "", headers = {}, delay = 0, fails = false } = queue.shift() ?? {};
      if (fails) return HttpResponse.error();
      if (delay > 0) await wait(delay);
      return new HttpResponse(body, { status, headers: { "content-type": "application/json", ...headers } });
    }),
  );
  server.listen({ onUnhandledRequest: "bypass" });
  return { reply: (answer) => queue.push(answer), clear: () => queue.splice(0) };
}

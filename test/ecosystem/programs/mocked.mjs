/* A test as outdial's users write it: the vendors are mocked at the network. */
import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { aiccsInput, alibaba, cccInput, report, tencent } from "./support.cjs";

const [library] = process.argv.slice(2);

const MADE = {
  aiccs: { Code: "OK", Success: true, RequestId: "r-1", Data: 118700000000000 },
  ccc: { Response: { TaskId: 77, RequestId: "r-2" } },
};
const THROTTLED = {
  aiccs: { Code: "Throttling.User", Message: "Request was denied.", RequestId: "r-3" },
  ccc: { Response: { Error: { Code: "RequestLimitExceeded", Message: "Too many." }, RequestId: "r-4" } },
};

/* Mocks are used in the order in which they are defined. An unsigned request gets no response. */
async function mockWithNock() {
  const { default: nock } = await import(library);
  nock.disableNetConnect();
  for (const { aiccs, ccc } of [MADE, THROTTLED]) {
    const signed = { reqheaders: { authorization: /Signature=\w+$/ } };
    nock("https://aiccs.aliyuncs.com", signed).post("/").query(true).reply(200, aiccs);
    nock("https://ccc.tencentcloudapi.com", signed).post("/", cccInput).reply(200, ccc);
  }
  nock("https://ccc.tencentcloudapi.com").post("/").replyWithError("mocked failure");
}

async function mockWithMsw() {
  const { http, HttpResponse } = await import(library);
  const { setupServer } = await import(`${library}/node`);
  const answers = { aiccs: [MADE.aiccs, THROTTLED.aiccs], ccc: [MADE.ccc, THROTTLED.ccc] };
  const answer =
    (service) =>
    async ({ request }) => {
      if (!/Signature=\w+$/.test(request.headers.get("authorization"))) return HttpResponse.text("not signed");
      if (service === "ccc" && (await request.text()) !== JSON.stringify(cccInput)) return HttpResponse.text("no body");
      const next = answers[service].shift();
      return next ? HttpResponse.json(next) : HttpResponse.error();
    };
  const server = setupServer(
    http.post("https://aiccs.aliyuncs.com/", answer("aiccs")),
    http.post("https://ccc.tencentcloudapi.com/", answer("ccc")),
  );
  server.listen({ onUnhandledRequest: "error" });
}

await (library.startsWith("nock") ? mockWithNock() : mockWithMsw());
const aiccs = createAiccs({ credentials: alibaba, retry: 0, timeout: 5000 });
const ccc = createCcc({ credentials: tencent, retry: 0, timeout: 5000 });
for (const _round of [1, 2]) {
  await report(aiccs.createAiCallTask(aiccsInput));
  await report(ccc.createAutoCalloutTask(cccInput));
}
await report(ccc.createAutoCalloutTask(cccInput));
process.exit();

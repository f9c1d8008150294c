import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { createAiccs, validate, type Fetch } from "../../generated/aiccs/index.ts";
import { createCcc } from "../../generated/ccc/index.ts";
import { readXmlDocument } from "../../src/decoding/xml.ts";
import * as errors from "../../src/index.ts";
import { createFakeCloud } from "../../src/testing/index.ts";
import * as inputs from "../support/inputs.ts";
import { ALIBABA, TENCENT } from "../support/keys.ts";
import { answering, serve } from "../support/server.ts";

/* Responses that are not the vendor's: of load balancers, proxies and firewalls. */

const page = (title: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center>Powered by Tengine</body></html>`;

const caught = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

interface Reply {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Record<string, string>;
}

const HTML = { "content-type": "text/html; charset=utf-8", server: "Tengine/3.1.0" };

/** The errors of a create, a change and a query, each of which gets the response. */
async function outcomes({ status, body = page("x"), headers = HTML }: Reply): Promise<[unknown, unknown, unknown]> {
  await using server = await answering(status, body, headers);
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
  await using ccc = createCcc({ credentials: TENCENT, endpoint: server.url, retry: 0 });
  return [
    await caught(aiccs.createAiCallTask(inputs.createAiCallTask)),
    await caught(aiccs.updateAiCallTask(inputs.updateAiCallTask)),
    await caught(ccc.describeAutoCalloutTasks({ SdkAppId: 1400123455, PageNumber: 0, PageSize: 10 })),
  ];
}

describe("a status that proves that nothing ran is an error of its own, also for a create, and is not retried", () => {
  test.each([
    [413, errors.InvalidRequestError, "the request is too large"],
    [414, errors.InvalidRequestError, "the URL is too long"],
    [431, errors.InvalidRequestError, "the URL or the headers are too long"],
    [494, errors.InvalidRequestError, "the URL or the headers are too long"],
    [407, errors.AuthError, "the proxy requires credentials"],
  ] as const)("%i", async (status, type, reason) => {
    for (const reply of [
      { status, body: page(`${status} Refused`) },
      { status, body: "" },
      { status, body: '{"message":"Refused"}', headers: { ...HTML, "content-type": "application/json" } },
    ]) {
      const all = await outcomes(reply);
      for (const error of all) {
        expect(error).toBeInstanceOf(type);
        expect(error).toMatchObject({ status, attempts: 1, retryable: false });
        expect((error as Error).message).toContain(
          `a gateway or proxy (Tengine), not the vendor, responded with status ${status}: ${reason}`,
        );
      }
      const [create, , query] = all as Error[];
      if (status !== 407 && status !== 413) expect(create?.message).toContain("parameters are part of the URL");
      expect(query?.message).not.toContain("part of the URL");
    }
  });
  test("unless the response suggests that the request ran", async () => {
    const [create, change] = await outcomes({ status: 413, headers: { ...HTML, location: "/tasks/1" } });
    expect(create).toBeInstanceOf(errors.AmbiguousResultError);
    expect(change).toBeInstanceOf(errors.InvalidRequestError);
    const [named] = await outcomes({ status: 413, body: '{"TaskId":"118700000000000123"}', headers: {} });
    expect(named).toBeInstanceOf(errors.AmbiguousResultError);
  });
});

describe("a page with another status is named, and leaves open whether a create ran", () => {
  test.each([
    [
      "a firewall with status 405",
      405,
      /status 405\) is an HTML page of a gateway or proxy \(Tengine\), not of the vendor/,
    ],
    ["a firewall with status 403", 403, /status 403\) is an HTML page of a gateway/],
    ["a firewall with status 200", 200, /status 200\) is an HTML page of a gateway/],
    ["a gateway with status 400", 400, /status 400\) is an HTML page of a gateway/],
    ["a portal that redirects", 302, /status 302\) is a redirect of a gateway/],
  ])("%s", async (_name, status, words) => {
    const [create, change, query] = await outcomes({ status });
    expect(create).toBeInstanceOf(errors.AmbiguousResultError);
    expect(create).toMatchObject({ status, message: expect.stringContaining(`status ${status}`) as unknown });
    expect((create as Error).cause).toMatchObject({ message: expect.stringMatching(words) as unknown });
    for (const error of [change, query]) {
      expect(error).toBeInstanceOf(errors.DecodeError);
      expect(error).toMatchObject({ status, message: expect.stringMatching(words) as unknown });
    }
  });
  test.each([500, 502, 503, 504])("a gateway that cannot reach the vendor, with status %i", async (status) => {
    const [create, change, query] = await outcomes({ status });
    const words = `a gateway or proxy (Tengine), not the vendor, responded with status ${status}`;
    expect(create).toBeInstanceOf(errors.AmbiguousResultError);
    expect((create as Error).cause).toMatchObject({ message: expect.stringContaining(words) as unknown });
    for (const error of [change, query]) {
      expect(error).toBeInstanceOf(errors.ServerError);
      expect(error).toMatchObject({ status, retryable: true, message: expect.stringContaining(words) as unknown });
    }
  });
  test("a page is recognised without a content type as well", async () => {
    const [, change] = await outcomes({ status: 403, body: ` <!-- x --><!DOCTYPE html>${page("y")}`, headers: {} });
    expect((change as Error).message).toContain("is an HTML page of a gateway or proxy, not of the vendor");
  });
  test("the vendor's own gateway is not taken for another one", async () => {
    const [, change] = await outcomes({ status: 503, headers: { ...HTML, "x-acs-request-id": "8C93AB12" } });
    expect((change as Error).message).toBe(
      "UpdateAiCallTask: the vendor responded with status 503 (request id 8C93AB12)",
    );
  });
  test("a server whose name could be anything is not named", async () => {
    const [, change] = await outcomes({ status: 502, headers: { server: "13987654321" } });
    expect((change as Error).message).toContain("a gateway or proxy, not the vendor,");
    const name = "Zhang-Xiaoming";
    await using server = await answering(502, "", { server: name });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    const error = await caught(aiccs.updateAiCallTask({ ...inputs.updateAiCallTask, TaskName: name }));
    expect((error as Error).message).toContain("a gateway or proxy, not the vendor,");
  });
});

describe("errors of Alibaba Cloud in XML", () => {
  const xml = (code: string, more = "", root = "Error"): string =>
    `<?xml version='1.0' encoding='UTF-8'?>\n<${root}><RequestId>8C93AB12</RequestId><HostId>aiccs.aliyuncs.com</HostId>` +
    `<Code>${code}</Code><Message>Words &amp; &#x8bcd;.</Message>${more}<Recommend><![CDATA[https://a.example/?a&b]]></Recommend></${root}>`;
  const create = async (body: string, status = 400, type = "text/xml;charset=utf-8"): Promise<unknown> => {
    await using server = await answering(status, body, { "content-type": type });
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
    return await caught(aiccs.createAiCallTask(inputs.createAiCallTask));
  };

  test.each([
    ["Throttling.User", 400, errors.ThrottledError],
    ["Throttling", 503, errors.ThrottledError],
    ["InvalidVersion", 404, errors.InvalidRequestError],
    ["SignatureDoesNotMatch", 400, errors.AuthError],
    ["Forbidden.RAM", 403, errors.PermissionError],
  ])("%s, with any content type", async (code, status, type) => {
    for (const contentType of ["text/xml;charset=utf-8", "application/xml", "application/json", "text/html"]) {
      const error = await create(xml(code), status, contentType);
      expect(error).toBeInstanceOf(type);
      expect(error).toMatchObject({ code, status, requestId: "8C93AB12" });
    }
  });
  test("the message is decoded, and redacted", async () => {
    expect(await create(xml("InvalidVersion"))).toMatchObject({ vendorMessage: "Words & 词." });
    const quoting = xml("InvalidVersion").replace("Words", `no ${inputs.createAiCallTask.TaskName}`);
    expect(await create(quoting)).toMatchObject({ vendorMessage: "no […] & 词." });
  });
  test("with comments, attributes and space", async () => {
    const body =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- a --><Error xmlns="https://a.example/">\r\n <!-- b --><Code>\n Throttling.User </Code>\r\n</Error>\r\n';
    expect(await create(body)).toMatchObject({ name: "ThrottledError", code: "Throttling.User" });
  });
  test("of the service itself, whose root has the name of the operation", async () => {
    const body = xml("isv.BUSINESS_LIMIT_CONTROL", "<Success>false</Success>", "CreateAiCallTaskResponse");
    expect(await create(body, 200)).toBeInstanceOf(errors.QuotaError);
  });
  test("as the fake cloud writes them", async () => {
    const cloud = createFakeCloud({ credentials: ALIBABA });
    cloud.fail({ with: { code: "Throttling.User" } });
    const fetch: Fetch = (url, init) => cloud.fetch(url, { ...init, headers: { ...init.headers, accept: "*/*" } });
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch, retry: 0 });
    expect(await caught(aiccs.createAiCallTask(inputs.createAiCallTask))).toBeInstanceOf(errors.ThrottledError);
  });

  test.each([
    ["a sign of success", xml("Throttling.User", "<Data>118700000000000123</Data>")],
    ["a success", xml("OK", "<Data>118700000000000123</Data>", "CreateAiCallTaskResponse")],
    ["a field twice", xml("Throttling.User", "<Code>OK</Code>")],
    [
      "a document type",
      xml("Throttling.User").replace("<Error>", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Error>'),
    ],
    ["another root", xml("Throttling.User", "", "html")],
    ["an end that is missing", xml("Throttling.User").slice(0, -8)],
    ["something after the end", `${xml("Throttling.User")}<Error/>`],
    ["elements within each other without end", `<?xml version="1.0"?>${"<Error>".repeat(100_000)}`],
  ])("with %s leave open whether a create ran", async (_what, body) => {
    expect(await create(body)).toBeInstanceOf(errors.AmbiguousResultError);
  });

  test("are read up to ten elements within each other and 100,000 characters", () => {
    const nested = (depth: number): string => "<A>".repeat(depth) + "</A>".repeat(depth);
    expect(readXmlDocument(xml("Throttling.User", nested(9)))).toHaveProperty("Code", "Throttling.User");
    expect(readXmlDocument(xml("Throttling.User", nested(10)))).toBeUndefined();
    const ofLength = (length: number): string =>
      xml("Throttling.User", " ".repeat(length - xml("Throttling.User").length));
    expect(readXmlDocument(ofLength(100_000))).toHaveProperty("Code", "Throttling.User");
    expect(readXmlDocument(ofLength(100_001))).toBeUndefined();
  });
});

describe("the length of Alibaba Cloud's URLs", () => {
  /* Two digits of the query for each "%" that is sent: a query of 9 bytes for each character. */
  const task = (characters: number) => ({ ...inputs.createAiCallTask, TaskName: "任".repeat(characters) });

  /* Responds as gateways do whose limit is 8 KiB for the request line. */
  async function gateway(): Promise<{ url: string; requests: () => number } & AsyncDisposable> {
    let requests = 0;
    const server = createServer({ maxHeaderSize: 1 << 20 }, (request, response) => {
      request.resume();
      requests += 1;
      const isLong = `POST ${request.url} HTTP/1.1`.length > 8192;
      response.writeHead(isLong ? 414 : 200, HTML);
      response.end(isLong ? page("414 Request-URI Too Large") : '{"Code":"OK","Data":1,"RequestId":"8C93AB12"}');
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      requests: () => requests,
      [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
    };
  }

  test("a long one is warned of and sent; the gateway's rejection is not an ambiguous result", async () => {
    await using server = await gateway();
    const warnings: string[] = [];
    const hooks = { warning: ({ issue }: { issue: errors.Issue }) => warnings.push(String(issue)) };
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, hooks });
    await aiccs.createAiCallTask(task(100));
    expect(warnings).toEqual([]);
    const error = await caught(aiccs.createAiCallTask(task(1000)));
    expect(error).toBeInstanceOf(errors.InvalidRequestError);
    expect(error).toMatchObject({ status: 414, attempts: 1 });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^the request has a URL of 9\d{3} bytes; gateways may reject more than 8000\. Shorten texts and lists \(rule long-url\)$/,
      ),
    ]);
  });
  test("one that is longer than maxUrlBytes is not sent", async () => {
    await using server = await gateway();
    await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, maxUrlBytes: 8000 });
    const error = await caught(aiccs.createAiCallTask(task(1000)));
    expect(error).toBeInstanceOf(errors.ValidationError);
    expect((error as errors.ValidationError).issues).toMatchObject([
      { code: "wrong_length", params: { maximum: 8000, unit: "bytes" } },
    ]);
    expect(server.requests()).toBe(0);
    await aiccs.createAiCallTask(task(100));
  });
  test("the limit is the path with the query, exactly", async () => {
    await using aiccs = createAiccs({ credentials: ALIBABA, fetch: createFakeCloud({ credentials: ALIBABA }).fetch });
    const { url } = await aiccs.prepare("CreateAiCallTask", task(10));
    const { pathname, search } = new URL(url);
    const bytes = pathname.length + search.length;
    const withLimit = (maxUrlBytes: number) => createAiccs({ credentials: ALIBABA, maxUrlBytes });
    await using exact = withLimit(bytes);
    await using less = withLimit(bytes - 1);
    expect(await exact.prepare("CreateAiCallTask", task(10))).toMatchObject({ method: "POST" });
    await expect(less.prepare("CreateAiCallTask", task(10))).rejects.toBeInstanceOf(errors.ValidationError);
  });
  test("the warning can be silenced or turned into an error; validate reports it as well", async () => {
    expect(validate("CreateAiCallTask", task(1000))).toMatchObject({ ok: true, warnings: [{ rule: "long-url" }] });
    expect(validate("CreateAiCallTask", task(1000), { silence: ["long-url"] })).toMatchObject({
      ok: true,
      warnings: [],
    });
    expect(validate("CreateAiCallTask", task(1000), { strict: ["long-url"] })).toMatchObject({ ok: false });
    await using strict = createAiccs({ credentials: ALIBABA, strict: ["long-url"] });
    await expect(strict.prepare("CreateAiCallTask", task(1000))).rejects.toBeInstanceOf(errors.ValidationError);
  });
  test("the option must be a whole number of 1 or more, and is for Alibaba Cloud only", () => {
    for (const maxUrlBytes of [0, -1, 1.5, NaN, "8000"])
      expect(() => createAiccs({ credentials: ALIBABA, maxUrlBytes: maxUrlBytes as number })).toThrow(
        errors.ConfigurationError,
      );
    expect(() => createCcc({ credentials: TENCENT, maxUrlBytes: 8000 } as never)).toThrow(/Alibaba Cloud only/);
  });
});

test("a server of Node's own that finds the head too large", async () => {
  await using server = await serve((_request, response) => response.end());
  await using aiccs = createAiccs({ credentials: ALIBABA, endpoint: server.url, retry: 0 });
  const error = await caught(aiccs.createAiCallTask({ ...inputs.createAiCallTask, TaskName: "x".repeat(20_000) }));
  expect(error).toBeInstanceOf(errors.InvalidRequestError);
  expect(error).toMatchObject({ status: 431 });
});

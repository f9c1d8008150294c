import { describe, expect, test } from "vitest";
import { writeAlibaba } from "../../../src/testing/gateways/alibaba-answer.ts";
import { writeTencent } from "../../../src/testing/gateways/tencent-answer.ts";

const members = {
  Data: { Id: 118700000000000123n, Text: 'a "b" <c>', Missing: null, List: [{ Id: 1n }, { Id: 2n }], Empty: [] },
};

describe("ids at any depth are digits without quotes", () => {
  test("in JSON, for both vendors", () => {
    const data =
      '"Data":{"Id":118700000000000123,"Text":"a \\"b\\" <c>","Missing":null,"List":[{"Id":1},{"Id":2}],"Empty":[]}';
    const style = { host: "h", xml: false, root: "Query" };
    expect(writeAlibaba({ code: "OK", members }, "r", style).body).toBe(
      `{"RequestId":"r","Code":"OK","Message":"OK","AccessDeniedDetail":"None",${data}}`,
    );
    expect(writeTencent({ code: "OK", members }, "r").body).toBe(`{"Response":{${data},"RequestId":"r"}}`);
  });

  test("in XML, where a list is one element for each item", () => {
    expect(writeAlibaba({ code: "OK", members }, "r", { host: "h", xml: true, root: "Query" }).body).toBe(
      "<?xml version='1.0' encoding='UTF-8'?><QueryResponse><RequestId>r</RequestId><Code>OK</Code><Message>OK</Message>" +
        "<AccessDeniedDetail>None</AccessDeniedDetail><Data><Id>118700000000000123</Id>" +
        "<Text>a &quot;b&quot; &lt;c&gt;</Text><List><Id>1</Id></List><List><Id>2</Id></List></Data></QueryResponse>",
    );
  });
});

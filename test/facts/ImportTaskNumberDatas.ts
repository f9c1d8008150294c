import { choice, closed, fact, list, name, required, text, type FactTable } from "./fact.ts";

/* From the vendor's page of ImportTaskNumberDatas. */

const NUMBER = { calleeNumber: "0571000001" };
const numbers = (more: object): object[] => [{ ...NUMBER, ...more }];
/** An MD5 digest need not have a digit. */
const DIGESTS = [{ calleeNumber: "abcdef".repeat(5) + "ab" }];

export const table: FactTable = {
  action: "ImportTaskNumberDatas",
  base: { TaskId: "1187", DataType: "JSON", PhoneNumberList: [NUMBER] },
  facts: [
    ...required("TaskId", "DataType"),
    ...name("TaskId"),
    choice("DataType", ["JSON", "EXCEL"], ["json", "CSV", 1]),
    {
      says: "JSON needs the numbers",
      inside: [{ DataType: "EXCEL", PhoneNumberList: undefined }],
      outside: [{ PhoneNumberList: undefined }],
    },
    list("PhoneNumberList", NUMBER, "0571000001", 1, 1000),
    fact(
      "PhoneNumberList",
      "has a number in each item, and any variables beside it",
      [numbers({ name: "Zhang", city: "Hangzhou" }), numbers({ count: 2 }), [{ calleeNumber: "1" }]],
      [[{}], [{ outId: "1" }], [{ calleeNumber: "" }], [{ calleeNumber: 571000001 }]],
    ),
    {
      says: "each number is a digest if EncryptionType is not 0",
      inside: [{ EncryptionType: 1, PhoneNumberList: DIGESTS }],
      outside: [{ EncryptionType: 0, PhoneNumberList: DIGESTS }, { PhoneNumberList: DIGESTS }],
    },
    fact(
      "PhoneNumberList",
      "has ids of up to 128 characters",
      [numbers({ outId: "" }), numbers({ outId: "长".repeat(128) })],
      [numbers({ outId: "长".repeat(129) }), numbers({ outId: 1 }), numbers({ outId: null })],
    ),
    ...text("OssFileName"),
    choice("EncryptionType", [0, 1, 2, 3], [4, "0"]),
    ...closed(""),
  ],
  rules: {
    "DataType-EXCEL-not-for-programs": {
      level: "warning",
      kept: [{}],
      broken: [{ DataType: "EXCEL", PhoneNumberList: undefined }],
    },
    "OssFileName-not-for-programs": {
      level: "warning",
      kept: [{}],
      broken: [{ OssFileName: "123dsdfsdfsdf.xlsx" }],
    },
    "PhoneNumberList-outId-once": {
      level: "warning",
      kept: [
        {},
        { PhoneNumberList: [...numbers({ outId: "1" }), ...numbers({ outId: "2" }), NUMBER, NUMBER] },
        { PhoneNumberList: [...numbers({ outId: "" }), ...numbers({ outId: "" })] },
        { DataType: "EXCEL", PhoneNumberList: undefined },
      ],
      broken: [{ PhoneNumberList: [NUMBER, ...numbers({ outId: "1" }), ...numbers({ outId: "1" })] }],
    },
    "PhoneNumberList-outId-spelling": {
      level: "warning",
      kept: [{ PhoneNumberList: numbers({ outId: "1", outIdOfShop: "2", checkout_id: "3" }) }, {}],
      broken: [
        { PhoneNumberList: numbers({ OutId: "1" }) },
        { PhoneNumberList: [NUMBER, ...numbers({ outId: "1", out_id: "1" })] },
      ],
    },
  },
};

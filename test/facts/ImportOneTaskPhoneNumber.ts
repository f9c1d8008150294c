import { INT64, choice, closed, fact, id, phone, required, requiredPhone, type FactTable } from "./fact.ts";

/* From the vendor's page of ImportOneTaskPhoneNumber. */

/** An MD5 digest, which need not have a digit. */
const DIGEST = "abcdef".repeat(5) + "ab";

export const table: FactTable = {
  action: "ImportOneTaskPhoneNumber",
  base: { TaskId: "118700000000000001", PhoneNumber: "0571000001", Variables: {} },
  facts: [
    ...required("TaskId", "PhoneNumber"),
    id("TaskId", INT64),
    ...phone("PhoneNumber"),
    ...requiredPhone("PhoneNumber"),
    {
      says: "PhoneNumber is a digest if EncryptionType is not 0",
      inside: [{ EncryptionType: 1, PhoneNumber: DIGEST }],
      outside: [{ EncryptionType: 0, PhoneNumber: DIGEST }, { PhoneNumber: DIGEST }],
    },
    fact(
      "OutId",
      "has up to 128 characters",
      ["", "94ba739b-xxxx-ef91-335d-4be006c34899", "长".repeat(128)],
      ["长".repeat(129), 1, null],
    ),
    fact(
      "Variables",
      "is a map of any names, also those of an engine task",
      [
        {},
        { 变量key1: "变量值1", 变量key2: "" },
        { "startWordParam.a": "1", "promptParam.b": "2", "bizParam.c": "3" },
        { nested: { count: 2 }, list: [1] },
      ],
      [["变量key1"], "变量key1", 7, null],
    ),
    choice("EncryptionType", [0, 1, 2, 3], [4, "0"]),
    ...closed(""),
  ],
  rules: {
    "Variables-keys-of-one-kind": {
      level: "warning",
      kept: [
        {},
        { Variables: undefined },
        { Variables: { customerName: "Zhang", "shop.city": "Hangzhou" } },
        { Variables: { "startWordParam.a": "1", "promptParam.b": "2", "bizParam.c": "3" } },
        { Variables: { startWordParam: "1", promptParams: "2" } },
      ],
      broken: [
        { Variables: { "startWordParam.a": "1", customerName: "Zhang" } },
        { Variables: { customerName: "Zhang", "promptParam.a": "1" } },
        { Variables: { "bizParam.a": "1", "BizParam.b": "2" } },
      ],
    },
  },
};

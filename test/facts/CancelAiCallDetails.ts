import { choice, closed, fact, list, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CancelAiCallDetails. */

/** An MD5 digest, which need not have a digit. */
const DIGEST = "abcdef".repeat(5) + "ab";

export const table: FactTable = {
  action: "CancelAiCallDetails",
  base: { TaskId: "1387", BatchId: "4253", PhoneNumbers: ["13012345678"] },
  facts: [
    ...required("TaskId"),
    ...name("TaskId", "BatchId"),
    {
      says: "DetailIdList, BatchId and PhoneNumbers are optional",
      inside: [{ BatchId: undefined }, { PhoneNumbers: undefined }, { BatchId: undefined, PhoneNumbers: undefined }],
      outside: [{ TaskId: undefined, BatchId: undefined }],
    },
    list("DetailIdList", "9662", 9662, 1),
    fact("DetailIdList", "has ids that are text, not empty", [["9662*************", "x"]], [["9662", ""], [null]]),
    list("PhoneNumbers", "13012345678", 13012345678, 1),
    fact(
      "PhoneNumbers",
      "are phone numbers",
      [["13012345678", "0086075586013388", "+65 6123-4567"], ["1"]],
      [["phone"], ["13012345678", " "], [""], ["13012345678,13012345679"]],
    ),
    {
      says: "PhoneNumbers are digests if EncryptionType is not 0",
      inside: [{ EncryptionType: 1, PhoneNumbers: [DIGEST] }],
      outside: [{ EncryptionType: 0, PhoneNumbers: [DIGEST] }, { PhoneNumbers: [DIGEST] }],
    },
    choice("EncryptionType", [0, 1, 2, 3], [4, "0"]),
    ...closed(""),
  ],
  rules: {
    "DetailIdList-wins-over-BatchId": {
      level: "warning",
      kept: [{}, { DetailIdList: ["1"], BatchId: undefined }],
      broken: [{ DetailIdList: ["1"] }, { DetailIdList: ["1"], PhoneNumbers: undefined }],
    },
    "DetailIdList-wins-over-PhoneNumbers": {
      level: "warning",
      kept: [{}, { DetailIdList: ["1"], PhoneNumbers: undefined }],
      broken: [{ DetailIdList: ["1"] }, { DetailIdList: ["1"], BatchId: undefined }],
    },
    "PhoneNumbers-only-beside-BatchId": {
      level: "warning",
      kept: [{}, { PhoneNumbers: undefined }, { PhoneNumbers: undefined, BatchId: undefined }],
      broken: [{ BatchId: undefined }],
    },
    "DetailIdList-once": {
      level: "warning",
      kept: [{}, { DetailIdList: ["1", "2", "01"], BatchId: undefined, PhoneNumbers: undefined }],
      broken: [{ DetailIdList: ["1", "2", "1"] }, { DetailIdList: ["2", "2"], BatchId: undefined }],
    },
    "DetailIdList-or-BatchId-expected": {
      level: "warning",
      kept: [{}, { BatchId: undefined, DetailIdList: ["1"] }],
      broken: [{ BatchId: undefined }, { BatchId: undefined, PhoneNumbers: undefined }],
    },
  },
};

import {
  INT64,
  choice,
  closed,
  fact,
  milliseconds,
  name,
  phone,
  required,
  text,
  whole,
  type FactTable,
} from "./fact.ts";

/* From the vendor's page of QueryAiCallDetailPage. */

const RESULTS = [
  ...["CALL_FORWARDING", "INCOMING_CALL_BARRED", "CALL_REJECTED", "ANSWERED", "USER_BUSY", "POWERED_OFF"],
  ...["NO_USER_RESPONSE", "OPERATOR_BLOCK", "OTHERS", "SUSPEND", "CANCEL", "INVALID_NUMBER", "UNAVAILABLE"],
  ...["NETWORK_BUSY", "NO_ANSWER"],
];

/** An MD5 digest, which need not have a digit. */
const DIGEST = "abcdef".repeat(5) + "ab";

export const table: FactTable = {
  action: "QueryAiCallDetailPage",
  base: { TaskId: "1187", Status: 0 },
  facts: [
    ...required("TaskId", "Status"),
    ...name("TaskId"),
    choice("Status", [0, 1, 2], [3, "0"]),
    choice("EncryptionType", [0, 1, 2, 3], [4, "0"]),
    choice("CallResult", RESULTS, ["answered", "TIMEOUT"]),
    ...text("BatchId", "OutId", "MajorIntent"),
    ...phone("CalledNumber"),
    {
      says: "CalledNumber is a digest if EncryptionType is not 0",
      inside: [{ EncryptionType: 1, CalledNumber: DIGEST }],
      outside: [{ EncryptionType: 0, CalledNumber: DIGEST }, { CalledNumber: DIGEST }],
    },
    fact(
      "DetailIds",
      "are at most 100 ids",
      [[], ["966200000000000001", 7, 8n, String(INT64)], Array.from({ length: 100 }, () => "1")],
      [Array.from({ length: 101 }, () => "1"), ["x"], [-1], [2 ** 53], [String(INT64 + 1n)], "1", 7, null],
    ),
    ...["StartImportedTime", "EndImportedTime", "StartCallingTime", "EndCallingTime"].map(milliseconds),
    whole("MinConversationDuration", 0),
    whole("MaxConversationDuration", 0),
    whole("PageNo", 1),
    whole("PageSize", 1),
    ...closed(""),
  ],
};

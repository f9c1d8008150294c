import { closed, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of QueryConversationDetailInfoNew. */

export const table: FactTable = {
  action: "QueryConversationDetailInfoNew",
  base: { TaskId: "1387", DetailId: "9662" },
  facts: [
    ...required("TaskId"),
    ...name("TaskId", "DetailId", "CallId", "OutId"),
    {
      says: "DetailId, CallId and OutId are all optional",
      inside: [
        { DetailId: undefined },
        { DetailId: undefined, CallId: "1552^1420" },
        { DetailId: undefined, OutId: "123" },
        { CallId: "1552^1420", OutId: "123" },
      ],
      outside: [{ TaskId: undefined, DetailId: undefined }],
    },
    ...closed(""),
  ],
  rules: {
    "DetailId-or-CallId-or-OutId-expected": {
      level: "warning",
      kept: [{}, { DetailId: undefined, CallId: "1552^1420" }, { DetailId: undefined, OutId: "123" }],
      broken: [{ DetailId: undefined }],
    },
  },
};

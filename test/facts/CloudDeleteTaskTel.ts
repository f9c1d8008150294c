import { INT64, choice, closed, commas, fact, id, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudDeleteTaskTel. */

const tels = (count: number): string[] => Array.from({ length: count }, (_, index) => String(13000000000 + index));

export const table: FactTable = {
  action: "CloudDeleteTaskTel",
  base: { EnterpriseId: 7000002, TaskId: 35 },
  facts: [
    ...required("EnterpriseId", "TaskId"),
    id("EnterpriseId", INT64),
    id("TaskId", INT64),
    id("FileId", INT64),
    ...name("FileName"),
    choice("Status", [0, 1], [-1, 2, "0"]),
    ...commas("Tels"),
    fact("Tels", "may be encrypted", [["kH2/3q+Zt0Y=", "18360957135"]], [[18360957135]]),
    fact("Tels", "are up to 100,000", [tels(100_000)], [tels(100_001), tels(100_001).join(",")]),
    ...closed(""),
  ],
  rules: {
    "Tels-at-most-100000": {
      level: "error",
      kept: [{}, { Tels: tels(100_000) }],
      broken: [{ Tels: tels(100_001) }],
    },
    "Tels-plain-digits": {
      level: "warning",
      kept: [
        {},
        { Tels: "18360957135,+8618360957136" },
        { Tels: ["kH2/3q+Zt0Y=", "e10adc3949ba59abbe56e057f20f883e"] },
      ],
      broken: [
        { Tels: ["183 6095 7135"] },
        { Tels: ["0571-88886666"] },
        { Tels: ["18360957135", " 18360957136"] },
        { Tels: "1.8360957E10" },
      ],
    },
    "a-selection-of-numbers": {
      level: "warning",
      kept: [{ FileId: 1 }, { FileName: "test_1" }, { Status: 0 }, { Tels: "18360957135" }],
      broken: [{}],
    },
    "FileId-instead-of-FileName": {
      level: "warning",
      kept: [{}, { FileId: 1 }],
      broken: [{ FileName: "test_1" }, { FileId: 1, FileName: "test_1" }],
    },
  },
};

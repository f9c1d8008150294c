import { INT64, closed, id, name, required, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudDeleteEnterpriseTime. */

export const table: FactTable = {
  action: "CloudDeleteEnterpriseTime",
  base: { EnterpriseId: 7000002, Id: 92 },
  facts: [
    ...required("EnterpriseId"),
    id("EnterpriseId", INT64),
    id("Id", INT64),
    ...name("Name"),
    {
      says: "an id or a name is required",
      inside: [{ Id: undefined, Name: "name3" }, {}],
      outside: [{ Id: undefined }],
    },
    ...closed(""),
  ],
  rules: {
    "Id-or-Name-not-both": {
      level: "warning",
      kept: [{}, { Id: undefined, Name: "name3" }],
      broken: [{ Name: "name3" }],
    },
  },
};

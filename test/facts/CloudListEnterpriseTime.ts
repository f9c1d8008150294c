import { INT64, choice, closed, id, required, text, whole, type FactTable } from "./fact.ts";

/* From the vendor's page of CloudListEnterpriseTime. */

export const table: FactTable = {
  action: "CloudListEnterpriseTime",
  base: { EnterpriseId: 7000002 },
  facts: [
    ...required("EnterpriseId"),
    id("EnterpriseId", INT64),
    ...text("Name"),
    whole("Priority", 1),
    choice("Type", [1, 2], [0, 3, "1"]),
    ...closed(""),
  ],
};

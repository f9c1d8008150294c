import { REFUSAL_REASONS, type Family } from "../family.ts";

/* The time conditions to which tasks of the Cloud* operations refer. They have no states. */
export const enterpriseTime = {
  service: "dyvms",
  noun: "time condition",
  states: { new: { shown: 0 } },
  transitions: { delete: { from: ["new"] } },
  id: { parameter: "Id", fields: ["Id"], first: "1" },
  name: { parameter: "Name", isUnique: true },
  unique: ["Priority"],
  change: "replace",
  codes: {
    notFound: "isv.INVALID_PARAMETERS",
    taken: "isv.INVALID_PARAMETERS",
    state: "InvalidOperation",
    limit: "isv.INVALID_PARAMETERS",
  },
  chosen: REFUSAL_REASONS,
  view: { CreateTime: { time: "createdAt", as: "text" } },
  ignores: ["EnterpriseId"],
} as const satisfies Family;

import { ZodMiniType, type ZodMiniRecord, type ZodMiniString } from "zod/mini";
import { $constructor, type $ZodRecordDef, type $ZodType } from "zod/v4/core";
import { MOST_PROBLEMS } from "../../errors/issue.ts";
import { isRecord } from "../../util/record.ts";

/**
 * A replacement of zod's record. zod skips a key named `__proto__`, so its value would be sent without validation, and zod
 * collects any number of problems.
 */
const BoundedRecord = /* @__PURE__ */ $constructor<ZodMiniRecord, $ZodRecordDef>("BoundedRecord", (inst, def) => {
  ZodMiniType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const { issues } = payload;
    const fields: unknown = payload.value;
    if (!isRecord(fields)) {
      issues.push({ code: "invalid_type", expected: "record", input: fields, inst });
      return payload;
    }
    for (const [name, value] of Object.entries(fields)) {
      if (issues.length >= MOST_PROBLEMS) break;
      const result = def.valueType._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) throw new TypeError("a value's schema must not be asynchronous");
      for (const issue of result.issues) issues.push({ ...issue, path: [name, ...(issue.path ?? [])] });
    }
    return payload;
  };
});

/** Creates the schema of an object whose values all match one schema. Generation rejects specs that restrict the keys. */
export function record<T extends $ZodType>(keyType: ZodMiniString, valueType: T): ZodMiniRecord<ZodMiniString, T> {
  return new BoundedRecord({ type: "record", keyType, valueType }) as unknown as ZodMiniRecord<ZodMiniString, T>;
}

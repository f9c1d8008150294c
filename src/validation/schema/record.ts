import { ZodMiniType, type ZodMiniRecord, type ZodMiniString } from "zod/mini";
import { $constructor, type $ZodRecordDef, type $ZodType } from "zod/v4/core";
import { MOST_PROBLEMS } from "../../errors/issue.ts";
import { isRecord } from "../../util/record.ts";

/**
 * In place of zod's record, which leaves out a member that is named `__proto__`, so that its value would be sent unchecked, and
 * collects a problem for each member, however many there are.
 */
const BoundedRecord = /* @__PURE__ */ $constructor<ZodMiniRecord, $ZodRecordDef>("BoundedRecord", (inst, def) => {
  ZodMiniType.init(inst, def);
  inst._zod.parse = (payload, ctx) => {
    const { issues } = payload;
    const members: unknown = payload.value;
    if (!isRecord(members)) {
      issues.push({ code: "invalid_type", expected: "record", input: members, inst });
      return payload;
    }
    for (const [name, value] of Object.entries(members)) {
      if (issues.length >= MOST_PROBLEMS) break;
      const result = def.valueType._zod.run({ value, issues: [] }, ctx);
      if (result instanceof Promise) throw new TypeError("a member's schema must not be asynchronous");
      for (const issue of result.issues) issues.push({ ...issue, path: [name, ...(issue.path ?? [])] });
    }
    return payload;
  };
});

/** An object whose members all fit one schema. Nothing is asked of the names; generation refuses a spec that does. */
export function record<T extends $ZodType>(keyType: ZodMiniString, valueType: T): ZodMiniRecord<ZodMiniString, T> {
  return new BoundedRecord({ type: "record", keyType, valueType }) as unknown as ZodMiniRecord<ZodMiniString, T>;
}

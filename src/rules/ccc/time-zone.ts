import type { Rule } from "../../operation/rule.ts";

/** The rule for the name of a time zone. It is a warning, because a zone may be newer than the runtime's list. */
export const knownTimeZone: Rule = {
  name: "TimeZone-in-the-IANA-list",
  level: "warning",
  fields: ["TimeZone"],
  description: "TimeZone should be an IANA name that the runtime knows, such as Asia/Shanghai",
  check({ TimeZone: timeZone }) {
    if (typeof timeZone !== "string") return false;
    try {
      const known = new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
      // Runtimes also accept offsets and any case. A name that is an alias resolves to another name.
      return /^[+-]/.test(timeZone) || (known !== timeZone && known.toLowerCase() === timeZone.toLowerCase());
    } catch {
      return true;
    }
  },
};

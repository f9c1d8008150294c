import { isMembers } from "./members.ts";

/*
 * Whether a refusal holds anything that speaks of success. Vendors and gateways spell the same thing differently, so names are
 * compared without case, "_" and "-". What no refusal is known to hold counts as a sign: a create that was refused by mistake is
 * looked up, one that is sent again by mistake phones everybody twice.
 */

/** Members of refusals whose values say nothing of what was done. */
const IGNORED = /^(?:requestid|traceid|hostid|recommend|accessdenieddetail)$/;

/** Members of refusals and of gateways' error pages. Their values say nothing of what was done unless they say so in words. */
const DESCRIPTIVE =
  /^(?:(?:err(?:or)?|dynamic|sub)?(?:code|message|msg)|(?:http)?status(?:code)?|httpcode|errors?|fault(?:string|code)?|details?|type|title|description|reason|instance|limit|remaining|reset|window|retryafter(?:seconds)?|timestamp|time|date|path|service|(?:help|documentation)?url|help)$/;

/** Members that hold the id or the content of what was made, whatever its form. */
const CONTENT = /^(?:id|taskid|data|result|success)$/;

/** Whether members that stand beside a refusal, or an answer as a whole, suggest that the request was carried out. */
export function suggestsSuccess(value: unknown, idName: string | undefined): boolean {
  const id = idName === undefined ? undefined : bare(idName);
  const isSign = (name: string, member: unknown): boolean => {
    if (isEmpty(member) || IGNORED.test(name)) return false;
    const isContent = name === id || CONTENT.test(name);
    if (typeof member === "string")
      return isContent || saysSuccess(member) || !(DESCRIPTIVE.test(name) || isProse(member));
    if (!DESCRIPTIVE.test(name)) return true;
    if (typeof member === "number") return member >= 200 && member < 300;
    return typeof member !== "object" || membersOf(member).some(([key, inner]) => isSign(bare(key) || name, inner));
  };
  return isMembers(value) ? membersOf(value).some(([name, member]) => isSign(bare(name), member)) : isSign("", value);
}

/** Whether a text that is no JSON, or is cut off, speaks of success. */
export function mentionsSuccess(text: string, idName: string | undefined): boolean {
  const names = ["success", "succeeded", "task_?id", "成功", ...(idName === undefined ? [] : [`"${idName}"`])];
  return new RegExp(names.join("|"), "i").test(text);
}

/** Whether a text says that all went well, and not that something did not. */
export function saysSuccess(text: string): boolean {
  if (/^\s*(?:ok|okay|true)\b[\s.!]*$/i.test(text)) return true;
  const isDenied = /\b(?:not?|never|un\w+|fail\w*|without|cannot|until|before|only|if)\b|n't\b|[未不没无非失否才]/i;
  return /succe(?:ss|ed)|成功/i.test(text) && !isDenied.test(text);
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/* Lists included, whose keys say nothing. */
function membersOf(value: object | null): [string, unknown][] {
  return Array.isArray(value) ? value.map((item: unknown) => ["", item]) : Object.entries(value ?? {});
}

/* Nothing was made: null, false, 0 and what holds nothing else. A vendor's own example of a refusal has the id 0. */
function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return /^\s*(?:0|null|none|false|undefined)?\s*$/i.test(value);
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === false || value === 0;
}

/* Words, not an id: more than one of them, or a script that no id is written in. */
function isProse(text: string): boolean {
  return /\S\s+\S|[^\x20-\x7e]/.test(text);
}

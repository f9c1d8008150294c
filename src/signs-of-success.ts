import { isMembers } from "./members.ts";

/*
 * Whether a refusal holds anything that speaks of success. Vendors and gateways spell the same thing differently, so names are
 * compared without case, "_" and "-". What no refusal is known to hold counts as a sign: a create that was refused by mistake is
 * looked up, one that is sent again by mistake phones everybody twice.
 */

/** Members of refusals whose values say nothing of what was done. */
const IGNORED = new Set(["requestid", "hostid", "recommend", "accessdenieddetail", "traceid"]);

/** Members of refusals and of gateways' error pages. Their values say nothing of what was done unless they say so in words. */
const DESCRIPTIVE = new Set([
  ...["code", "errorcode", "errcode", "dynamiccode", "subcode", "type", "title", "status", "statuscode"],
  ...["httpcode", "httpstatus", "httpstatuscode", "message", "msg", "errormessage", "errormsg", "errmsg"],
  ...["dynamicmessage", "error", "errors", "detail", "details", "description", "reason", "instance"],
  ...["fault", "faultstring", "faultcode", "limit", "remaining", "reset", "window", "retryafterseconds"],
  ...["timestamp", "time", "date", "path", "service", "retryafter", "help", "helpurl", "url", "documentationurl"],
]);

/** Members that hold the id or the content of what was made, whatever its form. */
const CONTENT = new Set(["id", "data", "result", "taskid", "success"]);

/** Whether members that stand beside a refusal, or an answer as a whole, suggest that the request was carried out. */
export function suggestsSuccess(value: unknown, idName: string | undefined): boolean {
  const id = idName === undefined ? undefined : bare(idName);
  const isSign = (name: string, member: unknown): boolean => {
    if (isEmpty(member) || IGNORED.has(name)) return false;
    const isContent = name === id || CONTENT.has(name);
    if (typeof member === "string")
      return isContent || saysSuccess(member) || !(DESCRIPTIVE.has(name) || isProse(member));
    if (!DESCRIPTIVE.has(name)) return true;
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

/** Whether a text says of itself that all went well. */
export function saysSuccess(text: string): boolean {
  return /^\s*(?:ok|okay|true|success\w*|succeed(?:ed)?|(?:创建|提交|请求|操作|执行|调用|处理)?成功)\s*[.!。！]*\s*$/i.test(
    text,
  );
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

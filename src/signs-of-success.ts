import { safeName } from "./issue.ts";
import { isMembers } from "./members.ts";

/*
 * Whether a refusal holds anything that suggests success. Vendors and gateways spell the same thing differently, so names are
 * compared without case, blanks, "_" and "-". A member that no refusal is known to have is a sign: if that is wrong, a refused
 * create is looked up; if a sign is missed, a create is sent again and everybody is phoned twice.
 */

/** Members of refusals whose values say nothing about the result. */
const IGNORED =
  /(?:request|trace|span|ray|host|support)id$|^(?:recommend|accessdenieddetail|retryable|cloudflareerror|host|region|zone|ip|domain|action|product|service|version|(?:http)?method|params?|instance|path|(?:help|documentation)?url|help|time(?:stamp)?|date|limit|remaining|reset|window|retryafter(?:seconds)?)$/;

/** Members that describe a refusal. Only what they say in words, or an HTTP status, can suggest success. */
const DESCRIPTIVE =
  /^(?:(?:err(?:or)?|dynamic|sub)?(?:code|message|msg)|(?:http)?status(?:code)?|httpcode|errors?|error(?:type|name)|fault(?:string|code)?|details?|type|title|description|reason)$/;

const STATUS = /(?:code|status)$/;

/** Members that hold the id or the content of a result. */
const CONTENT = /^(?:id|taskid|data|result|success)$/;

/**
 * The name of the first member that suggests that a refused request was carried out, or "its content" where an answer has no
 * members; undefined where nothing does. `idName` is the member that holds the id of what a create makes. `clean` takes out of a
 * text what the caller gave: a refusal may quote the request, and a task may be named "success".
 */
export function signOfSuccess(
  answer: unknown,
  idName: string | undefined,
  clean: (words: string) => string | undefined,
): string | undefined {
  const id = idName === undefined ? undefined : bare(idName);
  const says = (text: string): boolean => saysSuccess(text) && saysSuccess(clean(text) ?? text);
  const isSign = (name: string, value: unknown): boolean => {
    if (isEmpty(value) || IGNORED.test(name)) return false;
    if (name === id || CONTENT.test(name)) return true;
    const describes = DESCRIPTIVE.test(name);
    if (typeof value === "string" || typeof value === "number") {
      const text = String(value);
      if (says(text)) return true;
      if (STATUS.test(name)) return Number(value) >= 200 && Number(value) < 300;
      return describes ? isId(text) : !isProse(text);
    }
    // Members within an error are judged by their own names, items of a list by the name of the list.
    if (describes && typeof value === "object" && value !== null)
      return entriesOf(value).some(([key, inner]) => isSign(bare(key) || name, inner));
    return true;
  };
  if (!isMembers(answer)) return isSign("", answer) ? "its content" : undefined;
  const sign = Object.keys(answer).find((name) => isSign(bare(name), answer[name]));
  return sign === undefined ? undefined : safeName(sign);
}

/** Whether a text that is not JSON, or is cut off, suggests success. */
export function mentionsSuccess(text: string, idName: string | undefined): boolean {
  // Names of classes in a page of HTML are not words.
  const words = text.replace(/<[^<>]*>/g, " ");
  return saysSuccess(words) || /task_?id/i.test(words) || (idName !== undefined && text.includes(`"${idName}"`));
}

/* Words that deny the success that they stand beside. */
const DENIED =
  /\bun(?:success\w*|succeeded)|(?:\b(?:not|never|no|without|cannot)|n't)\s+(?:\w+\s+){0,2}succe\w+|[未不没无非](?:能|有|被|会)?(?:创建|提交|执行)?成功/gi;

/** Whether a text is a word for success, or says that something succeeded. */
function saysSuccess(text: string): boolean {
  if (/^(?:ok|okay|true|done|created|accepted|submitted|queued|pending|running|completed?)[.!]*$/i.test(text.trim()))
    return true;
  return /\b(?:success(?:ful(?:ly)?)?|succeeded)\b|成功(?!率)/i.test(text.replace(DENIED, ""));
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/* The items of a list have no names. */
function entriesOf(value: object): [string, unknown][] {
  return Array.isArray(value) ? value.map((item: unknown) => ["", item]) : Object.entries(value);
}

/* Nothing was made: null, false, 0 and whatever holds nothing else. A vendor's own example of a refusal has the id 0. */
function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return /^(?:0|null|none|false|undefined|\{\}|\[\])?$/i.test(value.trim());
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === false || value === 0;
}

function isId(text: string): boolean {
  return /^\d{7,}$/.test(text.trim());
}

/* Words, not an id: more than one of them, or a script that no id is written in. */
function isProse(text: string): boolean {
  return /\S\s+\S|[^\x20-\x7e]/.test(text);
}

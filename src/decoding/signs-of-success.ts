import { safeName } from "../errors/issue-path.ts";
import { isRecord } from "../util/record.ts";

/*
 * Whether a refusal holds anything that suggests success. Vendors and gateways spell the same thing differently, so names are
 * compared without case, blanks, "_" and "-". A member that no refusal is known to have is a sign: if that is wrong, a refused
 * create is looked up; if a sign is missed, a create is sent again and everybody is phoned twice.
 */

/** Members of refusals whose values say nothing about the result. */
const IGNORED =
  /(?:request|trace|span|ray|host|support)id$|^(?:recommend|accessdenieddetail|retryable|cloudflareerror|host|region|zone|ip|domain|action|product|appname|service|version|(?:http)?method|params?|arguments?|(?:help|documentation)?url|help|time(?:stamp)?|date|(?:rate)?limit|remaining|reset|window|retryafter(?:seconds)?)$/;

/** Members that describe a refusal. Only what they say in words, an HTTP status or an id can suggest success. */
const DESCRIPTIVE =
  /^(?:(?:err(?:or)?|dynamic|sub)?(?:code|message|msg)|(?:http)?status(?:code)?|httpcode|codedesc|errors?|error(?:type|name)|fault(?:string|code)?|details?|type|title|description|reason|path|instance)$/;

const STATUS = /(?:code|status)$/;

/** Members that hold the id or the content of a result. */
const CONTENT = /^(?:id|ids|data|result|success|task.*)$/;

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
    if (isEmpty(value)) return false;
    if (name === id || CONTENT.test(name)) return true;
    const isObject = typeof value === "object" && value !== null;
    if (IGNORED.test(name))
      return isObject && entriesOf(value).some(([key, inner]) => isSign(CONTENT.test(bare(key)) ? "id" : name, inner));
    const describes = DESCRIPTIVE.test(name);
    // Members within an error are judged by their own names, items of a list by the name of the list.
    if (describes && isObject) return entriesOf(value).some(([key, inner]) => isSign(bare(key) || name, inner));
    if (typeof value !== "string" && typeof value !== "number") return true;
    const text = String(value);
    if (says(text)) return true;
    if (STATUS.test(name)) return Number(value) >= 200 && Number(value) < 300;
    return describes ? /^\D?(?:\w+\/)*\d{7,}$/.test(text.trim()) : !isProse(text);
  };
  if (!isRecord(answer)) return isSign("", answer) ? "its content" : undefined;
  const sign = Object.keys(answer).find((name) => isSign(bare(name), answer[name]));
  return sign === undefined ? undefined : safeName(sign);
}

/** Whether a text that is not JSON suggests success, or cannot be judged: JSON that is cut off, or bytes that are no text. */
export function mentionsSuccess(text: string, idName: string | undefined): boolean {
  if (/^\s*[{[]|[\0\uFFFD]/.test(text)) return true;
  // Names of classes in a page of HTML are not words.
  const words = text.replace(/<[^<>]*>/g, " ");
  return (
    saysSuccess(words) ||
    /(?:^|[\s=:])(?:ok|created)(?:$|[\s&,])/i.test(words) ||
    (idName !== undefined && new RegExp(`\\b${idName}\\b["'>]?\\s*[:=>]`, "i").test(text))
  );
}

/** Words for success that are taken as the opposite by what stands beside them, or as a condition. */
const QUALIFIED =
  /\bun(?:success\w*|succeeded)|(?:\b(?:not|never|no|without|cannot)|n't)\s+(?:\w+\s+){0,2}succe\w+|\b(?:after|once|until|unless|if|when|must|should)\b[^.;,。;,]{0,80}?succe\w+|\bsuccess\s+rates?\b|[未不没无非](?:能|有|被|会)?(?:创建|提交|执行)?成功|成功(?:率|后|之后|以后|才)/gi;

/** Whether a text is a word for success, or says that something succeeded. */
function saysSuccess(given: string): boolean {
  const text = given.normalize("NFKC").trim();
  if (/^(?:ok|okay|true|done|created|accepted|submitted|queued|pending|running|completed?)[.!]*$/i.test(text))
    return true;
  if (/\btask_?id["']?\s*[:=]\s*["']?\w/i.test(text)) return true;
  return /\b(?:success(?:ful(?:ly)?)?|succeeded|(?:was|been) created)\b|成功|已(?:创建|提交|受理)(?!的|数|过)/i.test(
    text.replace(QUALIFIED, ""),
  );
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
  if (typeof value === "string") return /^(?:0|-|n\/a|null|none|false|undefined|\{\}|\[\])?$/i.test(value.trim());
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === false || value === 0;
}

/* Words without a long number, not an id: more than one of them, or a script that no id is written in. */
function isProse(text: string): boolean {
  return /\S\s+\S|[^\x20-\x7e]/.test(text) && !/\d{7}/.test(text);
}

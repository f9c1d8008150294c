import { safeName } from "../errors/issue-path.ts";
import { isRecord } from "../util/record.ts";

/*
 * Finds signs of success in a response that reports an error. Vendors and gateways spell the same field differently, so names are
 * compared in lower case and without spaces, "_" and "-". A field that no error response is known to have counts as a sign. If
 * that is a mistake, a create that was rejected is looked up at the vendor. If a sign is missed, a create is retried that has
 * already run, and everybody is phoned twice.
 */

/** Fields that say nothing about the result, such as ids of requests and hosts, links, times and rate limits. */
const IRRELEVANT_FIELD =
  /(?:request|trace|span|ray|host|support)id$|^(?:recommend|accessdenieddetail|retryable|cloudflareerror|host|region|zone|ip|domain|action|product|appname|service|version|(?:http)?method|params?|arguments?|(?:help|documentation)?url|help|time(?:stamp)?|date|(?:rate)?limit|remaining|reset|window|retryafter(?:seconds)?)$/;

/** Fields that describe an error. Only words for success, an HTTP status or a long id in them are a sign. */
const DESCRIPTIVE_FIELD =
  /^(?:(?:err(?:or)?|dynamic|sub)?(?:code|message|msg)|(?:http)?status(?:code)?|httpcode|codedesc|errors?|error(?:type|name)|fault(?:string|code)?|details?|type|title|description|reason|path|instance)$/;

/** Fields that may contain an HTTP status. */
const STATUS_FIELD = /(?:code|status)$/;

/** Fields that contain the id or the content of a result. */
const RESULT_FIELD = /^(?:id|ids|data|result|success|task.*)$/;

/** A number of 7 or more digits, which may follow a letter or a path: an id, where words are expected. */
const LONG_ID = /^\D?(?:\w+\/)*\d{7,}$/;

/** A text that is empty or that stands for no value. */
const EMPTY_TEXT = /^(?:0|-|n\/a|null|none|false|undefined|\{\}|\[\])?$/i;

/** More than one word, or a script in which no id is written. */
const WORDS = /\S\s+\S|[^\x20-\x7e]/;

/** The start of JSON, or bytes that are not text. */
const JSON_OR_BINARY = /^\s*[{[]|[\0\uFFFD]/;

/*
 * The longest text that is searched, in UTF-16 units. On texts many times longer, the stack of a regular expression overflows. A
 * refusal may quote a request of that size.
 */
const MAX_LENGTH = 2_000_000;

const HTML_TAG = /<[^<>]*>/g;

/** `ok` or `created` as a word of its own. */
const SUCCESS_TOKEN = /(?:^|[\s=:])(?:ok|created)(?:$|[\s&,])/i;

/** A text that consists of one word for success. */
const SUCCESS_WORD = /^(?:ok|okay|true|done|created|accepted|submitted|queued|pending|running|completed?)[.!]*$/i;

/** An id of a task, as in `TaskId: 1187`. */
const TASK_ID = /\btask_?id["']?\s*[:=]\s*["']?\w/i;

/** An id as all that a text names: `id=118700000000000123`. */
const PLAIN_ID = /(?:^|[\s?&,;])id["']?\s*[:=]\s*["']?\d{7,}/i;

/** A statement that something succeeded. */
const SUCCESS_PHRASE =
  /\b(?:success(?:ful(?:ly)?)?|succeeded|(?:was|been) created)\b|成功|已(?:创建|提交|受理)(?!的|数|过)/i;

/** Words for success that are negated ("not successful") or part of a condition ("after it succeeds") or a rate. */
const QUALIFIED_SUCCESS =
  /\bun(?:success\w*|succeeded)|(?:\b(?:not|never|no|without|cannot)|n't)\s+(?:\w+\s+){0,2}succe\w+|\b(?:after|once|until|unless|if|when|must|should)\b[^.;,。;,]{0,80}?succe\w+|\bsuccess\s+rates?\b|[未不没无非](?:能|有|被|会)?(?:创建|提交|执行)?成功|成功(?:率|后|之后|以后|才)/gi;

/**
 * Finds the first field that suggests that a request ran although its response reports an error.
 *
 * @param idName The field with the id of what a create operation creates.
 * @param redact Removes the user's data from a text: a response may quote the request, and a task may be named "success".
 * @returns The name of the field, perhaps with a description, "its content" for a response without fields, or `undefined` if nothing suggests success.
 */
export function signOfSuccess(
  response: unknown,
  idName: string | undefined,
  redact: (text: string) => string | undefined,
): string | undefined {
  const id = idName === undefined ? undefined : comparableName(idName);
  const reportsSuccess = (text: string): boolean => saysSuccess(text) && saysSuccess(redact(text) ?? text);
  const found = { isNumber: false };
  // An object is searched for content only where its content decides. Doing so at each level would take the square of the time.
  const isSign = (name: string, value: unknown): boolean => {
    if (name === id || RESULT_FIELD.test(name)) return !isEmpty(value);
    if (typeof value === "object" && value !== null) {
      // In an irrelevant field, only fields of a result count.
      if (IRRELEVANT_FIELD.test(name))
        return entriesOf(value).some(([key, item]) =>
          isSign(RESULT_FIELD.test(comparableName(key)) ? "id" : name, item),
        );
      // In a description, fields are checked by their own names, and items of a list by the name of the list.
      if (DESCRIPTIVE_FIELD.test(name))
        return entriesOf(value).some(([key, item]) => isSign(comparableName(key) || name, item));
      return !isEmpty(value);
    }
    if (isEmpty(value) || IRRELEVANT_FIELD.test(name)) return false;
    if (typeof value !== "string" && typeof value !== "number") return true;
    const text = String(value);
    found.isNumber = false;
    if (text.length > MAX_LENGTH || reportsSuccess(text)) return true;
    found.isNumber = LONG_ID.test(text.trim());
    return isSignByName(name, text);
  };
  if (!isRecord(response)) return isSign("", response) ? "its content" : undefined;
  const sign = Object.keys(response).find((name) => isSign(comparableName(name), response[name]));
  if (sign === undefined) return undefined;
  const shown = redact(safeName(sign)) ?? "a field";
  return found.isNumber ? `${shown}, which contains a long number where an error has words,` : shown;
}

/* Whether a text or number without words for success is a sign, which depends on the field. */
function isSignByName(name: string, text: string): boolean {
  if (STATUS_FIELD.test(name)) return Number(text) >= 200 && Number(text) < 300;
  return DESCRIPTIVE_FIELD.test(name) ? LONG_ID.test(text.trim()) : !isProse(text);
}

/**
 * Whether a text that is not JSON suggests success. JSON that is cut off, bytes that are not text, and a text that is too long to
 * be searched count as a sign, because what they contain is unknown.
 */
export function mentionsSuccess(text: string, idName: string | undefined): boolean {
  if (text.length > MAX_LENGTH || JSON_OR_BINARY.test(text)) return true;
  // Attributes of HTML, such as class names, are not words.
  const words = text.replace(HTML_TAG, " ");
  return (
    saysSuccess(words) ||
    SUCCESS_TOKEN.test(words) ||
    PLAIN_ID.test(words) ||
    (idName !== undefined && new RegExp(`\\b${idName}\\b["'>]?\\s*[:=>]`, "i").test(text))
  );
}

/* Whether a text is a word for success, contains the id of a task, or says that something succeeded. */
function saysSuccess(given: string): boolean {
  const text = given.normalize("NFKC").trim();
  if (SUCCESS_WORD.test(text) || TASK_ID.test(text)) return true;
  return SUCCESS_PHRASE.test(text.replace(QUALIFIED_SUCCESS, ""));
}

function comparableName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}

/* The entries of an object. Items of a list have an empty name. */
function entriesOf(value: object): [string, unknown][] {
  return Array.isArray(value) ? value.map((item: unknown) => ["", item]) : Object.entries(value);
}

/* Whether a value contains nothing. The number 0 counts as empty: a vendor's own example of an error has the id 0. */
function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return EMPTY_TEXT.test(value.trim());
  if (typeof value === "object" && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || value === false || value === 0;
}

/* Whether a text is words and not an id. */
function isProse(text: string): boolean {
  return WORDS.test(text) && !/\d{7}/.test(text);
}

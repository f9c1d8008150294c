import { setOwn, type UnknownRecord } from "../util/record.ts";

/** The longest text that is read, in UTF-16 units. Alibaba's errors have a few hundred. */
const MAX_LENGTH = 100_000;

/** The largest number of elements within each other. Alibaba's errors have two. */
const MAX_DEPTH = 10;

/** What may precede the root: a byte order mark, the declaration and comments. */
const PROLOG = /^\uFEFF?\s*(?:<\?xml\s[^<>]*\?>)?\s*(?:<!--(?:(?!--)[^])*-->\s*)*/;

/** A tag, CDATA, a comment, or text. There is no pattern for a document type, which could define entities. */
const TOKEN =
  /<(?<end>\/?)(?<name>[A-Za-z_][\w.-]*)(?:\s[^<>]*?)?(?<empty>\/?)>|<!\[CDATA\[(?<data>(?:(?!\]\]>)[^])*)\]\]>|<!--(?:(?!--)[^])*-->|[^<]+/y;

const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

interface Element {
  readonly name: string;
  readonly fields: Record<string, unknown>;
  text: string;
}

/**
 * Reads an XML document of the form in which Alibaba Cloud sends errors: elements within a root, without attributes that matter, each
 * with a text or with elements of different names. Its name is `Error`, or that of the operation and `Response`.
 *
 * @returns The fields of the root, or `undefined` if the text is anything else.
 */
export function readXmlDocument(text: string): UnknownRecord | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const stack: Element[] = [{ name: "", fields: {}, text: "" }];
  TOKEN.lastIndex = PROLOG.exec(text)?.[0].length ?? 0;
  while (TOKEN.lastIndex < text.length) {
    const { 0: token = "", groups = {} } = TOKEN.exec(text) ?? {};
    const parent = stack.at(-1);
    if (token === "" || parent === undefined || !readToken(token, groups, stack, parent)) return undefined;
  }
  const [document, ...open] = stack;
  const [root, ...others] = Object.keys(document?.fields ?? {});
  if (!document || open.length > 0 || others.length > 0 || document.text.trim() !== "") return undefined;
  if (root === undefined || !/^(?:Error|\w+Response)$/.test(root)) return undefined;
  const fields = document.fields[root];
  return typeof fields === "object" ? (fields as UnknownRecord) : undefined;
}

/* Returns false if the document does not have the form. */
function readToken(token: string, groups: Partial<Record<string, string>>, stack: Element[], parent: Element): boolean {
  const { name, end, empty, data } = groups;
  if (name === undefined) {
    if (!token.startsWith("<!--")) parent.text += data ?? decodeEntities(token);
    return true;
  }
  if (end === "") {
    if (stack.length > MAX_DEPTH || Object.hasOwn(parent.fields, name)) return false;
    // Reserves the name, so that the fields are in the order of the document.
    setOwn(parent.fields, name, "");
    if (empty === "") stack.push({ name, fields: {}, text: "" });
    return true;
  }
  const outer = stack.at(-2);
  if (parent.name !== name || outer === undefined) return false;
  const hasFields = Object.keys(parent.fields).length > 0;
  if (hasFields && parent.text.trim() !== "") return false;
  setOwn(outer.fields, name, hasFields ? parent.fields : parent.text.trim());
  stack.pop();
  return true;
}

function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, name?: string, decimal?: string, hex?: string) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? entity;
    const point = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
  });
}

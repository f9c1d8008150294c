/* The words by which both vendors' pages are laid out, in English and in Chinese. */

/** What a column holds. */
export type Role = "name" | "type" | "required" | "description" | "example" | "code" | "message" | "status" | "other";

export const TITLES: ReadonlyMap<string, Role> = new Map<string, Role>([
  ["Parameter Name", "name"],
  ["Parameter", "name"],
  ["Element", "name"],
  ["Field", "name"],
  ["Name", "name"],
  ["参数名称", "name"],
  ["参数名", "name"],
  ["名称", "name"],
  ["Type", "type"],
  ["类型", "type"],
  ["Required", "required"],
  ["是否必选", "required"],
  ["是否必填", "required"],
  ["必填", "required"],
  ["必选", "required"],
  ["Description", "description"],
  ["描述", "description"],
  ["Example", "example"],
  ["示例值", "example"],
  ["HTTP status code", "status"],
  ["HTTP Status Code", "status"],
  ["Status code", "status"],
  ["Status Code", "status"],
  ["HTTP 状态码", "status"],
  ["Error code", "code"],
  ["Error Code", "code"],
  ["ErrorCode", "code"],
  ["错误码", "code"],
  ["错误代码", "code"],
  ["Error message", "message"],
  ["Error Message", "message"],
  ["ErrorMessage", "message"],
  ["错误描述", "message"],
  ["错误信息", "message"],
  ["Action", "other"],
  ["API", "other"],
  ["Access level", "other"],
  ["Resource type", "other"],
  ["Condition key", "other"],
  ["Dependent action", "other"],
  ["操作", "other"],
  ["访问级别", "other"],
  ["资源类型", "other"],
  ["条件关键字", "other"],
  ["关联操作", "other"],
  ["变更时间", "other"],
  ["变更内容概要", "other"],
  ["Change time", "other"],
  ["Summary of changes", "other"],
]);

export type Section = "request" | "response" | "example" | "errors" | "other";

/* A heading is one whole line; case counts, since an example cell may be `example`. */
const SECTIONS: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["Request parameters", "request"],
  ["Input Parameters", "request"],
  ["请求参数", "request"],
  ["输入参数", "request"],
  ["Response parameters", "response"],
  ["Response elements", "response"],
  ["Output Parameters", "response"],
  ["返回参数", "response"],
  ["返回数据", "response"],
  ["输出参数", "response"],
  ["Examples", "example"],
  ["Example", "example"],
  ["Success response", "example"],
  ["Sample success responses", "example"],
  ["JSON format", "example"],
  ["示例", "example"],
  ["正常返回示例", "example"],
  ["JSON格式", "example"],
  ["JSON 格式", "example"],
  ["Error codes", "errors"],
  ["Error Code", "errors"],
  ["错误码", "errors"],
  ["Developer Resources", "other"],
  ["开发者资源", "other"],
  ["Operation description", "other"],
  ["接口说明", "other"],
  ["接口描述", "other"],
  ["API Description", "other"],
  ["Request syntax", "other"],
  ["请求语法", "other"],
  ["Try it now", "other"],
  ["Debugging", "other"],
  ["调试", "other"],
  ["RAM authorization", "other"],
  ["Authorization information", "other"],
  ["授权信息", "other"],
  ["Release notes", "other"],
  ["Change history", "other"],
  ["变更历史", "other"],
]);

/** The section that a line is the heading of: bare, with Markdown's hashes, or numbered. */
export function sectionOf(line: string): Section | undefined {
  return SECTIONS.get(
    line
      .replace(/^\s*#+\s*/, "")
      .replace(/^\d+\.\s*/, "")
      .trim(),
  );
}

const YES = new Set(["Yes", "是", "yes", "true"]);
const NO = new Set(["No", "否", "no", "false"]);

/** What a required cell says, or undefined where it is none. */
export function requiredOf(cell: string): boolean | undefined {
  const word = cell.trim();
  return YES.has(word) ? true : NO.has(word) ? false : undefined;
}

const TYPES: Readonly<Record<string, string>> = {
  string: "string",
  integer: "integer",
  long: "integer",
  int: "integer",
  int32: "integer",
  int64: "integer",
  uint64: "integer",
  number: "number",
  float: "number",
  double: "number",
  boolean: "boolean",
  bool: "boolean",
  array: "array",
  object: "object",
  map: "object",
  any: "any",
  timestamp: "string",
  date: "string",
  datetime: "string",
  binary: "string",
};

export interface TypeWord {
  readonly type: string;
  /** The type of an array's items, where the word says it. */
  readonly item?: string;
  /** A structure of another page. */
  readonly ref?: string;
}

/** What a type cell says, or undefined where it is no type word of either vendor. */
export function typeOf(cell: string, mayBeStructure = false): TypeWord | undefined {
  const word = cell.trim();
  const plain = TYPES[/^[A-Z]/.test(word) ? word.toLowerCase() : word];
  // Alibaba writes types in lower case, Tencent with a capital; anything else is a word of the text.
  if (plain !== undefined && /^(?:[a-z]+\d*|[A-Z][a-z]+\d*)$/.test(word)) return { type: plain };
  const list = /^(?:[Aa]rray\s*<\s*(.+?)\s*>|Array of (\S+)|List\s*<\s*(.+?)\s*>)$/.exec(word);
  const item = list?.[1] ?? list?.[2] ?? list?.[3];
  if (item !== undefined) {
    const inner = typeOf(item);
    if (inner) return { type: "array", item: inner.type };
    return /^[A-Z]\w*$/.test(item) ? { type: "array", item: "object", ref: item } : undefined;
  }
  if (/^map\s*<.*>$/i.test(word)) return { type: "object" };
  const isStructure = mayBeStructure && /^[A-Z][A-Za-z0-9]*$/.test(word) && requiredOf(word) === undefined;
  return isStructure ? { type: "object", ref: word } : undefined;
}

const OTHER_TYPES =
  "file|json(?:object|array)?|list|set|enum|bytes?|uuid|decimal|bigint|bigdecimal|short|char|text|struct|dict|blob|null|time|void";
const LIKE_A_TYPE = new RegExp(
  `^(?:${Object.keys(TYPES).join("|")}|${OTHER_TYPES})(?:\\[\\]|\\s*[(<[].{0,24}[)>\\]])*$|^array of \\w+$`,
  "i",
);

/** Whether a cell is meant as a type, though perhaps none that is known. */
export function isLikeAType(cell: string): boolean {
  return LIKE_A_TYPE.test(cell.trim());
}

/** Whether a cell is meant for the column of required marks, though perhaps not as plain as "Yes": `Yes*`, `Conditional`. */
export function isLikeAMark(cell: string): boolean {
  return /^(?:(?:Yes|No|是|否)(?:[^\w\u4e00-\u9fff].{0,24})?|Conditional(?:ly)?|Optional|Required|Mandatory|Depends|必填|必选|可选|选填|条件必填|视情况)$/i.test(
    cell.trim(),
  );
}

/** Whether a cell is meant as a name, though perhaps marked: `Name*`, `Name (new)`. */
export function isLikeAName(cell: string): boolean {
  return /^[A-Za-z_][\w.[\]-]{0,63}(?:\s*[*(].{0,24})?$/.test(cell) && !isLikeAType(cell) && !isLikeAMark(cell);
}

export const IDENTIFIER = /^[A-Za-z_](?:[\w.-]*\w)?$/;

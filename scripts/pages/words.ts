import { TYPE_WORDS } from "../descriptions/cell-words.ts";

/* The titles and headings of both vendors' pages, in English and in Chinese. */

/** What a column contains. */
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

/* A heading is a whole line. Case matters, since an example cell may be `example`. */
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

/** The section that a line is the heading of: plain, with Markdown's hashes, or numbered. */
export function sectionOf(line: string): Section | undefined {
  return SECTIONS.get(
    line
      .replace(/^\s*#+\s*/, "")
      .replace(/^\d+\.\s*/, "")
      .trim(),
  );
}

const OTHER_TYPES =
  "file|json(?:object|array)?|list|set|enum|bytes?|uuid|decimal|bigint|bigdecimal|short|char|text|struct|dict|blob|null|time|void";
const LIKE_A_TYPE = new RegExp(
  `^(?:${[...TYPE_WORDS.keys()].join("|")}|${OTHER_TYPES})(?:\\[\\]|\\s*[(<[].{0,24}[)>\\]])*$|^array of \\w+$`,
  "i",
);

/** Whether a cell looks like a type, perhaps an unknown one. */
export function isLikeAType(cell: string): boolean {
  return LIKE_A_TYPE.test(cell.trim());
}

/** Whether a cell looks like one of the required column, perhaps an unusual one: `Yes*`, `Conditional`. */
export function isLikeAMark(cell: string): boolean {
  return /^(?:(?:Yes|No|是|否)(?:[^\w\u4e00-\u9fff].{0,24})?|Conditional(?:ly)?|Optional|Required|Mandatory|Depends|必填|必选|可选|选填|条件必填|视情况)$/i.test(
    cell.trim(),
  );
}

/** Whether a cell looks like a name, perhaps with a mark: `Name*`, `Name (new)`. */
export function isLikeAName(cell: string): boolean {
  return /^[A-Za-z_][\w.[\]-]{0,63}(?:\s*[*(].{0,24})?$/.test(cell) && !isLikeAType(cell) && !isLikeAMark(cell);
}

export const IDENTIFIER = /^[A-Za-z_](?:[\w.-]*\w)?$/;

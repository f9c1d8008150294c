import { parentOf, type Documented, type Field } from "../../scripts/facts/model.ts";
import { describeField, type Language } from "./phrases.ts";

/** The layouts of a saved page. */
export const FORMS = ["line", "glued", "pipe", "broken pipe", "space", "tencent pipe", "markdown"] as const;
export type RenderedForm = (typeof FORMS)[number];

interface Cells {
  readonly name: string;
  readonly type: string;
  readonly required: string;
  readonly text: readonly string[];
  readonly example: string;
}

const TITLES = {
  en: {
    name: "Parameter",
    type: "Type",
    required: "Required",
    text: "Description",
    example: "Example",
    tencent: "Parameter Name",
  },
  zh: { name: "名称", type: "类型", required: "必填", text: "描述", example: "示例值", tencent: "参数名称" },
} as const;

/** Renders an operation as a vendor's page, in a form and a language. Facts that the form cannot show are left out. */
export function renderPage(document: Documented, form: RenderedForm, language: Language): string {
  const isTencentForm = form === "space" || form === "tencent pipe";
  const isTencent = document.vendor === "tencent";
  const en = language === "en";
  const heading = (alibaba: string, tencent: string): string =>
    isTencentForm ? tencent : form === "markdown" ? `## ${alibaba}` : alibaba;
  const { updated, rateLimit, examples } = document;
  const blocks = [
    form === "markdown" ? `# ${document.operation}` : en ? document.operation : `${document.operation} - 一个操作`,
    `${en ? "Last updated" : "更新时间"}:${updated ? ` ${String(updated.value)} 16:13:59` : ""}`,
    isTencent
      ? "Domain name for API request: ccc.tencentcloudapi.com."
      : heading(en ? "Operation description" : "接口说明", ""),
    en ? "It does something." : "它做一件事。",
    rateLimit ? rateWords(String(rateLimit.value), en) : "",
    heading(en ? "Request parameters" : "请求参数", en ? "2. Input Parameters" : "2. 输入参数"),
    table(document, "request", form, language),
    heading(en ? "Response parameters" : "返回参数", en ? "3. Output Parameters" : "3. 输出参数"),
    table(document, "response", form, language),
    heading(en ? "Examples" : "示例", en ? "4. Example" : "4. 示例"),
    isTencent && examples.request !== undefined ? JSON.stringify(examples.request, null, 2) : "",
    examples.response === undefined ? "" : JSON.stringify(examples.response, null, 2),
    heading(en ? "Error codes" : "错误码", en ? "6. Error Code" : "6. 错误码"),
    errors(document, form, language),
    heading(en ? "Release notes" : "变更历史", en ? "Was this page helpful?" : "以上内容是否有帮助"),
    en ? "Contact us, or read the guide." : "文档反馈 帮助中心 联系我们",
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function rateWords(limit: string, en: boolean): string {
  const requests = /^\d+/.exec(limit)?.[0] ?? "";
  return en
    ? `A maximum of ${requests} requests can be initiated per second for this API.`
    : `默认接口请求频率限制:${requests}次/秒。`;
}

function table(document: Documented, side: "request" | "response", form: RenderedForm, language: Language): string {
  const isTencentForm = form === "space" || form === "tencent pipe";
  const fields = document[side].fields.filter((field) => isShown(document, side, field, isTencentForm));
  const cells = fields.map((field) => cellsOf(document, field, form, language));
  const common =
    side === "request" && document.vendor === "tencent" ? commonRows(document, isTencentForm, language) : [];
  return layOut([...common, ...cells], side, form, language);
}

/* The fields of structures that the vendor documents on another page are not shown. */
function isShown(document: Documented, side: "request" | "response", field: Field, isTencentForm: boolean): boolean {
  if (!isTencentForm) return true;
  if (field.path.endsWith("[]")) return false;
  const isInside = (path: string): boolean => {
    const parent = parentOf(path);
    if (parent === "") return false;
    const holder = document[side].fields.find((one) => one.path === parent);
    return parent.endsWith("[]") || (document.vendor === "tencent" && holder?.ref !== undefined) || isInside(parent);
  };
  return !isInside(field.path);
}

function commonRows(document: Documented, isTencentForm: boolean, language: Language): Cells[] {
  const [used, string] = [
    language === "en" ? "Common Params. The value used for this API:" : "公共参数,本接口取值:",
    isTencentForm ? "String" : "string",
  ];
  const row = (name: string, text: string): Cells => ({
    name,
    type: string,
    required: language === "en" ? "Yes" : "是",
    text: [text],
    example: "",
  });
  return [
    row("Action", `${used} ${document.operation}.`),
    row("Version", `${used} ${String(document.version?.value ?? "")}.`),
  ];
}

function cellsOf(document: Documented, field: Field, form: RenderedForm, language: Language): Cells {
  const isTencentForm = form === "space" || form === "tencent pipe";
  const { facts, path } = field;
  const isItem = path.endsWith("[]");
  const name = path.split(".").at(-1)?.replaceAll("[]", "") ?? "";
  const camel = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  const isArray = facts.type?.value === "array";
  const yes = facts.required?.value === true;
  return {
    // Older Chinese captures repeat the array's name in an item row.
    name: isItem
      ? form === "glued" && language === "zh" && camel !== name
        ? camel
        : ""
      : isArray && isTencentForm
        ? `${name}.N`
        : name,
    type: typeWord(document, field, isTencentForm),
    required: isItem || !yes ? (language === "en" ? "No" : "否") : language === "en" ? "Yes" : "是",
    text: describeField(document, isTencentForm ? withItemValues(document, field) : field, language, !isTencentForm),
    example: facts.example === undefined ? "" : String(facts.example.value),
  };
}

/** The field as described in forms without item rows: a list states the values of its items. */
export function withItemValues({ request, response }: Documented, field: Field): Field {
  const item = [...request.fields, ...response.fields].find(({ path }) => path === `${field.path}[]`);
  return item?.facts.values ? { ...field, facts: { ...field.facts, values: item.facts.values } } : field;
}

function typeWord(document: Documented, { facts, path, ref }: Field, isTencentForm: boolean): string {
  const type = String(facts.type?.value);
  const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  if (!isTencentForm) return type === "number" ? "double" : type;
  if (type !== "array")
    return document.vendor === "tencent" && ref !== undefined ? ref : type === "number" ? "Float" : capital(type);
  const item = [...document.request.fields, ...document.response.fields].find((field) => field.path === `${path}[]`);
  return `Array of ${item?.ref ?? capital(String(item?.facts.type?.value ?? "string"))}`;
}

function layOut(rows: readonly Cells[], side: "request" | "response", form: RenderedForm, language: Language): string {
  const titles = TITLES[language];
  const hasRequired = side === "request";
  const tencent = form === "space" || form === "tencent pipe";
  const order = tencent
    ? [titles.tencent, ...(hasRequired ? [language === "en" ? "Required" : "必选"] : []), titles.type, titles.text]
    : [titles.name, titles.type, ...(hasRequired ? [titles.required] : []), titles.text, titles.example];
  const cellsOfRow = ({ name, type, required, text, example }: Cells, lineBreak: string): string[] => {
    const words = text
      .join("\n")
      .replaceAll("⏎", "\n")
      .split("\n")
      .map((line) => line.trim())
      .join(lineBreak);
    return tencent
      ? [
          name,
          ...(hasRequired ? [required] : []),
          type,
          example !== "" && form === "tencent pipe" ? `${words}${lineBreak}示例值:${example}` : words,
        ]
      : [name, type, ...(hasRequired ? [required] : []), words, example];
  };
  switch (form) {
    case "line":
      return [...order, ...rows.flatMap((row) => cellsOfRow(row, "\n\n").filter((cell) => cell !== ""))].join("\n\n");
    case "glued":
      return [
        order.join(""),
        ...rows.map((row) => {
          const cells = cellsOfRow(row, "\n");
          return `${cells.slice(0, hasRequired ? 3 : 2).join("")}\n${cells
            .slice(hasRequired ? 3 : 2)
            .filter((cell) => cell !== "")
            .join("\n")}`;
        }),
      ].join("\n");
    case "pipe":
      return [
        `${order.join(" | ")} |`,
        `${order.map(() => "---").join("|")}|`,
        ...rows.map((row) => `${cellsOfRow(row, "\n").join(" | ")} |`),
      ].join("\n");
    case "broken pipe":
      return [order, order.map(() => "---"), ...rows.map((row) => cellsOfRow(row, "\n"))]
        .map((cells) => `|\n${cells.map((cell) => `${cell} |`).join("\n")}`)
        .join("\n");
    case "space":
      return [order.join(" "), ...rows.map((row) => cellsOfRow(row, "\n").join(" "))].join("\n");
    default: {
      const escape = (cell: string): string => (form === "markdown" ? cell.replaceAll("_", "\\_") : cell);
      const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
      return [
        line(order),
        line(order.map(() => "---")),
        ...rows.map((row) => line(cellsOfRow(row, "<br>").map(escape))),
      ].join("\n");
    }
  }
}

function errors(document: Documented, form: RenderedForm, language: Language): string {
  const codes = document.errors.codes.map(({ code }) => code);
  const en = language === "en";
  if (codes.length === 0) return en ? "See Error Codes for a complete list." : "访问错误中心查看更多错误码。";
  const [code, text] = en ? ["Error Code", "Description"] : ["错误码", "描述"];
  const meaning = en ? "It failed." : "失败。";
  switch (form) {
    case "space":
      return [`${code} ${text}`, ...codes.map((one) => `${one} ${meaning}`)].join("\n");
    case "line":
    case "glued": {
      const titles = en
        ? ["HTTP status code", "Error code", "Error message", "Description"]
        : ["HTTP 状态码", "错误码", "错误信息", "描述"];
      const rows = codes.map((one) => ["400", one, meaning, meaning]);
      return form === "line"
        ? [titles, ...rows].flat().join("\n\n")
        : [titles, ...rows].map((row) => row.join("")).join("\n");
    }
    case "broken pipe":
      return [[code, text], ["---", "---"], ...codes.map((one) => [one, meaning])]
        .map((cells) => `|\n${cells.map((cell) => `${cell} |`).join("\n")}`)
        .join("\n");
    default:
      return [[code, text], ["---", "---"], ...codes.map((one) => [one, meaning])]
        .map((cells) => `| ${cells.join(" | ")} |`)
        .join("\n");
  }
}

/** Every form in both languages. */
export const RENDERINGS: readonly (readonly [RenderedForm, Language])[] = FORMS.flatMap((form) => [
  [form, "en"] as const,
  [form, "zh"] as const,
]);

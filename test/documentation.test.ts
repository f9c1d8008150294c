import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { SIZES } from "../scripts/size/figures.ts";
import { USAGE } from "../src/testing/command/arguments.ts";

/* What the documentation says of options, entries and figures follows the code. The snapshots of the API have the options. */

const ROOT = join(import.meta.dirname, "..");
const read = (file: string): string => readFileSync(join(ROOT, file), "utf8");
const README = read("README.md");

/* The fields of an interface that an entry exports. */
function fieldsOf(entry: string, name: string): string[] {
  const [, body] =
    new RegExp(`^export interface ${name}\\b[^{]*\\{\\n(.*?)^\\}`, "ms").exec(read(`test/api/${entry}.txt`)) ?? [];
  if (body === undefined) throw new Error(`test/api/${entry}.txt has no interface ${name}`);
  return [...body.matchAll(/^ {2}(?:readonly )?(\w+)\??[:(]/gm)].map(([, field = ""]) => field);
}

/* The names in the first cells of the table whose head begins with a word. */
function rowsOf(page: string, head: string): string[] {
  const [, table = ""] = new RegExp(`^\\| ${head} .*\\n\\|[ -|]+\\n((?:\\|.*\\n)+)`, "m").exec(page) ?? [];
  return [...table.matchAll(/^\| ([^|]+)\|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`(.+?)`/g)].map(([, name = ""]) => name),
  );
}

/* The names within an object literal, such as `{ signal, retry: 2 }`. */
const namesIn = (text: string): string[] => [...text.matchAll(/[{,]\s*(\w+)/g)].map(([, name = ""]) => name);

describe("a table has every option, and no other", () => {
  test("of clients", () => {
    const options = [
      ...fieldsOf("aiccs", "ClientOptions"),
      ...fieldsOf("aiccs", "CheckOptions"),
      ...fieldsOf("aiccs", "AlibabaClientOptions"),
      ...fieldsOf("ccc", "TencentClientOptions"),
    ];
    expect(rowsOf(README, "client option").sort()).toEqual([...new Set(options)].sort());
  });
  test("of limiters", () => {
    expect(rowsOf(README, "limiter option").sort()).toEqual(fieldsOf("limiter", "LimiterOptions").sort());
  });
  test("of a client's own agents", () => {
    expect(rowsOf(read("docs/networks.md"), "setting").sort()).toEqual(fieldsOf("aiccs", "AgentOptions").sort());
  });
  test("of the fake cloud", () => {
    expect(rowsOf(read("docs/testing.md"), "option").sort()).toEqual(fieldsOf("testing", "FakeCloudOptions").sort());
  });
});

describe("the README names every field", () => {
  test.each([
    ["of the options of a method", /as a second argument,\s+`(.+?)`/s, fieldsOf("aiccs", "CallOptions")],
    [
      "of the options of validate",
      /Its options, a\s+third argument, are\s+`(.+?)`/s,
      fieldsOf("aiccs", "CheckOptions"),
    ],
    ["of the option retry", /maximum number of retries, or `(.+?)`/, fieldsOf("aiccs", "RetryOptions")],
    ["of the option agent", /sockets: `(.+?)`/, fieldsOf("aiccs", "AgentOptions")],
  ])("%s", (_name, text, fields) => {
    expect(namesIn(text.exec(README)?.[1] ?? "").sort()).toEqual(fields.sort());
  });
  test("of the option hooks", () => {
    const [row = ""] = /^\| `hooks`.*/m.exec(README) ?? [];
    for (const hook of fieldsOf("aiccs", "Hooks")) expect(row).toContain(`\`${hook}\``);
  });
});

test("the README names every entry of the package and every error class", () => {
  const entries = Object.keys(manifest.exports)
    .filter((path) => path !== "./package.json" && !path.endsWith("/schemas"))
    .map((path) => path.replace(".", "outdial"));
  expect(new Set(rowsOf(README, "entry").filter((name) => name.startsWith("outdial")))).toEqual(new Set(entries));
  const classes = [...read("test/api/index.txt").matchAll(/^export declare class (\w+)/gm)].map(([, name]) => name);
  expect(classes.length).toBeGreaterThan(10);
  for (const name of classes) expect(README).toContain(`\`${name ?? ""}\``);
});

test("sizes on the pages are the budgets that npm run check enforces", () => {
  const program = SIZES["program that sends one request"].budget;
  const disk = SIZES["what npm install puts on disk"].budget / 1000;
  const gzip = SIZES["the same, gzip"].budget;
  const browser = SIZES["validation of one service in a browser, gzip"].budget;
  expect(README.replaceAll("\n", " ")).toContain(
    `at most ${disk} MB on disk and ${program} kB in a program that sends one request (${gzip} kB gzip)`,
  );
  expect(read("docs/compatibility.md")).toContain(`import one service: at most ${browser} kB gzip`);
});

test("the README has the number of faults of docs/faults.md", () => {
  const [, faults = ""] = /^(\d+) faults/m.exec(read("docs/faults.md")) ?? [];
  expect(README.replaceAll("\n", " ")).toContain(`each of ${faults} faults`);
});

test("docs/testing.md names every option of the command outdial-fake", () => {
  const options = [...USAGE.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = ""]) => option);
  expect(options.length).toBeGreaterThan(5);
  const page = read("docs/testing.md");
  expect(options.filter((option) => !page.includes(`${option} `) && !page.includes(`${option}\``))).toEqual([]);
});

test("docs/phone-numbers.md names every parameter that is checked as a phone number or as a time", () => {
  const references = readdirSync(join(ROOT, "docs/reference")).map((name) => read(`docs/reference/${name}`));
  const rules = references.flatMap((page) => [
    ...page.matchAll(/`(\w+)(?:-\w+)?-(?:valid-numbers?|not-in-the-past)`/g),
  ]);
  const parameters = new Set(rules.map(([, parameter = ""]) => parameter));
  expect(parameters.size).toBeGreaterThan(10);
  const page = read("docs/phone-numbers.md");
  expect([...parameters].filter((parameter) => !page.includes(`\`${parameter}\``))).toEqual([]);
});

test("every link between pages leads to a page, and to a heading of it", () => {
  const pages = ["README.md", "CONTRIBUTING.md", "specs/README.md"];
  for (const folder of ["docs", "docs/decisions", "docs/reference"])
    pages.push(
      ...readdirSync(join(ROOT, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}/${name}`),
    );
  const broken = pages.flatMap((page) =>
    [...withoutCode(read(page)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
      .filter(([, path = "", heading]) => !leads(path === "" ? page : join(page, "..", path), heading))
      .map(([link]) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

const withoutCode = (page: string): string => page.replaceAll(/```.*?```|`[^`\n]*`/gs, "");

/* Whether there is such a file, and such a heading in it. */
function leads(path: string, heading: string | undefined): boolean {
  try {
    if (heading === undefined) return readdirSync(join(ROOT, path, "..")).includes(path.split("/").at(-1) ?? "");
    const headings = [...read(path).matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) => anchor(text));
    return headings.includes(heading);
  } catch {
    return false;
  }
}

/* The anchor that GitHub makes of a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");

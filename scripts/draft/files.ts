import type { ReadPage } from "../pages/read.ts";
import type { Draft } from "./document.ts";
import { memberNames } from "./member-names.ts";

/** A file of the project with the draft added. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
}

/** All files of a draft: its spec, and the files that list its path, its enums and its conditions. `read` gives the current text of a file. */
export function draftFiles(
  page: ReadPage,
  service: string,
  draft: Draft,
  read: (path: string) => string,
): ChangedFile[] {
  const { operation } = page;
  const [openapi, enums, rules] = [
    `specs/${service}/openapi.yaml`,
    `src/enums/${service}.ts`,
    `src/rules/${service}.ts`,
  ];
  const path = `  /${operation}:\n    $ref: "./${operation}.yaml#/operation"\n`;
  return [
    { path: `specs/${service}/${operation}.yaml`, text: draft.yaml },
    { path: openapi, text: read(openapi).replace(/^components:/m, `${path}components:`) },
    ...(enumText(draft) === "" ? [] : [{ path: enums, text: `${read(enums).trimEnd()}\n${enumText(draft)}` }]),
    { path: rules, text: withRules(read(rules), service, operation, draft, page) },
  ];
}

function enumText({ schemas: { parts } }: Draft): string {
  return Object.entries(parts)
    .filter(([, schema]) => schema.enum)
    .map(([name, { enum: values = [] }]) => {
      const names = memberNames(values);
      const members = values.map((value, index) => `${names[index] ?? ""}: ${JSON.stringify(value)}`);
      return `\n/** To be described. */\nexport const ${name} = { ${members.join(", ")} } as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}];\n`;
    })
    .join("");
}

function withRules(text: string, service: string, operation: string, { method }: Draft, page: ReadPage): string {
  const type = `${operation}Request`;
  const conditions = page.conditions.map(({ condition }) => {
    const value = (one: unknown): string => (one === undefined ? "undefined" : JSON.stringify(one));
    const when = Object.entries(condition.when ?? {}).map(
      ([name, values]) => `${JSON.stringify(name)}: [${[values].flat().map(value).join(", ")}]`,
    );
    const need = condition.need
      ? `need: ${JSON.stringify(condition.need)}`
      : `needOneOf: ${JSON.stringify(condition.needOneOf ?? [])}`;
    return `  { ${condition.when ? `when: { ${when.join(", ")} }, ` : ""}${need} },\n`;
  });
  const list = conditions.length === 0 ? "[]" : `[\n${conditions.join("")}]`;
  return [
    `import type { ${type} } from "../../generated/${service}/types.ts";\n${text.trimEnd()}\n`,
    `export const ${method} = ${list} as const satisfies readonly Condition<${type}>[];\n`,
    `export const ${method}Rules: readonly Rule[] = [];\n`,
  ].join("\n");
}

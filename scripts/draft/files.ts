import type { Draft } from "./document.ts";
import { memberNames } from "./member-names.ts";

/** A file of the project with the draft added. */
export interface ChangedFile {
  readonly path: string;
  readonly text: string;
}

/** All files of a draft: its spec and its conditions, and the files that list its path and its enums. `read` gives the current text of a file. */
export function draftFiles(
  operation: string,
  service: string,
  draft: Draft,
  read: (path: string) => string,
): ChangedFile[] {
  const [openapi, enums] = [`specs/${service}/openapi.yaml`, `src/enums/${service}.ts`];
  const path = `  /${operation}:\n    $ref: "./${operation}.yaml#/operation"\n`;
  return [
    { path: `specs/${service}/${operation}.yaml`, text: draft.yaml },
    { path: openapi, text: read(openapi).replace(/^components:/m, `${path}components:`) },
    ...(enumText(draft) === "" ? [] : [{ path: enums, text: `${read(enums).trimEnd()}\n${enumText(draft)}` }]),
    ...rulesFile(service, operation, draft),
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

/* The operation's file in src/rules, or nothing if the page states no condition. */
function rulesFile(service: string, operation: string, { conditions }: Draft): ChangedFile[] {
  if (conditions.length === 0) return [];
  const type = `${operation}Request`;
  const lines = conditions.map((condition) => {
    const value = (one: unknown): string => (one === undefined ? "undefined" : JSON.stringify(one));
    const when = Object.entries(condition.when ?? {}).map(
      ([name, values]) => `${JSON.stringify(name)}: [${[values].flat().map(value).join(", ")}]`,
    );
    const need = condition.need
      ? `need: ${JSON.stringify(condition.need)}`
      : `needOneOf: ${JSON.stringify(condition.needOneOf ?? [])}`;
    return `  { ${condition.when ? `when: { ${when.join(", ")} }, ` : ""}${need} },\n`;
  });
  const text = [
    `import type { ${type} } from "../../../generated/${service}/types.ts";\n`,
    `import type { Condition } from "../../operation/condition.ts";\n\n`,
    `export const conditions = [\n${lines.join("")}] as const satisfies readonly Condition<${type}>[];\n`,
  ].join("");
  return [{ path: `src/rules/${service}/${operation}.ts`, text }];
}

import { kindOfCode, isKnownCode, type CodeTable } from "../../src/errors/codes/code-table.ts";
import { ALIBABA_CODES } from "../../src/errors/codes/alibaba.ts";
import { TENCENT_CODES } from "../../src/errors/codes/tencent.ts";
import { errorOfKind } from "../../src/errors/vendor-error.ts";
import type { OperationSpec, ServiceSpec } from "../specs/service-spec.ts";
import { operationFamilies } from "./families.ts";
import { markdownTable } from "./markdown-table.ts";
import { STARTS_CALLS } from "./starts-calls.ts";

/** The index of the reference pages: all operations by family, then all documented error codes. */
export function emitReferenceIndex(services: readonly ServiceSpec[]): string {
  const families = operationFamilies(services);
  return [
    "<!-- Generated from specs/ by scripts/generate/reference-index.ts. Not to be edited: change the specs and run `npm run generate`. -->",
    "# Reference",
    `${services.flatMap(({ operations }) => operations).length} operations, one page each: an example, parameters, conditions, rules, states, the response, and the mistakes on the vendor's page. [Operations by task](#operations-by-task) and [error codes](#error-codes) lead to them.`,
    "A `create` or an `import` is sent again only if it certainly did not run, since a second run would add a task or call numbers twice. A `change` or a `query` may be repeated ([what happens when a request fails](../faults.md)).",
    'A name after a type, such as `CallDay` in "list of text, `CallDay`", is an enum that the entry exports: `CallDay.Monday` is `MONDAY`.',
    "## Operations by task",
    ...families.flatMap(({ title, service, operations }) => [
      `### ${title}`,
      `Entry: \`outdial/${service.name}\``,
      markdownTable(
        ["Operation", "Method", "Kind", "What it does", "Starts phone calls"],
        operations.map(({ action, method, kind, summary, startsCalls }) => [
          link(action),
          `\`${method}\``,
          kind,
          summary,
          STARTS_CALLS[startsCalls],
        ]),
      ),
    ]),
    "## Error codes",
    "The codes that the vendors' pages and sources list, with the error class that a client throws for them. The vendors respond with other codes too: `error.code` has the vendor's code in every case.",
    ...VENDORS.flatMap(({ title, scheme, codes }) => {
      const own = services.filter(({ rpc }) => rpc.scheme === scheme);
      const rows = codeRows(own, codes);
      return rows.length === 0
        ? []
        : [`### ${title}`, markdownTable(["Code", "Error class", "Meaning", "Operations"], rows)];
    }),
  ]
    .join("\n\n")
    .concat("\n");
}

interface VendorCodes {
  readonly title: string;
  readonly scheme: ServiceSpec["rpc"]["scheme"];
  readonly codes: CodeTable;
}

const VENDORS: readonly VendorCodes[] = [
  { title: "Error codes of Alibaba Cloud", scheme: "acs3", codes: ALIBABA_CODES },
  { title: "Error codes of Tencent Cloud", scheme: "tc3", codes: TENCENT_CODES },
];

interface Listing {
  readonly service: ServiceSpec;
  readonly operation: OperationSpec;
  readonly meaning: string;
}

function codeRows(services: readonly ServiceSpec[], table: CodeTable): string[][] {
  const listings = services.flatMap((service) =>
    service.operations.flatMap((operation) =>
      operation.errorCodes.map(({ code, meaning }) => ({ code, service, operation, meaning })),
    ),
  );
  const byCode = Map.groupBy(listings, ({ code }) => code);
  return [...byCode]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, listed]) => [
      `\`${code}\``,
      classOf(table, code),
      [...new Set(listed.map(({ meaning }) => meaning))].join(" / "),
      operationsOf(listed),
    ]);
}

/* A code that no table and no pattern knows has the class of its HTTP status. */
function classOf(table: CodeTable, code: string): string {
  if (!isKnownCode(table, code) && !table.patterns.some(([pattern]) => pattern.test(code))) return "by the HTTP status";
  return `\`${errorOfKind(kindOfCode(table, code, 200), "", { operation: "", service: "", status: 200, attempts: 1 }).name}\``;
}

function operationsOf(listed: readonly Listing[]): string {
  return [...Map.groupBy(listed, ({ service }) => service)]
    .map(([{ name, operations }, own]) => {
      const actions = [...new Set(own.map(({ operation }) => operation.action))];
      if (actions.length > 1 && actions.length === operations.length)
        return `all ${operations.length} of \`outdial/${name}\``;
      return actions.map(link).join(", ");
    })
    .join(", ");
}

function link(action: string): string {
  return `[${action}](${action}.md)`;
}

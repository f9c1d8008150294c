import type { RequestFields, Rule, RuleFinding } from "../../operation/rule.ts";
import { utf8Length } from "../../util/code-points.ts";
import { itemFindings } from "../item-findings.ts";
import { onlyBeside } from "../rule-makers.ts";

interface Tel {
  readonly Clid?: string;
  readonly ClidGroup?: string;
  readonly Property?: string;
  readonly BackupTels?: string;
}

const MOST_BACKUPS = 8;
const MOST_BYTES = 8 * 1024 * 1024;

const backups: Rule = {
  name: "TaskTelList-BackupTels-at-most-8",
  level: "error",
  fields: ["TaskTelList"],
  description: `BackupTels of a number in TaskTelList must have at most ${MOST_BACKUPS} numbers, separated by commas`,
  check: (request) =>
    first(request, "BackupTels", ({ BackupTels = "" }) => {
      const count = BackupTels.split(",").length;
      return count > MOST_BACKUPS ? `must have at most ${MOST_BACKUPS} numbers; got ${count}` : undefined;
    }),
};

const property: Rule = {
  name: "TaskTelList-Property-is-JSON",
  level: "error",
  fields: ["TaskTelList"],
  description: "Property of a number in TaskTelList must be a JSON text",
  check: (request) =>
    first(request, "Property", ({ Property }) =>
      Property === undefined || isJson(Property) ? undefined : 'must be a JSON text, such as {"name":"Zhang"}',
    ),
};

const clidGroup: Rule = {
  name: "TaskTelList-ClidGroup-wins-over-Clid",
  level: "warning",
  fields: ["TaskTelList"],
  description: "in TaskTelList, Clid has no effect together with ClidGroup, which takes precedence",
  check: (request) =>
    first(request, "Clid", ({ Clid, ClidGroup }) =>
      Clid !== undefined && ClidGroup !== undefined
        ? "has no effect together with ClidGroup, which takes precedence"
        : undefined,
    ),
};

const size: Rule = {
  name: "TaskTelList-up-to-8-MB",
  level: "error",
  fields: ["TaskTelList"],
  description: "the JSON text of TaskTelList must not exceed 8 MB",
  check(request) {
    const json = JSON.stringify(request["TaskTelList"] ?? []);
    // A UTF-16 unit has at most three bytes in UTF-8.
    if (json.length * 3 <= MOST_BYTES) return false;
    const bytes = utf8Length(json);
    if (bytes <= MOST_BYTES) return false;
    const message = `must not exceed 8 MB (${MOST_BYTES} bytes) as JSON text; got ${bytes} bytes`;
    return { path: ["TaskTelList"], message, values: { maximum: MOST_BYTES, got: bytes } };
  },
};

/* One finding for all items with a problem, which says what is wrong with the first. */
function first(
  { TaskTelList }: RequestFields,
  field: keyof Tel,
  problemOf: (tel: Tel) => string | undefined,
): readonly RuleFinding[] {
  const indexes: number[] = [];
  let firstProblem = "";
  for (const [index, tel] of ((TaskTelList ?? []) as readonly Tel[]).entries()) {
    const problem = problemOf(tel);
    if (problem !== undefined && indexes.push(index) === 1) firstProblem = problem;
  }
  return itemFindings(firstProblem, indexes, (index) => ["TaskTelList", index, field]);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

export const rules = (): readonly Rule[] => [
  size,
  backups,
  property,
  clidGroup,
  onlyBeside("BridgeVoiceType", ["BridgeVoicePath"]),
];

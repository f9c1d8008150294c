import { SpecError } from "./schema.ts";

/* The extensions of an operation. scripts/specs/keywords.ts has those of schemas. */

/** What the value of an extension must be, in words and as a check. */
interface Form {
  readonly must: string;
  readonly isValid: (value: unknown) => boolean;
}

const OBJECT: Form = { must: "be an object", isValid: isObject };
const REQUIRED: Readonly<Record<string, Form>> = {
  "x-kind": oneOf("create", "import", "change", "query"),
  "x-ram-action": OBJECT,
  "x-behaviour": OBJECT,
};
/* Those that are optional, and those that forms.ts requires. */
const OTHERS = new Set(["x-doc-defect", "x-error-codes", "x-example", "x-rate-limit", "x-source", "x-todo"]);

/* Extensions that depend on the kind of the operation. */
const BY_KIND: Readonly<Record<string, Form & { needed: readonly string[]; allowed?: readonly string[] }>> = {
  "x-starts-calls": {
    needed: ["create", "import", "change"],
    ...oneOf("always", "when-immediate", "when-scheduled", "when-running", "never"),
  },
  "x-verify": {
    needed: ["create", "import", "change"],
    must: "be { operation, key }, or { noQuery } with a reason",
    isValid: (value) => hasTexts(value, ["operation", "key"]) || (hasTexts(value, ["noQuery"]) && value.noQuery !== ""),
  },
  "x-created": {
    needed: ["create"],
    allowed: ["import"],
    must: "be the path of a field of the response",
    isValid: (value) => typeof value === "string",
  },
  "x-once-with": {
    needed: [],
    allowed: ["change"],
    must: "be a list of parameters",
    isValid: (value) => Array.isArray(value) && value.length > 0 && value.every((name) => typeof name === "string"),
  },
  "x-failure": {
    needed: [],
    allowed: ["create", "import", "change"],
    must: "be lists of values by the paths of fields of the response",
    isValid: (value) => isObject(value) && Object.values(value).every(Array.isArray),
  },
};

/** @throws SpecError unless an operation has all extensions that outdial reads, and no others. */
export function checkExtensions(operation: Record<string, unknown>, file: string): void {
  const refuse = (key: string, problem: string): never => {
    throw new SpecError(file, `/operation/post/${key}`, `${problem} (see specs/README.md)`);
  };
  const check = (key: string, { must, isValid }: Form): void => {
    if (!(key in operation)) refuse(key, `missing; must ${must}`);
    if (!isValid(operation[key])) refuse(key, `must ${must}`);
  };
  for (const [key, form] of Object.entries(REQUIRED)) check(key, form);
  const kind = operation["x-kind"] as string;
  for (const [key, form] of Object.entries(BY_KIND)) {
    const isNeeded = form.needed.includes(kind);
    if (isNeeded || key in operation) {
      if (!isNeeded && !form.allowed?.includes(kind)) refuse(key, `an operation of the kind ${kind} must not have it`);
      check(key, form);
    }
  }
  const unknown = Object.keys(operation).find(
    (key) => key.startsWith("x-") && !(key in REQUIRED) && !(key in BY_KIND) && !OTHERS.has(key),
  );
  if (unknown !== undefined) refuse(unknown, `nothing reads the extension "${unknown}"`);
}

function oneOf(...values: readonly string[]): Form {
  return { must: `be one of ${values.join(", ")}`, isValid: (value) => values.includes(value as string) };
}

/* Exactly these properties, each a text. */
function hasTexts<Key extends string>(value: unknown, keys: readonly Key[]): value is Record<Key, string> {
  return (
    isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => typeof value[key] === "string")
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

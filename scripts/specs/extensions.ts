import { SpecError } from "./schema.ts";

/* The extensions of an operation. scripts/specs/keywords.ts has those of schemas. */

const OPERATION_EXTENSIONS: Readonly<Record<string, (value: unknown) => boolean>> = {
  "x-source": isObject,
  "x-kind": (value) => ["create", "import", "change", "query"].includes(value as string),
  "x-rate-limit": (value) => isObject(value) && typeof value.documented === "boolean",
  "x-ram-action": isObject,
  "x-behaviour": isObject,
  "x-error-codes": Array.isArray,
};
const OPTIONAL_EXTENSIONS = new Set(["x-doc-defect", "x-example", "x-todo"]);

/* Extensions that depend on the kind of the operation. */
const BY_KIND: Readonly<
  Record<string, { needed: readonly string[]; allowed?: readonly string[]; isValid: (value: unknown) => boolean }>
> = {
  "x-starts-calls": {
    needed: ["create", "import", "change"],
    isValid: (value) =>
      ["always", "when-immediate", "when-scheduled", "when-running", "never"].includes(value as string),
  },
  "x-verify": {
    needed: ["create", "import", "change"],
    isValid: (value) => isObject(value) && typeof value.operation === "string" && typeof value.key === "string",
  },
  "x-created": { needed: ["create"], allowed: ["import"], isValid: (value) => typeof value === "string" },
  "x-failure": {
    needed: [],
    allowed: ["create", "import", "change"],
    isValid: (value) => isObject(value) && Object.values(value).every(Array.isArray),
  },
};

/** @throws SpecError unless an operation has all extensions that outdial reads, and no others. */
export function checkExtensions(operation: Record<string, unknown>, file: string): void {
  for (const [key, isValid] of Object.entries(OPERATION_EXTENSIONS)) {
    if (!isValid(operation[key]))
      throw new SpecError(file, `/operation/post/${key}`, "missing or malformed (see specs/README.md)");
  }
  const kind = operation["x-kind"] as string;
  for (const [key, { needed, allowed = [], isValid }] of Object.entries(BY_KIND)) {
    const isGiven = key in operation;
    const at = `/operation/post/${key}`;
    if (isGiven && !needed.includes(kind) && !allowed.includes(kind))
      throw new SpecError(file, at, `an operation of the kind ${kind} must not have it (see specs/README.md)`);
    if (isGiven ? !isValid(operation[key]) : needed.includes(kind))
      throw new SpecError(file, at, "missing or malformed (see specs/README.md)");
  }
  for (const key of Object.keys(operation)) {
    if (key.startsWith("x-") && !(key in OPERATION_EXTENSIONS) && !(key in BY_KIND) && !OPTIONAL_EXTENSIONS.has(key)) {
      throw new SpecError(file, `/operation/post/${key}`, `nothing reads the extension "${key}"`);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bumpOf, changesetName, unreadOf, writeChangeset } from "../../scripts/drift/changeset.ts";
import type { Finding } from "../../scripts/drift/finding.ts";
import { changesOf, specsAt } from "../../scripts/drift/git.ts";
import { describeFinding, diffSpecs } from "../../scripts/drift/history.ts";
import { compareSchemas, type Schemas } from "../../scripts/drift/schema-changes.ts";
import { readSpecOperations } from "../../scripts/specs/spec-operations.ts";
import { readSpecs } from "../../scripts/specs/files.ts";
import { reachable } from "../../scripts/specs/service-spec.ts";
import { walk, type Schema } from "../../scripts/specs/schema.ts";
import { ROOT } from "../support/project.ts";
import { OPERATIONS } from "../pages/specs.ts";

const specs = readSpecs(join(ROOT, "specs"));

const repository = mkdtempSync(join(tmpdir(), "outdial-history-"));
afterAll(() => rmSync(repository, { recursive: true }));

/* The findings of an edit of one spec file, as `npm run diff` prints them. */
function diffOf(file: string, ...edits: readonly [from: string | RegExp, to: string][]): string[] {
  const before = specs.get(file) ?? expect.fail();
  const after = edits.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    expect(changed, String(from)).not.toBe(text);
    return changed;
  }, before);
  const findings = diffSpecs(OPERATIONS, readSpecOperations(new Map([...specs, [file, after]])));
  return findings.map((finding) => `${finding.severity}: ${describeFinding(finding)}`);
}

describe("the difference between two versions of the specs", () => {
  const edited = new Map(
    [...specs].map(([path, text]) => [
      path,
      path === "aiccs/CreateAiCallTask.yaml"
        ? text.replace("maximum: 720", "maximum: 600").replace("maximum: 500", "maximum: 900")
        : text,
    ]),
  );
  const findings = diffSpecs(OPERATIONS, readSpecOperations(edited));

  test("lists the facts that differ, breaking ones first", () => {
    expect(diffSpecs(OPERATIONS, OPERATIONS)).toEqual([]);
    expect(findings).toMatchObject([
      { severity: "breaking", path: "CallRetryInterval", before: 720, after: 600 },
      { severity: "change", path: "TaskCps", before: 500, after: 900 },
    ]);
  });
  test("shows which items only one of two lists has", () => {
    const finding: Finding = {
      severity: "breaking",
      operation: "It",
      side: "request",
      path: "Path",
      what: "values",
      before: ["A", "B", "C"],
      after: ["B", "C", "D"],
    };
    expect(describeFinding(finding)).toBe("It Path values: without A, also D");
    expect(describeFinding({ ...finding, after: undefined })).toBe("It Path values: A, B, C -> nothing");
  });
  test("a new or removed operation is one finding", () => {
    const fewer = new Map([...OPERATIONS].filter(([name]) => name !== "CloudUpdateTask"));
    expect(diffSpecs(fewer, OPERATIONS)).toMatchObject([
      { severity: "change", operation: "CloudUpdateTask", what: "operation" },
    ]);
    expect(diffSpecs(OPERATIONS, fewer)).toMatchObject([
      { severity: "breaking", operation: "CloudUpdateTask", what: "operation" },
    ]);
  });
  test("makes a changeset: breaking if a caller would notice", () => {
    expect([
      bumpOf(findings, "0.3.0"),
      bumpOf(findings, "1.2.3"),
      bumpOf(findings.slice(1), "0.3.0"),
      bumpOf(findings.slice(1), "1.2.3"),
    ]).toEqual(["minor", "major", "patch", "minor"]);
    expect(writeChangeset(findings, "0.3.0", new Set(["CreateAiCallTask"])).split("\n")).toEqual([
      "---",
      '"outdial": minor',
      "---",
      "",
      "CreateAiCallTask follows its vendor's documentation.",
      "",
      "Breaking:",
      "",
      "- CreateAiCallTask CallRetryInterval maximum: 720 -> 600",
      "",
      "Also:",
      "",
      "- CreateAiCallTask TaskCps maximum: 500 -> 900",
      "",
    ]);
    const taken = (name: string) => name === "create-ai-call-task-follows-its-vendor.md";
    expect(changesetName(findings, new Set(["CreateAiCallTask"]), taken)).toBe(
      "create-ai-call-task-follows-its-vendor-2.md",
    );
  });
  test("a changeset does not say that an operation follows a page that was not read", () => {
    const shared = ["CreateAiCallTask", "UpdateAiCallTask"].flatMap((operation) =>
      findings.slice(0, 1).map((finding) => ({ ...finding, operation })),
    );
    expect(writeChangeset(shared, "0.3.0", new Set(["CreateAiCallTask"]))).toContain(
      "CreateAiCallTask follows its vendor's documentation. UpdateAiCallTask changes too.",
    );
    expect(unreadOf(shared, new Set(["CreateAiCallTask"]))).toEqual(["UpdateAiCallTask"]);
    // A page was read, but of another operation.
    const other = new Set(["CloudUpdateTask"]);
    expect(writeChangeset(shared, "0.3.0", other)).toContain("\n\nCreateAiCallTask, UpdateAiCallTask change.\n");
    expect(changesetName(shared, other, () => false)).toBe("create-ai-call-task-and-others-changes.md");
    expect(changesetName(shared, new Set(["UpdateAiCallTask"]), () => false)).toBe(
      "update-ai-call-task-follows-its-vendor.md",
    );
  });
  test("is read from git; an unknown commit is refused", () => {
    cpSync(join(ROOT, "specs"), join(repository, "specs"), { recursive: true });
    const git = (...args: string[]) =>
      spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd: repository });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "specs");
    writeFileSync(join(repository, "specs/aiccs/CreateAiCallTask.yaml"), "changed since");
    writeFileSync(join(repository, "specs/new.txt"), "one\ntwo\n");
    expect(changesOf(repository, "specs")).toMatch(/\n\+changed since\n[^]*new file specs\/new\.txt\n\+one\n\+two\n$/);
    expect(diffSpecs(OPERATIONS, readSpecOperations(specsAt(repository, "HEAD")))).toEqual([]);
    expect(() => specsAt(repository, "no-such-commit")).toThrow("no-such-commit");
    expect(() => specsAt(repository, "--output=x")).toThrow("is not a commit");
  });
});

describe("every change that affects a caller or the wire is a finding", () => {
  const create = "aiccs/CreateAiCallTask.yaml";
  test.each<[what: string, file: string, edit: [string | RegExp, string], findings: string[]]>([
    [
      "a field of the response that becomes optional",
      create,
      ["required: [Code, RequestId, Data]", "required: [Code, RequestId]"],
      ["breaking: CreateAiCallTask response Data required: true -> false"],
    ],
    [
      "an id that becomes another type",
      create,
      ["      x-id: int64\n", "      x-id: uint64\n"],
      ["breaking: CreateAiCallTask response Data x-id: int64 -> uint64"],
    ],
    [
      "an operation of another kind",
      create,
      ["x-kind: create", "x-kind: import"],
      ["breaking: CreateAiCallTask x-kind: create -> import"],
    ],
    [
      "a task that calls at other times",
      create,
      ["x-starts-calls: when-immediate", "x-starts-calls: never"],
      ["change: CreateAiCallTask x-starts-calls: when-immediate -> never"],
    ],
    [
      "another operation to look up the result",
      create,
      ["key: TaskName }", "key: AgentId }"],
      [
        'change: CreateAiCallTask x-verify: {"operation":"QueryAiCallTaskPage","key":"TaskName"} -> {"operation":"QueryAiCallTaskPage","key":"AgentId"}',
      ],
    ],
    [
      "another rate limit",
      "ccc/CreateAutoCalloutTask.yaml",
      ["requests: 20", "requests: 10"],
      ["change: CreateAutoCalloutTask rate limit: 20 in 1 s -> 10 in 1 s"],
    ],
    [
      "an object that accepts other names",
      create,
      ["additionalProperties: false", "additionalProperties: true"],
      ["change: CreateAiCallTask other names: refused -> allowed"],
    ],
    [
      "a field of a JSON text that becomes optional",
      "aiccs/shared.yaml",
      ["required: [startTime, endTime]", "required: [startTime]"],
      expect.arrayContaining(
        ["CreateAiCallTask", "UpdateAiCallTask"].map(
          (name) => `change: ${name} CallTime[].endTime required: true -> false`,
        ),
      ) as string[],
    ],
    [
      "a bound of a value in a JSON text",
      "dyvms/shared.yaml",
      ["maxLength: 1000", "maxLength: 500"],
      expect.arrayContaining([
        expect.stringMatching(/^breaking: CloudUpdateTask .*\* maxLength: 1000 -> 500$/),
      ]) as string[],
    ],
    [
      "a pattern",
      "shared/time.yaml",
      [/(pattern: '\^\(\?:\[01\].*)\$'/, "$1'"],
      expect.arrayContaining([
        expect.stringMatching(/^breaking: CreateAiCallTask CallTime\[\]\.startTime pattern: /),
      ]) as string[],
    ],
    [
      "a list that is sent in another form",
      "dyvms/CloudUpdateTask.yaml",
      [/\n +x-wire: comma-list/, ""],
      [expect.stringMatching(/^breaking: CloudUpdateTask \w+ format: comma-list -> nothing$/) as string],
    ],
    [
      "the host",
      "aiccs/openapi.yaml",
      ["https://aiccs.aliyuncs.com", "https://aiccs.example.com"],
      expect.arrayContaining(
        ["CreateAiCallTask", "UpdateAiCallTask"].map(
          (name) => `breaking: ${name} host: aiccs.aliyuncs.com -> aiccs.example.com`,
        ),
      ) as string[],
    ],
  ])("%s", (_what, file, edit, findings) => expect(diffOf(file, edit)).toEqual(findings));

  test("changed descriptions are not findings", () => {
    expect(diffOf(create, ["Name of the task, unique within the account.", "What the task is called."])).toEqual([]);
  });

  test("new values of a response are breaking, and removed values of a request", () => {
    const both = (schema: Schema, other: Schema) =>
      (["request", "response"] as const).map((side) => {
        const findings: string[] = [];
        const root = (value: Schema) => ({ name: "It", schemas: new Map([["It", { schema: value, file: "" }]]) });
        compareSchemas(root(schema), root(other), side, ({ severity }) => findings.push(severity));
        return findings;
      });
    const [few, more]: Schema[] = [
      { type: "string", enum: ["A"] },
      { type: "string", enum: ["A", "B"] },
    ];
    expect(both(few ?? {}, more ?? {})).toEqual([["change"], ["breaking"]]);
    expect(both(more ?? {}, few ?? {})).toEqual([["breaking"], ["change"]]);
  });

  test.each([...OPERATIONS])("%s: no schema keyword can be removed or changed without a finding", (_name, known) => {
    const { schemas } = known.service;
    const seen = (root: "request" | "result", changed: Schemas): Omit<Finding, "operation">[] => {
      const findings: Omit<Finding, "operation">[] = [];
      const name = known.operation[root];
      const side = root === "request" ? "request" : "response";
      compareSchemas({ name, schemas }, { name, schemas: changed }, side, (finding) => findings.push(finding));
      return findings;
    };
    const unseen: string[] = [];
    let count = 0;
    for (const root of ["request", "result"] as const)
      for (const part of reachable(schemas, [known.operation[root]])) {
        const places: string[] = [];
        walk(schemas.get(part)?.schema ?? {}, "", (_schema, path) => places.push(path));
        for (const place of places) {
          const at = (schema: Schema): Schema =>
            place
              .split("/")
              .slice(1)
              .reduce<Schema>((inner, key) => (inner as Record<string, Schema>)[key] ?? {}, schema);
          for (const [keyword, value] of Object.entries(at(schemas.get(part)?.schema ?? {}))) {
            // Descriptions are ignored; conditions are compared by what they require; an example is overruled where the schema is used.
            if (["description", "x-source", "allOf", "examples", "properties", "$ref"].includes(keyword)) continue;
            for (const changed of otherThan(value)) {
              const copy = structuredClone(schemas.get(part)?.schema ?? {});
              if (changed === undefined) Reflect.deleteProperty(at(copy), keyword);
              else Object.assign(at(copy), { [keyword]: changed });
              const isSame = keyword === "additionalProperties" && value === true && changed === undefined;
              // The two keywords of a JSON text belong together.
              if (isSame || (keyword === "contentSchema" && changed === undefined)) continue;
              count += 1;
              if (seen(root, new Map([...schemas, [part, { schema: copy, file: "" }]])).length === 0)
                unseen.push(`${part}${place}/${keyword}: ${JSON.stringify(changed)}`);
            }
          }
        }
      }
    expect(count).toBeGreaterThan(20);
    expect(unseen).toEqual([]);
  });
});

/* Other values of a keyword: removed, and slightly different. */
function otherThan(value: unknown): unknown[] {
  if (typeof value === "number") return [undefined, value + 1];
  if (typeof value === "boolean") return [undefined, !value];
  if (typeof value === "string") return [undefined, `${value}x`];
  if (Array.isArray(value)) return [undefined, value.slice(1)];
  return [undefined];
}

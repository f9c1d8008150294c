import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startExamples } from "../../scripts/start/examples.ts";

/* What outdial costs a user's compiler: a project that calls every operation, against an empty one. Rounds are interleaved. */

const ROUNDS = 5;
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "outdial-typecheck-"));

const IMPORTS = `import { createAiccs } from "outdial/aiccs";
import { createCcc } from "outdial/ccc";
import { createDyvms } from "outdial/dyvms";
const alibaba = { accessKeyId: "a", accessKeySecret: "b" };
const clients = { aiccs: createAiccs({ credentials: alibaba }), dyvms: createDyvms({ credentials: alibaba }), ccc: createCcc({ credentials: { secretId: "a", secretKey: "b" } }) };
`;
const calls = startExamples(root).map(
  ({ service, method, input }) => `await clients.${service}.${method}(${JSON.stringify(input)});\n`,
);

function project(name: string, source: string): string {
  const at = join(folder, name);
  mkdirSync(join(at, "node_modules"), { recursive: true });
  symlinkSync(root, join(at, "node_modules", "outdial"));
  writeFileSync(join(at, "package.json"), '{ "type": "module" }');
  writeFileSync(join(at, "main.ts"), source);
  return at;
}

function measure(at: string): { seconds: number; types: number } {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const flags = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "--lib",
    "es2023,esnext.disposable,dom",
  ];
  const output = execFileSync(process.execPath, [tsc, ...flags, "--extendedDiagnostics", "main.ts"], {
    cwd: at,
    encoding: "utf8",
  });
  const figure = (label: string): number => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(output)?.[1]);
  return { seconds: figure("Total time"), types: figure("Types") };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

try {
  const empty = project("empty", "export {};\n");
  const full = project("full", IMPORTS + calls.join(""));
  const rounds = Array.from({ length: ROUNDS }, () => [measure(empty), measure(full)] as const);
  const [without, using] = [median(rounds.map(([one]) => one.seconds)), median(rounds.map(([, two]) => two.seconds))];
  console.log(`type-checking, TypeScript 5.9, median of ${ROUNDS} rounds`);
  console.log(`  an empty project:        ${without.toFixed(2)} s`);
  console.log(`  all ${calls.length} operations used:   ${using.toFixed(2)} s (${rounds[0]?.[1].types} types)`);
  console.log(`  outdial costs:           ${(using - without).toFixed(2)} s (due: at most 1.5 s)`);
} finally {
  rmSync(folder, { recursive: true });
}

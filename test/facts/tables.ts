import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { FactTable } from "./fact.ts";

/** The hand-written facts of all operations: the files of this folder that are named after an operation. */
export const TABLES: readonly FactTable[] = await Promise.all(
  globSync("[A-Z]*.ts", { cwd: import.meta.dirname })
    .sort()
    .map(readTable),
);

/** The facts of an operation. @throws Error with the name of the file to write if there are none. */
export function tableOf(action: string): FactTable {
  const table = TABLES.find((each) => each.action === action);
  if (!table) throw new Error(`${action} has no facts: write them into test/facts/${action}.ts`);
  return table;
}

async function readTable(file: string): Promise<FactTable> {
  const { table } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as { table: FactTable };
  if (`${table.action}.ts` !== file) throw new Error(`test/facts/${file} has the facts of ${table.action}`);
  return table;
}

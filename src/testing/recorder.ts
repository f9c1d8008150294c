import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { form } from "../options/forms.ts";
import { readRecord } from "../options/read-options.ts";
import type { FakeCloud } from "./fake-cloud.ts";
import { wireSnapshot } from "./recording/wire-snapshot.ts";

const OPTIONS = {
  folder: form<string>((given) => typeof given === "string" && given !== "", "the path of a folder"),
};

/**
 * Writes a snapshot of each request to a folder from now on, `001-CreateAiCallTask.txt` and so on, until `stop` is called.
 * Files with such names from an earlier run are removed first. @throws ConfigurationError if the folder is missing.
 */
export function recordWire(cloud: FakeCloud, options: { readonly folder: string }): { stop(): void } {
  const { folder } = readRecord(options, OPTIONS, "the recorder's options");
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (/^\d{3,}-\w+\.txt$/.test(name)) rmSync(join(folder, name));
  let count = 0;
  const stop = cloud.onCall((exchange) => {
    count += 1;
    const name = `${String(count).padStart(3, "0")}-${exchange.call.operation ?? "refused"}.txt`;
    // The test may have removed the folder.
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), wireSnapshot(exchange));
  });
  return { stop };
}

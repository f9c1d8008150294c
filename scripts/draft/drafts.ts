import { format } from "prettier";
import type { Documented } from "../facts/model.ts";
import { loadService } from "../specs/load.ts";
import { draftOperation } from "./document.ts";
import { draftFiles, type ChangedFile } from "./files.ts";

/**
 * Drafts several operations of a service, each with those before it as operations of the service. `specs` are the spec files by their
 * path in specs/; `read` gives the current text of a file of the project.
 *
 * @returns the files to write, by operation and all together, formatted.
 * @throws SpecError if a draft could not be generated.
 */
export async function draftAll(
  sources: readonly Documented[],
  service: string,
  specs: ReadonlyMap<string, string>,
  read: (path: string) => string,
): Promise<{ readonly specs: ReadonlyMap<string, string>; readonly files: readonly ChangedFile[] }> {
  const files = new Map<string, string>();
  const drafted = new Map(specs);
  const names = sources.map(({ operation }) => operation);
  const ownSpecs = new Map<string, string>();
  for (const source of sources) {
    const draft = draftOperation(source, loadService(drafted, service), names);
    const changed = draftFiles(source.operation, service, draft, (path) => files.get(path) ?? read(path));
    for (const file of changed) {
      const text = await formatted(file);
      files.set(file.path, text);
      if (file.path.startsWith("specs/")) drafted.set(file.path.replace(/^specs\//, ""), text);
    }
    ownSpecs.set(source.operation, files.get(`specs/${service}/${source.operation}.yaml`) ?? "");
  }
  loadService(drafted, service);
  return { specs: ownSpecs, files: [...files].map(([path, text]) => ({ path, text })) };
}

function formatted({ path, text }: ChangedFile): Promise<string> {
  return format(text, { parser: path.endsWith(".ts") ? "typescript" : "yaml", printWidth: 120 });
}

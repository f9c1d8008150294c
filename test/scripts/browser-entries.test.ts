import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserEntries, browserModule } from "../../scripts/bundle/browser-entries.ts";

/* The entries for browsers are made from the exports of the entries for servers. */

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outdial-entries-"));
  await mkdir(join(root, "src"));
});
afterAll(() => rm(root, { recursive: true }));

/** The module for browsers of an entry, without the line that imports what the replacements need. */
async function moduleOf(name: string, server: string, browser?: string): Promise<string> {
  const files = { server: `src/${name}.mjs`, browser: `src/${name}.browser.mjs` };
  await writeFile(join(root, files.server), server);
  if (browser !== undefined) await writeFile(join(root, files.browser), browser);
  const plugin = browserEntries(root, { [name]: files });
  const text = await plugin.load(plugin.resolveId(browserModule(name)) ?? "");
  return text?.split("\n").slice(1).join("\n").replaceAll(root, "root") ?? "";
}

describe("the module for browsers", () => {
  test("replaces each function, and each function in an object", async () => {
    const server = `export function create() {} export const matchers = { toBe() {}, not: { toBe() {} } };`;
    expect(await moduleOf("all", server)).toBe(
      [
        `export const create = /* @__PURE__ */ serverOnly("all", "create");`,
        `export const matchers = { "toBe": /* @__PURE__ */ serverOnly("all", "matchers.toBe"), ` +
          `"not": { "toBe": /* @__PURE__ */ serverOnly("all", "matchers.not.toBe") } };`,
      ].join("\n"),
    );
  });

  test("keeps what works in browsers", async () => {
    const [kept, ...replaced] = (
      await moduleOf("some", "export function send() {} export const A = 1;", "export const A = 1;")
    ).split("\n");
    expect(kept).toBe('export * from "root/src/some.browser.mjs";');
    expect(replaced).toEqual([`export const send = /* @__PURE__ */ serverOnly("some", "send");`]);
  });

  test("is refused for a value that can be neither kept nor replaced", async () => {
    await expect(moduleOf("value", "export const LIMIT = 20;")).rejects.toThrow(
      "LIMIT of value has no replacement for browsers: export it from the entry's file for browsers",
    );
  });
});

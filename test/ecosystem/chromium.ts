/*
 * The parts of Playwright and of the package with Chromium that the tests use. Both are installed only for the slow tests, so their own
 * types are missing where the sources are checked.
 */
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}
interface Chromium {
  readonly default: { executablePath(): Promise<string> };
}

export interface Browser extends AsyncDisposable {
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

export interface Page extends AsyncDisposable {
  on(event: "pageerror", listener: (error: Error) => void): void;
  on(event: "console", listener: (message: { text(): string }) => void): void;
  goto(url: string): Promise<unknown>;
  addScriptTag(options: { path: string; type: string }): Promise<unknown>;
  textContent(selector: string): Promise<string | null>;
  evaluate<Value>(expression: string): Promise<Value>;
}

/** Starts Chromium, whose binary is in a package of the npm registry. */
export async function startChromium(): Promise<Browser> {
  const load = (name: string): Promise<unknown> => import(name);
  const { default: chromium } = (await load("@sparticuz/chromium")) as Chromium;
  const { chromium: playwright } = (await load("playwright-core")) as Playwright;
  // The arguments that the package recommends run everything in one process, which ends with its first page.
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"], headless: true });
}

import chromium from "@sparticuz/chromium";
import { chromium as playwright, type Browser } from "playwright-core";

/** Starts Chromium, whose binary is in a package of the npm registry. */
export async function startChromium(): Promise<Browser> {
  // The arguments that the package recommends run everything in one process, which ends with its first page.
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ["--no-sandbox"], headless: true });
}

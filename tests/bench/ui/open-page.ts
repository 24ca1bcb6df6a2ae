import type { Browser, Page } from 'playwright-core';

/** A fresh page of the size that everything is measured at. */
export async function openPage(browser: Browser, origin: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  // tsx keeps the names of functions by a helper that the browser does not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  return context.newPage();
}

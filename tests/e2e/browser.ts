import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { findBrowser } from '@/lib/cli/find-browser';

export interface Visitor {
  /** A page in a fresh context. Errors on it fail the test that opened it. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
}

/** One browser for the tests of a file, a context of its own for each test. `expected` are errors of the console that are meant. */
export function withBrowser({ expected = [] }: { expected?: RegExp[] } = {}): Visitor {
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch(await findBrowser());
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const found = problems;
    contexts = [];
    problems = [];
    expect(found).toEqual([]);
  });

  return {
    async open(path, options) {
      const context = await browser.newContext({
        baseURL: inject('origin'),
        locale: 'en-GB',
        viewport: { width: 1440, height: 900 },
        reducedMotion: 'reduce',
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
      page.on('console', (message) => {
        // A page that is meant to be missing is reported as a failed resource, too.
        const isExpected = [/status of 4(?:04|10)/, ...expected].some((known) => known.test(message.text()));
        if (message.type() === 'error' && !isExpected) problems.push(`console: ${message.text()}`);
      });
      if (options?.javaScriptEnabled === false) await page.goto(path);
      else await visit(page, path);
      return page;
    },
  };
}

/** Goes to a page and waits until all its buttons listen: a click that comes before the scripts is lost. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(() => {
    const listens = (button: Element) => Object.keys(button).some((key) => key.startsWith('__reactProps$'));
    return [...document.querySelectorAll('button')].every(listens);
  });
}

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The file that a choice of the menu of exports gives; `button` is the menu's name in the language of the page. */
export async function saveExport(page: Page, item: string | RegExp, button = 'Export'): Promise<Buffer> {
  await page.getByRole('button', { name: button }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: item }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^sidelines-\d{4}-\d\d-\d\d\.[a-z]+$/);
  return readFile(await download.path());
}

// Files of what the server does not answer at first, and pictures that are opened elsewhere.
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';
import { saveExport } from '@/tests/e2e/save-export';

const visitor = withBrowser({ expected: [/status of 503/] });

describe('a file that the server did not give', () => {
  it('says so and can be asked for again', async () => {
    const page = await visitor.open('/');
    await waitForGraph(page);
    await page.route('**/api/meetings**', (route) =>
      route.fulfill({ status: 503, json: { error: { code: 'busy', message: 'busy' } } }),
    );
    await page.getByRole('button', { name: 'Export' }).first().click();
    await page.getByRole('menuitem', { name: 'Meetings as CSV' }).click();
    await page.getByText('The file was not made. The server is busy.').first().waitFor();
    await page.unroute('**/api/meetings**');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.said').getByRole('button', { name: 'Try again' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByText('CSV saved').first().waitFor();
  });
});

describe('a drawing in Hindi', () => {
  it('brings its letters, so that it looks the same wherever it is opened', async () => {
    const page = await visitor.open('/hi?country=RU');
    await waitForGraph(page);
    const svg = (await saveExport(page, 'SVG चित्र', 'निर्यात करें')).toString();
    expect(svg.length).toBeLessThan(1_500_000);
    const rules = [...svg.matchAll(/@font-face/g)].length;
    expect(rules).toBeGreaterThan(1);
    expect(svg).not.toMatch(/url\(["']?(?:&quot;)?(?:\/|http)/);

    // A page that has none of our fonts.
    const other = await visitor.open('/api/health');
    const faces = await other.evaluate(async (text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const style = document.createElement('style');
      style.textContent = file.querySelector('style')?.textContent ?? '';
      document.head.append(style);
      const family = getComputedStyle(document.body).fontFamily;
      const wanted = /font-family:([^;}]+);paint-order/.exec(style.textContent)?.[1] ?? family;
      const loaded = await document.fonts.load(`600 16px ${wanted}`, 'जयशंकर');
      return loaded.map((face) => `${face.family} ${face.status}`);
    }, svg);
    expect(faces.join()).toMatch(/Devanagari.* loaded/);
  });
});

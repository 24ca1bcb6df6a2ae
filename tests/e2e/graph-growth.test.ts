// What grows and shrinks on the sheet: one node is collapsed alone, an island unfolds, and nobody else moves.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { countNodes, entryOf, findLand, findNode, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
/** The busiest person, in the middle of the first view. */
const PUTIN = 'person:vladimir-putin';
const LAVROV = 'person:sergey-lavrov';
const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const NARROW = 'series=CICA:foreign_ministers';

async function open(address: string): Promise<Page> {
  const page = await visitor.open(address);
  await waitForGraph(page);
  return page;
}

/** Where everything lies on the sheet, whatever part of it is in sight. */
function readPlaces(page: Page): Promise<Record<string, string>> {
  return page.locator('.map .canvas').evaluate((host) => {
    interface Drawn {
      id: () => string;
      position: () => { x: number; y: number };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: { nodes: () => Drawn[] } } })._cyreg;
    const round = ({ x, y }: { x: number; y: number }) => `${Math.round(x)},${Math.round(y)}`;
    return Object.fromEntries([...cy.nodes()].map((node) => [node.id(), round(node.position())]));
  });
}

const settled = (page: Page, count: number) => expect.poll(() => countNodes(page), { timeout: 15_000 }).toBe(count);
const grown = (page: Page, count: number) =>
  expect.poll(() => countNodes(page), { timeout: 15_000 }).toBeGreaterThan(count);

describe.each([
  ['', 'Collapse'],
  ['/hi', 'समेटें'],
])('collapsing in %s/', (prefix, collapse) => {
  it('takes away what one node brought, and leaves what another brought', async () => {
    const alone = await open(`${prefix}/?${NARROW}&expand=${LAVROV}`);
    const both = await open(`${prefix}/?${NARROW}&expand=${LAVROV},${JAISHANKAR}`);
    // One of those whom only the one of the two met.
    await entryOf(alone, 'person:wang-yi').waitFor({ state: 'attached' });
    for (const key of ['person:wang-yi', 'person:maxim-ryzhenkov'])
      await entryOf(both, key).waitFor({ state: 'attached' });
    const { x, y } = await findNode(both, JAISHANKAR);
    await both.mouse.click(x, y, { button: 'right' });
    await both.getByRole('menuitem', { name: collapse, exact: true }).click();
    await both.waitForURL((url) => url.searchParams.get('expand') === LAVROV);
    await entryOf(both, 'person:maxim-ryzhenkov').waitFor({ state: 'detached' });
    const drawn = async (page: Page) => Object.keys(await readPlaces(page)).sort();
    const wanted = await drawn(alone);
    await expect.poll(() => drawn(both), { timeout: 15_000 }).toEqual(wanted);
  });
});

describe('the sheet', () => {
  it('is the same picture for the same link', async () => {
    const address = `/?country=RU&meetings=true`;
    const [one, other] = [await open(address), await open(address)];
    await settled(other, await countNodes(one));
    expect(await readPlaces(other)).toEqual(await readPlaces(one));
  });

  it('is the same for whoever opens the link after filters were set and taken off by hand', async () => {
    const page = await open('/');
    const before = await readPlaces(page);
    const filters = page.getByRole('complementary', { name: 'Filters' });
    await filters.getByRole('checkbox', { name: /Pakistan/ }).check();
    await page.waitForURL(/country=PK/);
    const other = await open(page.url());
    await page
      .locator('.cartouche')
      .getByText(/ of [0-9]+ meetings by these filters/)
      .waitFor();
    await expect.poll(() => readPlaces(page), { timeout: 15_000 }).toEqual(await readPlaces(other));
    await filters.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => readPlaces(page), { timeout: 15_000 }).toEqual(before);
  });

  it('moves nobody when others come', async () => {
    const page = await open(`/?${NARROW}`);
    const [before, count] = [await readPlaces(page), await countNodes(page)];
    const { x, y } = await findNode(page, JAISHANKAR);
    await page.mouse.click(x, y, { button: 'right' });
    await page.getByRole('menuitemcheckbox', { name: /^Meetings [0-9]+$/ }).click();
    await grown(page, count);
    const people = Object.entries(before).filter(([id]) => id.startsWith('person:'));
    expect(people.length).toBeGreaterThan(2);
    expect(await readPlaces(page)).toMatchObject(Object.fromEntries(people));
  });

  it('unfolds a folded island by its menu', async () => {
    const page = await open(`/?${NARROW}`);
    const count = await countNodes(page);
    const key = (await page.locator('.map [data-node^="gathering:"][data-x]').first().getAttribute('data-node')) ?? '';
    const land = await findLand(page, key);
    await page.mouse.click(land.x, land.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Fold', exact: true }).click();
    await expect.poll(() => countNodes(page)).toBeLessThan(count);
    const folded = await findNode(page, key);
    await page.mouse.click(folded.x, folded.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Unfold', exact: true }).click();
    await settled(page, count);
    expect(new URL(page.url()).searchParams.has('fold')).toBe(false);
  });

  it('lights whoever is under the pointer with those whom they met, and nobody else', async () => {
    const page = await open('/');
    const { x, y } = await findNode(page, PUTIN);
    await page.mouse.move(x, y);
    await page.locator('.map .canvas[data-hovering]').waitFor();
    const near = await page.locator('.map .canvas').evaluate((host) => {
      const { cy } = (host as unknown as { _cyreg: { cy: { nodes: (of: string) => { id: () => string }[] } } })._cyreg;
      return {
        lit: [...cy.nodes('.near')].map((node) => node.id()),
        under: [...cy.nodes('.hovered')].map((node) => node.id()),
      };
    });
    expect(near.under).toEqual([expect.stringContaining(PUTIN)]);
    expect(near.lit.some((id) => id.includes('person:xi-jinping'))).toBe(true);
    expect(near.lit.some((id) => id.includes('person:denis-manturov'))).toBe(false);
    await page.mouse.move(2, 2);
    await page.locator('.map .canvas:not([data-hovering])').waitFor();
  });

  it('goes back to the whole by one button', async () => {
    const page = await open('/');
    const fit = page.getByRole('button', { name: 'Zoom in' }).locator('xpath=../button[last()]');
    await fit.click();
    const whole = await findNode(page, LAVROV);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => findNode(page, LAVROV)).not.toEqual(whole);
    await fit.click();
    await expect.poll(() => findNode(page, LAVROV)).toEqual(whole);
  });
});

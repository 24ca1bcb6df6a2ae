// What a reader does to the graph, in a real browser: switch, fold, hide, pin, focus, undo.
import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { countNodes, entryOf, findLand, findNode, readLabels, readLines, waitForGraph } from '@/tests/e2e/canvas';

const visitor = withBrowser();
/** The busiest person, in the middle of the first view. */
const PUTIN = 'person:vladimir-putin';
const LAVROV = 'person:sergey-lavrov';
const JAISHANKAR = 'person:subrahmanyam-jaishankar';
const MIRZOYAN = 'person:ararat-mirzoyan';

async function open(address: string, options?: Parameters<typeof visitor.open>[1]): Promise<Page> {
  const page = await visitor.open(address, options);
  await waitForGraph(page);
  return page;
}

/** Waits for a state of the page that has no element of its own. */
const soon = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 8000, interval: 100 });
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const isGone = (page: Page, key: string) => soon(async () => expect(await entryOf(page, key).count()).toBe(0));

async function rightClick(page: Page, key: string): Promise<void> {
  const { x, y } = await findNode(page, key);
  await page.mouse.click(x, y, { button: 'right' });
}

describe('meetings as nodes', () => {
  it.each([
    ['/', 'Show meetings'],
    ['/hi', 'मुलाकातें दिखाएँ'],
  ])('are switched on and off at %s, and the link keeps it', async (address, name) => {
    const page = await open(address);
    const folded = await countNodes(page);
    await page.getByRole('button', { name, exact: true }).first().click();
    await soon(async () => expect(await countNodes(page)).toBeGreaterThan(folded + 10));
    const open2 = await open(page.url());
    await soon(async () => expect(await countNodes(open2)).toBe(await countNodes(page)));
    await page.getByRole('button', { name, exact: true }).first().click();
    await soon(async () => expect(await countNodes(page)).toBe(folded));
  });
});

describe('the menu of a node', () => {
  it('hides it; undo, redo and the back button agree', async () => {
    const page = await open('/');
    await rightClick(page, PUTIN);
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    await isGone(page, PUTIN);
    expect(parameter(page, 'hide')).toBe(PUTIN);
    await page.keyboard.press('u');
    await entryOf(page, PUTIN).waitFor({ state: 'attached' });
    expect(parameter(page, 'hide')).toBeNull();
    await page.keyboard.press('Shift+U');
    await isGone(page, PUTIN);
    expect(parameter(page, 'hide')).toBe(PUTIN);
    await page.goBack();
    await entryOf(page, PUTIN).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Redo' }).first().click();
    await isGone(page, PUTIN);
    await page.getByRole('button', { name: 'Show again' }).click();
    await entryOf(page, PUTIN).waitFor({ state: 'attached' });
  });

  it('stays with the address when a reader goes back within a moment of a change', async () => {
    const page = await open('/');
    for (const _ of [1, 2, 3]) {
      await rightClick(page, PUTIN);
      await page.getByRole('menuitem', { name: 'Hide' }).click();
      await page.waitForURL((url) => url.searchParams.has('hide'), { waitUntil: 'commit' });
      await page.evaluate(() => history.back());
      await page.waitForURL((url) => !url.searchParams.has('hide'));
      await entryOf(page, PUTIN).waitFor({ state: 'attached' });
    }
  });

  it('is the same behind the dots of the panel, in Hindi too', async () => {
    const page = await open(`/hi?select=${LAVROV}`);
    await page.getByRole('button', { name: 'और विकल्प' }).click();
    await page.getByRole('menuitem', { name: 'केवल इसी के आसपास' }).click();
    await isGone(page, MIRZOYAN);
    expect(parameter(page, 'focus')).toBe(LAVROV);
    await page.getByRole('button', { name: 'सब दिखाएँ' }).click();
    await entryOf(page, MIRZOYAN).waitFor({ state: 'attached' });
  });

  it('adds one kind of things and says how many there are', async () => {
    const page = await open('/?series=CICA:foreign_ministers');
    const before = await countNodes(page);
    await rightClick(page, JAISHANKAR);
    await page.getByRole('menuitemcheckbox', { name: /^Meetings [0-9]+$/ }).click();
    await soon(async () => expect(await countNodes(page)).toBeGreaterThan(before + 3));
    expect(parameter(page, 'expand')).toBe(`${JAISHANKAR}/meetings`);
    await page.keyboard.press('u');
    await soon(async () => expect(await countNodes(page)).toBe(before));
  });
});

describe('pins', () => {
  it('hold a dragged node, also for whoever opens the link', async () => {
    const page = await open('/');
    const from = await findNode(page, PUTIN);
    const other = await findNode(page, JAISHANKAR);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 90, { steps: 6 });
    await page.mouse.up();
    await page.waitForURL(/pin=/);
    expect(parameter(page, 'pin')).toMatch(new RegExp(`^${PUTIN}@-?[0-9]+_-?[0-9]+$`));
    await soon(async () => expect((await findNode(page, PUTIN)).y - from.y).toBeCloseTo(90, -1));
    expect(await findNode(page, JAISHANKAR)).toEqual(other);

    const shared = await open(page.url());
    const zoomed = async (sheet: Page) => {
      const [a, b] = [await findNode(sheet, PUTIN), await findNode(sheet, JAISHANKAR)];
      return Math.atan2(a.y - b.y, a.x - b.x);
    };
    await soon(async () => expect(await zoomed(shared)).toBeCloseTo(await zoomed(page), 1));
    await page.getByRole('button', { name: 'Let go' }).click();
    await soon(async () => expect((await findNode(page, PUTIN)).y).toBeCloseTo(from.y, -1));
  });
});

describe('letters', () => {
  it('act on the node that the keyboard is at', async () => {
    const page = await open(`/?select=${LAVROV}`);
    await page.locator('.map .canvas').focus();
    const marks = [
      ['e', 'Collapse'],
      ['p', 'Let go'],
      ['f', 'Show all'],
      ['h', 'Show again'],
    ].map(([letter = '', name]) => ({ letter, mark: page.getByRole('button', { name }) }));
    for (const { letter, mark } of marks) {
      await page.keyboard.press(letter);
      await mark.waitFor();
    }
    await isGone(page, LAVROV);
    // Twice in a row: hiding ended the focus, and undoing it brings the focus back.
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.searchParams.has('pin') && !url.searchParams.has('focus'));
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await page.waitForURL((url) => url.search === `?select=${LAVROV}`);
  });

  it('each are a step, however fast they come and however slow the machine is', async () => {
    const page = await open(`/?select=${LAVROV}`);
    const slow = await page.context().newCDPSession(page);
    await slow.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    await page.locator('.map .canvas').focus();
    // In one task of the browser: nothing is drawn between them.
    const press = (letters: string) =>
      page.evaluate((keys) => {
        for (const key of keys) {
          const options = { key, shiftKey: key === 'U', bubbles: true, cancelable: true };
          document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', options));
        }
        return location.search;
      }, letters);
    expect(await press('eph')).toBe(`?expand=${LAVROV}&pin=${parameter(page, 'pin')}&hide=${LAVROV}`);
    expect(await press('uuu')).toBe(`?select=${LAVROV}`);
    expect(await press('UU')).toMatch(/expand=.*pin=/);
    await page.evaluate(() => history.back());
    await page.waitForURL((url) => url.searchParams.has('expand') && !url.searchParams.has('pin'));
    await page.getByRole('button', { name: 'Collapse' }).waitFor();
    await page.getByRole('button', { name: 'Let go' }).waitFor({ state: 'detached' });
    expect(await press('U')).toMatch(/expand=.*pin=/);
  });

  it('are only letters in a field', async () => {
    const page = await open(`/?hide=${LAVROV}`);
    await page.keyboard.press('/');
    await page.keyboard.type('hupef');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('hupef');
    expect(parameter(page, 'hide')).toBe(LAVROV);
  });
});

describe('islands', () => {
  it('fold to one node with what they hold, and unfold', async () => {
    const page = await open('/?series=CICA:foreign_ministers');
    const before = await countNodes(page);
    const island = await page.locator('.map [data-node^="gathering:"][data-x]').first().getAttribute('data-node');
    const land = await findLand(page, island ?? '');
    await page.mouse.click(land.x, land.y, { button: 'right' });
    await page.getByRole('menuitem', { name: 'Fold', exact: true }).click();
    await page.waitForURL(/fold=/);
    await soon(async () => expect(await countNodes(page)).toBeLessThan(before));
    await page.keyboard.press('u');
    await soon(async () => expect(await countNodes(page)).toBe(before));
  });
});

describe('the key', () => {
  it.each([
    ['/', 'planned or announced', 'Turn on'],
    ['/hi', 'प्रस्तावित या घोषित', 'चालू करें'],
  ])('switches a state off and on at %s', async (address, name, again) => {
    const page = await open(address);
    const before = await readLines(page, '.planned');
    expect(before).toBeGreaterThan(0);
    const toggle = page.locator('.key').getByRole('button', { name, exact: true });
    await toggle.click();
    await soon(async () => expect(await readLines(page, '.planned')).toBe(0));
    expect(await toggle.getAttribute('aria-pressed')).toBe('false');
    await page.getByRole('button', { name: again }).click();
    await soon(async () => expect(await readLines(page, '.planned')).toBe(before));
  });

  it('switches a region off', async () => {
    const page = await open('/');
    await page.locator('.key').getByRole('button', { name: 'Central Asia' }).click();
    await isGone(page, 'person:murat-nurtleu');
  });
});

describe('names on the sheet', () => {
  it.each(['/', '/hi', '/bn', '/ru'])('do not overlap as %s opens', async (address) => {
    const page = await open(address);
    const labels = await readLabels(page);
    expect(labels.length).toBeGreaterThan(15);
    const overlaps = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => a.x1 < b.x2 - 1 && b.x1 < a.x2 - 1 && a.y1 < b.y2 - 1 && b.y1 < a.y2 - 1)
        .map((b) => `${a.id} × ${b.id}`),
    );
    expect(overlaps).toEqual([]);
  });
});

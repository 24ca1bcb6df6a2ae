// What must stay in sight while a view is scrolled, a panel opens, or something is chosen.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

const visitor = withBrowser();
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const boxOf = async (page: Page, selector: string) => {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  return { left: x, top: y, right: x + width, bottom: y + height };
};

describe('the timeline', () => {
  it('keeps titles and days of gatherings while its lanes are scrolled', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.locator('.tl .island').first().waitFor();
    const strip = page.locator('.tl-map');
    const title = page.locator('.tl-heads .title').last();
    const before = await title.boundingBox();
    await strip.evaluate((element) => element.scrollBy({ top: 200 }));
    expect(await strip.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
    expect((await title.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  });

  it('leads to a year', async () => {
    const page = await visitor.open('/hi?view=timeline');
    await page.locator('.tl .island').first().waitFor();
    const years = page.getByRole('navigation', { name: 'किसी वर्ष पर जाएँ' });
    const [first, ...others] = await years.getByRole('button').allTextContents();
    expect(others.length).toBeGreaterThan(5);
    await years.getByRole('button', { name: first }).click();
    await expect.poll(() => page.locator('.tl-map').evaluate(({ scrollLeft }) => scrollLeft)).toBeLessThan(30);
    await years.getByRole('button', { name: others.at(-1) }).click();
    await expect.poll(() => page.locator('.tl-map').evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(2000);
  });

  it('keeps a meeting in view when its panel opens', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.locator('.tl .meet').last().click();
    await page.locator('.panel h2').waitFor();
    await expect
      .poll(async () => {
        const [meeting, strip] = [await boxOf(page, '.meet.sel .hit'), await boxOf(page, '.tl-map')];
        return meeting.left >= strip.left && meeting.right <= strip.right + 1;
      })
      .toBe(true);
  });

  it('marks the meetings of the person that is selected, and the lane of the country', async () => {
    const page = await visitor.open('/?view=timeline&select=person:sergey-lavrov');
    await page.locator('.tl .meet.touched').first().waitFor({ state: 'attached' });
    const labels = await page.locator('.tl .meet.touched').evaluateAll((all) => all.map((one) => one.ariaLabel ?? ''));
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.every((label) => label.includes('Lavrov'))).toBe(true);
    expect(await page.locator('.lanes li.touched').textContent()).toContain('Russia');
  });

  it('says what has no date without being cut', async () => {
    const page = await visitor.open('/?view=timeline');
    await page.locator('.tl .island').first().waitFor();
    const words = await page.getByText('planned, no date').first().boundingBox();
    const strip = await boxOf(page, '.tl-map');
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(strip.right);
  });
});

describe('the matrix', () => {
  it('keeps the heads of its columns while it is scrolled', async () => {
    const page = await visitor.open('/?view=matrix&by=person');
    await page.locator('.matrix').waitFor();
    const before = await boxOf(page, '.matrix thead th');
    await page.locator('.matrix-view .scroll').evaluate((element) => element.scrollBy({ top: 300 }));
    const after = await boxOf(page, '.matrix thead th');
    expect(Math.abs(after.top - before.top)).toBeLessThan(before.bottom - before.top);
    const row = await boxOf(page, '.matrix tbody tr');
    expect(row.top).toBeLessThan(after.bottom);
    const frame = await boxOf(page, '.matrix-view .scroll');
    expect(after.top).toBeGreaterThanOrEqual(frame.top - 1);
  });

  it.each(['/?view=matrix', '/hi?view=matrix'])(
    'shows a cell and what is told of it together on a phone, %s',
    async (path) => {
      const page = await visitor.open(path, PHONE);
      await page.locator('.matrix').waitFor();
      await page.locator('.matrix [data-cell="1,0"]').click();
      await page.locator('.pairbox h2').waitFor();
      const [cell, facts, view] = [
        await boxOf(page, '.matrix [data-cell="1,0"]'),
        await boxOf(page, '.pairbox h2'),
        await boxOf(page, '.matrix-view'),
      ];
      expect(cell.top).toBeGreaterThanOrEqual(view.top);
      expect(facts.bottom).toBeLessThanOrEqual(view.bottom);
      expect(facts.top).toBeGreaterThan(cell.bottom);
    },
  );

  it('says how many of the meetings of two were not held', async () => {
    const page = await visitor.open('/?view=matrix&pair=country:IN,country:RU');
    const rail = page.getByRole('complementary', { name: 'Selected pair' });
    await rail.locator('ol button').first().waitFor();
    const rows = await rail.locator('ol').first().getByRole('button').count();
    const held = Number((await rail.locator('.big').textContent())?.split(' ')[0]);
    const open = Number(/And (\d+) planned or called off/.exec((await rail.textContent()) ?? '')?.[1] ?? 0);
    expect(open).toBeGreaterThan(0);
    expect(held + open).toBe(rows);
  });

  it.each([
    '/?view=matrix&by=person',
    '/hi?view=matrix&by=person',
    '/bn?view=matrix&by=person',
    '/ru?view=matrix&by=person',
  ])('lets no name run into a cell on %s', async (path) => {
    const page = await visitor.open(path);
    await page.locator('.matrix').waitFor();
    const over = await page.locator('.matrix tbody tr').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const [name, cell] = [row.querySelector('.name'), row.querySelector('td')];
        const isOver = (name?.getBoundingClientRect().right ?? 0) > (cell?.getBoundingClientRect().left ?? 0);
        return isOver || (name && name.scrollWidth > name.clientWidth) ? [name?.textContent] : [];
      }),
    );
    expect(over).toEqual([]);
  });
});

describe('the map', () => {
  it('lists the meetings of a city that held no gathering', async () => {
    const page = await visitor.open('/?view=map&place=Kazan');
    const rail = page.getByRole('complementary', { name: 'Selected on the map' });
    await rail.getByRole('heading', { name: 'Kazan, Russia' }).waitFor();
    const count = Number((await rail.locator('.big').textContent())?.split(' ')[0]);
    const meetings = rail.locator('ol').first().getByRole('button');
    await meetings.first().waitFor();
    expect(await meetings.count()).toBe(count);
    await meetings.first().click();
    await page.locator('.panel h2').waitFor();
  });

  it('can be seen whole on a phone, and axe finds nothing', async () => {
    const page = await visitor.open('/?view=map', PHONE);
    await page.locator('.map-view[data-ready="land"]').waitFor();
    const cities = () =>
      page.locator('.geo .city circle').evaluateAll(
        (all) =>
          all.filter((one) => {
            const { left, right } = one.getBoundingClientRect();
            return left < 0 || right > innerWidth;
          }).length,
      );
    expect(await cities()).toBeGreaterThan(0);
    await page.locator('.geo-frame .zoom button').last().click();
    await expect.poll(cities).toBe(0);
    expect(await listViolations(page)).toEqual([]);
  });

  it('marks the lines and cities of the person that is selected', async () => {
    const page = await visitor.open('/?view=map&select=person:sergey-lavrov');
    await page.locator('.map-view[data-ready="land"]').waitFor();
    expect(await page.locator('.geo .arc.touched').count()).toBeGreaterThan(1);
    expect(await page.locator('.geo .arc.touched:not([data-arc*="RU"])').count()).toBe(0);
    expect(await page.locator('.geo .city.touched').count()).toBeGreaterThan(1);
  });
});

describe('the table', () => {
  it('sorts by who met', async () => {
    const page = await visitor.open('/?view=table');
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    await page.getByRole('columnheader', { name: 'Who met' }).getByRole('button').click();
    await page.waitForURL(/sort=-participants/);
    await page.getByRole('columnheader', { name: 'Who met' }).getByRole('button').click();
    await page.waitForURL(/sort=participants/);
    expect(await page.locator('th[aria-sort="ascending"]').textContent()).toContain('Who met');
  });

  it('shows all of its columns beside a panel', async () => {
    const page = await visitor.open('/?view=table&select=person:sergey-lavrov');
    await page.locator('.rows tbody tr[data-index="0"]').waitFor();
    await page.locator('.panel h2').waitFor();
    const [last, view] = [await boxOf(page, '.rows thead .col-confidence'), await boxOf(page, '.table-view')];
    expect(last.right).toBeLessThanOrEqual(view.right);
  });
});

describe('the script of labels', () => {
  it('is offered where names are drawn, and nowhere else', async () => {
    const page = await visitor.open('/?view=timeline');
    const labels = page.locator('.sheetbar .labels');
    await labels.waitFor();
    for (const key of ['3', '4', '5', '6']) {
      await page.keyboard.press(key);
      await labels.waitFor({ state: 'detached' });
    }
    await page.keyboard.press('1');
    await labels.waitFor();
  });
});

describe('the meetings that a view lists', () => {
  it.each([
    ['/hi?view=map&place=Astana', undefined],
    ['/ru?view=map&place=Astana', PHONE],
  ])('leave a name its width beside what is said of the meeting at %s', async (path, options) => {
    const page = await visitor.open(path, options);
    await page.locator('.same .told .state + .state').first().waitFor();
    const squeezed = await page.locator('.same .told').evaluateAll((all) =>
      all.filter((told) => {
        const [text, ...chips] = [...told.children].map((child) => child.getBoundingClientRect());
        // No chip is broken into a column of words.
        return (text?.width ?? 0) < 160 || chips.some(({ height, width }) => height > width);
      }),
    );
    expect(squeezed).toHaveLength(0);
  });
});

describe('the meetings of a person', () => {
  it('have all that is said of them at the end of a line, also what finds room in the next one only', async () => {
    const page = await visitor.open('/hi/people/vladimir-putin', PHONE);
    await page.locator('.meetings .pair .state + .state').first().waitFor();
    const gaps = await page.locator('.meetings .pair').evaluateAll((all) =>
      all.flatMap((pair) => {
        const end = pair.getBoundingClientRect().right;
        const chips = [...pair.querySelectorAll('.state')].map((chip) => chip.getBoundingClientRect());
        const isLast = (chip: DOMRect) => chips.every(({ top, left }) => top !== chip.top || left <= chip.left);
        return chips.filter(isLast).map(({ right }) => Math.round(end - right));
      }),
    );
    expect(new Set(gaps)).toEqual(new Set([0]));
    const starts = await page
      .locator('.meetings .pair')
      .evaluateAll((all) =>
        all.map(
          (pair) => (pair.firstElementChild?.getBoundingClientRect().left ?? 0) - pair.getBoundingClientRect().left,
        ),
      );
    expect(starts.every((start) => Math.abs(start) < 1)).toBe(true);
  });
});

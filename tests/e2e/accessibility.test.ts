import { describe, expect, it } from 'vitest';
import { findPage } from '@/tests/e2e/api';
import { withBrowser } from '@/tests/e2e/browser';
import { listViolations } from '@/tests/e2e/list-violations';

const visitor = withBrowser();

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it.each([
    ['explorer', async () => '/'],
    [
      'explorer with a selection',
      async () => `/?select=person:${(await findPage('जयशंकर', 'person')).split('/').pop()}`,
    ],
    ['two whose line was chosen', async () => '/?pair=person:narendra-modi,person:vladimir-putin'],
    ['who never met', async () => '/?view=matrix&by=person&role=president'],
    ['one thing alone in Hindi', async () => '/hi?focus=person:narendra-modi&select=person:narendra-modi'],
    ['explorer as a list', async () => '/?view=list'],
    ['timeline', async () => '/?view=timeline'],
    ['timeline by series', async () => '/?view=timeline&lanes=series'],
    ['matrix', async () => '/?view=matrix&pair=country:IN,country:RU'],
    ['matrix of people', async () => '/?view=matrix&by=person'],
    ['table', async () => '/?view=table'],
    ['map', async () => '/?view=map&place=Astana'],
    ['Hindi matrix', async () => '/hi?view=matrix'],
    ['Hindi timeline', async () => '/hi?view=timeline'],
    ['Hindi table', async () => '/hi?view=table'],
    ['Hindi map', async () => '/hi?view=map'],
    ['embedded graph', async () => '/embed'],
    ['person', () => findPage('जयशंकर', 'person')],
    ['gathering', () => findPage('CICA', 'gathering')],
    ['country', async () => '/countries/IN'],
    ['organisation', async () => '/organizations/sco'],
    ['series', async () => '/series/sco-foreign-ministers'],
    ['people', async () => '/people'],
    ['events', async () => '/events'],
    ['countries', async () => '/countries'],
    ['organisations', async () => '/organizations'],
    ['all series', async () => '/series'],
    ['articles', async () => '/articles'],
    ['add', async () => '/add'],
    ['review', async () => '/review'],
    ['quality', async () => '/about/quality'],
    ['Hindi', async () => `/hi${await findPage('जयशंकर', 'person')}`],
    ['not found', async () => '/people/nobody-at-all'],
  ])('%s has nothing that axe finds', async (_name, pathOf) => {
    const page = await visitor.open(await pathOf(), { colorScheme });
    await page.waitForLoadState('networkidle');
    expect(await listViolations(page)).toEqual([]);
  });

  it('meeting and article have nothing that axe finds', async () => {
    const page = await visitor.open(await findPage('जयशंकर', 'person'), { colorScheme });
    await page.locator('main ol a[href^="/events/"]').first().click();
    await page.waitForURL(/\/events\//);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await listViolations(page)).toEqual([]);
    await page.locator('main a[href^="/articles/"]').first().click();
    await page.waitForURL(/\/articles\//);
    await page.locator('main mark').first().waitFor();
    expect(await listViolations(page)).toEqual([]);
  });
});

// `npm run screenshots`: the main pages in two widths, two themes and two languages, on the bundled samples.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findFreePort } from '@/lib/cli/build/check-port';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { serve, stop, waitUntilUp } from '@/lib/cli/build/serve';
import { findBrowser } from '@/lib/cli/find-browser';
import { prepareGraph } from '@/lib/cli/prepare-graph';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { readConfig } from '@/lib/config';
import { graphResponseSchema, personDetailSchema } from '@/lib/contracts/api';

const FOLDER = join(PROJECT_ROOT, 'screenshots');
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ['light', 'dark'] as const;
const LOCALES = { en: '', hi: '/hi' };

interface Shot {
  name: string;
  path: string;
  /** What is done on the page before the picture is taken. */
  act?: ((page: Page) => Promise<void>) | undefined;
  scheme: (typeof SCHEMES)[number];
  size: keyof typeof SIZES;
}

/** One page of each kind: the person with most meetings, one of their meetings, its gathering and its article. */
async function choosePages(origin: string): Promise<Record<string, string>> {
  const graph = graphResponseSchema.parse(await (await fetch(`${origin}/api/graph`)).json());
  const [busiest] = graph.nodes
    .filter((node) => node.kind === 'person')
    .sort((a, b) => (b.meetings ?? 0) - (a.meetings ?? 0));
  if (busiest === undefined) throw new Error('the samples gave no person');
  const person = personDetailSchema.parse(await (await fetch(`${origin}/api/people/${busiest.id}`)).json());
  const meeting = person.meetings.items.find((candidate) => candidate.gathering !== null);
  const article = meeting?.quotes[0]?.article;
  if (!meeting?.gathering || article === undefined) throw new Error('the samples gave no meeting at a gathering');
  return {
    explorer: '/',
    selection: `/?select=person:${person.id}`,
    timeline: '/?view=timeline',
    series: '/?view=timeline&lanes=series',
    matrix: '/?view=matrix&pair=country:IN,country:RU',
    'matrix-people': '/?view=matrix&by=person',
    table: '/?view=table',
    map: '/?view=map&place=Astana',
    list: '/?view=list',
    embed: '/embed',
    person: `/people/${person.id}`,
    meeting: `/events/${meeting.id}`,
    gathering: `/events/${meeting.gathering.id}`,
    article: `/articles/${article.id}`,
    country: '/countries/IN',
    editions: '/series/sco-summit',
    day: '/?day=2024-07-03',
    path: '/?path=person:maxim-ryzhenkov,person:murat-nurtleu',
    nothing: '/?country=NP&series=cica-summit',
    people: '/people',
    events: '/events',
    organization: '/organizations/sco',
    add: '/add',
    refused: '/add',
    filters: '/',
    palette: '/',
    export: '/',
    missing: '/people/nobody',
    review: '/review',
    quality: '/about/quality',
  };
}

async function takeShot(browser: Browser, origin: string, shot: Shot, file: string): Promise<void> {
  const isPhone = shot.size === 'phone';
  const context = await browser.newContext({
    viewport: SIZES[shot.size],
    colorScheme: shot.scheme,
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  await page.goto(`${origin}${shot.path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  // The layout comes from a worker, and the camera then moves to the selection.
  if (await page.locator('.map .canvas').count()) await page.locator('.map[data-drawn]').waitFor();
  await shot.act?.(page);
  await page.waitForTimeout(700);
  const isOneScreen =
    /^(explorer|selection|readme|embed|path|nothing|filters|palette|export|timeline|series|matrix|table|map|list|day)/.test(
      shot.name,
    );
  await page.screenshot({ path: file, fullPage: !isOneScreen });
  await context.close();
}

/** What is opened on the pages of these names. */
const ACTS: Record<string, (page: Page) => Promise<void>> = {
  filters: async (page) => {
    const button = page.locator('.chips .btn').first();
    if (await button.isVisible()) await button.click();
  },
  palette: async (page) => {
    await page.locator('body').press('/');
    await page.locator('.palette input').fill('lav');
  },
  export: (page) => page.locator('.sheet [aria-haspopup="menu"]:visible').last().click(),
  refused: async (page) => {
    await page.locator('textarea').fill(' ');
    await page.locator('form.paste button').click();
    await page.locator('.field-why p').waitFor();
  },
};

function listShots(pages: Record<string, string>): Shot[] {
  return Object.entries(pages).flatMap(([name, path]) =>
    Object.entries(LOCALES).flatMap(([locale, prefix]) =>
      SCHEMES.flatMap((scheme) =>
        (['desktop', 'phone'] as const).map((size) => ({
          name: `${name}-${locale}`,
          path: `${prefix}${path === '/' && prefix !== '' ? '' : path}`,
          act: ACTS[name],
          scheme,
          size,
        })),
      ),
    ),
  );
}

/** Takes the pictures whose names begin with one of `wanted`; all when there is none. */
async function takeAll(origin: string, wanted: string[]): Promise<void> {
  const pages = await choosePages(origin);
  const readme: Shot = { name: 'readme', path: pages.selection ?? '/', scheme: 'light', size: 'desktop' };
  const shots = [...listShots(pages), readme].filter(
    ({ name }) => wanted.length === 0 || wanted.some((prefix) => name.startsWith(prefix)),
  );
  await mkdir(FOLDER, { recursive: true });
  const browser = await chromium.launch(await findBrowser());
  for (const shot of shots) {
    const file =
      shot.name === 'readme'
        ? join(PROJECT_ROOT, 'docs', 'screenshot.png')
        : join(FOLDER, `${shot.name}-${shot.size}-${shot.scheme}.png`);
    await takeShot(browser, origin, shot, file);
    console.log(file);
  }
  await browser.close();
}

/** A server of its own on the bundled samples, while `work` runs. */
async function withSamples(work: (origin: string) => Promise<void>): Promise<void> {
  const { serverScript } = await ensureBuild('.next-e2e');
  const dataFolder = await mkdtemp(join(tmpdir(), 'sidelines-screenshots-'));
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  await prepareGraph(readConfig({ SIDELINES_DATA: dataFolder }));
  const server = serve({ serverScript, port, host: '127.0.0.1', dataFolder, env: { NEO4J_URI: '' }, output: 'ignore' });
  try {
    await waitUntilUp(server, origin);
    await work(origin);
  } finally {
    await stop(server);
    await rm(dataFolder, { recursive: true, force: true });
  }
}

const wanted = process.argv.slice(2);
const running = process.env.SIDELINES_TEST_ORIGIN;
if (running) await takeAll(running, wanted);
else await withSamples((origin) => takeAll(origin, wanted));

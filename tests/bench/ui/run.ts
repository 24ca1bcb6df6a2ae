// `npm run bench:ui`: the explorer in a real browser beside plain Cytoscape, and its server beside a small one, in one run.
// `SIDELINES_TEST_ORIGIN` points the browser at a server that runs already; weight and home are then left out.
import { dirname } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { findBrowser } from '@/lib/cli/find-browser';
import { benchExpand } from './bench-expand';
import { benchHome } from './bench-home';
import { benchCrowd, benchDrag, benchFirstPicture } from './bench-picture';
import { benchWeight } from './bench-weight';
import { formatMarks, type Mark } from './marks';
import { withServer } from './with-server';

type InBrowser = (browser: Browser, origin: string) => Promise<Mark[]>;
const IN_BROWSER: Record<string, InBrowser> = {
  picture: benchFirstPicture,
  drag: benchDrag,
  crowd: benchCrowd,
  expand: benchExpand,
};

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const running = process.env.SIDELINES_TEST_ORIGIN;
const marks: Mark[] = [];
const failed: string[] = [];

/** One part; when it breaks, the others are measured all the same, and the run ends with a failure. */
async function measure(name: string, work: () => Promise<Mark[]>): Promise<void> {
  console.log(`Measuring ${name} …`);
  try {
    const found = await work();
    marks.push(...found);
    console.log(formatMarks(found).join('\n'));
  } catch (error) {
    failed.push(name);
    console.error(`${name} could not be measured:`, error);
  }
}

/** A browser of its own for each part: what one leaves behind must not slow the next. */
async function measureInBrowser(origin: string): Promise<void> {
  for (const [name, bench] of Object.entries(IN_BROWSER)) {
    if (!isWanted(name)) continue;
    const browser = await chromium.launch(await findBrowser());
    await measure(name, () => bench(browser, origin));
    await browser.close();
  }
}

if (running) await measureInBrowser(running);
else {
  const { serverScript } = await ensureBuild('.next-e2e');
  if (['weight', ...Object.keys(IN_BROWSER)].some(isWanted)) {
    await withServer(serverScript, null, async (origin) => {
      await measureInBrowser(origin);
      if (isWanted('weight')) await measure('weight', () => benchWeight(origin, dirname(dirname(serverScript))));
    });
  }
  if (isWanted('home')) await measure('home', () => benchHome(serverScript));
}
console.log(['', ...formatMarks(marks)].join('\n'));
if (failed.length > 0) process.exitCode = 1;

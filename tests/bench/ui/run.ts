// `npm run bench:ui`: the explorer in a real browser beside plain Cytoscape, and its server beside a small one, in one run.
// `SIDELINES_TEST_ORIGIN` points the browser at a server that runs already; weight and home are then left out.
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import { ensureBuild } from '@/lib/cli/build/ensure-build';
import { findBrowser } from '@/lib/cli/find-browser';
import { benchExpand } from './bench-expand';
import { benchHome } from './bench-home';
import { benchDrag, benchFirstPicture } from './bench-picture';
import { benchWeight } from './bench-weight';
import { formatMarks, type Mark } from './marks';
import { withServer } from './with-server';

const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);

const running = process.env.SIDELINES_TEST_ORIGIN;
const marks: Mark[] = [];

async function benchBrowser(origin: string): Promise<void> {
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const [name, bench] of Object.entries({ picture: benchFirstPicture, drag: benchDrag, expand: benchExpand })) {
      if (!isWanted(name)) continue;
      console.log(`Measuring ${name} …`);
      marks.push(...(await bench(browser, origin)));
      console.log(formatMarks(marks).join('\n'));
    }
  } finally {
    await browser.close();
  }
}

if (running) await benchBrowser(running);
else {
  const { serverScript } = await ensureBuild('.next-e2e');
  await withServer(serverScript, 0, async (origin) => {
    await benchBrowser(origin);
    if (isWanted('weight')) marks.push(...(await benchWeight(origin, dirname(dirname(serverScript)))));
  });
  if (isWanted('home')) {
    console.log('Measuring home …');
    marks.push(...(await benchHome(serverScript)));
  }
}
console.log(formatMarks(marks).join('\n'));

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { graphResponseSchema } from '@/lib/contracts/api';
import type { Mark } from './marks';

/** Compressed JavaScript of permalinks over what every page of the build loads, also an empty one. */
export async function benchWeight(origin: string, distFolder: string): Promise<Mark[]> {
  const empty = await listShared(distFolder);
  const { nodes } = graphResponseSchema.parse(await (await fetch(`${origin}/api/graph`)).json());
  const pages = [
    ['person', 'people'],
    ['meeting', 'events'],
    ['gathering', 'events'],
  ].flatMap(([kind, folder]) => {
    const node = nodes.find((one) => one.kind === kind);
    return node ? [`/${folder}/${encodeURIComponent(node.id)}`] : [];
  });
  const marks: Mark[] = [];
  for (const page of pages) {
    const scripts = await listScripts(`${origin}${page}`);
    const own = scripts.filter((script) => !empty.has(script));
    const bytes = await Promise.all(own.map(async (script) => weigh(await (await fetch(`${origin}${script}`)).text())));
    const kilobytes = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    const kind = page.split('/')[1] ?? '';
    marks.push({
      what: `JavaScript of a page of /${kind} over an empty one, compressed kB`,
      ours: `${kilobytes.toFixed(1)} kB in ${own.length} files`,
      other: `${empty.size} files shared`,
      value: kilobytes,
      bound: 15,
      is: 'at most',
    });
  }
  return marks;
}

const weigh = (text: string) => gzipSync(text, { level: 9 }).length;

/** Scripts that the page loads by itself; those for browsers without modules are not loaded. */
async function listScripts(url: string): Promise<string[]> {
  const html = await (await fetch(url)).text();
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
  return [...new Set(tags.filter(([tag]) => !/nomodule/i.test(tag)).map(([, src = '']) => src.split('?')[0] ?? src))];
}

/** What the build's manifest names as loaded by every page. */
async function listShared(distFolder: string): Promise<Set<string>> {
  const files = (await readdir(distFolder)).filter((name) => name === 'build-manifest.json');
  const [name] = files;
  if (!name) throw new Error(`${distFolder} holds no build-manifest.json`);
  const manifest: unknown = JSON.parse(await readFile(join(distFolder, name), 'utf8'));
  const shared = (manifest as { rootMainFiles?: string[] }).rootMainFiles ?? [];
  return new Set(shared.map((file) => `/_next/${file}`));
}

// Cytoscape as it comes, with the same elements and styles, on an otherwise empty page of the same server.
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PROJECT_ROOT } from '@/lib/cli/project-root';
import { openPage } from './open-page';

const packages = (...path: string[]) => join(PROJECT_ROOT, 'node_modules', ...path);
const SCRIPTS = [
  packages('cytoscape', 'dist', 'cytoscape.min.js'),
  packages('layout-base', 'layout-base.js'),
  packages('cose-base', 'cose-base.js'),
  packages('cytoscape-fcose', 'cytoscape-fcose.js'),
];

/** The elements and styles of a canvas as plain data, and the size that it has. */
export interface Drawn {
  elements: object[];
  style: object[];
  /** Pictures inside nodes: addresses that are good on the page of Sidelines alone, and what is behind them as `data:`. */
  images: [address: string, data: string][];
  width: number;
  height: number;
}

/** Takes the picture off the page of Sidelines. Values that a function gives are written out, so that no function is needed. */
export function readDrawn(page: Page): Promise<Drawn> {
  return page.locator('.map .canvas').evaluate(async (host) => {
    interface Element {
      json: () => { data: Record<string, unknown> };
      pstyle: (name: string) => { strValue: string; pfValue: unknown } | undefined;
    }
    interface Sheet {
      elements: () => { toArray: () => Element[] };
      style: () => { json: () => { selector: string; style: Record<string, unknown> }[] };
    }
    const { cy } = (host as unknown as { _cyreg: { cy: Sheet } })._cyreg;
    const isFunction = (value: unknown) => typeof value === 'function' || /^fn/.test(`${value}`);
    const style = cy.style().json();
    const given = new Set<string>();
    // Cytoscape takes nothing but letters and digits for the name of a field.
    const fieldOf = (name: string) => `given_${name.replaceAll('-', '')}`;
    for (const rule of style) {
      for (const [name, value] of Object.entries(rule.style)) {
        if (!isFunction(value)) continue;
        given.add(name);
        rule.style[name] = `data(${fieldOf(name)})`;
      }
    }
    const elements = cy
      .elements()
      .toArray()
      .map((element) => {
        const json = element.json();
        for (const name of given) json.data[fieldOf(name)] = element.pstyle(name)?.strValue ?? '';
        return json;
      });
    const readImage = async (address: string): Promise<[string, string]> => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return [address, canvas.toDataURL()];
    };
    const values = elements.flatMap(({ data }) => [...given].map((name) => `${data[fieldOf(name)]}`));
    const addresses = [...new Set(values)].filter((value) => value.startsWith('blob:'));
    const images = await Promise.all(addresses.map(readImage));
    return { elements, style, images, width: host.clientWidth, height: host.clientHeight };
  });
}

/** An empty page with Cytoscape and fcose; `draw` puts a picture on it. */
export async function openPlain(browser: Browser, origin: string): Promise<Page> {
  const page = await openPage(browser, origin);
  await page.route('**/plain', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }),
  );
  await page.goto('/plain');
  for (const path of SCRIPTS) await page.addScriptTag({ path });
  return page;
}

/** Draws with the places of the picture, or with those that fcose's quickest finds; milliseconds until the frame with all. */
export function drawPlain(page: Page, { images, ...rest }: Drawn, layout: 'preset' | 'fcose'): Promise<number> {
  return page.evaluate(
    async ({ found, images, name }) => {
      interface Sheet {
        one: (event: string, then: () => void) => void;
        layout: (options: object) => { one: (event: string, then: () => void) => void; run: () => void };
        forceRender: () => void;
      }
      let text = found;
      for (const [address, data] of images) {
        text = text.replaceAll(address, URL.createObjectURL(await (await fetch(data)).blob()));
      }
      const start = performance.now();
      const { elements, style, width, height } = JSON.parse(text);
      const host = document.createElement('div');
      host.className = 'plain';
      host.style.cssText = `position:absolute;left:0;top:0;width:${width}px;height:${height}px`;
      document.body.replaceChildren(host);
      const make = (window as unknown as { cytoscape: (options: object) => Sheet }).cytoscape;
      const sheet = make({ container: host, elements, style, layout: { name: 'preset', fit: true } });
      if (name === 'fcose') {
        const run = sheet.layout({ name: 'fcose', quality: 'draft', animate: false, randomize: true });
        await new Promise<void>((resolve) => {
          run.one('layoutstop', resolve);
          run.run();
        });
      }
      await new Promise<void>((resolve) => {
        sheet.one('render', resolve);
        setTimeout(() => sheet.forceRender(), 400);
      });
      return performance.now() - start;
    },
    { found: JSON.stringify(rest), images, name: layout },
  );
}

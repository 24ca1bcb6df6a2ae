// The pixels of a picture that was saved: size, colours where things stand, and the letters of our fonts.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { withBrowser } from '@/tests/e2e/browser';
import { waitForGraph } from '@/tests/e2e/canvas';
import { saveExport } from '@/tests/e2e/save-export';

const visitor = withBrowser();

describe.each([
  ['', 'Export', 'PNG picture', 'SVG picture'],
  ['/hi', 'निर्यात करें', 'PNG चित्र', 'SVG चित्र'],
])('a picture that is saved in %s/', (prefix, button, png, svg) => {
  it.each(['light', 'dark'] as const)('shows in %s what the drawing has, twice as fine', async (colorScheme) => {
    const page = await visitor.open(`${prefix}/?country=RU`, { colorScheme });
    await waitForGraph(page);
    const drawing = readDrawing(await saveExport(page, svg, button));
    const picture = await openPicture(page, await saveExport(page, png, button));
    expect(picture).toEqual({ width: drawing.width * 2, height: drawing.height * 2 });

    // The sea of the day in each corner, whatever the theme of the page.
    const corners = [4, 4, drawing.width - 4, drawing.height - 4] as const;
    const [left, top, right, bottom] = corners;
    const sea = await readPixels(page, [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ]);
    expect(new Set(sea)).toEqual(new Set(['rgb(223, 233, 236)']));

    // Each person in the colour of the region: beside the letters, which stand in the middle.
    expect(drawing.circles.length).toBeGreaterThan(8);
    expect(new Set(drawing.circles.map(({ fill }) => fill)).size).toBeGreaterThan(3);
    const bodies = await readPixels(
      page,
      drawing.circles.map(({ x, y, r }) => [x, y - r * 0.72]),
    );
    const covered = bodies.filter((colour, at) => colour === drawing.circles[at]?.fill);
    expect(covered.length).toBeGreaterThanOrEqual(drawing.circles.length * 0.95);
  });

  it('has its title in the letters of the page, whole', async () => {
    const page = await visitor.open(`${prefix}/?country=RU`);
    await waitForGraph(page);
    const { title } = readDrawing(await saveExport(page, svg, button));
    await openPicture(page, await saveExport(page, png, button));
    const widths = await measureTitle(page, title);
    expect(Math.abs(widths.drawn - widths.ours)).toBeLessThan(2);
    // Else the letters of any machine would pass, too.
    expect(Math.abs(widths.drawn - widths.others)).toBeGreaterThan(4);
  });
});

function readDrawing(file: Buffer) {
  const text = file.toString();
  const box = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(text)?.slice(1).map(Number) ?? [];
  const [left = 0, top = 0, width = 0, height = 0] = box;
  const circles = [...text.matchAll(/<path d="M(\S+) (\S+)a(\S+) \S+ 0 1 0 [^"]*" fill="(rgb[^"]*)" stroke/g)].map(
    ([, x, y, r, fill = '']) => ({ x: Number(x) + Number(r) - left, y: Number(y) - top, r: Number(r), fill }),
  );
  const [, x, y, size, words = ''] =
    /<text class="serif" x="(\S+)" y="(\S+)" font-size="(20)"[^>]*>([^<]+)</.exec(text) ?? [];
  const title = { text: words, x: Number(x) - left, y: Number(y) - top, size: Number(size) };
  return { width, height, circles, title };
}

/** Puts a picture onto a canvas of the page, which the other functions read. */
function openPicture(page: Page, file: Buffer): Promise<{ width: number; height: number }> {
  return page.evaluate(async (bytes) => {
    const data = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([data], { type: 'image/png' }));
    document.querySelector('#saved')?.remove();
    const canvas = Object.assign(document.createElement('canvas'), { id: 'saved', hidden: true });
    [canvas.width, canvas.height] = [picture.width, picture.height];
    canvas.getContext('2d')?.drawImage(picture, 0, 0);
    document.body.append(canvas);
    return { width: picture.width, height: picture.height };
  }, file.toString('base64'));
}

/** Colours at points of the drawing. */
function readPixels(page: Page, points: [number, number][]): Promise<string[]> {
  return page.evaluate((all) => {
    const pen = (document.querySelector('#saved') as HTMLCanvasElement).getContext('2d');
    return all.map(([x, y]) => {
      const [red, green, blue] = pen?.getImageData(Math.round(x * 2), Math.round(y * 2), 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    });
  }, points);
}

/** Width of the ink of the title, and of the same words in the page's fonts and in those of the machine; pixels of the drawing. */
function measureTitle(page: Page, title: { text: string; x: number; y: number; size: number }) {
  return page.evaluate(({ text, x, y, size }) => {
    const canvas = document.querySelector('#saved') as HTMLCanvasElement;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
    const [left, top, height] = [Math.round(x * 2) - 8, Math.round(y * 2) - size * 2, size * 2.5];
    const { data, width } = pen.getImageData(left, top, canvas.width - left, height);
    const inked = new Set<number>();
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 120) inked.add((at / 4) % width);
    const drawn = (Math.max(...inked) - Math.min(...inked)) / 2;
    const widthIn = (family: string) => {
      pen.font = `600 ${size}px ${family}`;
      const box = pen.measureText(text);
      return box.actualBoundingBoxLeft + box.actualBoundingBoxRight;
    };
    const ours = getComputedStyle(document.querySelector('h1') as Element).fontFamily;
    return { drawn, ours: widthIn(ours), others: widthIn('serif') };
  }, title);
}

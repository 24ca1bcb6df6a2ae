import { describe, expect, it } from 'vitest';
import { avoidCuts } from '@/app/components/explorer/canvas/avoid-cuts';
import { findBusiest, fitCamera } from '@/app/components/explorer/canvas/camera';
import type { Rect } from '@/app/components/explorer/layout/layout-types';

describe('findBusiest', () => {
  it('is the largest', () => {
    expect(findBusiest([sized(20, 0), sized(52, 300), sized(30, 100)])).toEqual({ x: 300, y: 0 });
  });

  it('is the one in the middle where several are as large', () => {
    expect(findBusiest([sized(52, 900), sized(50, 0), sized(51, -100), sized(20, 400)])).toEqual({ x: 0, y: 0 });
  });

  it('is nobody without people', () => {
    expect(findBusiest([])).toBeNull();
  });
});

describe('fitCamera', () => {
  const free = { x1: 0, y1: 0, x2: 1000, y2: 500 };
  it('shows all that is legible when all fits', () => {
    const camera = fitCamera({ x1: 0, y1: 0, x2: 1000, y2: 250 }, free, { x: 10, y: 10 }, 0.75);
    expect(camera).toEqual({ zoom: 1, pan: { x: 0, y: 125 } });
  });

  it('keeps to the focus where not all fits, and shows no empty margin', () => {
    const content = { x1: 0, y1: 0, x2: 4000, y2: 500 };
    expect(fitCamera(content, free, { x: 2000, y: 0 }, 1).pan).toEqual({ x: -1500, y: 0 });
    expect(fitCamera(content, free, { x: 10, y: 0 }, 1).pan.x).toBe(0);
  });
});

describe('avoidCuts', () => {
  const seen = { x1: 0, y1: 0, x2: 1000, y2: 500 };
  const camera = { zoom: 0.5, pan: { x: 0, y: 0 } };
  const word = (x: number, y: number) => ({ x1: x, y1: y, x2: x + 200, y2: y + 30 });
  const of = (words: Rect[]) => ({ words, first: [], seen, card: null });

  it('leaves the camera where no word is cut', () => {
    expect(avoidCuts(camera, of([word(0, 0), word(1790, 960), word(5000, 0)]))).toEqual(camera);
  });

  it('goes a little aside to show a title whole', () => {
    const { pan } = avoidCuts(camera, of([word(-60, 400), word(900, 400)]));
    expect(pan.x).toBeGreaterThanOrEqual(27);
    expect(pan.x).toBeLessThan(50);
    expect(pan.y).toBe(0);
  });

  it('cuts no second word for the sake of one', () => {
    const words = [word(-100, 400), word(1780, 300), word(1790, 800)];
    const { pan } = avoidCuts(camera, of(words));
    expect(pan.x).toBeLessThanOrEqual(0);
  });

  it('brings whom to look at out from under a card, at the cost of cut words', () => {
    const card = { x1: 600, y1: 360, x2: 1000, y2: 500 };
    const first = word(1250, 800);
    const { pan } = avoidCuts(camera, { words: [first, word(1000, 0)], first: [first], seen, card });
    const [right, bottom] = [first.x2 * 0.5 + pan.x, first.y2 * 0.5 + pan.y];
    expect(right <= card.x1 || bottom <= card.y1).toBe(true);
  });

  it('lets no card cut a word that can stand beside it', () => {
    const card = { x1: 600, y1: 360, x2: 1000, y2: 500 };
    const { pan } = avoidCuts(camera, { ...of([word(1050, 900)]), card });
    expect(1250 * 0.5 + pan.x).toBeLessThanOrEqual(card.x1 + 3);
  });
});

function sized(size: number, x: number) {
  return { size, x, y: 0 };
}

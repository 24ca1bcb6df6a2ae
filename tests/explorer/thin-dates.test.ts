import { describe, expect, it } from 'vitest';
import type { SheetElement } from '@/app/components/explorer/scene/build-elements';
import { thinDates } from '@/app/components/explorer/scene/thin-dates';
import { measureByGraphemes, plainTexts } from './fixtures/plain-texts';

const words = { texts: plainTexts('en'), measure: measureByGraphemes };

const meetingAt = (id: string, [x, y]: [number, number], more: string[] = []): SheetElement => ({
  group: 'nodes',
  data: { id, label: '12 October' },
  position: { x, y },
  classes: ['meeting', 'above', ...more],
});
const personAt = (id: string, x: number, y: number): SheetElement => ({
  group: 'nodes',
  data: { id, label: 'Sergey Lavrov', size: 28 },
  position: { x, y },
  classes: ['person', 'below'],
});

describe('dates of meetings', () => {
  it('stay where nothing lies in their way', () => {
    const nodes = [meetingAt('a', [0, 0]), meetingAt('b', [200, 0]), personAt('c', 0, 120)];
    thinDates(nodes, words);
    expect(nodes.map(({ classes }) => classes)).toEqual([
      ['meeting', 'above'],
      ['meeting', 'above'],
      ['person', 'below'],
    ]);
  });

  it('turn to the other side of their diamond before they are left out', () => {
    const nodes = [meetingAt('a', [0, 0]), personAt('c', 0, -40)];
    thinDates(nodes, words);
    expect(nodes[0]?.classes).toEqual(['meeting', 'below']);
  });

  it('are left out where both sides are taken, but not of what is selected', () => {
    const crowd = [meetingAt('a', [0, 0]), meetingAt('b', [20, 2]), meetingAt('c', [40, 0], ['selected'])];
    thinDates(crowd, words);
    expect(crowd.map(({ classes }) => classes)).toEqual([
      ['meeting', 'above', 'bare'],
      ['meeting', 'below'],
      ['meeting', 'above', 'selected'],
    ]);
  });

  it('does not take a diamond without words for a date', () => {
    const plan = { ...meetingAt('a', [0, 0]), data: { id: 'a', label: '' } };
    thinDates([plan, personAt('c', 0, -40)], words);
    expect(plan.classes).toEqual(['meeting', 'above']);
  });
});

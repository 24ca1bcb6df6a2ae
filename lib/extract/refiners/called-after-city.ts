// Houses and forums called after a city.
import type { Clause, Sentence } from '../document';
import { hasTag, tagOf } from '../document';

/** Words from the city to the noun, and from what leads to the forum to the city. */
const WITHIN = 4;

/** "at the Munich Security Conference", "म्यूनिख सुरक्षा सम्मेलन में": the city by which a forum is called that a clause puts something at, or null. */
export function forumCity({ items, order }: Sentence, { from, to }: Clause): string | null {
  for (let at = from; at < to; at++) {
    const city = tagOf(items[at], 'city') ?? tagOf(items[at], 'of-city');
    if (!city || !hasTag(items[at], 'other-forum')) continue;
    const noun = items.slice(at + 1, at + 1 + WITHIN).findIndex((item) => hasTag(item, 'gathering'));
    if (noun < 0) continue;
    const [first, last] = order.caseWords === 'after' ? [at + 1 + noun, at + 3 + noun] : [at - WITHIN, at];
    const around = items.slice(Math.max(from, first), last);
    const isAt = around.some(
      (item) => hasTag(item, 'sidelines', 'during') || item.case === 'in' || tagOf(item, 'case')?.case === 'in',
    );
    if (isAt) return city.id;
  }
  return null;
}

/** "в московской гостинице": the city by which the place of a talk is called, or null. */
export function houseIn({ items, gatherings }: Sentence, { from, to }: Clause): string | null {
  for (let at = from + 1; at < to; at++) {
    const city = tagOf(items[at], 'of-city');
    const inside = city && tagOf(items[at - 1], 'case')?.case === 'in' && city.cases?.includes('loc');
    if (inside && !gatherings.some((ref) => ref.from <= at && at < ref.to)) return city.id;
  }
  return null;
}

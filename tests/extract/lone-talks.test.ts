import { describe, expect, it } from 'vitest';
import { withTables } from './with-tables';

/** Statuses in the order of a table's weights. */
const ALWAYS = { held: '* 900 0 0', cancelled: '* 0 0 900', none: '* -900 -900 -900' };

const withLone = (lone: string, sides: string[] = []) => {
  const read = withTables({ lone: { rows: [lone] }, sides: { rows: sides } });
  return (text: string) => read(text).map(({ who, status }) => `${who.join(' ')} ${status}`);
};

const HOST = "Uzbekistan's foreign minister, Rustam Yusupov, gave a lecture.";
const GUEST = "India's foreign minister, Ramesh Kulkarni,";
const SURE_OF_SIDE = ['distance:1-true 900'];

describe('a talk with one whom its sentence does not name', () => {
  const text = `${HOST} ${GUEST} listened from the second row.`;

  it('is told where the table hears it, with whoever is likeliest', () => {
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(text)).toEqual(['Kulkarni Yusupov held']);
    expect(withLone(ALWAYS.none, SURE_OF_SIDE)(text)).toEqual([]);
  });

  it('is not told where nobody is likely to be the other', () => {
    expect(withLone(ALWAYS.held, ['distance:1-true -900'])(text)).toEqual([]);
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(`${GUEST} listened from the second row.`)).toEqual([]);
  });

  it('is with nobody of the same country', () => {
    const compatriot = text.replace("Uzbekistan's foreign", "India's defence");
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(compatriot)).toEqual([]);
  });

  it('is told once, and not where the sentence denies it unless it was called off', () => {
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(`${text} Kulkarni listened on.`)).toEqual(['Kulkarni Yusupov held']);
    const denied = text.replace('listened', 'did not listen');
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(denied)).toEqual([]);
    expect(withLone(ALWAYS.cancelled, SURE_OF_SIDE)(denied)).toEqual(['Kulkarni Yusupov cancelled']);
  });

  it('is not heard of whoever tells of it', () => {
    const spoken = `${HOST} According to ${GUEST.slice(0, -1)}, the lecture was long.`;
    expect(withLone(ALWAYS.held, SURE_OF_SIDE)(spoken)).toEqual([]);
  });
});

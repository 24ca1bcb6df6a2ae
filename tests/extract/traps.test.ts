import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listGold } from '@/lib/cli/list-gold';
import { extractor } from './extractor';

// The traps of the bundled samples, by what their gold files say.
const samples = await listGold(join(import.meta.dirname, '..', '..', 'seeds', 'articles'));
const cases = new Map(
  samples.map(({ gold, path }) => {
    const found = extractor.extract({ text: readFileSync(path, 'utf8') });
    const idOf = (surfaces: readonly string[]) =>
      found.persons.find(({ mentions }) => mentions.some(({ text }) => surfaces.includes(text.normalize('NFC'))))?.id;
    const ids = new Map(gold.persons.map((person) => [person.id, idOf(person.surfaces)]));
    return [gold.id, { gold, found, ids }] as const;
  }),
);

function caseOf(id: string) {
  const found = cases.get(id);
  if (!found) throw new Error(`sample ${id} is missing`);
  return found;
}

describe('traps of the samples', () => {
  it.each(['000', '002'])('%s: a statue meets nobody', (id) => {
    const { gold, found, ids } = caseOf(id);
    const outside = gold.persons.filter((person) => !person.participant);
    expect(outside).not.toEqual([]);
    for (const person of outside) {
      const key = ids.get(person.id);
      expect(key).toBeDefined();
      expect(found.meetings.some((meeting) => meeting.participants.includes(key ?? ''))).toBe(false);
      expect(found.attendance.some((row) => row.person === key)).toBe(false);
    }
  });

  it('001: planned meetings are planned', () => {
    const { gold, found } = caseOf('001');
    const planned = (rows: readonly { status: string }[]) => rows.filter((row) => row.status === 'planned').length;
    expect(planned(found.meetings)).toBe(planned(gold.meetings));
  });

  it('001: the old name of a city is the city of today', () => {
    expect(caseOf('001').found.events.map((event) => [event.city, event.country])).toEqual([['Astana', 'KZ']]);
  });

  it('002: a weekday against its date is kept and flagged', () => {
    const { found } = caseOf('002');
    const warning = found.warnings.find((candidate) => candidate.code === 'weekday_mismatch');
    expect(warning?.start).not.toBeNull();
    expect(found.meetings).toContainEqual(expect.objectContaining({ date: '2024-07-04', otherDate: '2024-07-03' }));
  });

  it('003: two countries for one minister give no third meeting', () => {
    const { found } = caseOf('003');
    expect(found.meetings).toHaveLength(5);
    expect(found.persons.filter((person) => person.country === 'KZ')).toEqual([]);
  });

  it('004: without any date none is given', () => {
    const { found } = caseOf('004');
    expect(found.published).toBeNull();
    expect(found.meetings.map((meeting) => meeting.date)).toEqual([null, null]);
  });
});

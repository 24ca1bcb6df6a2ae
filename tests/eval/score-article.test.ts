import { describe, expect, it } from 'vitest';
import type { Extraction } from '@/lib/contracts/extraction';
import { formatScores } from '@/lib/eval/format-scores';
import type { Gold } from '@/lib/eval/gold';
import { scoreArticle } from '@/lib/eval/score-article';
import { addScores, rates, worstMisses } from '@/lib/eval/scores';

const TEXT = 'वांग यी ने लावरोव से मुलाकात की। सर्गेई लावरोव बाद में राहमोन से मिलेंगे।';
const spanOf = (text: string) => ({ start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length, text });

const gold: Gold = {
  id: 'x1',
  lang: 'hi',
  persons: [
    { id: 'p1', name_en: 'Wang Yi', surfaces: ['वांग यी'], country: 'CN', role: 'foreign_minister', participant: true },
    { id: 'p2', name_en: 'Sergey Lavrov', surfaces: ['लावरोव'], country: 'RU', role: 'other', participant: true },
    { id: 'p3', name_en: 'Emomali Rahmon', surfaces: ['राहमोन'], country: null, role: 'other', participant: true },
  ],
  events: [
    { id: 'e1', series: 'SCO', kind: 'summit', start: '2024-07-03', end: '2024-07-04', city: 'Astana', status: 'held' },
  ],
  meetings: [
    {
      participants: ['p1', 'p2'],
      date: null,
      at_event: 'e1',
      city: null,
      status: 'held',
      quote: 'वांग यी ने लावरोव से मुलाकात की',
    },
    { participants: ['p2', 'p3'], date: null, at_event: null, city: null, status: 'planned', quote: 'राहमोन से मिलेंगे' },
  ],
  attendance: [{ person: 'p1', event: 'e1' }],
};

function personOf(id: string, surface: string, country: string | null): Extraction['persons'][number] {
  return {
    id,
    name: id,
    country,
    organization: null,
    role: null,
    title: null,
    known: false,
    mentions: [spanOf(surface)],
    evidence: spanOf(surface),
    confidence: 1,
    names: [],
  };
}

const found: Extraction = {
  lang: 'hi',
  title: '',
  published: null,
  persons: [
    personOf('wang-yi', 'वांग यी', 'CN'),
    personOf('lavrov', 'सर्गेई लावरोव', 'BY'),
    personOf('noise', 'बाद', null),
  ],
  events: [
    {
      id: 'sco-summit-2024-07-astana',
      series: 'SCO',
      kind: 'summit',
      ordinal: null,
      start: '2024-07',
      end: null,
      city: 'Astana',
      country: 'KZ',
      status: 'held',
      evidence: spanOf('मुलाकात'),
      confidence: 1,
    },
  ],
  meetings: [
    {
      participants: ['lavrov', 'wang-yi'],
      date: '2024-07-04',
      otherDate: null,
      event: 'sco-summit-2024-07-astana',
      city: null,
      status: 'planned',
      confidence: 1,
      evidence: spanOf('वांग यी ने लावरोव से मुलाकात की'),
    },
  ],
  attendance: [
    { person: 'wang-yi', event: 'sco-summit-2024-07-astana', status: 'held', evidence: spanOf('वांग'), confidence: 1 },
  ],
  countries: [],
  organizations: [],
  warnings: [],
};

describe('scoreArticle', () => {
  const scores = scoreArticle(gold, found, TEXT);

  it('pairs persons by the spellings that the text has', () => {
    expect(scores.persons).toEqual({ right: 2, surplus: 1, missed: 1 });
    expect(scores.country).toEqual({ right: 1, of: 2 });
    expect(scores.errors).toContain('x1: person missed: Emomali Rahmon (राहमोन)');
  });

  it('counts meeting rows, a wrong status, a day within the gathering and the quotation', () => {
    expect(scores.meetings).toEqual({ right: 1, surplus: 0, missed: 1 });
    expect(scores.status).toEqual({ right: 0, of: 1 });
    expect(scores.date).toEqual({ right: 1, of: 1 });
    expect(scores.gathering).toEqual({ right: 1, of: 1 });
    expect(scores.quotes).toEqual({ right: 1, of: 1 });
    expect(scores.onSpot).toEqual({ right: 1, of: 1 });
  });

  it('counts a planned meeting whose state was missed, and the exact mentions', () => {
    expect(scores.planned).toEqual({ right: 0, surplus: 1, missed: 1 });
    expect(scores.cancelled).toEqual({ right: 0, surplus: 0, missed: 0 });
    expect(scores.mentions).toEqual({ right: 3, of: 3 });
    expect(scores.eventDate).toEqual({ right: 1, of: 1 });
  });

  it('judges each found fact beside its confidence; a meeting in the wrong state is wrong', () => {
    expect(scores.judged.meetings).toEqual([{ confidence: 1, isRight: false, doubts: [], article: 'x1' }]);
    expect(scores.judged.persons.map(({ isRight }) => isRight)).toEqual([true, true, false]);
    expect(scores.judged.attendance).toEqual([{ confidence: 1, isRight: true }]);
  });

  it('leaves the gathering of a meeting uncounted where the gold says that it is open to argument', () => {
    const arguable = { ...gold, notes: 'Dateless handshake; soft: at_event of p1 and p2.' };
    expect(scoreArticle(arguable, found, TEXT).gathering).toEqual({ right: 0, of: 0 });
  });

  it('names the heaviest misses first', () => {
    const doubled = { ...found, meetings: [...found.meetings, ...found.meetings] };
    const [first, second] = worstMisses(scoreArticle(gold, doubled, TEXT), 2);
    expect(first).toContain('x1: meeting invented (1.00): Wang Yi × Sergey Lavrov');
    expect(second).toContain('x1: meeting missed: Sergey Lavrov × Emomali Rahmon');
  });

  it('counts gatherings and attendance', () => {
    expect(scores.events).toEqual({ right: 1, surplus: 0, missed: 0 });
    expect(scores.attendance).toEqual({ right: 1, surplus: 0, missed: 0 });
  });

  it('counts a second row of one meeting as an error', () => {
    const doubled = { ...found, meetings: [...found.meetings, ...found.meetings] };
    expect(scoreArticle(gold, doubled, TEXT).meetings).toEqual({ right: 1, surplus: 1, missed: 1 });
  });

  it('refuses a quotation that is not in the text', () => {
    const [meeting] = found.meetings;
    const moved = { ...found, meetings: meeting ? [{ ...meeting, evidence: { ...meeting.evidence, start: 3 } }] : [] };
    expect(scoreArticle(gold, moved, TEXT).quotes).toEqual({ right: 0, of: 1 });
  });
});

describe('addScores and rates', () => {
  it('adds up articles and gives precision, recall and F1', () => {
    const sum = addScores([scoreArticle(gold, found, TEXT), scoreArticle(gold, found, TEXT)]);
    expect(sum.articles).toBe(2);
    expect(rates(sum.meetings)).toEqual({ p: 1, r: 0.5, f1: 2 / 3 });
    expect(rates({ right: 0, surplus: 0, missed: 0 })).toBeNull();
  });

  it('prints one row a scope with columns of equal width', () => {
    const table = formatScores([['all', scoreArticle(gold, found, TEXT)]]);
    const [head = '', row = ''] = table.split('\n');
    expect(head).toContain('meetings P');
    expect(row).toContain('0.667');
    expect(row).toHaveLength(head.length);
  });
});

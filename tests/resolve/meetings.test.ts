import { describe, expect, it } from 'vitest';
import type { MadeFacts, MadeMeeting } from '@/tests/ingest/made-articles';
import { deriveMade, meetingsOf } from './derive-made';

const cfm = {
  id: 'sco-foreign-ministers-2024-05-astana',
  kind: 'foreign_ministers' as const,
  start: '2024-05-20',
  city: 'Astana',
};
const pair = 'sergey-lavrov--subrahmanyam-jaishankar';
let articles = 0;

/** An article of its own that tells of meetings between Jaishankar and Lavrov. */
function report(meetings: Omit<MadeMeeting, 'of'>[], rest: Partial<MadeFacts> = {}): MadeFacts {
  articles += 1;
  return {
    title: `Report ${articles}`,
    persons: [
      { text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar' },
      { text: 'Sergey Lavrov', known: 'sergey-lavrov' },
    ],
    events: [cfm],
    meetings: meetings.map((meeting) => ({
      of: [0, 1],
      quote: `Told by paper ${articles} alone ${meeting.date}.`,
      ...meeting,
    })),
    ...rest,
  };
}

describe('joining reports of meetings', () => {
  it('joins two reports of one day, and counts two sources', () => {
    const [meeting, ...others] = meetingsOf(
      deriveMade(report([{ date: '2024-06-01' }]), report([{ date: '2024-06-01' }])),
    );
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({ id: `${pair}--2024-06-01`, start: '2024-06-01', sources: 2, confidence: 0.91 });
  });

  it('counts copies of one agency report once', () => {
    const quote = 'The ministers met on the sidelines of the council and reviewed the whole of their relations.';
    const rows = deriveMade(
      report([{ date: '2024-06-01', quote }]),
      report([{ date: '2024-06-01', quote: `${quote} (PTI)` }]),
    );
    expect(meetingsOf(rows)).toMatchObject([{ sources: 1, confidence: 0.7 }]);
  });

  it('joins a dateless report at the gathering with the dated one there', () => {
    const rows = deriveMade(report([{ event: cfm.id }]), report([{ event: cfm.id, date: '2024-05-21' }]));
    expect(meetingsOf(rows)).toMatchObject([
      { id: `${pair}--${cfm.id}`, start: '2024-05-21', sources: 2, disputed: false },
    ]);
  });

  it('keeps a dateless report apart when two dated ones fit', () => {
    const dated = report([
      { event: cfm.id, date: '2024-05-20' },
      { event: cfm.id, date: '2024-05-21' },
    ]);
    const ids = meetingsOf(deriveMade(dated, report([{ event: cfm.id }]))).map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      `${pair}--${cfm.id}`,
      `${pair}--${cfm.id}--2024-05-20`,
      `${pair}--${cfm.id}--2024-05-21`,
    ]);
  });

  it('keeps a dateless report apart when a dated meeting and an undated one elsewhere both fit', () => {
    const dated = report([{ date: '2024-06-01', city: 'Goa' }], { published: '2024-06-01' });
    const elsewhere = report([{ city: 'Astana' }], { published: '2024-06-03' });
    const vague = report([{}], { published: '2024-06-04' });
    expect(meetingsOf(deriveMade(dated, vague))).toMatchObject([{ start: '2024-06-01', sources: 2 }]);
    const cities = meetingsOf(deriveMade(dated, elsewhere, vague)).map(({ city, sources }) => `${city} ${sources}`);
    expect(cities.toSorted()).toEqual(['Astana 1', 'Goa 1', 'undefined 1']);
  });

  it('keeps two meetings of one article at one gathering two, whatever others say', () => {
    const both = report([
      { event: cfm.id, date: '2024-05-20' },
      { event: cfm.id, date: '2024-05-21' },
    ]);
    const rows = deriveMade(both, report([{ event: cfm.id, date: '2024-05-21' }]));
    expect(meetingsOf(rows).map(({ start, sources }) => [start, sources])).toEqual([
      ['2024-05-20', 1],
      ['2024-05-21', 2],
    ]);
  });

  it('takes two articles a day apart at one gathering for one meeting whose day is disputed', () => {
    const rows = deriveMade(
      report([{ event: cfm.id, date: '2024-05-20' }]),
      report([{ event: cfm.id, date: '2024-05-21' }]),
    );
    expect(meetingsOf(rows)).toMatchObject([
      { start: '2024-05-20', otherDates: ['2024-05-21'], disputed: true, sources: 2 },
    ]);
  });

  it('keeps meetings of the same people months apart two', () => {
    expect(meetingsOf(deriveMade(report([{ date: '2024-06-01' }]), report([{ date: '2024-09-10' }])))).toHaveLength(2);
  });

  it('does not take a dated meeting elsewhere in the year for the undated one at the gathering', () => {
    expect(meetingsOf(deriveMade(report([{ event: cfm.id }]), report([{ date: '2024-09-10' }])))).toHaveLength(2);
  });

  it('keeps the second day that a text gives, and flags it', () => {
    const rows = deriveMade(
      report([{ date: '2024-06-01', otherDate: '2024-06-02' }]),
      report([{ date: '2024-06-02' }]),
    );
    expect(meetingsOf(rows)).toMatchObject([{ otherDates: ['2024-06-02'], disputed: true, sources: 2 }]);
  });

  it('tells dateless news of different years apart', () => {
    const rows = deriveMade(report([{}], { published: '2023-01-10' }), report([{}], { published: '2024-01-10' }));
    expect(meetingsOf(rows).map(({ id }) => id)).toEqual([
      `${pair}--reported-2023-01-10`,
      `${pair}--reported-2024-01-10`,
    ]);
  });
});

describe('what became of a meeting', () => {
  const planned = report([{ date: '2024-06-01', status: 'planned' }], { published: '2024-05-30' });
  it('is held once a report says so', () => {
    const rows = deriveMade(planned, report([{ date: '2024-06-01' }], { published: '2024-06-02' }));
    expect(meetingsOf(rows)).toMatchObject([{ status: 'held', sources: 2, disputed: false }]);
    const attended = [...rows.relationships.values()].filter(({ type }) => type === 'ATTENDED');
    expect(attended.map(({ props }) => props.status)).toEqual(['held', 'held']);
  });

  it('is cancelled once a later report says so, and planned again after that', () => {
    const cancelled = report([{ date: '2024-06-01', status: 'cancelled' }], { published: '2024-05-31' });
    expect(meetingsOf(deriveMade(planned, cancelled))).toMatchObject([{ status: 'cancelled' }]);
    const again = report([{ date: '2024-06-01', status: 'planned' }], { published: '2024-06-01' });
    expect(meetingsOf(deriveMade(planned, cancelled, again))).toMatchObject([{ status: 'planned' }]);
  });

  it('is disputed when one says held and another cancelled', () => {
    const rows = deriveMade(report([{ date: '2024-06-01' }]), report([{ date: '2024-06-01', status: 'cancelled' }]));
    expect(meetingsOf(rows)).toMatchObject([{ status: 'held', disputed: true }]);
  });

  it('does not call a plan that was carried out a day later a dispute', () => {
    const moved = report([{ event: cfm.id, date: '2024-05-20', status: 'planned' }]);
    const rows = deriveMade(moved, report([{ event: cfm.id, date: '2024-05-21' }]));
    expect(meetingsOf(rows)).toMatchObject([{ start: '2024-05-21', otherDates: [], disputed: false, status: 'held' }]);
  });
});

describe('the office on the day of a meeting', () => {
  it('is the one of that day', () => {
    const rows = deriveMade(report([{ date: '2016-06-01' }]), report([{ date: '2024-06-01' }]));
    const titles = [...rows.relationships.values()]
      .filter(({ type, from }) => type === 'ATTENDED' && from === 'person:subrahmanyam-jaishankar')
      .map(({ to, props }) => [to.slice(-10), props.title]);
    expect(titles).toEqual([
      ['2016-06-01', 'Foreign Secretary'],
      ['2024-06-01', 'Minister of External Affairs'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { GatheringRecord } from '@/lib/contracts/gazetteer';
import { deriveRows, indexGazetteer } from '@/lib/resolve';
import type { MadeEvent, MadeFacts, MadePerson } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';
import { claimsOfMade, deriveMade, gatheringsOf, personsOf } from './derive-made';

let articles = 0;
function naming(person: MadePerson, rest: Partial<MadeFacts> = {}): MadeFacts {
  articles += 1;
  return { title: `Report ${articles}`, persons: [person], ...rest };
}
function about(event: MadeEvent, published: string | null = null): MadeFacts {
  articles += 1;
  return { title: `Report ${articles}`, published, persons: [], events: [event] };
}

describe('who is who', () => {
  it('knows one person in four scripts', () => {
    const rows = deriveMade(
      naming({ text: 'Mehdi Safari', country: 'IR' }),
      naming({ text: 'मेहदी सफारी' }, { lang: 'hi' }),
      naming({ text: 'মেহদি সাফারি' }, { lang: 'bn' }),
      naming({ text: 'Мехди Сафари' }, { lang: 'ru' }),
    );
    expect(personsOf(rows)).toMatchObject([
      {
        id: 'mehdi-safari',
        name: 'Mehdi Safari',
        nameHi: 'मेहदी सफारी',
        nameBn: 'মেহদি সাফারি',
        nameRu: 'Мехди Сафари',
        country: 'IR',
        known: false,
      },
    ]);
  });

  it('tells namesakes of two countries apart, by country', () => {
    const rows = deriveMade(naming({ text: 'Ali Khan', country: 'IR' }), naming({ text: 'Ali Khan', country: 'IN' }));
    expect(personsOf(rows).map(({ id, country }) => [id, country])).toEqual([
      ['ali-khan-in', 'IN'],
      ['ali-khan-ir', 'IR'],
    ]);
  });

  it('gives a report without a country to the namesake of the same office', () => {
    const rows = deriveMade(
      naming({ text: 'Ali Khan', country: 'IR', role: 'foreign_minister' }),
      naming({ text: 'Ali Khan', country: 'IN', role: 'president' }),
      naming({ text: 'अली खान', role: 'president' }, { lang: 'hi' }),
    );
    expect(personsOf(rows).map(({ id, nameHi }) => [id, nameHi])).toEqual([
      ['ali-khan-in', 'अली खान'],
      ['ali-khan-ir', undefined],
    ]);
  });

  it('keeps a namesake away from the person of the gazetteer', () => {
    const rows = deriveMade(
      naming({ text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU' }),
      naming({ text: 'Sergey Lavrov', country: 'KZ' }),
    );
    expect(personsOf(rows).map(({ id, country, known }) => [id, country, known])).toEqual([
      ['sergey-lavrov', 'RU', true],
      ['sergey-lavrov-kz', 'KZ', false],
    ]);
  });

  it('takes the latest office of a person whom only articles know', () => {
    const rows = deriveMade(
      naming({ text: 'Ali Khan', country: 'IR', role: 'foreign_minister' }, { published: '2022-01-01' }),
      naming({ text: 'Ali Khan', country: 'IR', role: 'president' }, { published: '2024-01-01' }),
    );
    expect(personsOf(rows)).toMatchObject([{ role: 'president' }]);
    const offices = [...rows.relationships.values()].filter(({ type }) => type === 'REPRESENTS');
    expect(offices.map(({ props }) => [props.role, props.from])).toEqual([
      ['foreign_minister', '2022-01-01'],
      ['president', '2024-01-01'],
    ]);
  });
});

describe('an office of a known person', () => {
  it('ends when the gazetteer says so, though a later report names it by the way', () => {
    const rows = deriveMade(
      naming(
        { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU', role: 'foreign_minister' },
        { published: '1999-01-01' },
      ),
      naming(
        { text: 'Sergey Lavrov', known: 'sergey-lavrov', country: 'RU', role: 'deputy_foreign_minister' },
        { published: '1999-01-01' },
      ),
    );
    const offices = [...rows.relationships.values()].filter(({ type }) => type === 'REPRESENTS');
    const claimed = offices.filter(({ props }) => props.from === '1999-01-01');
    expect(claimed.map(({ props }) => props.role)).toEqual(['deputy_foreign_minister']);
  });
});

describe('which gathering is which', () => {
  const summit = { id: 'e1', kind: 'summit' as const };
  it('finds the gathering of the gazetteer by year, by number, or by city near its days', () => {
    const rows = deriveMade(
      about({ ...summit, start: '2024' }),
      about({ ...summit, ordinal: 24 }),
      about({ ...summit, city: 'Astana' }, '2024-07-05'),
    );
    expect(gatheringsOf(rows)).toMatchObject([
      { id: 'sco-summit-2024-07-astana', ordinal: 24, start: '2024-07-03', end: '2024-07-04', sources: 3 },
    ]);
  });

  it('tells two of one year apart by the city, or by the days of the news', () => {
    const [ministers] = MADE_GAZETTEER.gatherings;
    const online = {
      ...ministers,
      id: 'online',
      start: '2024-09-10',
      end: null,
      city: null,
      country: null,
      online: true,
    };
    const two = indexGazetteer({
      ...MADE_GAZETTEER,
      gatherings: [...MADE_GAZETTEER.gatherings, online as GatheringRecord],
    });
    const meeting = { id: 'e1', kind: 'foreign_ministers', start: '2024' } as const;
    const comesTo = (...facts: Parameters<typeof about>) =>
      gatheringsOf(deriveRows(claimsOfMade(about(...facts)), two)).map(({ id }) => id);
    expect(comesTo({ ...meeting, city: 'Astana' }, '2024-09-10')).toEqual(['sco-foreign-ministers-2024-05-astana']);
    expect(comesTo(meeting, '2024-09-12')).toEqual(['online']);
    expect(comesTo(meeting, '2024-12-30')).toEqual(['sco-foreign-ministers-2024']);
  });

  it('takes a known gathering by its days, whatever city the report was sent from, but not by its year alone', () => {
    const rows = deriveMade(
      about({ ...summit, start: '2024-07', city: 'Goa' }),
      about({ ...summit, start: '2024-07-04', city: 'Goa' }),
      about({ ...summit, start: '2024', city: 'Goa' }),
    );
    expect(gatheringsOf(rows)).toMatchObject([
      { id: 'sco-summit-2024-07-astana', city: 'Astana', sources: 2 },
      { id: 'sco-summit-2024-goa', city: 'Goa' },
    ]);
  });

  it('flags a day that is off by one', () => {
    const rows = deriveMade(about({ ...summit, start: '2024-07-05', city: 'Astana' }));
    expect(gatheringsOf(rows)).toMatchObject([{ start: '2024-07-03', otherDates: ['2024-07-05'], disputed: true }]);
  });

  it('takes a report of its month and city for it, whatever the day, and keeps what cannot be it under another id', () => {
    const wrongDay = about({ ...summit, start: '2024-07-20', city: 'Astana' });
    expect(gatheringsOf(deriveMade(wrongDay))).toMatchObject([
      { id: 'sco-summit-2024-07-astana', start: '2024-07-03', otherDates: ['2024-07-20'], disputed: true },
    ]);
    const apart = deriveMade(about({ ...summit, start: '2024-07-20' }), about({ ...summit, city: 'Astana' }, null));
    expect(gatheringsOf(apart)).toMatchObject([
      { id: 'sco-summit-2024-07-astana-20', start: '2024-07-20', sources: 2 },
    ]);
  });

  it('names what the gazetteer does not know by series, kind, month and city', () => {
    const rows = deriveMade(
      about({ ...summit, start: '2031-06-10', city: 'Goa' }),
      about({ ...summit, start: '2031-06', status: 'planned' }),
      about({ ...summit, start: '2031' }),
    );
    expect(gatheringsOf(rows)).toMatchObject([
      { id: 'sco-summit-2031-06-goa', start: '2031-06-10', city: 'Goa', country: 'IN', status: 'held', sources: 3 },
    ]);
  });

  it('keeps gatherings of two cities or years apart', () => {
    const rows = deriveMade(
      about({ ...summit, start: '2031-06-10', city: 'Goa' }),
      about({ ...summit, start: '2031-06-10', city: 'Astana' }),
      about({ ...summit, start: '2032-06-10', city: 'Goa' }),
    );
    expect(gatheringsOf(rows).map(({ id }) => id)).toEqual([
      'sco-summit-2031-06-astana',
      'sco-summit-2031-06-goa',
      'sco-summit-2032-06-goa',
    ]);
  });

  it('never lets a gathering of no series take the id of one', () => {
    const rows = deriveMade(about({ id: 'sco-summit-2024-07-astana', kind: 'other', series: null }));
    expect(gatheringsOf(rows)).toMatchObject([{ id: 'event-sco-summit-2024-07-astana' }]);
  });

  it('names a gathering in every language', () => {
    const [gathering] = gatheringsOf(deriveMade(about({ ...summit, start: '2024-07-03' })));
    expect(gathering).toMatchObject({
      name: 'SCO Summit, Astana 2024',
      nameHi: 'एससीओ शिखर सम्मेलन, अस्ताना 2024',
      nameBn: 'এসসিও শীর্ষ সম্মেলন, আস্তানা 2024',
      nameRu: 'ШОС саммит, Астана 2024',
    });
  });
});

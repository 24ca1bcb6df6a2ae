import { describe, expect, it } from 'vitest';
import { buildRoster, type Edition, isOutside } from '@/app/components/series/build-roster';

const edition = (year: number, came: [string, string | null][], members: string[], isReported = true): Edition => ({
  gathering: {
    id: `g${year}`,
    series: 'SCO',
    kind: 'foreign_ministers',
    ordinal: null,
    start: `${year}`,
    end: null,
    city: null,
    country: null,
    status: 'held',
  },
  isReported,
  meetings: 0,
  members,
  presences: came.map(([id, country]) => ({
    person: { id, name: { en: id }, country, organization: country === null ? 'un' : null, role: null, title: null },
    inSession: true,
    status: 'held',
    isDeputy: false,
  })),
});

describe('buildRoster', () => {
  const editions = [
    edition(
      2024,
      [
        ['lavrov', 'RU'],
        ['guterres', null],
      ],
      ['IN', 'RU', 'CN'],
    ),
    edition(2023, [], ['IN', 'RU', 'CN'], false),
    edition(
      2022,
      [
        ['lavrov', 'RU'],
        ['wang', 'CN'],
        ['qin', 'CN'],
      ],
      ['RU', 'CN'],
    ),
    edition(2021, [], ['RU', 'CN'], false),
  ];

  it('has a column for each edition down to the oldest that is reported', () => {
    expect(buildRoster(editions).columns.map(({ gathering }) => gathering.start)).toEqual(['2024', '2023', '2022']);
  });
  it('puts countries with most reports first, organisations last, and all people of a country into one cell', () => {
    const { rows } = buildRoster(editions);
    expect(rows.map((row) => row.country ?? row.organization)).toEqual(['RU', 'CN', 'un']);
    expect(rows[1]?.cells.map((cell) => cell.presences.map(({ person }) => person.id))).toEqual([
      [],
      [],
      ['wang', 'qin'],
    ]);
  });
  it('tells a member without a report from a country that was no member then', () => {
    const { rows } = buildRoster([edition(2024, [], ['BY']), edition(2022, [['makei', 'BY']], [])]);
    expect(rows[0]?.cells.map((cell) => cell.isMember)).toEqual([true, false]);
  });
  it('names the members of whom nothing is reported, and nobody when nothing is', () => {
    expect(buildRoster(editions).silent).toEqual(['IN']);
    expect(buildRoster([edition(2024, [], ['IN'], false)])).toEqual({ columns: [], rows: [], silent: [] });
  });
});

it('hatches a cell only where an article reports the edition and the country was no member then', () => {
  const [reported, silent] = [edition(2024, [], ['IN']), edition(2023, [], ['IN'], false)];
  const outsider = { presences: [], isMember: false };
  expect(isOutside(outsider, reported)).toBe(true);
  expect(isOutside(outsider, silent)).toBe(false);
  expect(isOutside({ presences: [], isMember: true }, reported)).toBe(false);
  const came = edition(2024, [['guest', 'QA']], ['IN']);
  expect(isOutside({ presences: came.presences, isMember: false }, came)).toBe(false);
});

// Who held the offices that reports of the field are about: no gap may open, and two may not hold one office at a time.
import { describe, expect, it } from 'vitest';
import type { Role } from '@/lib/contracts/vocabulary';
import { createExtractor } from '@/lib/extract';
import { claimsOf, indexGazetteer } from '@/lib/resolve';
import { resolveGatherings } from '@/lib/resolve/resolve-gatherings';
import { loadGazetteer } from '@/seeds/gazetteer';

const { persons, countries, cities, organizations, gatherings } = loadGazetteer();
const OFFICES = [
  'president',
  'prime_minister',
  'foreign_minister',
  'defence_minister',
  'national_security_adviser',
] as const satisfies Role[];
const YEARS = Array.from({ length: 25 }, (_, at) => `${2001 + at}`);

interface Term {
  id: string;
  role: Role;
  title: string;
  body: string;
  from: string;
  to: string;
}
const terms: Term[] = persons.flatMap(({ id, offices }) =>
  offices.map(({ role, title, country, organization, from, to }) => ({
    id,
    role,
    title,
    body: country ?? organization ?? '',
    from,
    to: to ?? '9999',
  })),
);

/** Years of a country without a holder of the office. */
function gapsOf(country: string, role: Role): string[] {
  const held = terms.filter((term) => term.body === country && term.role === role);
  return YEARS.filter((year) => !held.some(({ from, to }) => from <= `${year}-12-31` && to >= year));
}

/** Years without a holder: offices that do not exist, that lie with another office, or whose holders of those years are not known for sure. */
const OPEN: Record<string, number> = {
  'AF president': 4,
  'AF prime_minister': 20,
  'AF foreign_minister': 1,
  'AF defence_minister': 2,
  'AF national_security_adviser': 13,
  'BY national_security_adviser': 14,
  'CN national_security_adviser': 25,
  'IR prime_minister': 25,
  'KG defence_minister': 20,
  'KG national_security_adviser': 20,
  'KZ national_security_adviser': 22,
  'MN defence_minister': 19,
  'MN foreign_minister': 4,
  'MN national_security_adviser': 25,
  'PK defence_minister': 1,
  'PK national_security_adviser': 18,
  'PK prime_minister': 1,
  'TJ national_security_adviser': 11,
  'UZ national_security_adviser': 12,
};

describe('the offices of SCO members and observers', () => {
  const sco = organizations.find((one) => one.series === 'SCO');
  const states = new Set(
    sco?.members.flatMap(({ country, status }) => (status === 'dialogue_partner' ? [] : [country])),
  );

  it.each([...states].toSorted())('of %s have their holders since 2001', (country) => {
    const gaps = OFFICES.map((role) => [`${country} ${role}`, gapsOf(country, role).length] as const);
    const open = gaps.filter(([office, years]) => years !== (OPEN[office] ?? 0));
    expect(open).toEqual([]);
  });
});

describe('the persons', () => {
  it('have years in order', () => {
    expect(terms.filter(({ from, to }) => from > to)).toEqual([]);
  });

  it('held one office of one state one at a time', () => {
    const single = terms.filter(
      ({ role }) => (OFFICES as readonly Role[]).includes(role) || role === 'secretary_general',
    );
    const clashes = single.flatMap((a) =>
      single
        .filter((b) => a.id < b.id && a.role === b.role && a.body === b.body && a.title === b.title)
        .filter((b) => a.from < b.to.slice(0, a.from.length) && b.from < a.to.slice(0, b.from.length))
        .map((b) => `${a.body} ${a.role}: ${a.id}, ${b.id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('have the usual variants of their English names', () => {
    const spelled = (id: string) => persons.find((person) => person.id === id)?.full.en ?? [];
    expect(spelled('sergey-lavrov')).toEqual(expect.arrayContaining(['Sergei Lavrov', 'Sergey Lavrov']));
    expect(spelled('subrahmanyam-jaishankar')).toEqual(expect.arrayContaining(['S. Jaishankar']));
    expect(spelled('wang-yi')).toContain('Wang Yi');
  });
});

const UN_MEMBERS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE ZA ZM ZW';

describe('the countries', () => {
  it('are all members of the United Nations, and more', () => {
    expect(UN_MEMBERS.split(' ').filter((code) => !countries.some(({ id }) => id === code))).toEqual([]);
    expect(UN_MEMBERS.split(' ')).toHaveLength(193);
  });

  it('have codes of ISO 3166', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
    expect(countries.filter(({ id }) => names.of(id) === undefined)).toEqual([]);
  });
});

describe('the gatherings', () => {
  it.each(['SCO', 'CICA'])('of %s have a day, and a city that is there unless held by video', (series) => {
    const lacking = gatherings.filter(
      ({ series: own, start, city, online }) =>
        own === series && (!/^\d{4}-\d{2}-\d{2}$/.test(start) || (!online && !cities.some(({ id }) => id === city))),
    );
    expect(lacking).toEqual([]);
  });

  it('of SCO heads of state, heads of government and foreign ministers are there each year', () => {
    const lacking = ['summit', 'heads_of_government', 'foreign_ministers'].flatMap((kind) => {
      const held = gatherings.filter((one) => one.series === 'SCO' && one.kind === kind);
      return YEARS.filter((year) => !held.some(({ start }) => start.startsWith(year))).map((year) => `${kind} ${year}`);
    });
    // There was no council of heads of government in 2002, and none of foreign ministers in the year of the foundation.
    expect(lacking).toEqual(['heads_of_government 2002', 'foreign_ministers 2001']);
  });

  const index = indexGazetteer(loadGazetteer());
  const extractor = createExtractor(loadGazetteer());
  /** The gatherings that a report comes to in the graph. */
  const resolve = (sentence: string, published: string) => {
    const text = `—\n\n${sentence}`;
    const extraction = extractor.extract({ text, published });
    const claims = claimsOf({ id: 'made', text }, extraction, index).map((claim) => ({ claim, published }));
    return [...resolveGatherings(claims, index).values()].map(({ id }) => id);
  };

  it.each([
    ['The foreign minister Sergey Lavrov met Wang Yi on the sidelines of the SCO summit in Samarkand.', '2022-09-20'],
    ['विदेश मंत्री एस. जयशंकर ने समरकंद में एससीओ शिखर सम्मेलन के इतर सर्गेई लावरोव से मुलाकात की।', '2022-09-20'],
    ['विदेश मंत्री एस. जयशंकर ने एससीओ के 22वें शिखर सम्मेलन के इतर सर्गेई लावरोव से मुलाकात की।', '2024-01-10'],
  ])('are what a report names: %s', (sentence, published) => {
    expect(resolve(sentence, published)).toEqual(['sco-summit-2022-09-samarkand']);
  });

  it('are not what a report of another city names', () => {
    const [id] = resolve('The foreign minister Sergey Lavrov met Wang Yi at the SCO summit in Minsk.', '2022-09-20');
    expect(gatherings.map((one) => one.id)).not.toContain(id);
  });
});

// Arbitrary small worlds of reports that overlap, disagree, leave out and repeat.
import fc from 'fast-check';
import type { Language } from '@/lib/contracts/vocabulary';
import { type MadeFacts, type MadePerson, makeArticle } from './made-articles';
import type { Made } from './open-made-graph';

/** Spellings of known people, of an unknown one in three scripts, and of namesakes. */
const PEOPLE: MadePerson[] = [
  { text: 'S. Jaishankar', known: 'subrahmanyam-jaishankar' },
  { text: 'जयशंकर', known: 'subrahmanyam-jaishankar' },
  { text: 'Сергей Лавров', known: 'sergey-lavrov' },
  { text: 'Mehdi Safari' },
  { text: 'मेहदी सफारी' },
  { text: 'মেহদি সাফারি' },
  { text: 'Mehdi Saffari' },
  { text: 'Ali Hasan' },
  { text: 'अली हसन' },
  { text: 'Zayed Nuaimi' },
  { text: 'ज़ायद नुऐमी' },
  { text: 'Z. Nuaimi' },
  { text: 'М. Сафари' },
  { text: 'Kim Min-su' },
  { text: 'Min-su Kim' },
  { text: 'Ким М.' },
];
const maybe = <T>(...values: T[]): fc.Arbitrary<T | null> => fc.constantFrom(null, ...values);
const date = maybe('2024', '2024-05', '2024-05-19', '2024-05-20', '2024-05-21', '2024-05-22', '2024-07-03');
const day = maybe('2024-05-20', '2024-05-21', '2024-05-22', '2024-06-10');
const city = maybe('Astana', 'Goa');
const status = fc.constantFrom('held', 'held', 'planned', 'cancelled') as fc.Arbitrary<
  'held' | 'planned' | 'cancelled'
>;

const person = fc.record({
  who: fc.constantFrom(...PEOPLE),
  country: maybe('IN', 'IR', 'RU'),
  organization: maybe('sco'),
  role: maybe('foreign_minister' as const, 'deputy_foreign_minister' as const, 'other' as const),
});
const event = fc.record({
  id: fc.constantFrom('sco-foreign-ministers-2024-05-astana', 'sco-foreign-ministers', 'forum'),
  kind: fc.constantFrom('foreign_ministers' as const, 'summit' as const),
  series: maybe('SCO' as const, 'SCO' as const, 'CICA' as const),
  ordinal: maybe(23, 24),
  start: date,
  city,
  status,
});
const at = fc.nat(3);
const meeting = fc.record({
  of: fc.uniqueArray(at, { minLength: 2, maxLength: 3 }),
  date,
  otherDate: day,
  event: maybe(0, 1),
  city,
  status,
  quote: maybe('They met on the sidelines of the council and spoke of trade and of the region.'),
});
const facts = fc.record({
  lang: fc.constantFrom<Language>('en', 'hi', 'bn'),
  published: maybe('2024-05-18', '2024-05-21', '2024-05-22', '2024-07-05'),
  persons: fc.uniqueArray(person, { minLength: 2, maxLength: 4, selector: ({ who }) => who.known ?? who.text }),
  events: fc.uniqueArray(event, { maxLength: 2, selector: ({ id }) => id }),
  meetings: fc.array(meeting, { maxLength: 3 }),
  attendance: fc.array(fc.record({ of: at, event: fc.nat(1), status }), { maxLength: 2 }),
});

/** One article; `number` keeps the texts of a world apart. */
function buildArticle(
  { persons, meetings, attendance, events, ...rest }: typeof facts extends fc.Arbitrary<infer F> ? F : never,
  number: number,
): Made {
  const made: MadeFacts = {
    ...rest,
    title: `Report ${number}`,
    persons: persons.map(({ who, ...office }) => ({ ...who, ...office })),
    events,
    meetings: meetings
      .filter(({ of }) => of.every((one) => one < persons.length))
      .map(({ event: eventAt, quote, ...known }) => ({
        ...known,
        event: eventAt === null ? null : (events[eventAt]?.id ?? null),
        ...(quote === null ? {} : { quote: `${quote} ${number % 2}` }),
      })),
    attendance: attendance.filter((row) => row.of < persons.length && row.event < events.length),
  };
  return makeArticle(made);
}

export interface World {
  /** Articles of distinct texts. */
  articles: Made[];
  /** The same texts again, as other outlets printed them. */
  copies: Made[];
}

export const anyWorld: fc.Arbitrary<World> = fc
  .record({
    facts: fc.array(facts, { minLength: 2, maxLength: 7 }),
    copies: fc.array(fc.record({ of: fc.nat(6), outlet: fc.constantFrom('a', 'b'), published: day }), { maxLength: 3 }),
  })
  .map(({ facts: all, copies }) => {
    const articles = all.map(buildArticle);
    const copied = copies.flatMap(({ of, outlet, published }) => {
      const original = articles[of];
      const url = `https://${outlet}.example/${of}`;
      return original ? [{ ...original, article: { ...original.article, url, source: outlet, published } }] : [];
    });
    return { articles, copies: copied };
  });

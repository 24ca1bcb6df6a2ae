// "the foreign ministers of A and B, X and Y", "X and Y, presidents of A and B": names in the order of the countries whose offices they hold.
import { countriesOf } from '../country-list';
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { joins, rowFrom } from '../row-of-names';
import type { PersonRegister } from './person-register';

/** Gives the names beside the office of several countries that office, and each its country where the numbers agree. */
export function fillCountedLists(register: PersonRegister, sentences: readonly Sentence[]): void {
  for (const sentence of sentences)
    for (const office of sentence.mentions) {
      const role = roleOfMany(sentence, office);
      if (role === null) continue;
      if (office.form === 'name') {
        shareRole(register, sentence, office);
        continue;
      }
      const { countries, to } = countriesBeside(sentence.items, office);
      const names = namesBehind(sentence, to, countries.length) ?? namesBefore(sentence, office, countries.length);
      const counted = countries.length > 1 && countries.length === names?.length;
      for (const [at, { person }] of (names ?? []).entries()) {
        const own = register.get(person);
        if (own) own.role ??= role;
        if (own && counted) own.country ??= countries[at] ?? null;
      }
    }
}

/** The office of a plural, or of a phrase that begins a list of countries; null where it is none. */
function roleOfMany({ items }: Sentence, { form, from, to, role }: Mention): Mention['role'] {
  const titles = items.slice(from, to).flatMap(({ tags }) => tags.filter((tag) => tag.type === 'title'));
  const many = titles.find(({ plural }) => plural);
  return form === 'plural' || many ? (role ?? many?.role ?? null) : null;
}

/** "Foreign ministers X and Y". */
function shareRole(register: PersonRegister, { mentions, items }: Sentence, first: Mention): void {
  for (const { person, title } of rowFrom(mentions, items, first.from)) {
    const own = title === null ? register.get(person) : undefined;
    if (own) own.role ??= first.role;
  }
}

/** The countries in the phrase, right before it or right behind it, and where they end. */
function countriesBeside(items: readonly Item[], office: Mention): { countries: string[]; to: number } {
  const first = tagOf(items[office.to], 'case')?.case === 'of' ? office.to + 1 : office.to;
  const from = isCountry(items[first]) && !isCountry(items[office.to - 1]) ? first + 1 : office.to;
  const countries = countriesOf(items, { from: office.from, to: from });
  let to = from;
  while (joins(items[to]) && isCountry(items[to + 1])) to += 2;
  return { countries, to };
}

/** As many names as there are countries behind a comma or right behind, or any number of bare ones behind a dash or a colon. */
function namesBehind({ items, mentions }: Sentence, at: number, count: number): Mention[] | null {
  const near = rowFrom(mentions, items, items[at]?.text === ',' ? at + 1 : at);
  if (count > 1 && near.length === count) return near;
  const dash = items.findIndex(({ text }, index) => index >= at && /^[:—–-]$/u.test(text));
  const listed = dash < 0 ? [] : rowFrom(mentions, items, dash + 1);
  return listed.length > 0 && listed.every(({ title }) => title === null) ? listed : null;
}

/** "X and Y, foreign ministers of A and B". */
function namesBefore({ items, mentions }: Sentence, office: Mention, count: number): Mention[] | null {
  if (count < 2 || items[office.from - 1]?.text !== ',') return null;
  const last = mentions.findIndex(({ to }) => to === office.from - 1);
  const first = mentions[last - count + 1];
  const names = first ? rowFrom(mentions.slice(0, last + 1), items, first.from) : [];
  return names.length === count && !joins(items[(first?.from ?? 0) - 1]) ? names : null;
}

const isCountry = (item: Item | undefined) => hasTag(item, 'country');

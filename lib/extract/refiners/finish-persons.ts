// What only the whole article tells of a person: the host's country, the delegation's country, the country of the sentence.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Mention, Person, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { fillCountedLists } from './counted-list';
import { countryAround } from './country-around';
import { countryOfList } from './country-of-list';
import { sharesWord } from './holds-office';
import type { PersonRegister } from './person-register';

export interface FinishContext {
  hostCountry: string | null;
  homeCountry: string | null;
  published: PartialDate | null;
}

/** Fills countries and offices that no phrase with the name itself gives. */
export function finishPersons(register: PersonRegister, sentences: readonly Sentence[], context: FinishContext): void {
  fillCountedLists(register, sentences);
  for (const person of register.persons) {
    for (const { country, role } of person.mentions) {
      person.country ??= person.organization ? null : country;
      person.role ??= role;
    }
    const office = register.officeOn(person.gazetteerId, context.published);
    if (office) {
      person.country ??= person.organization ? null : office.country;
      person.organization ??= person.country ? null : office.organization;
      person.role ??= office.role;
    }
  }
  for (const person of register.persons)
    person.country ??= person.organization ? null : countryOf(person, { sentences, register, context });
  fillRoles(register, sentences);
}

function countryOf(
  person: Person,
  {
    sentences,
    register,
    context,
  }: { sentences: readonly Sentence[]; register: PersonRegister; context: FinishContext },
): string | null {
  for (const mention of person.mentions) {
    const sentence = sentences[mention.sentence];
    if (!sentence) continue;
    if (mention.host) return context.hostCountry;
    if (mention.thatCountry) return lastCountry(sentences, mention);
    const delegation = mention.case === 'agent' || mention.case === 'plain' ? delegationOf(sentence) : null;
    if (delegation) return delegation;
    const near =
      senderOf(sentence, mention) ?? countryAround(sentences, mention, register) ?? countryOfList(sentence, mention);
    if (near) return near;
  }
  const titled = person.mentions.find((mention) => mention.title !== null && !mention.memorial);
  const told = titled ? countryOfOffice(titled, { sentences, register }) : null;
  if (told) return told;
  const sentence = titled ? sentences[titled.sentence] : undefined;
  if (sentence?.order.caseWords === 'before') return context.homeCountry;
  return titled && sentence ? (countryBefore(titled, sentence, register) ?? context.homeCountry) : null;
}

/** "Defence Minister X … the Indian minister": the one country whose minister is told of and named nowhere else. */
function countryOfOffice(
  titled: Mention,
  { sentences, register }: { sentences: readonly Sentence[]; register: PersonRegister },
): string | null {
  const taken = new Set(
    register.persons.flatMap(({ role, country }) => (role === titled.role && country ? country : [])),
  );
  const told = new Set(
    sentences.flatMap(({ mentions, order, kind }) =>
      isByOrder(order) && kind === 'body'
        ? mentions.flatMap((mention) =>
            mention.form === 'role' && mention.country && !taken.has(mention.country) && isSameOffice(mention, titled)
              ? mention.country
              : [],
          )
        : [],
    ),
  );
  const [only, ...others] = told;
  return others.length === 0 ? (only ?? null) : null;
}

/** "minister" is said of a foreign minister too. */
function isSameOffice(mention: Mention, titled: Mention): boolean {
  if (mention.role !== null) return mention.role === titled.role && mention.role !== 'other';
  return sharesWord(mention.title?.toLowerCase() ?? null, titled.title?.toLowerCase() ?? null);
}

/** "X, who came to the session for Pakistan": a delegation's country before a name, and nobody between. */
function senderOf(sentence: Sentence, mention: Mention): string | null {
  for (let at = mention.from - 1; at >= 0; at--) {
    if (sentence.mentions.some((other) => other.from <= at && at < other.to)) return null;
    const country = tagOf(sentence.items[at], 'country');
    const verb = sentence.order.caseWords === 'before' && hasTag(sentence.items[at + 1], 'verb') ? at + 2 : at + 1;
    if (country) return hasTag(sentence.items[verb], 'delegation') ? country.id : null;
  }
  return null;
}

/** "talks with the head of the Cambodian delegation, X": the delegation of somebody who is named. */
function isOfAnother({ mentions, order }: Sentence, at: number): boolean {
  const named = mentions.some(({ form, from, to }) => form === 'name' && from <= at && at < to);
  return order.caseWords === 'before' && named;
}

/** "казахскую делегацию ждал X": the delegation as object is not that of whoever acts in the sentence. */
function isAwaited({ items, order }: Sentence, at: number): boolean {
  const cases = tagOf(items[at], 'country')?.cases;
  const adjective = tagOf(items[at], 'country')?.adjective === true;
  return order.inflected && adjective && cases?.length === 1 && cases[0] === 'acc' && !hasTag(items[at - 1], 'attend');
}

/** "represented India", "the Indian delegation" */
function delegationOf(sentence: Sentence): string | null {
  for (let at = 0; at < sentence.items.length; at++) {
    const country = tagOf(sentence.items[at], 'country');
    if (!country || isOfAnother(sentence, at) || isAwaited(sentence, at)) continue;
    if (sentence.items.slice(at + 1, at + 3).some((item) => hasTag(item, 'delegation'))) return country.id;
  }
  return null;
}

/** The country of the person before in the same list of meetings, or named last: "will go to Armenia and meet Prime Minister …". */
function countryBefore(mention: Mention, sentence: Sentence, register: PersonRegister): string | null {
  const before = sentence.mentions.filter(
    (other) => other.to <= mention.from && other.form === 'name' && other.person !== mention.person,
  );
  const owner = before.at(-1);
  if (owner?.case === 'of' && owner.caseTo === mention.from) return register.get(owner.person)?.country ?? null;
  const foreign = before.findLast((other) => other.country !== null);
  if (foreign && foreign === before.at(-1)) return register.get(foreign.person)?.country ?? null;
  const country = sentence.items
    .slice(0, mention.from)
    .findLast((item) => hasTag(item, 'country') && item.case === null);
  // Who goes to a country himself is not from there.
  if (mention.case === 'agent' || mention.case === 'plain') return null;
  return before.length <= 1 ? (tagOf(country, 'country')?.id ?? null) : null;
}

function lastCountry(sentences: readonly Sentence[], mention: Mention): string | null {
  for (let index = mention.sentence; index >= Math.max(0, mention.sentence - 2); index--) {
    const items = sentences[index]?.items ?? [];
    const before = index === mention.sentence ? items.slice(0, mention.from) : items;
    const isOfDoer = index < mention.sentence && sentences[index]?.order.caseWords === 'before';
    const item = isOfDoer
      ? before.find((candidate) => hasTag(candidate, 'country'))
      : before.findLast((candidate) => hasTag(candidate, 'country'));
    if (item) return tagOf(item, 'country')?.id ?? null;
  }
  return null;
}

/** "his Mongolian counterpart X" holds the office of the one told of; "with the defence ministers … A of B" that of the plural before. */
function fillRoles(register: PersonRegister, sentences: readonly Sentence[]): void {
  for (const person of register.persons) {
    if (person.role !== null) continue;
    const mention =
      person.mentions.find((candidate) => candidate.counterpart) ??
      person.mentions.find((candidate) => candidate.country !== null);
    if (!mention) continue;
    const near = [sentences[mention.sentence], sentences[mention.sentence - 1]].flatMap(
      (sentence) => sentence?.mentions ?? [],
    );
    if (mention.counterpart) {
      const others = [...near, ...sentences.flatMap((sentence) => sentence.mentions)].flatMap(
        (other) => register.get(other.person) ?? [],
      );
      person.role = others.find((other) => other !== person && other.role !== null)?.role ?? null;
    } else {
      const list = near.filter((other) => other.sentence === mention.sentence && other.group === mention.group);
      const peer = list.find((other) => other !== mention && register.get(other.person)?.role);
      person.role =
        near.find((other) => other.form === 'plural' && other.role !== null)?.role ??
        register.get(peer?.person ?? null)?.role ??
        null;
    }
  }
}

// What only the whole article tells of a person: the host's country, the delegation's country, the country of the sentence.
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Mention, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { PersonRegister } from './person-register';

export interface FinishContext {
  hostCountry: string | null;
  homeCountry: string | null;
  published: PartialDate | null;
}

/** Fills countries and offices that no phrase with the name itself gives. */
export function finishPersons(register: PersonRegister, sentences: readonly Sentence[], context: FinishContext): void {
  for (const person of register.persons) {
    const office = register.officeOn(person.gazetteerId, context.published);
    if (office) {
      person.country ??= person.organization ? null : office.country;
      person.organization ??= person.country ? null : office.organization;
      person.role ??= office.role;
    }
    person.country ??= person.organization ? null : countryOf(person, sentences, context);
  }
}

function countryOf(person: Person, sentences: readonly Sentence[], context: FinishContext): string | null {
  for (const mention of person.mentions) {
    const sentence = sentences[mention.sentence];
    if (!sentence) continue;
    if (mention.host) return context.hostCountry;
    const delegation = mention.case === 'agent' || mention.case === 'plain' ? delegationOf(sentence) : null;
    if (delegation) return delegation;
  }
  const titled = person.mentions.find((mention) => mention.title !== null && !mention.memorial);
  const sentence = titled ? sentences[titled.sentence] : undefined;
  return titled && sentence ? (countryBefore(titled, sentence) ?? context.homeCountry) : null;
}

/** "represented India", "the Indian delegation" */
function delegationOf(sentence: Sentence): string | null {
  for (let at = 0; at < sentence.items.length; at++) {
    const country = tagOf(sentence.items[at], 'country');
    if (!country) continue;
    if (sentence.items.slice(at + 1, at + 3).some((item) => hasTag(item, 'delegation'))) return country.id;
  }
  return null;
}

/** The country named last before the office in the same sentence: "will go to Armenia and meet Prime Minister …". */
function countryBefore(mention: Mention, sentence: Sentence): string | null {
  for (let at = mention.from - 1; at >= 0; at--) {
    const country = tagOf(sentence.items[at], 'country');
    if (country) return country.id;
  }
  return null;
}

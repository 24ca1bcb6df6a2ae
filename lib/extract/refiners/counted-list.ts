// "the foreign ministers of A, B and C — X, Y and Z": names without offices, in the order of their countries.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { PersonRegister } from './person-register';

/** Gives the names behind a dash or a colon the office of the plural before it, and each its country where the numbers agree. */
export function fillCountedLists(register: PersonRegister, sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    const plural = sentence.mentions.find((mention) => mention.form === 'plural' && mention.role !== null);
    const dash = plural
      ? sentence.items.findIndex((item, at) => at >= plural.caseTo && /^[:—–-]$/u.test(item.text))
      : -1;
    if (!plural || dash < 0) continue;
    const names = sentence.mentions.filter(
      (mention) => mention.from > dash && mention.form === 'name' && mention.title === null,
    );
    const countries = countriesOf(sentence, plural);
    names.forEach((mention, index) => {
      const person = register.get(mention.person);
      if (!person) return;
      if (person.role === null) person.role = plural.role;
      if (countries.length === names.length) person.country ??= countries[index] ?? null;
    });
  }
}

/** The countries listed right before the plural, its own one last. */
function countriesOf({ items }: Sentence, plural: Mention): string[] {
  const own = plural.country ?? tagOf(items[plural.from], 'country')?.id;
  const found: string[] = own ? [own] : [];
  for (let at = plural.from - 1; at >= 0; at--) {
    const country = tagOf(items[at], 'country');
    if (country) found.unshift(country.id);
    else if (items[at]?.text !== ',' && !hasTag(items[at], 'conj')) break;
  }
  return found;
}

// Whom a country sent: "India is represented by the minister X", "the Indian delegation was led by X, the Belarusian one by Y".
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';

/** Gives persons without a country the one that stands before the verb of representing, or before the dash that stands for it. */
export function nameTheirCountries(mentions: readonly Mention[], items: readonly Item[]): void {
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.country !== null) continue;
    const sign = items[mention.from - 1];
    const verb = tagOf(sign, 'attend')?.delegation === true;
    if (verb || /^[—–]$/u.test(sign?.text ?? '')) mention.country = sentBy(items, mention.from - 2, verb);
  }
}

/** The country right before: as the object, or as the delegation's adjective with or without its noun. */
function sentBy(items: readonly Item[], at: number, verb: boolean): string | null {
  const own = hasTag(items[at], 'delegation') ? at - 1 : at;
  const country = tagOf(items[own], 'country');
  return country && (verb || country.adjective) ? country.id : null;
}

// "the host, Foreign Minister X, …": an office told apart from the name that it belongs to.
import type { Mention, Sentence } from '../document';
import { isSetOff } from './behind-name';

/** Joins an office without a name to the name with an office of its own that a comma sets off behind it. */
export function joinApposed(sentence: Sentence): void {
  const { mentions } = sentence;
  for (const [index, office] of mentions.entries()) {
    const named = mentions[index + 1];
    if (!named || !isApposed(sentence, office, named)) continue;
    Object.assign(named, {
      from: office.from,
      case: office.case,
      country: named.country ?? office.country,
      role: named.role ?? office.role,
      host: named.host || office.host,
      counterpart: named.counterpart || office.counterpart,
    });
  }
  sentence.mentions = mentions.filter((mention, at) => mention.from !== mentions[at + 1]?.from);
}

function isApposed({ items }: Sentence, office: Mention, named: Mention): boolean {
  if (!['role', 'counterpart'].includes(office.form) || named.form !== 'name' || named.case !== 'plain') return false;
  if (named.from !== office.to + 1 || items[office.to]?.text !== ',') return false;
  const titled = named.role !== null || named.title !== null;
  const same = office.role === null || office.host || office.counterpart || office.role === named.role;
  const ofOne = office.country === null || named.country === null || office.country === named.country;
  return titled && same && ofOne && isSetOff(items, named.to);
}

// "the host, Foreign Minister X, …", "the mayor of the city, X,": an office told apart from the name that it belongs to.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
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
      title: named.title ?? office.title,
      host: named.host || office.host,
      counterpart: named.counterpart || office.counterpart,
    });
  }
  sentence.mentions = mentions.filter((mention, at) => mention.from !== mentions[at + 1]?.from);
}

function isApposed({ items }: Sentence, office: Mention, named: Mention): boolean {
  if (!['role', 'counterpart'].includes(office.form) || named.form !== 'name' || named.case !== 'plain') return false;
  const comma = named.from - 1;
  if (comma < office.to || items[comma]?.text !== ',') return false;
  const owner = items.slice(office.to, comma);
  if (owner.length > 0 && !(office.role !== null && isCommonOwner(owner))) return false;
  const isGuest = owner.length === 0 && tagOf(items[office.to - 1], 'leader')?.guest === true;
  const titled = named.role !== null || named.title !== null || owner.length > 0 || isGuest;
  const same = office.role === null || office.host || office.counterpart || office.role === (named.role ?? office.role);
  const ofOne = office.country === null || named.country === null || office.country === named.country;
  return titled && same && ofOne && isSetOff(items, named.to);
}

const LONGEST_OWNER = 4;

/** "of the city", "of the regional assembly": what the office is of, without a name. */
function isCommonOwner(items: readonly Item[]): boolean {
  return (
    items.length <= LONGEST_OWNER &&
    tagOf(items[0], 'case')?.case === 'of' &&
    items.slice(1).every((item) => /^\p{Ll}/u.test(item.text) && !hasTag(item, 'verb', 'case', 'clause', 'conj'))
  );
}

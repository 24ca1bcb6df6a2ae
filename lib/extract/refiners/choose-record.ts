// Which record of the gazetteer a name in a text means.
import type { Office, PersonRecord } from '@/lib/contracts/gazetteer';
import type { PartialDate } from '@/lib/contracts/partial-date';
import type { Language, Role } from '@/lib/contracts/vocabulary';
import type { Mention } from '../document';
import { likeness } from '../name-sounds';
import type { PersonIndex } from './person-index';

/** Offices that one person at a time holds in a country. */
const HELD_BY_ONE = new Set<Role>(['president', 'prime_minister', 'foreign_minister', 'defence_minister']);
/** How like a holder's name a full name of the same office must sound; a surname alone says less. */
const LIKE_HOLDER = 0.65;
const LIKE_FAMILY = 0.85;

/** Whether an office is held on a day; without a day, whether it is held still. */
export function inForce(office: Office, day: PartialDate | null): boolean {
  if (day === null) return office.to === null;
  return office.from <= day && (office.to === null || day <= office.to.padEnd(10, '-99'));
}

/** Whether nothing that the text says of the country speaks against the record. */
export function agreesInCountry(record: PersonRecord, { country }: Mention): boolean {
  if (!country) return true;
  const countries = record.offices.flatMap((office) => office.country ?? []);
  return countries.length === 0 || countries.includes(country);
}

/** One record, or of several the one whose office fits the text or the day. */
export function chooseRecord(
  records: readonly PersonRecord[],
  mention: Mention,
  day: PartialDate | null,
): PersonRecord | null {
  if (records.length <= 1) return records[0] ?? null;
  const byRole = mention.role
    ? records.filter((record) => record.offices.some((office) => office.role === mention.role))
    : records;
  const now = byRole.filter((record) => record.offices.some((office) => inForce(office, day)));
  const left = now.length ? now : byRole;
  if (left.length === 1) return left[0] ?? null;
  return mention.part === 'full' ? (left[0] ?? null) : highest(left, day);
}

/** A bare surname that several of one country bear means who stands above the others; null where nobody does. */
function highest(records: readonly PersonRecord[], day: PartialDate | null): PersonRecord | null {
  const offices = records.map((record) => record.offices.filter((office) => inForce(office, day)));
  const countries = new Set(offices.flat().map(({ country }) => country));
  if (countries.size !== 1) return null;
  for (const rank of ['president', 'prime_minister'] as const) {
    const holders = records.filter((_, at) => offices[at]?.some(({ role }) => role === rank));
    if (holders.length > 0) return holders.length === 1 ? (holders[0] ?? null) : null;
  }
  return null;
}

/** "the Turkish president" with a spelling that nobody lists: who holds that office on the day, where the names sound alike. */
export function holderLike(
  index: PersonIndex,
  { name, role, country, former }: Mention,
  { language, published }: { language: Language; published: PartialDate | null },
): PersonRecord | null {
  if (!role || !country || published === null || former === 'former' || !HELD_BY_ONE.has(role)) return null;
  const holds = (office: Office) => office.role === role && office.country === country && inForce(office, published);
  const isWhole = name.includes(' ');
  const inOffice = index.holdersOf(role, country).filter(({ offices }) => offices.some(holds));
  const like = inOffice.filter(({ full, family }) => {
    const spellings = isWhole ? [...full[language], ...full.en] : [...family[language], ...family.en];
    const enough = isWhole ? LIKE_HOLDER : LIKE_FAMILY;
    return spellings.some((spelling) => likeness(spelling, name) >= enough);
  });
  return like.length === 1 ? (like[0] ?? null) : null;
}

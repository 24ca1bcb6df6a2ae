import type { Person } from '../document';
import type { TagOf } from '../languages/tags';
import { MINISTERS } from './holds-office';
import type { RecentPeople } from './recent-people';
import type { Talkers } from './talkers';

/**
 * Keys of the two whom "both" means: those of the last conversation, or of the last one that whoever was told of last had
 * ("A met B. A met C. B called for peace. Both sides …"); else the one told of and the last other person of another country.
 * "Both foreign ministers" are none of another office, where two of it were told of.
 */
export function lastTwo(
  recent: RecentPeople,
  told: string | null,
  { pair, talkers, role }: { pair: readonly string[]; talkers: Talkers; role?: Office },
): string[] {
  const two = lastTold(recent, told, { pair, talkers });
  if (
    role === undefined ||
    two.every((key) =>
      mayHold(
        recent.find((person) => person.key === key),
        role,
      ),
    )
  )
    return two;
  const one = recent.find((person) => holds(person, role));
  const other = recent.find((person) => person !== one && holds(person, role) && person.country !== one?.country);
  return one && other ? [one.key, other.key] : [];
}

type Office = TagOf<'both'>['role'];

const holds = ({ role }: Person, office: Office) =>
  office === 'minister' ? role !== null && role !== 'prime_minister' && MINISTERS.has(role) : role === office;

const mayHold = (person: Person | undefined, office: Office) =>
  person === undefined || person.role === null || holds(person, office);

function lastTold(
  recent: RecentPeople,
  told: string | null,
  { pair, talkers }: { pair: readonly string[]; talkers: Talkers },
): string[] {
  // Who speaks for others is none of the two.
  const last = recent.find(({ voice }) => !voice);
  const subject = recent.find((person) => person.key === told) ?? last;
  // Somebody may have joined them since.
  if (pair.length >= 2 && pair.includes(last?.key ?? '')) return [...pair];
  const own = talkers.lastPairOf(last?.key ?? '');
  if (own.length === 2) return [...own];
  const other = recent.find(
    (person) => person !== subject && !person.voice && (person.country === null || person.country !== subject?.country),
  );
  return subject && other ? [subject.key, other.key] : [];
}

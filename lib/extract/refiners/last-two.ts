import type { RecentPeople } from './recent-people';
import type { Talkers } from './talkers';

/**
 * Keys of the two whom "both" means: those of the last conversation, or of the last one that whoever was told of last had
 * ("A met B. A met C. B called for peace. Both sides …"); else the one told of and the last other person of another country.
 */
export function lastTwo(
  recent: RecentPeople,
  told: string | null,
  { pair, talkers }: { pair: readonly string[]; talkers: Talkers },
): string[] {
  const last = recent.find(() => true);
  const subject = recent.find((person) => person.key === told) ?? last;
  // Somebody may have joined them since.
  if (pair.length >= 2 && pair.includes(last?.key ?? '')) return [...pair];
  const own = talkers.lastPairOf(last?.key ?? '');
  if (own.length === 2) return [...own];
  const other = recent.find(
    (person) => person !== subject && (person.country === null || person.country !== subject?.country),
  );
  return subject && other ? [subject.key, other.key] : [];
}

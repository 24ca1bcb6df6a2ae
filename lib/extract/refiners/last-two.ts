import type { RecentPeople } from './recent-people';

/** Keys of the two whom "both" means: those of the last conversation; else the one told of and the last other person of another country. */
export function lastTwo(recent: RecentPeople, told: string | null, pair: readonly string[]): string[] {
  const last = recent.find(() => true);
  const subject = recent.find((person) => person.key === told) ?? last;
  if (pair.length === 2 && pair.includes(last?.key ?? '')) return [...pair];
  const other = recent.find(
    (person) => person !== subject && (person.country === null || person.country !== subject?.country),
  );
  return subject && other ? [subject.key, other.key] : [];
}

import type { Mention, Sentence } from '../document';

/** "the Mongolian president A, prime minister B and speaker C": the country of the first holds for the offices behind it that have none, or null. */
export function countryOfList({ mentions }: Sentence, mention: Mention): string | null {
  if (mention.title === null || mention.organization !== null || mention.role === 'secretary_general') return null;
  const before = mentions.filter(
    ({ group, form, to }) => group === mention.group && form === 'name' && to <= mention.from,
  );
  const owned = before.findLastIndex(
    ({ country, title, counterpart }) => country !== null && (title !== null || counterpart),
  );
  // Somebody without an office, or of an organisation, ends what the country governs.
  const all = before.slice(owned + 1).every(({ title, organization }) => title !== null && organization === null);
  return owned >= 0 && all ? (before[owned]?.country ?? null) : null;
}

import type { Gathering, GatheringRef } from '../document';
import { clash } from './clash';
import type { Details } from './gathering-details';

interface Known {
  gatherings: readonly Gathering[];
  /** Told of last. */
  current: Gathering | undefined;
  /** What the article is about. */
  main: Gathering | undefined;
}

/** The known gathering that a phrase means, or undefined for a new one. */
export function findGathering(
  ref: GatheringRef,
  details: Details,
  { gatherings, current, main }: Known,
): Gathering | undefined {
  const fits = (gathering: Gathering) =>
    (ref.series === null || gathering.series === ref.series) &&
    (ref.kind === null || gathering.kind === ref.kind) &&
    (ref.ordinal === null || gathering.ordinal === null || gathering.ordinal === ref.ordinal) &&
    !clash(gathering, details);
  if (ref.relation === 'next' && (ref.kind || ref.series || details.start)) {
    return gatherings.find((gathering) => gathering.status === 'planned' && fits(gathering));
  }
  const bare = ref.series === null && ref.kind === null;
  if (bare && ref.relation === 'next') return undefined;
  // "the Goa meeting": its city tells which. "On the sidelines of the session he met …": what has happened belongs to the gathering under way, not to the one just announced.
  const there = bare && details.named ? gatherings.find(({ city }) => city === details.named) : undefined;
  if (there && !clash(there, details)) return there;
  const announced = current?.status === 'planned' && details.status === 'held' ? main : undefined;
  if (bare && announced && !clash(announced, details)) return announced;
  if (bare && current && !clash(current, details)) return current;
  const candidates = gatherings.filter(fits);
  return (
    candidates.find((gathering) => gathering === current) ??
    candidates.find((gathering) => gathering === main) ??
    candidates.at(-1)
  );
}

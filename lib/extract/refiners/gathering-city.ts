// Where a gathering is, as its clause says.
import type { Clause, GatheringRef, Sentence } from '../document';
import { tagOf } from '../document';
import { hasAny, tagMask } from '../tag-masks';
import { inMention } from '../talk-outline';
import { isCircumstance } from './circumstance';
import { likeliestPlace } from './likeliest-place';
import { isCapitalOf, type Place, placeBefore } from './place-before';
import { isInside, ownsHouse } from './place-words';
import { isElsewhere, isLeftFor, isNearerOther, isOfOtherDay, isOutlet, isOwner } from './whose-day';

const PLACES = tagMask('city', 'country', 'of-city');

interface Where {
  clause: Clause;
  /** English capital by country. */
  capitals: ReadonlyMap<string, string>;
}

/** The city of a gathering, or the country alone; `placed` where the city stands beside the noun. */
export function cityOfGathering(
  sentence: Sentence,
  ref: GatheringRef,
  { clause, capitals }: Where,
): { city: string | null; country: string | null; placed: boolean } {
  const places = sentence.items.flatMap((item, at): Place[] => {
    if (!hasAny(item, PLACES) || at < clause.from || at >= clause.to) return [];
    const named = at >= ref.from && at < ref.to ? tagOf(item, 'of-city') : undefined;
    if (named) return [{ at, city: named.id, country: named.country, within: true }];
    if (inMention(sentence, at) || isOutlet(sentence, at)) return [];
    if (isNearerOther(sentence, ref, at) || isOfOtherDay(sentence, ref, at) || isElsewhere(sentence, ref, at))
      return [];
    if (isLeftFor(sentence, ref, at) || isCircumstance(sentence, at)) return [];
    const city = tagOf(item, 'city');
    const country = tagOf(item, 'country');
    const capital = country && isCapitalOf(sentence, at) ? capitals.get(country.id) : null;
    const within = at >= ref.from - 4 && at <= ref.to;
    const inside = at >= ref.from && at < ref.to;
    if (city && (inside || !isOwner(sentence, at) || ownsHouse(sentence, at)))
      return [{ at, city: city.id, country: city.country, within }];
    if (capital && country) return [{ at, city: capital, country: country.id, within: false }];
    const placed = country && !country.adjective && isInside(sentence, at);
    return country && placed ? [{ at, city: null, country: country.id, within: false }] : [];
  });
  if (places.length === 0) places.push(...placeBefore(sentence, clause));
  const best = likeliestPlace(sentence, ref, places);
  return { city: best?.city ?? null, country: best?.country ?? null, placed: best?.within ?? false };
}

import type { GatheringRef, Sentence } from '../document';
import type { Place } from './place-before';
import { isInside, ownsHouse } from './place-words';

/** The place of a clause that is its gathering's: within its phrase, beside it, or where something is said to be. */
export function likeliestPlace(sentence: Sentence, ref: GatheringRef, places: readonly Place[]): Place | undefined {
  const cities = places.filter((place) => place.city);
  const within = cities.filter((place) => place.at >= ref.from && place.at < ref.to);
  return (
    (sentence.order.caseWords === 'before' ? within[0] : within.at(-1)) ??
    cities.find((place) => place.within && isInside(sentence, place.at)) ??
    cities.find((place) => isInside(sentence, place.at) || ownsHouse(sentence, place.at)) ??
    cities.find((place) => place.at > 0) ??
    cities[0] ??
    places[0]
  );
}

// Where a gathering was whose words name no place.
import type { Gathering, Sentence } from '../document';
import { hasTag, isFutureVerb, says } from '../document';
import { citiesIn } from './place-words';

/** What a report tells of places outside the phrases of its gatherings. */
export interface ReportPlaces {
  datelineCity: string | null;
  /** Whether the dateline is of a country where outlets in this language sit. */
  fromHome: boolean;
  /** Cities in which the headlines put what they tell. */
  headlines: readonly string[];
  countryOf: (city: string | null) => string | null;
}

/** Where the article is: the first city that it is told to be in, in the gathering's country; else that of the dateline. */
export function likelyCity(
  gathering: Gathering,
  body: readonly Sentence[],
  { datelineCity, fromHome, headlines, countryOf }: ReportPlaces,
): string | null {
  if (body.some((sentence) => isHeldOnline(sentence, gathering.key))) return null;
  if (datelineCity && body.some((sentence) => isHere(sentence, gathering.key))) return datelineCity;
  // "will reconvene in Moscow next year"
  const now = body.filter(
    (sentence) =>
      !isOfOthers(sentence, gathering.key) &&
      (!sentence.items.some(isFutureVerb) || !sentence.items.some((item) => hasTag(item, 'next'))),
  );
  const fits = (city: string) => gathering.country === null || countryOf(city) === gathering.country;
  const told = now.flatMap(citiesIn).find(fits);
  const abroad = now.flatMap(citiesIn).find((city) => fits(city) && city !== datelineCity);
  if (fromHome && abroad) return abroad;
  if (told && told !== datelineCity && gathering.country !== null) return told;
  if (datelineCity && fits(datelineCity) && gathering.status === 'held') return datelineCity;
  return headlines.find(fits) ?? told ?? null;
}

/** A sentence that tells of other gatherings names their cities. */
function isOfOthers({ gatherings }: Sentence, key: string): boolean {
  const told = gatherings.flatMap(({ event }) => event ?? []);
  return told.length > 0 && !told.includes(key);
}

/** "the virtual summit" was in no city. */
const isHeldOnline = ({ gatherings, items }: Sentence, key: string) =>
  gatherings.some(
    ({ event, from, to }) => event === key && items.slice(from, to).some((item) => hasTag(item, 'online')),
  );

/** "will open here on Friday" */
const isHere = ({ gatherings, items }: Sentence, key: string) =>
  gatherings.some(({ event }) => event === key) && items.some((item) => says(item, 'here'));

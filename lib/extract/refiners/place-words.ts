// What a clause says of the place of its talk.
import type { GatheringRef, Item, Sentence } from '../document';
import { hasTag, isByOrder, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import { isOfAside } from './aside-days';
import { forumCity, houseIn } from './called-after-city';
import { isCircumstance } from './circumstance';
import type { Clause } from './clauses';
import { colonOfEntry } from './entry-line';
import { isMetAt, isOfTopic } from './met-at';

const CITY = tagMask('city', 'of-city');

/** "will go to Armenia, where …" */
export function goesThere(sentence: Sentence, at: number): boolean {
  const next = sentence.items[at + 1];
  return hasTag(next, 'verb') && tagOf(next, 'verb')?.tense === 'future';
}

/** The gathering that a clause, or the sentence before it, puts its talk on. */
export function usedGathering(sentence: Sentence, clause: Clause): GatheringRef | null {
  const used = sentence.gatherings.filter((ref) => ref.use !== 'itself' && ref.from < clause.to);
  return used.findLast((ref) => ref.from >= clause.from) ?? used.at(-1) ?? null;
}

/** "met at the earlier session in Beijing", "There …" behind a sentence that tells of a gathering: the one that the clause is in, or null. */
export function gatheringAround(sentence: Sentence, clause: Clause, before: Sentence | null): GatheringRef | null {
  if (sentence.order.inflected) return null;
  const inside = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
  if (isByOrder(sentence.order)) return inside.find((ref) => ref.event && isMetAt(sentence, clause, ref)) ?? null;
  if (inside.length > 0) return inside.find((ref) => ref.event && sentence.items[ref.to - 1]?.case === 'in') ?? null;
  const there = sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'in-it'));
  const earlier = there ? sentence.gatherings.findLast(({ to, event }) => to <= clause.from && event) : undefined;
  if (earlier) return earlier;
  if (!there || before?.block !== sentence.block) return null;
  return before.gatherings.findLast((ref) => ref.event) ?? null;
}

/** The city in which a clause tells of something, or to which somebody goes in it to talk; or null. */
export function cityIn(sentence: Sentence, clause: Clause): string | null {
  if (!someHave(sentence, CITY)) return null;
  const cities = citiesOf(sentence, clause);
  const at =
    cities.find((city) => isPlace(sentence, city) && !isOfTopic(sentence, city)) ??
    cities.find((city) => isGoal(sentence, city, clause));
  return cityAt(sentence, at) ?? houseIn(sentence, clause) ?? forumCity(sentence, clause);
}

/** "arrived in Tashkent, where …", "will fly to Delhi: …": the city that the sentence reaches before a clause without one, or null. */
export function cityReached(sentence: Sentence, clause: Clause): string | null {
  if (!someHave(sentence, CITY)) return null;
  const opens = [clause.from, clause.from + 1].some((at) => hasTag(sentence.items[at], 'clause'));
  const reached = (at: number) => {
    const next = sentence.items[at + 1];
    return (
      isPlace(sentence, at) ||
      isReached(sentence, at) ||
      isGoneTo(sentence, at) ||
      (hasTag(next, 'verb') && !hasTag(next, 'case'))
    );
  };
  const before = citiesOf(sentence, { from: 0, to: clause.from });
  if (opens)
    return cityAt(
      sentence,
      before.findLast((at) => reached(at) || isRightBefore(sentence, at, clause)),
    );
  if (sentence.order.caseWords !== 'before') return null;
  return cityAt(
    sentence,
    before.findLast(
      (at) => reached(at) && !tellsOfOther(sentence, at) && !isOfAside(sentence, { from: at }, clause.from),
    ),
  );
}

/** "arrived from Ashgabat, where …" */
const isRightBefore = ({ items, order }: Sentence, at: number, { from }: Clause) =>
  isByOrder(order) && tagOf(items[from], 'clause')?.where === true && from - at <= 2 && hasTag(items[at - 1], 'case');

/** "was in Tashkent, where …", "visited Delhi, where …": right behind the words of going. */
const isGoneTo = ({ items, order }: Sentence, at: number) => isByOrder(order) && hasTag(items[at - 1], 'travel');

/** A clause that tells of another talk, or where something was said, does not place the one behind it. */
function tellsOfOther(sentence: Sentence, at: number): boolean {
  const own = sentence.clauses.find(({ from, to }) => at >= from && at < to) ?? { from: 0, to: at };
  const items = sentence.items.slice(own.from, own.to);
  // "побывал в Тегеране": nobody whom he was with.
  const isIn = (place: number) =>
    tagOf(items[place], 'meet')?.partner === 'to' && tagOf(items[place + 1], 'case')?.case === 'in';
  return items.some((item, place) => (hasTag(item, 'meet') && !isIn(place)) || tagOf(item, 'verb')?.speech === true);
}

/** Where the cities stand that a clause names outside of persons and houses. */
export function citiesOf(sentence: Sentence, { from, to }: Clause): number[] {
  const { items, mentions } = sentence;
  const cities: number[] = [];
  for (let at = from; at < to; at++) {
    if (!hasTag(items[at], 'city') || namesHouse(sentence, at) || isCircumstance(sentence, at)) continue;
    if (!mentions.some((mention) => mention.from <= at && at < mention.to)) cities.push(at);
  }
  return cities;
}

/** "Hyderabad House", "the Astana Hotel": what is named after a city may stand in any. */
function namesHouse({ items, mentions, dates, order }: Sentence, at: number): boolean {
  const next = items[at + 1];
  if (!isByOrder(order) || next?.kind !== 'word' || !/^\p{Lu}/u.test(next.text)) return false;
  return next.tags.every(({ type }) => type === 'word') && ![...mentions, ...dates].some(({ from }) => from === at + 1);
}

const cityAt = ({ items }: Sentence, at: number | undefined) =>
  at === undefined ? null : (tagOf(items[at], 'city')?.id ?? null);

/** "travels on to Ashgabat": words from the verb of going to its goal. */
const GOING = 4;

/** "travelled to Minsk" */
export function isReached({ items, order }: Sentence, at: number): boolean {
  const word = tagOf(items[at - 1], 'case');
  if (order.caseWords !== 'before' || !word || word.origin) return false;
  return items.slice(Math.max(0, at - GOING), at - 1).some((item) => hasTag(item, 'travel'));
}

/** "is to travel to Delhi for talks with X": what somebody goes for is there. */
function isGoal(sentence: Sentence, at: number, clause: Clause): boolean {
  if (!isReached(sentence, at)) return false;
  const behind = sentence.items.slice(at + 1, clause.to);
  const talk = behind.findIndex((item) => hasTag(item, 'meet'));
  return talk >= 0 && !behind.slice(0, talk).some((item) => hasTag(item, 'after'));
}

/** "in it", and not only "there": in the gathering told of. */
export const isInIt = (item: Item) => hasTag(item, 'in-it') && !tagOf(item, 'in-it')?.place;

/** "There he met …", "will meet him there": in the city that the words before name. */
export function tellsOfThere({ items, order }: Sentence, clause: Clause): boolean {
  const isAfter = order.caseWords === 'after';
  const told = items.slice(isAfter ? 0 : clause.from, clause.to);
  // "There was a meeting" names no place.
  return told.some((item, at) => hasTag(item, 'in-it') && (isAfter || isInIt(item) || !hasTag(told[at + 1], 'verb')));
}

/** "his trip to Delhi is being prepared; there he will meet X": where case words follow, the last city before the word for "there" of a clause, or null. */
export function cityBeforeThere(sentence: Sentence, { from, to }: Clause): string | null {
  const { items, order } = sentence;
  if (order.caseWords !== 'after' || from === 0) return null;
  const there = items.findIndex((item, at) => at >= from && at < to && hasTag(item, 'in-it'));
  return there < 0 ? null : cityAt(sentence, citiesOf(sentence, { from: 0, to: from }).at(-1));
}

/** "ASTANA - Olzhas Bektenov hosts …", "Baku. The minister …": the city of an entry, before the sign that sets it off; or null. */
export function cityOfEntry(sentence: Sentence): string | null {
  const { items } = sentence;
  const colon = colonOfEntry(sentence);
  const before = colon === null ? undefined : citiesOf(sentence, { from: 0, to: colon }).at(-1);
  if (before !== undefined) return cityAt(sentence, before);
  const at = items.findIndex(({ kind }) => kind === 'word');
  const { text: sign = '', spaced } = items[at + 1] ?? {};
  const alone = sign === '.' && at + 2 === items.length;
  // "Tashkent-born"
  const apart = sign === ':' || (/^[-–—]$/u.test(sign) && spaced === true);
  return alone || apart ? (tagOf(items[at], 'city')?.id ?? null) : null;
}

/** The cities in which a sentence tells of something. */
export function citiesIn(sentence: Sentence): string[] {
  const cities: string[] = [];
  if (!someHave(sentence, CITY)) return cities;
  sentence.items.forEach((item, at) => {
    const city = tagOf(item, 'city');
    if (city && isPlace(sentence, at) && !isCircumstance(sentence, at)) cities.push(city.id);
  });
  return cities;
}

/** The city is where something happens, not whose it is or where somebody goes to next. */
function isPlace(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at];
  // Where words of case stand before nouns, "Tehran in uproar" puts nothing there.
  const next = sentence.order.caseWords === 'after' ? tagOf(sentence.items[at + 1], 'case')?.case : undefined;
  if (tagOf(sentence.items[at - 1], 'case') && hasTag(sentence.items[at - 2], 'topic')) return false;
  // "at Dushanbe's request"
  if (item?.case === 'of' && hasTag(sentence.items[at + 1], 'hoped')) return false;
  return item?.case === 'in' || next === 'in' || isInCountry(sentence, at) || ownsHouse(sentence, at);
}

/** Words between a city and the building in it. */
const HOUSE_WITHIN = 5;

/** "दिल्ली के हैदराबाद हाउस में", "তাসখন্দের কুকসারয় প্রাসাদে": the city that owns the building where something happens. */
export function ownsHouse({ items, mentions, order }: Sentence, at: number): boolean {
  if (order.caseWords !== 'after') return false;
  const owns = items[at]?.case === 'of' ? at + 1 : tagOf(items[at + 1], 'case')?.case === 'of' ? at + 2 : 0;
  if (owns === 0) return false;
  for (let house = owns; house < Math.min(owns + HOUSE_WITHIN, items.length); house++) {
    const item = items[house];
    if (!item || item.kind === 'punct' || mentions.some(({ from, to }) => from <= house && house < to)) return false;
    const form = item.tags.find((tag) => tag.type === 'word' && tag.house !== undefined);
    if (form?.type === 'word')
      return form.house === 'in' || item.case === 'in' || tagOf(items[house + 1], 'case')?.case === 'in';
    if (hasTag(item, 'verb', 'meet', 'gathering') && !hasTag(item, 'case')) return false;
  }
  return false;
}

const LONGEST_PLACE = 5;

/** "in Ufa", "in the Russian city of Ufa", "in Tajikistan’s capital Dushanbe": words before a city that say whose it is. */
function isInCountry({ items, order }: Sentence, at: number): boolean {
  if (tagOf(items[at - 1], 'case')?.case === 'in') return true;
  const country = tagOf(items[at], 'city')?.country;
  if (!isByOrder(order)) return false;
  let isTold = false;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PLACE); i--) {
    const told = tagOf(items[i], 'case')?.case;
    if (told === 'in') return isTold;
    if (items[i]?.kind === 'punct' || hasTag(items[i], 'verb')) return false;
    if (told !== undefined && !(told === 'of' && (i === at - 1 || isTold))) return false;
    isTold ||= tagOf(items[i], 'country')?.id === country;
  }
  return false;
}

/** The last city that a sentence names outside of offices and names, or null: where it ends up. */
export function cityNamed(sentence: Sentence): string | null {
  const cities = sentence.items.flatMap((item, at) => {
    const city = tagOf(item, 'city');
    const inside = sentence.mentions.some((mention) => mention.from <= at && at < mention.to);
    return city && !inside && item.case !== 'of' ? [city.id] : [];
  });
  return cities.at(-1) ?? null;
}

/** "… में", "in …", "в …" with the case of places: a place that something is in, and not where it goes. */
export function isInside({ items, order }: Sentence, at: number): boolean {
  const word = order.caseWords === 'before' ? items[at - 1] : items[at + 1];
  const cases = order.inflected ? tagOf(items[at], 'city')?.cases : undefined;
  if (cases && !cases.includes('loc') && tagOf(word, 'case')?.governs) return false;
  return items[at]?.case === 'in' || tagOf(word, 'case')?.case === 'in';
}

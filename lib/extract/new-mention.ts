import type { Mention } from './document';

/**
 * A mention of which only the place is known; the reader of the phrase fills in what it says. Written out field by field:
 * behind a spread the engine of JavaScript adds each further field one by one, and this was a sixth of all reading.
 */
export function newMention(
  place: Pick<Mention, 'sentence' | 'from' | 'to' | 'caseTo' | 'start' | 'end' | 'case'>,
): Mention {
  return {
    sentence: place.sentence,
    from: place.from,
    to: place.to,
    caseTo: place.caseTo,
    start: place.start,
    end: place.end,
    case: place.case,
    cases: undefined,
    lemmas: undefined,
    countries: undefined,
    form: 'role',
    name: '',
    nameStart: 0,
    nameEnd: 0,
    gazetteerIds: [],
    part: null,
    country: null,
    organization: null,
    role: null,
    title: null,
    former: null,
    host: false,
    thatCountry: false,
    counterpart: false,
    memorial: false,
    group: -1,
    pronoun: null,
    person: null,
    persons: [],
    also: false,
  };
}

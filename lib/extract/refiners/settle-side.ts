// Whom a talk's unnamed side means, where a pronoun, an office or nothing at all stands for it: judged among all told of so far.
import type { Status } from '@/lib/contracts/vocabulary';
import { isByOrder, type Mention, type Person, type Sentence } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import { isSomebody } from '../learnt/sentence-words';
import type { OpenSide, Standing } from '../learnt/side-features';
import { statedCountry } from './compatriots';
import { holdsOffice } from './holds-office';
import type { ToldSoFar } from './told-so-far';

/** By so much likelier somebody else must be than whom the rules take. */
const CLEARLY = 0.05;
/** Where nothing stands for the side and nobody is this likely, there was no talk. */
const UNLIKELY = 0.3;
/** What was called off had been somebody's, though its sentence seldom says whose. */
const UNLIKELY_DROPPED = 0.1;

interface Story {
  soFar: ToldSoFar;
  learnt: LearntReader;
  status: Status;
}

/**
 * Who talks, each once. Of two, the side that the sentence does not name is whom all told so far says, and its pronoun then means
 * that person; nobody where nothing stands for it and nobody is likely.
 */
export function settleSide(sentence: Sentence, group: readonly string[], story: Story): string[] {
  const participants = [...new Set(group)];
  const side = openSideOf(sentence, participants, story.soFar);
  if (!side) return participants;
  const standings = candidatesFor(side, story.soFar);
  // Nobody else has been told of.
  if (standings.length === 1 && standings[0]?.person.key === side.taken) return participants;
  const chances = story.learnt.chancesOfSide(side, standings);
  const most = Math.max(...chances);
  if (!side.stands && story.learnt.judgesSides && most < (isDropped(side, story) ? UNLIKELY_DROPPED : UNLIKELY))
    return [];
  const taken = chances[standings.findIndex(({ person }) => person.key === side.taken)] ?? 0;
  const found = standings[chances.indexOf(most)]?.person.key;
  if (found === undefined || most < taken + CLEARLY) return participants;
  if (isPlain(side, story.soFar)) return participants;
  if (side.stands) side.stands.person = found;
  return participants.map((key) => (key === side.taken ? found : key));
}

/** "The talk with X has been called off". */
const isDropped = ({ sentence, named }: OpenSide, { status }: Story) =>
  status === 'cancelled' && named.case === 'with' && sentence.kind === 'body';

/** A side that the rules take for somebody. */
type TakenSide = OpenSide & { taken: string };

function openSideOf(sentence: Sentence, participants: readonly string[], soFar: ToldSoFar): TakenSide | null {
  if (participants.length !== 2) return null;
  const mentionsOf = (key: string) =>
    sentence.mentions.filter((mention) => mention.person === key && isSomebody(mention));
  const nameOf = (key: string) => mentionsOf(key).find(({ form }) => form === 'name');
  const named = participants.map(nameOf);
  const open = named.indexOf(undefined);
  const other = named[1 - open];
  const taken = participants[open];
  if (open < 0 || other === undefined || taken === undefined) return null;
  const stands = mentionsOf(taken)[0];
  if (speaks(sentence, taken, stands) || isListed(sentence, taken) || stands?.pronoun?.latter) return null;
  return { sentence, stands, named: other, taken, isNew: !soFar.knows(other.person ?? '') };
}

/** "X presides. Y had met him": whom a pronoun means where the sentence before, in its paragraph, tells of nobody else. */
function isPlain({ stands, named, taken, sentence }: TakenSide, soFar: ToldSoFar): boolean {
  // Where words of case stand before nouns, only of two who are told of together ("He and Y are to meet"), or beside who acts ("Z will meet him").
  const isObject = stands?.case === 'with' || stands?.case === 'to';
  const together = !isByOrder(sentence.order) || stands?.group === named.group || (isObject && named.case === 'agent');
  return stands?.form === 'pronoun' && together && soFar.isAloneBefore(taken, sentence);
}

/** "Delighted to have met her," X wrote: who tells of a talk of their own. */
const speaks = ({ quotedBy }: Sentence, key: string, stands: Mention | undefined) =>
  quotedBy === key || stands?.form === 'self' || stands?.pronoun?.person === 1;

/** "The two": those of a plural are found elsewhere. */
const isListed = ({ mentions }: Sentence, key: string) => mentions.some(({ persons }) => persons.includes(key));

/** Those who may be meant: living, of another country than the other side, holding the office that is named. */
function candidatesFor({ sentence, stands, named, taken }: TakenSide, soFar: ToldSoFar): Standing[] {
  const partner = named.person ?? '';
  const country = statedCountry(soFar.personOf(partner));
  return soFar
    .standingsFor(sentence, { partner, taken })
    .filter(({ person }) => person.key === taken || (!person.memorial && !person.voice && fits(person, stands)))
    .filter(({ person }) => country === null || statedCountry(person) !== country)
    .filter(({ person }) => person.key === taken || !isAsOther(sentence, person.key, { stands, named }));
}

/** "The President held talks with X and subsequently with Y": another guest is no host. */
function isAsOther({ mentions, order }: Sentence, key: string, side: Pick<OpenSide, 'stands' | 'named'>): boolean {
  const { stands, named } = side;
  if (order.caseWords !== 'before' || stands === undefined || stands.case === named.case) return false;
  const own = mentions.filter((mention) => mention.person === key && mention !== stands);
  return own.length > 0 && own.every((mention) => mention.case === named.case && mention.from > stands.from);
}

function fits(person: Person, stands: Mention | undefined): boolean {
  if (stands?.form !== 'role' && stands?.form !== 'counterpart') return true;
  if (stands.country !== null && person.country !== null && person.country !== stands.country) return false;
  return stands.form === 'counterpart' || holdsOffice(person, stands);
}

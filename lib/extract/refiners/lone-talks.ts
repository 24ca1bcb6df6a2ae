// The talk of somebody with one whom the sentence does not name, where no rule read it.
import type { Meeting, Mention, Person, Sentence } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import type { LoneSide } from '../learnt/lone-features';
import { firstMentions } from '../learnt/sentence-words';
import type { Standing } from '../learnt/side-features';
import { someHave, tagMask } from '../tag-masks';
import { wholeOf } from '../talk-outline';
import { statedCountry } from './compatriots';
import { guessedTalk } from './guessed-talk';
import { holdsOffice } from './holds-office';
import type { LikelyTalk } from './likely-pairs';
import { isAddressed } from './spoken-to';
import type { ToldSoFar } from './told-so-far';
import { isSource } from './voices';

/** From here on a talk with a certain other counts as told; the chance that there is one, times that it is with them. */
const LIKELY = 0.3;

const DENIAL = tagMask('negation');

export interface Story {
  meetings: readonly Meeting[];
  /** How many of them were told before this sentence. */
  told: number;
  soFar: ToldSoFar;
  unmet: readonly string[][];
}

/** The likeliest such talk of a sentence in which none is told; two who have talked before do not do so again. */
export function loneTalks(sentence: Sentence, reader: LearntReader, story: Story): LikelyTalk[] {
  if (!reader.judgesLone || isAddressed(sentence)) return [];
  const isTold = story.meetings.length > story.told;
  // Whoever learns hears of those who talk, too.
  if (isTold && !reader.isObserved) return [];
  const isDenied = someHave(sentence, DENIAL);
  for (const mention of firstMentions(sentence)) {
    const { chance, status } = reader.judgeLone(sentence, sideOf(sentence, mention, story));
    if (isTold || chance < LIKELY || isSource(sentence, mention)) continue;
    if (isDenied && status !== 'cancelled') continue;
    const partner = likeliestPartner(sentence, mention, { reader, story });
    if (!partner || chance * partner.chance < LIKELY || haveMetOrNot(mention, partner.key, story)) continue;
    const talk = guessedTalk([[mention.person ?? '', partner.key]], status, mention.to);
    return [{ clause: wholeOf(sentence), conversation: { ...talk, announced: true } }];
  }
  return [];
}

function sideOf(sentence: Sentence, mention: Mention, { meetings, told, soFar }: Story): LoneSide {
  const key = mention.person ?? '';
  const last = meetings[told - 1];
  const own = meetings.slice(told).filter(({ participants }) => participants.includes(key));
  return {
    mention,
    partners: own.flatMap(({ participants }) => participants.filter((other) => other !== key)),
    sinceTalk: last ? sentence.index - last.sentence : null,
    talkedLast: last?.participants.includes(key) ?? false,
    isNew: !soFar.knows(key),
    rank: soFar.rankOf(key),
  };
}

function likeliestPartner(
  sentence: Sentence,
  named: Mention,
  { reader, story: { soFar } }: { reader: LearntReader; story: Story },
): { key: string; chance: number } | null {
  const key = named.person ?? '';
  const country = statedCountry(soFar.personOf(key));
  const stands = sentence.mentions.find((other) => other.person !== key && STANDING.has(other.form));
  const standings = soFar
    .standingsFor(sentence, { partner: key, taken: null })
    .filter(({ person }) => !person.memorial && !person.voice && (!stands || fits(person, stands)))
    .filter(({ person }) => country === null || statedCountry(person) !== country)
    .filter((standing) => !isNamedHere(standing));
  if (standings.length === 0) return null;
  const side = { sentence, stands, named, taken: null, isNew: !soFar.knows(key) };
  const chances = reader.chancesOfSide(side, standings);
  const chance = Math.max(...chances);
  return { key: standings[chances.indexOf(chance)]?.person.key ?? '', chance };
}

/** What may stand for the other side. */
const STANDING: ReadonlySet<Mention['form']> = new Set(['role', 'counterpart', 'pronoun']);

const isNamedHere = ({ distance, form }: Standing) => distance === 0 && form === 'name';

function fits(person: Person, stands: Mention): boolean {
  if (stands.form === 'pronoun') return true;
  if (stands.country !== null && person.country !== null && person.country !== stands.country) return false;
  return stands.form === 'counterpart' || holdsOffice(person, stands);
}

const haveMetOrNot = ({ person }: Mention, other: string, { soFar, unmet }: Story) =>
  soFar.haveTalked(person ?? '', other) || unmet.some((group) => group.includes(person ?? '') && group.includes(other));

// The default reading where the doer stands before the verb: a sentence names a talk, and two persons of different countries beside it.
import type { Clause, Item, Mention, Person, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Conversation } from '../refiners/find-meetings';
import { guessedTalk } from '../refiners/guessed-talk';
import { isOfTalk, isThatSession } from '../refiners/loose-talk';
import { isSource, isVoice } from '../refiners/voices';
import { keysOf, mentionsInside, triggersOf, wholeOf } from '../talk-outline';
import { areForeign, defaultEncounter } from './default-encounter';
import { readStatusBefore } from './status';

/** The talk that a sentence tells of in words whose grammar was not understood, or null. */
export function defaultTalk(sentence: Sentence, persons: readonly Person[]): Conversation | null {
  if (sentence.kind !== 'body') return null;
  for (const clause of sentence.clauses)
    for (const trigger of triggersOf(sentence, clause)) {
      const groups = isOpenTalk(sentence, clause, trigger) ? pairsBeside(sentence, { clause, trigger }, persons) : [];
      const status = groups.length > 0 ? readStatusBefore(sentence, clause, trigger) : null;
      if (status !== null) return guessedTalk(groups, status, trigger);
    }
  return defaultEncounter(sentence, persons);
}

/** A strong word of meeting; a weak one only with a named partner behind "with". */
function isOpenTalk(sentence: Sentence, clause: Clause, at: number): boolean {
  const meet = tagOf(sentence.items[at], 'meet');
  if (!meet || !isOfTalk(sentence, clause, at)) return false;
  if (meet.strength === 'strong') return !isThatSession(sentence, at);
  return sentence.mentions.some(
    ({ from, to, form, case: role }) => from > at && to <= clause.to && form === 'name' && role === 'with',
  );
}

/** The nearest partner behind the word of meeting, and whoever of another country stands nearest before it. */
function pairsBeside(
  sentence: Sentence,
  place: { clause: Clause; trigger: number },
  persons: readonly Person[],
): string[][] {
  const { clause, trigger } = place;
  const fits = (mention: Mention) => takesPart(sentence, mention, trigger);
  const inside = mentionsInside(sentence, clause).filter(fits);
  const around = mentionsInside(sentence, wholeOf(sentence)).filter(fits);
  const partner = inside.find(({ from }) => from > trigger) ?? inside.findLast(({ to }) => to <= trigger);
  if (!partner) return [];
  const list = around.filter(({ group, case: role }) => group === partner.group && role === partner.case);
  const right = keysOf(list);
  const free = around.filter((mention) => keysOf([mention]).every((key) => !right.includes(key)));
  const nearest =
    free.findLast(({ to }) => to <= partner.from && to > clause.from) ??
    free.findLast(({ to }) => to <= partner.from) ??
    free[0];
  if (!nearest) return right.length === 2 && areForeign(right, persons) ? [right] : [];
  const left = keysOf([nearest]);
  return left.flatMap((a) => right.map((b) => [a, b])).filter((pair) => areForeign(pair, persons));
}

function takesPart(sentence: Sentence, mention: Mention, trigger: number): boolean {
  if (mention.person === null || mention.form === 'plural' || mention.form === 'both') return false;
  if (isVoice(sentence, mention)) return false;
  return !isSource(sentence, mention) || tellsPartner(sentence.items, mention) || (trigger === 0 && mention.from > 0);
}

/** "X told Y during their talk": whoever is told sits with the speaker. */
function tellsPartner(items: readonly Item[], { to }: Mention): boolean {
  return [items[to], items[to + 1]].some((item) => hasTag(item, 'encounter'));
}

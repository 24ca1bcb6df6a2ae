// Who was at a gathering by all that a sentence says, where no rule reads it.
import type { Mention, Sentence } from '../document';
import { tagOf } from '../document';
import type { LearntReader } from '../learnt/learnt-reader';
import { someBetween, tagMask } from '../tag-masks';
import { clauseAround } from '../talk-outline';
import type { Attendance } from './find-attendance';
import type { GatheringBook } from './gathering-book';

/** From here on somebody counts as there: where, on texts that no rule was written by, right and wrong ones balance. */
const LIKELY = 0.11;
const ELSEWHERE = tagMask('negation', 'message', 'other-forum');
const KINDS = ['body', 'title', 'heading'];

/** "did not come", "sent a message", at another forum, "in place of": its clause or the word before says that somebody was not there. */
function isElsewhere(sentence: Sentence, { from }: Mention): boolean {
  if (tagOf(sentence.items[from - 1], 'case')?.absent) return true;
  return someBetween(sentence, clauseAround(sentence, from), ELSEWHERE);
}

/** "Putin, Xi and Modi sat at the table": two of a list take the others along. */
const isListedWith = ({ group }: Mention, likely: readonly Mention[]) =>
  likely.filter((other) => other.group === group).length > 1;

/** Who likely was at the gathering that the sentence, or the last one before it that does, names; nobody who is `found` already. */
export function likelyAttendance(
  sentences: readonly Sentence[],
  { gatherings, learnt }: { gatherings: GatheringBook; learnt: LearntReader },
  found: readonly Attendance[],
): Attendance[] {
  const more: Attendance[] = [];
  const known = new Set(found.map(keyOf));
  let event = gatherings.main;
  let block = -1;
  for (const sentence of sentences.filter(({ kind }) => KINDS.includes(kind))) {
    const named = sentence.gatherings.find((ref) => ref.event !== null && !ref.foreign);
    if (sentence.block !== block) event = gatherings.main ?? event;
    block = sentence.block;
    event = named?.event ?? event;
    const gathering = gatherings.get(event);
    const people = learnt.peopleIn(sentence);
    if (!gathering || sentence.gatherings.some((ref) => ref.foreign)) continue;
    const evidence = { start: sentence.start, end: sentence.end };
    const open = people.filter(({ person }) => person !== null && !known.has(keyOf({ person, event: gathering.key })));
    // Whoever is known already need not be judged, unless others stand in a list with them.
    if (open.length === 0) continue;
    const likely = people.filter((mention) => learnt.chanceOfPresence(sentence, mention) >= LIKELY);
    for (const mention of open) {
      if (mention.person === null || isElsewhere(sentence, mention)) continue;
      if (!likely.includes(mention) && !isListedWith(mention, likely)) continue;
      const row = {
        person: mention.person,
        event: gathering.key,
        status: gathering.status,
        evidence,
        guessed: true,
      } as const;
      known.add(keyOf(row));
      more.push(row);
    }
  }
  return more;
}

/** Who was at what: one row each. */
export const keyOf = ({ person, event }: Pick<Attendance, 'person' | 'event'>) => `${person} ${event}`;

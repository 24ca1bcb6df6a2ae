// Who was at a gathering: chaired it, spoke, took part, came or will come for it.

import type { Status } from '@/lib/contracts/vocabulary';
import type { Sentence } from '../document';
import { hasTag } from '../document';
import type { Range } from '../text/segment';
import { splitClauses } from './clauses';
import type { GatheringBook } from './gathering-book';

export interface Attendance {
  person: string;
  event: string;
  status: Status;
  evidence: Range;
}

/** Attendance in the order of the text, each person once a gathering. */
export function findAttendance(sentences: readonly Sentence[], gatherings: GatheringBook): Attendance[] {
  const found: Attendance[] = [];
  let current: string | null = gatherings.main;
  for (const sentence of sentences) {
    if (sentence.kind !== 'body') continue;
    for (const clause of splitClauses(sentence)) {
      const refs = sentence.gatherings.filter((ref) => ref.from >= clause.from && ref.from < clause.to);
      const ref = refs.find((candidate) => candidate.event !== null);
      if (ref?.event) current = ref.event;
      if (refs.some((candidate) => candidate.foreign && !candidate.event)) continue;
      const items = sentence.items.slice(clause.from, clause.to);
      if (!items.some((item) => hasTag(item, 'attend')) || items.some((item) => hasTag(item, 'negation'))) continue;
      const event = gatherings.get(ref?.event ?? current);
      if (!event) continue;
      for (const person of doersOf(sentence, clause)) {
        if (found.some((row) => row.person === person && row.event === event.key)) continue;
        found.push({
          person,
          event: event.key,
          status: event.status,
          evidence: { start: sentence.start, end: sentence.end },
        });
      }
    }
  }
  return found;
}

function doersOf(sentence: Sentence, clause: { from: number; to: number }): string[] {
  const inside = sentence.mentions.filter(
    (mention) =>
      mention.from >= clause.from && mention.from < clause.to && !mention.memorial && mention.form !== 'plural',
  );
  const marked = inside.filter((mention) => mention.case === 'agent');
  const doers = marked.length ? marked : inside.filter((mention) => mention.case === 'plain');
  const owners = doers.length ? doers : inside.filter((mention) => mention.case === 'of' && mention.form === 'name');
  return owners.flatMap((mention) =>
    mention.form === 'both' ? mention.persons : mention.person ? [mention.person] : [],
  );
}

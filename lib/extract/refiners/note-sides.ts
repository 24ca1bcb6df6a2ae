// What a clause tells by one word of meeting: a talk, somebody whose partners are named later, or the last talk again.
import type { Status } from '@/lib/contracts/vocabulary';
import type { Clause, Sentence } from '../document';
import { hasTag } from '../document';
import type { Sides } from '../talk-outline';
import type { ClauseMeetings } from './find-meetings';
import { isJoint } from './talk-sides';

interface Told {
  sentence: Sentence;
  clause: Clause;
  trigger: number;
  /** Null where the talk is denied or hoped for. */
  status: Status | null;
}

/** Adds to what was found in a clause what the sides of one word of meeting make. */
export function noteSides(
  found: ClauseMeetings,
  { groups, explicit, pendingDoer, settled }: Sides,
  { sentence, clause, trigger, status }: Told,
): void {
  const pointsBack = hasTag(sentence.items[trigger - 1], 'this');
  if (status === null) found.unmet.push(...groups);
  else if (groups.length > 0)
    found.conversations.push({ groups, status, trigger, explicit, pointsBack, ...(settled && { announced: true }) });
  else if (pendingDoer) {
    const jointly = isJoint(sentence, clause);
    found.pending = { doer: pendingDoer, sentence: sentence.index, jointly, status, clause, source: sentence };
  } else if (pointsBack) found.conversations.push({ groups: [], status, trigger, explicit: false, pointsBack: true });
}

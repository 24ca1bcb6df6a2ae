// Who a clause says was at a gathering, where endings tell the doer.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';
import { someBetween, tagMask } from '../tag-masks';
import { keysOf } from '../talk-outline';
import { prepositionBefore } from './item-cases';

const NEAR = 4;
const MEET = tagMask('meet');

/** Whether a clause tells of presence: with words of arrival or of representing only beside what they need. */
export function isInflectedPresence(sentence: Sentence, clause: Clause, city: string | null): boolean {
  const { items } = sentence;
  for (let at = clause.from; at < clause.to; at++) {
    for (const tag of items[at]?.tags ?? []) {
      if (tag.type !== 'attend') continue;
      if (tag.delegation ? isRepresented(sentence, clause) : tag.there ? isReached(sentence, clause, city) : true)
        return true;
    }
  }
  return false;
}

/** "Китай представлял X": a country outside of names, a delegation or the gathering itself. */
function isRepresented(sentence: Sentence, clause: Clause): boolean {
  return sentence.items.some(
    (item, at) =>
      at >= clause.from &&
      at < clause.to &&
      (hasTag(item, 'country', 'delegation', 'gathering') || (hasTag(item, 'city') && isBare(sentence, at))) &&
      !inName(sentence, at),
  );
}

const isBare = ({ items }: Sentence, at: number) => prepositionBefore(items, at) === undefined;

const inName = ({ mentions }: Sentence, at: number) =>
  mentions.some((mention) => mention.form === 'name' && mention.from <= at && at < mention.to);

/** "прибыл на саммит", "приехал в (город саммита)" */
function isReached(sentence: Sentence, clause: Clause, city: string | null): boolean {
  const inside = (at: number) => at >= clause.from && at < clause.to;
  if (sentence.gatherings.some((ref) => inside(ref.from) && !/sidelines/u.test(ref.use))) return true;
  return sentence.items.some(
    (item, at) => inside(at) && (hasTag(item, 'capital') || (city !== null && tagOf(item, 'city')?.id === city)),
  );
}

/** The doers of a clause of presence; a list behind its colon; without any, the doer of the clause before. */
export function inflectedAttendees(sentence: Sentence, clause: Clause): string[] {
  const living = sentence.mentions.filter((mention) => !mention.memorial && mention.form !== 'plural');
  const inside = living.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
  const doers = inside.filter((mention) => isDoer(sentence, mention));
  if (doers.length > 0) return keysOf(doers);
  const listed =
    sentence.items[clause.to]?.text === ':'
      ? living.filter((mention) => mention.from >= clause.to && mention.form === 'name')
      : [];
  if (listed.length > 0) return keysOf(listed);
  const before = living.findLast((mention) => mention.to <= clause.from && mention.case === 'agent');
  return before ? keysOf(living.filter((mention) => mention.group === before.group)) : [];
}

/** Who does what the clause tells; neither who is acted by ("принят X") nor who only tells of it ("сообщил X"). */
function isDoer({ items }: Sentence, mention: Mention): boolean {
  if (mention.case === 'plain') return true;
  const cases = mention.cases ?? [];
  const means = cases.includes('ins') && !cases.includes('nom') && !cases.includes('dat');
  return mention.case === 'agent' && !means && !tagOf(items[mention.from - 1], 'verb')?.speech;
}

/** Those whom other words put at the gathering: its hosts, the list of its participants, who spoke at it. */
export function inflectedPresent(sentence: Sentence, clause: Clause): string[] {
  const inside = sentence.mentions.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
  const people = inside.filter((mention) => !mention.memorial && mention.form !== 'plural');
  return keysOf([
    ...people.filter((mention) => isHost(sentence, mention, people)),
    ...people.filter((mention) => isParticipant(sentence, mention, people)),
    ...(speaksThere(sentence, clause) ? people.filter((mention) => mention.case === 'agent') : []),
  ]);
}

/** "хозяин саммита X", "хозяин саммита, президент X", "под председательством X" */
function isHost({ items }: Sentence, mention: Mention, people: readonly Mention[]): boolean {
  if (hasTag(items[mention.from - 1], 'host-verb')) return true;
  const first = people.find((other) => other.group === mention.group) ?? mention;
  const head = items.slice(first.from, mention.to);
  return mention.form === 'name' && head.some((item, at) => hasTag(item, 'host') && hasTag(head[at + 1], 'gathering'));
}

/** "его участников — A, B и C —" */
function isParticipant({ items }: Sentence, mention: Mention, people: readonly Mention[]): boolean {
  const first = people.find((other) => other.group === mention.group) ?? mention;
  return (
    mention.form === 'name' &&
    (/^[—–:]$/u.test(items[first.from - 1]?.text ?? '') || hasTag(items[first.from - 1], 'verb')) &&
    items.slice(Math.max(0, first.from - NEAR), first.from - 1).some((item) => hasTag(item, 'attendee'))
  );
}

/** "заявил на саммите": a verb of speech right beside the gathering, and no word of a talk. */
function speaksThere(sentence: Sentence, clause: Clause): boolean {
  const { items, gatherings } = sentence;
  if (gatherings.length === 0 || someBetween(sentence, clause, MEET)) return false;
  return gatherings.some(
    (ref) =>
      ref.from >= clause.from &&
      ref.from < clause.to &&
      tagOf(items[ref.from - 1], 'case')?.case === 'in' &&
      items.slice(Math.max(clause.from, ref.from - NEAR), ref.from).some((item) => tagOf(item, 'verb')?.speech),
  );
}

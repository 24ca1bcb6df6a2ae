// Who only stands beside another one in a sentence: of those who came, and of those on either side of a semicolon.
import type { Meeting, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Pair } from '../learnt/pairs-of';
import { clauseAround } from '../talk-outline';

/** "A at B's; then C and D": whether a semicolon that parts two of a sentence has two persons on either side. */
export function areOfOtherTalks({ items, mentions, order }: Sentence, { first, second }: Pair): boolean {
  if (!order.inflected) return false;
  const at = items.findIndex((item, index) => item.text === ';' && index >= first.to && index < second.from);
  if (at < 0) return false;
  const named = (side: (from: number) => boolean) =>
    new Set(mentions.flatMap(({ person, from }) => (side(from) && person !== null ? [person] : []))).size;
  return named((from) => from < at) > 1 && named((from) => from > at) > 1;
}

/** "While A was busy, B talked with C": who stands in a clause without any word of a talk, beside those of one that is told. */
export function isAsideOf(sentence: Sentence, { first, second }: Pair, told: readonly Meeting[]): boolean {
  const { order, clauses, items, index } = sentence;
  if (!order.inflected) return false;
  const clauseOf = ({ from: at }: Mention) => clauses.find(({ from, to }) => at >= from && at < to);
  const hadTalk = ({ person }: Mention) =>
    told.some(({ sentence: at, participants }) => at === index && participants.includes(person ?? ''));
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    const own = clauseOf(one);
    if (!own || own === clauseOf(other) || !hadTalk(other) || hadTalk(one)) continue;
    if (!hasTag(items[own.from], 'clause') && !hasTag(items[own.from + 1], 'clause')) continue;
    if (!items.slice(own.from, own.to).some((item) => hasTag(item, 'meet', 'encounter', 'turn', 'then', 'planned')))
      return true;
  }
  return false;
}

/** "X explains: A met B", "the minister Y, who has come with X": who only says it, came with the other one, or is replaced. */
export function onlyTellsOrCameWith(sentence: Sentence, { first, second }: Pair, told: readonly Meeting[]): boolean {
  const { order, items, index, mentions } = sentence;
  if (!order.inflected) return false;
  const came = [first, second].some(({ from, case: role }) => role === 'with' && hasTag(items[from - 2], 'qualifier'));
  if (came && first.to === second.from) return true;
  // "X, who stood in for Y, called on Z"
  if (second.case === 'to' && first.case !== 'agent' && hasTag(items[second.from - 1], 'apart')) return true;
  const colon = items.findIndex(({ text }) => text === ':');
  const opens = mentions.every(({ to, person }) => to > colon || person === first.person || person === null);
  if (colon < first.to || colon > second.from || !opens) return false;
  const before = items.slice(0, colon);
  const says = before.some((item) => tagOf(item, 'verb')?.speech) && !before.some((item) => hasTag(item, 'meet'));
  const hadTalk = told.some(
    ({ sentence: at, participants }) => at === index && participants.includes(second.person ?? ''),
  );
  return says && hadTalk;
}

/** "A, B and C came to the summit": whether two of one list are doers of a clause that only tells of coming or of being there. */
export function onlyCame(sentence: Sentence, { first, second }: Pair): boolean {
  if (!sentence.order.inflected || first.group !== second.group || !first.cases?.includes('nom')) return false;
  const { from, to } = clauseAround(sentence, first.from, second.from);
  let came = false;
  for (const item of sentence.items.slice(from, to)) {
    if (
      hasTag(item, 'encounter', 'both', 'turn', 'apart', 'separately', 'jointly', 'sidelines', 'planned', 'cancelled')
    )
      return false;
    const meet = tagOf(item, 'meet');
    if (meet && (meet.form !== 'verb' || meet.partner !== 'to')) return false;
    came ||= meet !== undefined || hasTag(item, 'arrival');
  }
  return came;
}

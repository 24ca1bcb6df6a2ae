// Who a clause says was at a gathering, where the doer stands before the verb.
import type { Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Clause } from '../refiners/clauses';

/** Doers before the word of presence, those "with" them, and those behind "by"; a clause without any goes on with the last doer. */
export function attendeesOf(sentence: Sentence, clause: Clause): string[] {
  const living = sentence.mentions.filter((mention) => !mention.memorial && mention.form !== 'plural');
  const inside = living.filter((mention) => mention.from >= clause.from && mention.from < clause.to);
  const word = sentence.items.findIndex((item, at) => at >= clause.from && at < clause.to && hasTag(item, 'attend'));
  const doers = inside.filter(
    (mention) =>
      (mention.case === 'agent' && !isGreeter(sentence, mention)) ||
      (mention.case === 'plain' && mention.from < word) ||
      isBehindBy(sentence, mention),
  );
  const talk = sentence.items.slice(clause.from, clause.to).some((item) => hasTag(item, 'meet'));
  const companions = talk
    ? []
    : inside.filter((mention) => mention.case === 'with' && (mention.from > word || doers.length === 0));
  const earlier = doers.length > 0 ? doers : lastDoers(living, clause);
  const behind = inside.filter((mention) => ['to', 'plain'].includes(mention.case) && mention.from > word);
  const listed = doers.length === 0 ? listBehind(sentence, clause) : [];
  const own = listed.length > 0 ? listed : earlier.length > 0 ? earlier : behind;
  return [...own, ...companions].flatMap((mention) =>
    mention.form === 'both' ? mention.persons : mention.person ? [mention.person] : [],
  );
}

/** "Russia was represented by X, India by Y" */
function isBehindBy({ items, mentions }: Sentence, mention: Mention): boolean {
  const first = mentions.find(({ group, from }) => group === mention.group && from <= mention.from) ?? mention;
  return items[first.from - 1]?.tags.some((tag) => tag.type === 'attend' && tag.by) ?? false;
}

/** "X, heading a delegation, was greeted by Y": who stands behind "by" only did what the verb before it says. */
function isGreeter({ items, mentions }: Sentence, mention: Mention): boolean {
  const first = mentions.find(({ group, from }) => group === mention.group && from <= mention.from) ?? mention;
  const by = tagOf(items[first.from - 1], 'case')?.case === 'agent';
  return by && items.slice(0, first.from).some((item) => hasTag(item, 'arrival', 'ceremony'));
}

/** "X landed on Friday and will attend …" */
function lastDoers(mentions: readonly Mention[], clause: Clause): Mention[] {
  const before = mentions.filter(
    (mention) => mention.to <= clause.from && (mention.case === 'agent' || mention.case === 'plain'),
  );
  const last = before.at(-1);
  return last ? before.filter((mention) => mention.group === last.group) : [];
}

/** "Taking part were: A (Russia), B (China) …": the names behind a colon. */
function listBehind(sentence: Sentence, clause: Clause): Mention[] {
  if (sentence.items[clause.to]?.text !== ':') return [];
  return sentence.mentions.filter(
    (mention) => mention.from >= clause.to && mention.form === 'name' && !mention.memorial,
  );
}

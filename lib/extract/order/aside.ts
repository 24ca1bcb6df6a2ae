// "X, who had landed at night and was received by Z, met Y": what stands between the doer and its verb.
import type { Mention, Sentence } from '../document';
import { tagOf } from '../document';
import type { Clause } from '../refiners/clauses';
import { startsPredicate } from './clauses';

/** The doers before an aside that a comma closes right before the verb of this clause; none where there is no aside. */
export function doerBeforeAside({ sentence, clause }: { sentence: Sentence; clause: Clause }): Mention[] {
  const { items, mentions, clauses } = sentence;
  if (items[clause.from]?.text !== ',' || !startsPredicate(sentence, clause.from + 1)) return [];
  const aside = clauses.findLast(({ from }) => from < clause.from && opensAside(sentence, from));
  if (!aside) return [];
  const before = items[aside.from]?.text === ',' ? aside.from : aside.from - 1;
  const doer = mentions.find(({ to, form }) => to === before && form !== 'plural');
  if (!doer) return [];
  return mentions.filter(
    (mention) => mention.group === doer.group && mention.case === doer.case && mention.to <= before,
  );
}

/** ", who …" */
function opensAside({ items }: Sentence, from: number): boolean {
  const comma = items[from]?.text === ',';
  return (
    (comma || items[from - 1]?.text === ',') && tagOf(items[comma ? from + 1 : from], 'pronoun')?.relative === true
  );
}

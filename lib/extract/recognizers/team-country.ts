// "the delegation of India headed by Minister X", "the Indian delegation under X": whoever leads a delegation is of its country.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';

const LEADERSHIP = tagMask('leadership');
/** Words from the leader to the word that says so, and from there to the delegation and its country. */
const NEAR = 3;

/** Gives the leaders of delegations, where nothing else says their country, that of the delegation. */
export function nameTeamCountries(sentence: Sentence): void {
  if (!someHave(sentence, LEADERSHIP)) return;
  const { items, mentions, order } = sentence;
  for (const mention of mentions) {
    if (mention.form !== 'name' || mention.country !== null || mention.organization !== null) continue;
    const team = order.caseWords === 'after' ? itemsBehind(items, mention.to) : itemsBefore(items, mention.from);
    if (team.some((item) => hasTag(item, 'delegation')))
      mention.country = team.map((item) => tagOf(item, 'country')?.id).find(Boolean) ?? null;
  }
}

/** What stands behind "under the leadership of X". */
function itemsBehind(items: readonly Item[], from: number): readonly Item[] {
  const at = items.slice(from, from + NEAR).findIndex((item) => hasTag(item, 'leadership'));
  return at < 0 ? [] : items.slice(from + at + 1, from + at + 2 + NEAR);
}

/** What stands before "headed by X". */
function itemsBefore(items: readonly Item[], to: number): readonly Item[] {
  const at = items.slice(Math.max(0, to - 1), to).findIndex((item) => hasTag(item, 'leadership'));
  return at < 0 ? [] : items.slice(Math.max(0, to - 1 - NEAR), to - 1);
}

// "talks between the delegations of A and B, headed by X and Y": whoever leads a delegation talks for it.
import type { Item, Mention } from '../document';
import { hasTag, tagOf } from '../document';
import type { Scene } from './meetings';
import { isTeamOf } from './phrase-head';

/** The leaders of the delegations that a talk was between, where its sides are not persons. */
export function leadersOfTeams({ sentence: { items }, clause, inside, trigger }: Scene): Mention[] {
  const behind = items.slice(trigger + 1, clause.to);
  if (
    tagOf(behind[0], 'case')?.case !== 'between' ||
    !behind.some((item) => hasTag(item, 'delegation') || isTeamOf(item))
  )
    return [];
  const led = inside.filter((mention) => mention.from > trigger && isLed(items, mention.from));
  return inside.filter((mention) => mention.form === 'name' && led.some(({ group }) => group === mention.group));
}

/** "headed by X", "the delegation led by X" */
function isLed(items: readonly Item[], from: number): boolean {
  const [by, verb] = [items[from - 1], items[from - 2]];
  return isTeamOf(by) || (tagOf(by, 'case')?.case === 'agent' && hasTag(verb, 'attend'));
}

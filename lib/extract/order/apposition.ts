// A name that stands apart from its office: behind a comma, or behind an owner of many words.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { isCapital } from '../text/sign-classes';
import { isSetOff } from './behind-name';
import { readCapitalRun } from './capital-run';
import { type PhraseHead, readPhraseHead } from './phrase-head';
import { knownName, type Name, type Reading, readName, runName } from './read-name';

/** "Russia's foreign minister, Sergey Lavrov, …": set off by a sign behind it too. */
export function appositionName(sentence: Sentence, head: PhraseHead, reading: Reading): Name | null {
  const { items } = sentence;
  const sign = items[head.to];
  const offers = head.roles.length > 0 || head.counterpart || head.host || head.leader;
  if (!offers || head.plural || head.closed || !sign || !/^[,–—-]$/u.test(sign.text)) return null;
  const inner = readPhraseHead(items, head.to + 1);
  const named = items.slice(inner.from, inner.to).every((item) => hasTag(item, 'rank'));
  if (inner.country !== null || (inner.roles.length > 0 && !named) || inner.counterpart) return null;
  const name = readName(sentence, { ...inner, rank: true }, reading);
  if (!name || items[name.to - 1]?.case === 'of') return null;
  return isSetOff(items, name.to) || (isOwned(head) && endsNoun(items, name.to)) ? name : null;
}

const isOwned = (head: PhraseHead) =>
  (head.roles.length > 0 || head.counterpart) && (head.country !== null || head.organization !== null);

/** "the prime minister of Belarus, X on the sidelines of …": a new phrase begins. */
function endsNoun(items: readonly Item[], at: number): boolean {
  return hasTag(items[at], 'sidelines', 'during', 'clause') || tagOf(items[at], 'case')?.case === 'in';
}

/** Words between an office and the name behind what it heads. */
const OWNER = 14;

/** "Secretary General of the Assembly of River Countries X": the name behind an owner that the gazetteer does not know. */
export function nameBehindOwner({ items }: Sentence, head: PhraseHead): Name | null {
  if ((head.roles.length === 0 && !head.leader) || head.plural || head.closed || !hasTag(items[head.to], 'case'))
    return null;
  for (let at = head.to; at < head.to + OWNER; at++) {
    const item = items[at];
    const before = items[at - 1];
    if (item === undefined || hasTag(item, 'verb', 'meet', 'weekday', 'month')) return null;
    const thing =
      hasTag(before, 'word', 'organization', 'portfolio', 'kind') ||
      before?.text === ')' ||
      tagOf(before, 'country')?.adjective === false;
    const known = hasTag(item, 'person');
    if (known) return thing && at > head.to + 1 ? knownName(item, at) : null;
    const run = thing && at > head.to + 1 && item.tags.length === 0 ? readCapitalRun(items, at, false) : null;
    if (run && run.words > 1) return runName(run);
    const owns = isCapital(item.text) || hasTag(item, 'article', 'conj') || /^[()]$/u.test(item.text);
    if (!owns && !(hasTag(item, 'case') && (at === head.to || tagOf(item, 'case')?.case === 'of'))) return null;
  }
  return null;
}

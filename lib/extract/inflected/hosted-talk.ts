import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { Discourse } from '../refiners/discourse';
import { clauseAround } from '../talk-outline';

/** "Завершился день ужином, который дал X": who gave it, as the words right behind it say, and whose round it is; or null. */
export function hostedTalk(sentence: Sentence, trigger: number, discourse: Discourse): string[] | null {
  const { items, mentions } = sentence;
  const meet = tagOf(items[trigger], 'meet');
  const which = items[trigger + 1]?.text === ',' && tagOf(items[trigger + 2], 'pronoun')?.relative === true;
  if (!which || meet?.form !== 'noun' || meet.strength !== 'strong') return null;
  const { to } = clauseAround(sentence, trigger + 2);
  const behind = items.slice(trigger + 2, to);
  if (behind.some((item) => hasTag(item, 'negation', 'hoped', 'cancelled', 'gathering', 'planned'))) return null;
  const [host, ...others] = mentions.filter(({ from, person }) => from > trigger && from < to && person !== null);
  if (others.length > 0 || host?.form !== 'name' || host.case !== 'agent' || !host.person) return null;
  const guest = discourse.protagonist([host.person]);
  return guest ? [host.person, guest] : null;
}

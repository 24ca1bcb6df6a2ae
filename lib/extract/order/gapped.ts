// "X saw him on Monday, Y on Tuesday": a doer who shares the verb of the one before.
import type { Mention, Sentence } from '../document';
import { hasTag } from '../document';
import { isPredicate } from './clauses';

/** Those among the partners of a talk who stand behind its day and whom only a pronoun names, each with nothing but a day of their own; they become doers. */
export function gappedDoers(sentence: Sentence, inside: readonly Mention[], partners: readonly Mention[]): Mention[] {
  const partner = partners[0];
  if (partner?.form !== 'pronoun' || partner.case !== 'to') return [];
  const { items, dates } = sentence;
  const behind = inside.filter(({ form, from, case: role }) => form === 'name' && from > partner.to && role === 'to');
  const doers = behind.filter((one, index) => {
    const joined = items[one.from - 1]?.text === ',' || hasTag(items[one.from - 1], 'conj');
    const end = behind[index + 1]?.from ?? items.length;
    const own = dates.some(({ from, to }) => from >= one.to && to <= end);
    const dated = dates.some(({ from, to }) => from >= partner.to && to <= one.from);
    const bare = items.slice(one.to, end).every((item) => !isPredicate(item) && !hasTag(item, 'meet', 'clause'));
    return joined && own && dated && bare;
  });
  for (const doer of doers) doer.case = 'agent';
  return doers;
}

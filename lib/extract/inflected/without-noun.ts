// "received first the Russian and then the Chinese premier", "the Russian premier will go to the Chinese": an adjective whose noun stands beside another one.
import type { Item, Mention, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { commonCases, GRAMMAR_CASES, type GrammarCase } from '../text/inflect';
import { beginMention } from './begin-mention';
import { casesOf, isCapital, prepositionBefore } from './item-cases';

/** Words between an adjective without a noun and the office behind it that it shares. */
const NEAR = 7;

/** Mentions of those of whom only the country is told, by the office of another one in the sentence. */
export function readWithoutNoun(sentence: Sentence, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  sentence.items.forEach((item, at) => {
    const country = tagOf(item, 'country');
    if (!country?.adjective || country.inhabitant || country.plural || isCapital(item)) return;
    const allowed = prepositionBefore(sentence.items, at)?.governs ?? GRAMMAR_CASES;
    const cases = commonCases(casesOf(item, 'country'), allowed);
    if (isInside(sentence, mentions, at) || hasNoun(sentence.items, at, { mentions, cases })) return;
    const office = officeFor(mentions, at, country.id);
    if (!office || cases.length === 0) return;
    const { role, title } = office;
    found.push(
      Object.assign(beginMention(sentence, { from: at, to: at + 1, cases }), {
        form: 'role' as const,
        country: country.id,
        role,
        title,
      }),
    );
  });
  return found;
}

function isInside({ gatherings }: Sentence, mentions: readonly Mention[], at: number): boolean {
  return [...mentions, ...gatherings].some(({ from, to }) => from <= at && at < to);
}

/** Whether what follows is a noun that the adjective goes with, or one that it shares with other adjectives ("the A and B sides"). */
function hasNoun(
  items: readonly Item[],
  at: number,
  shared: { mentions: readonly Mention[]; cases: readonly GrammarCase[] },
): boolean {
  const next = items[at + 1];
  const joined = next?.text === ',' || hasTag(next, 'conj') ? at + 2 : at;
  const agrees = commonCases(casesOf(items[joined], 'country'), shared.cases).length > 0;
  if (joined > at && tagOf(items[joined], 'country')?.adjective && agrees) {
    const office = shared.mentions.find(({ from, to }) => from <= joined && joined < to);
    return office ? office.form !== 'role' && office.form !== 'name' : hasNoun(items, joined, shared);
  }
  if (next === undefined || next.text === '-') return next !== undefined;
  return next.kind === 'word' && !hasTag(next, 'case', 'conj', 'clause', 'verb', 'then', 'daypart', 'day', 'weekday');
}

/** The office right behind, in a list with the adjective; else the last one before. One of the same country is no other. */
function officeFor(mentions: readonly Mention[], at: number, country: string): Mention | undefined {
  const offices = mentions.filter(
    ({ form, title, country: own }) =>
      (form === 'role' || form === 'name') && title !== null && own !== null && own !== country,
  );
  const behind = offices.find(({ form, from }) => form === 'role' && from > at && from - at <= NEAR);
  return behind ?? offices.findLast(({ to }) => to <= at);
}

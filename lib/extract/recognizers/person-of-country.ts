// "Iran's Bahram K. and Russia's Igor L. agreed …": unknown words behind a country that do or suffer what persons do.
import type { Item, Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { someHave, tagMask } from '../tag-masks';
import type { NameRun } from './name-run';
import { isOnlyActor } from './only-actor';

const COMPANY = tagMask('meet', 'attend', 'encounter', 'speak');
const ROLES = new Set(['agent', 'with', 'between']);
const LEAST = 2;

/** Several unknown words behind a country as somebody's name, without a word of place behind it; null where they are a thing. */
export function personOf(sentence: Sentence, from: number, run: NameRun, pack: LanguagePack): NameRun | null {
  if (run.words < LEAST) return null;
  if (isAmongPeople(sentence, run) || run.case === 'to') return run;
  const name = withoutPlace(sentence.items, run, pack);
  return name.case === null && isOnlyActor(sentence.items, { from, to: name.to }, pack) ? name : null;
}

/** "নাইজেরিয়ার ইউসুফ তুগার লিফটে বলেন" (Nigeria's Yusuf Tuggar said in the lift): the third word stands in the locative. */
function withoutPlace(items: readonly Item[], run: NameRun, pack: LanguagePack): NameRun {
  const [last, before] = [items[run.to - 1], items[run.to - 2]];
  const local = pack.suffixes.some(
    ({ text, case: role, emphatic }) => role === 'in' && !emphatic && last?.text.endsWith(text),
  );
  if (run.words <= LEAST || run.case !== null || !local || before?.kind !== 'word') return run;
  return { ...run, to: run.to - 1, words: run.words - 1, end: before.end };
}

/** In a sentence about people: as doer, partner or in a list. */
function isAmongPeople(sentence: Sentence, run: NameRun): boolean {
  const { items } = sentence;
  const next = items[run.to];
  if (!someHave(sentence, COMPANY)) return tagOf(next, 'case')?.case === 'agent';
  const word = tagOf(next, 'case');
  if (run.case === 'of') return (word !== undefined && ROLES.has(word.case)) || ownsTalk(sentence, run.to);
  if (run.case !== null) return run.case !== 'in';
  if (word && !hasTag(next, 'conj'))
    return ROLES.has(word.case) || (word.case === 'of' && ownsTalk(sentence, run.to + 1));
  if (next?.text === ',' || hasTag(next, 'conj')) return true;
  // A list behind a colon may end with a name.
  if (next === undefined || next.kind === 'punct') return items.slice(0, run.to).some((item) => item.text === ':');
  return hasTag(next, 'weekday', 'day', 'daypart', 'carried-day', 'particle') || next?.kind === 'number';
}

function ownsTalk({ items }: Sentence, from: number): boolean {
  return items.slice(from, from + LEAST + 1).some((item) => hasTag(item, 'meet', 'encounter'));
}

// "Iran's Bahram K. and Russia's Igor L. agreed …": unknown words behind a country that do or suffer what persons do.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import type { LanguagePack } from '../languages/pack';
import { someHave, tagMask } from '../tag-masks';
import type { NameRun } from './name-run';
import { isCaseOfPerson } from './name-words';
import { isOnlyActor } from './only-actor';
import { withoutPlace } from './without-place';

const COMPANY = tagMask('meet', 'attend', 'encounter', 'speak');
const LEAST = 2;

/** Several unknown words behind a country as somebody's name, without a word of place behind it; null where they are a thing. */
export function personOf(sentence: Sentence, from: number, run: NameRun, pack: LanguagePack): NameRun | null {
  if (run.words < LEAST) return null;
  if (isAmongPeople(sentence, run) || run.case === 'to') return run;
  const name = withoutPlace(sentence.items, run, pack);
  return name.case === null && isOnlyActor(sentence.items, { from, to: name.to }, pack) ? name : null;
}

/** In a sentence about people: as doer, partner or in a list. */
function isAmongPeople(sentence: Sentence, run: NameRun): boolean {
  const { items } = sentence;
  const next = items[run.to];
  if (!someHave(sentence, COMPANY) && !isTurnAlone(sentence)) return tagOf(next, 'case')?.case === 'agent';
  const word = tagOf(next, 'case');
  if (run.case === 'of') return isCaseOfPerson(next) || ownsTalk(sentence, run.to);
  if (run.case !== null) return run.case !== 'in';
  if (word && !hasTag(next, 'conj'))
    return isCaseOfPerson(next) || (word.case === 'of' && ownsTalk(sentence, run.to + 1));
  if (next?.text === ',' || hasTag(next, 'conj')) return true;
  // A list behind a colon may end with a name.
  if (next === undefined || next.kind === 'punct') return items.slice(0, run.to).some((item) => item.text === ':');
  return hasTag(next, 'weekday', 'day', 'daypart', 'carried-day', 'particle') || next?.kind === 'number';
}

/** "First Oman's A, then Malaysia's B.", "The other one with Oman's A.": a line that tells no more than whose turn it was. */
function isTurnAlone({ items, kind }: Sentence): boolean {
  const opens = items.slice(0, 2).some((item) => hasTag(item, 'then', 'ordinal', 'daypart'));
  return kind === 'body' && opens && !items.some((item) => hasTag(item, 'verb') && !hasTag(item, 'case'));
}

function ownsTalk({ items }: Sentence, from: number): boolean {
  return items.slice(from, from + LEAST + 1).some((item) => hasTag(item, 'meet', 'encounter'));
}

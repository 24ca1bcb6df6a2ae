// "Iran's Bahram K. and Russia's Igor L. agreed …": unknown words behind a country that do or suffer what persons do.
import type { Sentence } from '../document';
import { hasTag, tagOf } from '../document';
import { someHave, tagMask } from '../tag-masks';
import type { NameRun } from './name-run';

const COMPANY = tagMask('meet', 'attend', 'encounter', 'speak');
const ROLES = new Set(['agent', 'with', 'between']);
const LEAST = 2;

/** Whether several unknown words behind a country are somebody's name: in a sentence about people, as doer, partner or in a list. */
export function isPersonOf(sentence: Sentence, run: NameRun): boolean {
  const { items } = sentence;
  const next = items[run.to];
  if (run.words < LEAST) return false;
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

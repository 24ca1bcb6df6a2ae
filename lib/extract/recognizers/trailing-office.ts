// An office or a country behind a name: "- X, President of A", "X (A)", as lists and captions give them.
import type { Item } from '../document';
import { hasTag, tagOf } from '../document';
import { type Head, readHead } from './read-head';

export interface TrailingOffice {
  head: Head;
  /** Item index after the office and its closing bracket. */
  to: number;
}

/** Reads the office that stands apart behind a name ending before `at`, or null. */
export function readTrailingOffice(items: readonly Item[], at: number): TrailingOffice | null {
  const bracket = items[at]?.text === '(';
  if (!bracket && items[at]?.text !== ',') return null;
  const head = readHead(items, at + 1);
  const placed = head.country !== null || head.organization !== null;
  if (!placed || head.plural || hasTag(items[head.to], 'person')) return null;
  if (bracket) return items[head.to]?.text === ')' ? { head, to: head.to + 1 } : null;
  const next = items[head.to];
  const ends = next === undefined || next.kind === 'punct' || hasTag(next, 'conj');
  return head.titles.length > 0 && ends ? { head, to: head.to } : null;
}

/** Whether the item opens a line of a list. */
export function opensBullet(items: readonly Item[], at: number): boolean {
  return at === 1 && /^[-–—•*▪●]$/u.test(items[0]?.text ?? '') && tagOf(items[at], 'title') === undefined;
}

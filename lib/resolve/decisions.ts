// The log of decisions, as resolution asks for it. Later lines win; an undone line counts for nothing.
import type { Decision, PersonRef } from '@/lib/contracts/decision';
import type { Language } from '@/lib/contracts/vocabulary';
import { slugify } from '@/lib/names';

export interface Decisions {
  /** Person id → the persons they were found to be, along the chain of merges: the last one of whom a claim is left survives. */
  mergedInto: ReadonlyMap<string, readonly string[]>;
  /** The merges that stand, for finding what belongs together. */
  merges: readonly { from: PersonRef; into: PersonRef }[];
  /** Person id → how they are called. */
  names: ReadonlyMap<string, Partial<Record<Language, string>>>;
  rejected: ReadonlySet<string>;
  accepted: ReadonlySet<string>;
  /** Pairs found not to be one person, by `pairOf`. */
  apart: ReadonlySet<string>;
  /** Latin spellings, as slugs, that stand for themselves: no likeness joins them with another. */
  alone: ReadonlySet<string>;
}

export const NO_DECISIONS: Decisions = {
  mergedInto: new Map(),
  merges: [],
  names: new Map(),
  rejected: new Set(),
  accepted: new Set(),
  apart: new Set(),
  alone: new Set(),
};

/** One key for a pair of ids, in whatever order. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/** The lines of the log that stand: neither undone nor undoing. */
export function standingDecisions(log: readonly Decision[]): Decision[] {
  const undone = new Set(log.flatMap((line) => (line.kind === 'undo' ? [line.decision] : [])));
  return log.filter((line) => line.kind !== 'undo' && !undone.has(line.id));
}

/** Replays the log. */
export function compileDecisions(log: readonly Decision[]): Decisions {
  const standing = standingDecisions(log);
  const pick = <K extends Decision['kind']>(kind: K) =>
    standing.filter((line): line is Extract<Decision, { kind: K }> => line.kind === kind);
  const merges = pick('merge');
  const next = new Map<string, string>();
  for (const { from, into } of merges) {
    // Lines that an undoing or a strange log makes go in a circle: the one that would close it counts for nothing.
    if (![into.id, ...followMerges(into.id, next)].includes(from.id)) next.set(from.id, into.id);
  }
  const names = new Map<string, Partial<Record<Language, string>>>();
  for (const { person, names: given } of pick('rename')) names.set(person.id, { ...names.get(person.id), ...given });
  const judged = new Map<string, 'reject' | 'accept'>();
  for (const line of standing) if (line.kind === 'reject' || line.kind === 'accept') judged.set(line.claim, line.kind);
  const judgedAs = (kind: 'reject' | 'accept') =>
    new Set([...judged].flatMap(([claim, judgement]) => (judgement === kind ? [claim] : [])));
  return {
    mergedInto: new Map([...next.keys()].map((id) => [id, followMerges(id, next)])),
    merges,
    names,
    rejected: judgedAs('reject'),
    accepted: judgedAs('accept'),
    apart: new Set(pick('not_same').map(({ a, b }) => pairOf(a.id, b.id))),
    alone: new Set(pick('split').map(({ name }) => slugify(name))),
  };
}

/** The persons that one was merged into, one after the other. */
function followMerges(id: string, next: ReadonlyMap<string, string>): string[] {
  const chain: string[] = [];
  for (let to = next.get(id); to !== undefined; to = next.get(to)) chain.push(to);
  return chain;
}

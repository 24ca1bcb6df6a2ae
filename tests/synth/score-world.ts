// How well a graph knows who is who and what is what, against the truth that a world was made with.

import type { Extraction } from '@/lib/contracts/extraction';
import { groupBy } from '@/lib/resolve/most-given';
import type { ArticleTruth } from '@/lib/synth';

/** One article's reading: what its persons and meetings came to in the graph. */
export interface ReadArticle {
  truth: ArticleTruth;
  extraction: Extraction;
  /** The graph's id of one of the extraction's persons. */
  personOf(id: string): string | null;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** One line a miss or surplus, for whoever looks into it. */
  errors: string[];
}

function score(hits: number, found: number, wanted: number, errors: string[]): Score {
  const [precision, recall] = [found === 0 ? 1 : hits / found, wanted === 0 ? 1 : hits / wanted];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), errors };
}

/**
 * Of all pairs of reports of one person, how many the graph takes for one person, and the other way round. A person whom
 * nothing was read of is a pair missed; whoever the truth does not name makes surplus pairs.
 */
export function scorePersons(articles: ReadArticle[]): Score {
  const units = articles.flatMap(listPersonUnits);
  const pairs = (key: (unit: PersonUnit) => string | null): number => {
    const counts = new Map<string, number>();
    for (const unit of units) {
      const group = key(unit);
      if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  };
  const both = pairs(({ real, found }) => (real === null || found === null ? null : `${real}|${found}`));
  return score(
    both,
    pairs(({ found }) => found),
    pairs(({ real }) => real),
    describeSplits(units),
  );
}

interface PersonUnit {
  url: string;
  real: string | null;
  found: string | null;
  spelling: string;
}

/** Persons by where they are named, so that no spelling has to be guessed. */
function listPersonUnits({ truth, extraction, personOf }: ReadArticle): PersonUnit[] {
  const { url } = truth;
  const taken = new Set<string>();
  const units = truth.persons.map(({ person, mentions, spellings }): PersonUnit => {
    const overlap = (one: Extraction['persons'][number]): number =>
      one.mentions.filter((span) => mentions.some(({ start, end }) => span.start < end && start < span.end)).length;
    const [best] = extraction.persons.filter((one) => overlap(one) > 0).toSorted((a, b) => overlap(b) - overlap(a));
    if (best) taken.add(best.id);
    return { url, real: person, found: best ? personOf(best.id) : null, spelling: spellings.join(' / ') };
  });
  const surplus = extraction.persons.filter(({ id }) => !taken.has(id));
  return [
    ...units,
    ...surplus.map(({ id, name }) => ({ url, real: null, found: personOf(id), spelling: `surplus ${name}` })),
  ];
}

function describeSplits(units: PersonUnit[]): string[] {
  const lines: string[] = [];
  for (const [key, other] of [
    ['real', 'found'],
    ['found', 'real'],
  ] as const) {
    const groups = groupBy(units, (unit) => unit[key] ?? '');
    for (const [id, members] of groups) {
      const sides = groupBy(members, (unit) => unit[other] ?? '');
      if (id === '' || sides.size < 2) continue;
      const told = [...sides].map(
        ([side, same]) => `${side} ×${same.length} (${same[0]?.spelling} in ${same[0]?.url})`,
      );
      lines.push(`${key === 'real' ? 'split' : 'merged'} ${id}: ${told.join('; ')}`);
    }
  }
  return lines;
}

export interface FoundMeeting {
  id: string;
  participants: string[];
  date: string | null;
  /** Addresses of the articles that report it. */
  urls: string[];
}

/**
 * Meetings of the graph against those that the articles tell of, one to one: the same people (by whom most of their reports
 * are about) and, where the graph gives a day, the same day.
 */
export function scoreMeetings(articles: ReadArticle[], meetings: FoundMeeting[]): Score {
  const realOf = majorityOf(articles);
  const wanted = new Map(
    articles.flatMap(({ truth }) => truth.meetings.map((meeting) => [meeting.meeting, meeting] as const)),
  );
  const urlsOf = groupBy(
    articles.flatMap(({ truth }) => truth.meetings.map(({ meeting }) => ({ meeting, url: truth.url }))),
    ({ meeting }) => meeting,
  );
  const left = new Set(wanted.keys());
  const errors: string[] = [];
  for (const found of meetings.toSorted((a, b) => b.urls.length - a.urls.length)) {
    const people = found.participants.map((id) => realOf.get(id) ?? id).sort();
    const match = [...left].find((id) => {
      const meeting = wanted.get(id);
      return (
        meeting !== undefined &&
        meeting.participants.toSorted().join() === people.join() &&
        (found.date === null || meeting.date.startsWith(found.date)) &&
        urlsOf.get(id)?.some(({ url }) => found.urls.includes(url))
      );
    });
    if (match) left.delete(match);
    else errors.push(`surplus ${found.id} (${people.join(', ')}) ${found.date} in ${found.urls.join(' ')}`);
  }
  const hits = wanted.size - left.size;
  for (const id of left)
    errors.push(
      `missed ${id} in ${urlsOf
        .get(id)
        ?.map(({ url }) => url)
        .join(' ')}`,
    );
  return score(hits, meetings.length, wanted.size, errors);
}

function majorityOf(articles: ReadArticle[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { real, found } of articles.flatMap(listPersonUnits)) {
    if (real === null || found === null) continue;
    const of = counts.get(found) ?? new Map<string, number>();
    counts.set(found, of.set(real, (of.get(real) ?? 0) + 1));
  }
  return new Map([...counts].map(([found, of]) => [found, [...of].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '']));
}

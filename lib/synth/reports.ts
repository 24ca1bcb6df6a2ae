// Which papers report an episode, when, in which language and shape. One text is copied by several at times.
import { addDays } from './days';
import type { Episode } from './episodes';
import { createRandom, type Random } from './random';
import { VOICES } from './voices';
import type { Voice } from './voices/voice';

export type Shape = 'news' | 'release' | 'brief';
/** How a report gives the day: in full, by the day of the week from its dateline, or not at all. */
export type Dating = 'full' | 'weekday' | 'none';

export interface Report {
  episode: Episode;
  number: number;
  /** The number of the text: a copy has that of its original. */
  draft: number;
  voice: Voice;
  outlet: string;
  shape: Shape;
  dating: Dating;
  published: string;
  /** Told before the day: a plan that others tell of as held. */
  isAhead: boolean;
  /** Set on a copy: how the copying paper changed the text. */
  copyOf: { outlet: string; change: 'title' | 'source line' | 'shorter' } | null;
}

const REPORTS = [3.5, 3, 2, 1.5];
const SHAPES: readonly Shape[] = ['news', 'release', 'brief'];
const SHAPE_WEIGHTS = [5, 2.5, 2.5];
const CHANGES = ['title', 'source line', 'shorter'] as const;
const COPIED = 0.15;
const AHEAD = 0.06;
/** Papers of one language. */
const PAPERS = 6;

/** The reports of one episode, at least one. */
export function reportsOf(episode: Episode, seed: number): Report[] {
  const random = createRandom(seed, 'reports', episode.number);
  const count = 1 + random.weighted(REPORTS);
  const reports: Report[] = [];
  for (let number = 0; number < count; number += 1) {
    const report = planReport(episode, number, random);
    // The first one tells of what happened.
    reports.push(number === 0 ? { ...report, ...afterwards(episode, report) } : report);
    if (random.chance(COPIED)) reports.push(copyReport(report, random));
  }
  return reports.map((report, number) => ({ ...report, number }));
}

function planReport(episode: Episode, number: number, random: Random): Report {
  const voice = random.pick(VOICES);
  const outlet = `${voice.lang}${1 + random.int(PAPERS)}`;
  const shape = SHAPES[random.weighted(SHAPE_WEIGHTS)] ?? 'news';
  const isAhead = episode.status === 'held' && random.chance(AHEAD);
  const isBefore = isAhead || episode.status !== 'held';
  const published = addDays(episode.date, isBefore ? -1 - random.int(3) : random.int(2));
  // A plan without its day would be no plan, and only a dateline tells which Monday is meant.
  const dated: Dating = shape === 'news' && random.chance(0.6) ? 'weekday' : 'full';
  const dating = !isBefore && episode.gathering !== null && random.chance(0.15) ? 'none' : dated;
  return { episode, number, draft: number, voice, outlet, shape, dating, published, isAhead, copyOf: null };
}

function afterwards({ date, status }: Episode, { published }: Report): Partial<Report> {
  return status === 'held' && published < date ? { isAhead: false, published: date } : { isAhead: false };
}

function copyReport(report: Report, random: Random): Report {
  const change = random.pick(CHANGES);
  const outlet = `${report.voice.lang}${PAPERS + 1 + random.int(3)}`;
  return { ...report, outlet, copyOf: { outlet: report.outlet, change } };
}

// A diplomatic world to test on: made-up people of real countries meet at real gatherings, and papers in four languages report it.
import type { ArticleInput } from '@/lib/contracts/article';
import type { Extraction } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import type { Status } from '@/lib/contracts/vocabulary';
import { createEpisodes } from './episodes';
import { factsOf } from './facts-of';
import { createPeople } from './people';
import { type Report, reportsOf } from './reports';
import { type WrittenReport, writeReport } from './write-report';

export interface WorldOptions {
  people: number;
  meetings: number;
  seed: number;
}

/** Who is who and what is what in one article. */
export interface ArticleTruth {
  /** The article's address. */
  url: string;
  persons: { person: string; country: string; spellings: string[]; mentions: { start: number; end: number }[] }[];
  /** `date` is the day it is about, whether or not the article says so. */
  meetings: { meeting: string; participants: string[]; date: string; gathering: string | null; status: Status }[];
}

export interface SynthArticle {
  article: ArticleInput & { url: string };
  truth: ArticleTruth;
  /** What a perfect reader would find. */
  facts(): Extraction;
}

/**
 * The articles of a world, one after the other: the same for the same options, whenever and wherever it is made. Nothing is
 * kept, so that a world of any size takes no memory. Ends with the article in which the last of the meetings is told of.
 */
export function* makeWorld({ people, meetings, seed }: WorldOptions, gazetteer: Gazetteer): Generator<SynthArticle> {
  const episodeAt = createEpisodes(createPeople(people, seed), seed, gazetteer);
  let left = meetings;
  for (let number = 0; left > 0; number += 1) {
    const whole = episodeAt(number);
    if (whole.meetings.length === 0) continue;
    const episode = { ...whole, meetings: whole.meetings.slice(0, left) };
    left -= episode.meetings.length;
    for (const report of reportsOf(episode, seed)) {
      const written = writeReport(report, seed, gazetteer);
      const article = describeArticle(report, written);
      yield { article, truth: tellTruth(report, written, article.url), facts: () => factsOf(report, written) };
    }
  }
}

function describeArticle({ episode, number, voice, outlet, published }: Report, { title, text }: WrittenReport) {
  const url = `https://${outlet}.example/${episode.number}-${number}`;
  return { title, text, published, lang: voice.lang, source: outlet, url };
}

function tellTruth({ episode }: Report, { persons, meetings }: WrittenReport, url: string): ArticleTruth {
  return {
    url,
    persons: persons.map(({ person, mentions }) => ({
      person: person.id,
      country: person.country,
      spellings: [...new Set(mentions.map(({ text }) => text))],
      mentions: mentions.map(({ start, end }) => ({ start, end })),
    })),
    meetings: meetings.map(({ meeting, status }) => ({
      meeting: meeting.id,
      participants: meeting.participants.map(({ id }) => id),
      date: episode.date,
      gathering: episode.gathering?.id ?? null,
      status,
    })),
  };
}

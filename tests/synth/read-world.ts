import type { Extraction } from '@/lib/contracts/extraction';
import type { Gazetteer } from '@/lib/contracts/gazetteer';
import {
  claimsOf,
  deriveRows,
  type GraphRows,
  identifyArticle,
  indexGazetteer,
  type SourcedClaim,
} from '@/lib/resolve';
import { groupBy } from '@/lib/resolve/most-given';
import type { SynthArticle } from '@/lib/synth';
import type { FoundMeeting, ReadArticle } from './score-world';

export interface ReadWorld {
  articles: ReadArticle[];
  /** The claims of some articles, by their addresses. */
  claimsOf(urls: Set<string>): SourcedClaim[];
  meetings: FoundMeeting[];
  rows: GraphRows;
}

/** Reads every article of a world and resolves all of it at once. */
export function readWorld(
  world: Iterable<SynthArticle>,
  gazetteer: Gazetteer,
  read: (article: SynthArticle) => Extraction,
): ReadWorld {
  const index = indexGazetteer(gazetteer);
  const urls = new Map<string, string>();
  const claims: SourcedClaim[] = [];
  const pending: { article: SynthArticle; extraction: Extraction; own: SourcedClaim[] }[] = [];
  for (const article of world) {
    const extraction = read(article);
    const { id } = identifyArticle(article.article.text);
    urls.set(id, article.truth.url);
    const own = claimsOf({ id, text: article.article.text }, extraction, index).map((claim) => ({
      claim,
      published: extraction.published,
    }));
    claims.push(...own);
    pending.push({ article, extraction, own });
  }
  const rows = deriveRows(claims, index);
  const articles = pending.map(({ article, extraction, own }): ReadArticle => {
    // A claim of a person's name is about the entity that the person came to.
    const personOf = (id: string): string | null => {
      const at = extraction.persons.find((person) => person.id === id)?.names[0]?.span ?? null;
      const names = own.filter(
        ({ claim }) => claim.kind === 'name' && claim.start === at?.start && claim.end === at?.end,
      );
      return names.map(({ claim }) => rows.subjects.get(claim.id)).find((uid) => uid !== undefined) ?? null;
    };
    return { truth: article.truth, extraction, personOf };
  });
  const claimsOfSome = (wanted: Set<string>): SourcedClaim[] =>
    claims.filter(({ claim }) => wanted.has(urls.get(claim.articleId) ?? ''));
  return { articles, claimsOf: claimsOfSome, meetings: listMeetings(rows, claims, urls), rows };
}

function listMeetings(rows: GraphRows, claims: SourcedClaim[], urls: Map<string, string>): FoundMeeting[] {
  const attended = [...rows.relationships.values()].filter(({ type }) => type === 'ATTENDED');
  const participants = groupBy(attended, ({ to }) => to);
  const reports = groupBy(
    claims.filter(({ claim }) => claim.kind === 'meeting'),
    ({ claim }) => rows.subjects.get(claim.id) ?? '',
  );
  return [...rows.entities.values()]
    .filter(({ props }) => props.kind === 'meeting')
    .map(({ uid, props }) => ({
      id: uid,
      participants: (participants.get(uid) ?? []).map(({ from }) => from),
      date: typeof props.start === 'string' ? props.start : null,
      urls: [...new Set((reports.get(uid) ?? []).map(({ claim }) => urls.get(claim.articleId) ?? ''))],
    }));
}

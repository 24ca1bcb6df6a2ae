import {
  claimsOf,
  deriveRows,
  type EntityRow,
  type GraphRows,
  identifyArticle,
  indexGazetteer,
  type SourcedClaim,
} from '@/lib/resolve';
import { type MadeFacts, makeArticle } from '@/tests/ingest/made-articles';
import { MADE_GAZETTEER } from '@/tests/ingest/made-gazetteer';

export const index = indexGazetteer(MADE_GAZETTEER);

/** The claims of articles with the given facts. */
export function claimsOfMade(...all: MadeFacts[]): SourcedClaim[] {
  return all.flatMap((facts) => {
    const { article, extraction } = makeArticle(facts);
    const source = { id: identifyArticle(article.text).id, text: article.text };
    return claimsOf(source, extraction, index).map((claim) => ({ claim, published: extraction.published }));
  });
}

/** What articles with the given facts come to. */
export function deriveMade(...all: MadeFacts[]): GraphRows {
  return deriveRows(claimsOfMade(...all), index);
}

export function meetingsOf(rows: GraphRows): EntityRow['props'][] {
  return [...rows.entities.values()].map(({ props }) => props).filter(({ kind }) => kind === 'meeting');
}

export function gatheringsOf(rows: GraphRows): EntityRow['props'][] {
  return [...rows.entities.values()]
    .filter(({ label, props }) => label === 'Event' && props.kind !== 'meeting')
    .map(({ props }) => props);
}

export function personsOf(rows: GraphRows): EntityRow['props'][] {
  return [...rows.entities.values()].filter(({ label }) => label === 'Person').map(({ props }) => props);
}

import { z } from 'zod';
import { getArticle } from '@/graph/queries/get-article';
import { listArticleClaims } from '@/graph/queries/list-article-claims';
import { listEntities } from '@/graph/queries/list-entities';
import type { EventRow } from '@/graph/queries/node-rows';
import type { ArticleDetail } from '@/lib/contracts/api';
import { warningSchema } from '@/lib/contracts/extraction';
import type { GazetteerNames } from './gazetteer-names';
import { LIMITS } from './limits';
import type { ReadContext } from './read-context';
import { toArticleRef, toEntityKind, toGatheringRef, toLocalizedName } from './to-references';

/** An article with its text and what was read from it, or null for an unknown id. */
export async function readArticle({ graph, names }: ReadContext, id: string): Promise<ArticleDetail | null> {
  const article = await getArticle(graph, id);
  if (!article) return null;
  const claims = await listArticleClaims(graph, id, LIMITS.articleClaims);
  const entities = await listEntities<EventRow>(graph, [...new Set(claims.flatMap((row) => row.uids))]);
  const byUid = new Map(entities.map((row) => [row.uid, toFactEntity(row, names)]));
  return {
    ...toArticleRef(article),
    text: article.text,
    warnings: z.array(warningSchema).parse(JSON.parse(article.warnings)),
    facts: claims.map(({ claim, uids }) => ({
      claimId: claim.id,
      kind: claim.kind,
      start: claim.start,
      end: claim.end,
      confidence: claim.confidence,
      status: claim.status ?? null,
      entities: uids.flatMap((uid) => byUid.get(uid) ?? []),
    })),
  };
}

function toFactEntity(row: EventRow, names: GazetteerNames): ArticleDetail['facts'][number]['entities'][number] {
  const kind = toEntityKind(row);
  const entity = { kind, id: row.id, name: toLocalizedName(row) };
  return kind === 'gathering' ? { ...entity, gathering: toGatheringRef(row, names) } : entity;
}

import type { Queryable } from '../engine/types';

export type SubjectNameRow = { articleId: string; subject: string; text: string };

/** How each article spells the names of its persons; `subject` is the article's own key of the person. */
export function listSubjectNames(graph: Queryable, articleIds: string[]): Promise<SubjectNameRow[]> {
  return graph.read<SubjectNameRow>(
    `UNWIND $articleIds AS articleId
     MATCH (claim:Claim {articleId: articleId})
     WHERE claim.kind = 'name'
     RETURN DISTINCT articleId, claim.subject AS subject, claim.text AS text
     ORDER BY articleId, subject, text LIMIT 20000`,
    { articleIds },
  );
}

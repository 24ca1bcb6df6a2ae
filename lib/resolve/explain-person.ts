import type { Language, Role, Script } from '@/lib/contracts/vocabulary';
import { hasInitials, nameKey, slugify } from '@/lib/names';
import type { GazetteerIndex } from './gazetteer-index';
import { compareText, groupBy } from './most-given';
import { resolvePersons } from './resolve-persons';
import { refOf, type SourcedClaim } from './sourced-claim';

/** Why a spelling counts as a person's: what a reader can check. */
export interface SpellingEvidence {
  spelling: string;
  lang: Language;
  script: Script;
  /** The articles that spell it so. */
  articleIds: string[];
  /**
   * `gazetteer`: the record lists the name; `name`: the person's own name, romanised alike; `sound`: another spelling with the
   * same name key; `spelling`: a similar name; `initials`: initials of the name; `decision`: an editor's merge.
   */
  by: 'gazetteer' | 'name' | 'sound' | 'spelling' | 'initials' | 'decision';
  /** For `spelling` and `initials`, what stood beside the name: similarity, the office of both, days between their news. */
  similarity: number | null;
  role: Role | null;
  days: number | null;
}

/**
 * The spellings that were joined to one person and on what evidence, the most used first; empty for nobody's id. `claims` are
 * the name and office claims about the person, or more.
 */
export function explainPerson(claims: SourcedClaim[], id: string, index: GazetteerIndex): SpellingEvidence[] {
  const person = new Set(resolvePersons(claims, index).values());
  const found = [...person].find((one) => one.id === id);
  if (!found) return [];
  const [slug, key] = [slugify(found.name), nameKey(found.name)];
  const told = found.names.map(({ claim }) => {
    const joined = found.joined.get(refOf(claim.articleId, claim.subject)) ?? null;
    const evidence = joined === null || joined === 'decision' ? null : joined;
    const by = (): SpellingEvidence['by'] => {
      if (joined === 'decision') return 'decision';
      if (evidence) return hasInitials(claim.text) ? 'initials' : 'spelling';
      if (found.known) return 'gazetteer';
      if (slugify(claim.name) === slug) return 'name';
      return nameKey(claim.name) === key ? 'sound' : 'spelling';
    };
    return { claim, by: by(), evidence };
  });
  const groups = groupBy(told, ({ claim, by }) => `${claim.lang}|${claim.text}|${by}`);
  return [...groups.values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { text, lang, script } = first.claim;
      const { similarity = null, role = null, days = null } = first.evidence ?? {};
      const articleIds = [...new Set(same.map(({ claim }) => claim.articleId))].sort(compareText);
      return [{ spelling: text, lang, script, articleIds, by: first.by, similarity, role, days }];
    })
    .toSorted((a, b) => b.articleIds.length - a.articleIds.length || compareText(a.spelling, b.spelling));
}

import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { hasInitials, nameKey, slugify } from '@/lib/names';
import type { GazetteerIndex } from './gazetteer-index';
import { compareText, groupBy } from './most-given';
import { resolvePersons } from './resolve-persons';
import { refOf, type SourcedClaim } from './sourced-claim';

/**
 * The spellings that were joined to one person and on what evidence, the most used first; empty for nobody's id. `claims` are
 * the name and office claims about the person, or more.
 */
export function explainPerson(claims: SourcedClaim[], id: string, index: GazetteerIndex): SpellingReason[] {
  const person = new Set(resolvePersons(claims, index).values());
  // Without the namesakes of their block, a person may lack the mark that tells them apart.
  const found = [...person].find((one) => one.id === id) ?? (person.size === 1 ? [...person][0] : undefined);
  if (!found) return [];
  const [slug, key] = [slugify(found.name), nameKey(found.name)];
  const told = found.names.map(({ claim }) => {
    const joined = found.joined.get(refOf(claim.articleId, claim.subject)) ?? null;
    const evidence = joined === null || joined === 'decision' ? null : joined;
    const by = (): SpellingReason['by'] => {
      if (joined === 'decision') return 'decision';
      if (evidence && nameKey(claim.name) === key) return 'order';
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
      const { text, name, lang, script } = first.claim;
      const { similarity = null, role = null, days = null } = first.evidence ?? {};
      const articleIds = [...new Set(same.map(({ claim }) => claim.articleId))].sort(compareText);
      return [{ spelling: text, name, lang, script, articleIds, by: first.by, similarity, role, days }];
    })
    .toSorted((a, b) => b.articleIds.length - a.articleIds.length || compareText(a.spelling, b.spelling));
}

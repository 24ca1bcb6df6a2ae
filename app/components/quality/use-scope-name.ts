import { useTranslations } from 'next-intl';
import { type QualitySet, SCOPES, type Scope } from '@/lib/contracts/quality';

/** What a scope is called in the reader's language. */
export function useScopeName(): (scope: Scope) => string {
  const t = useTranslations('quality');
  const languages = useTranslations('languages');
  return (scope) => (scope === 'all' ? t('all') : languages(scope));
}

/** The scopes that any of the sets has, all together first. */
export function scopesOf(sets: readonly QualitySet[]): Scope[] {
  return SCOPES.filter((scope) => sets.some((set) => set.scopes.some((row) => row.scope === scope)));
}

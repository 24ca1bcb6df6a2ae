import { useTranslations } from 'next-intl';
import type { NavItem } from './nav-links';

/** Pages that list everything of one kind, beside those of gatherings and people. */
export const LISTS = ['countries', 'organizations', 'series', 'articles'] as const;

/** The ways to these pages, in the reader's language. */
export function useListLinks(): NavItem[] {
  const t = useTranslations('lists');
  return LISTS.map((list) => ({ path: `/${list}`, label: t(`${list}.title`) }));
}

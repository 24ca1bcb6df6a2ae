'use client';
import Link from 'next/link';
import { type Locale, localePath } from '@/lib/i18n/locales';
import { useHere } from './use-here';

export interface NavItem {
  path: string;
  label: string;
}

/** The places of the site; the one that the page belongs to is marked. */
export function NavLinks({ locale, items }: { locale: Locale; items: NavItem[] }) {
  const here = useHere();
  return items.map(({ path, label }) => {
    const isHere = path === '/' ? here === '/' : here === path || here.startsWith(`${path}/`);
    return (
      <Link key={path} href={localePath(locale, path)} prefetch={false} aria-current={isHere ? 'page' : undefined}>
        {label}
      </Link>
    );
  });
}

import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageShell } from '@/app/components/shell/page-shell';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';

// What is announced for a day reads otherwise once the day is over, though nothing in the graph has changed.
export const revalidate = 86_400;

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function PagesLayout({ children, params }: Props) {
  const { locale } = await params;
  setRequestLocale(isLocale(locale) ? locale : DEFAULT_LOCALE);
  return <PageShell>{children}</PageShell>;
}

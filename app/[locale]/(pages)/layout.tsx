import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageShell } from '@/app/components/shell/page-shell';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export default async function PagesLayout({ children, params }: Props) {
  const { locale } = await params;
  setRequestLocale(isLocale(locale) ? locale : DEFAULT_LOCALE);
  return <PageShell>{children}</PageShell>;
}

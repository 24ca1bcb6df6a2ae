import type { Metadata, Viewport } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ThemeScript } from '@/app/components/shell/theme-script';
import { readConfig } from '@/lib/config';
import { isLocale } from '@/lib/i18n/locales';
import '@/app/styles/fonts.css';
import '@/app/globals.css';

interface Props {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FBFCFB' },
    { media: '(prefers-color-scheme: dark)', color: '#141D23' },
  ],
};

/** Nothing at build time: the graph is another one where the pages are served. Each is built when first asked for, then kept. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: 'shell' });
  const { publicUrl } = readConfig();
  return {
    title: { default: `Sidelines: ${t('tagline')}`, template: '%s · Sidelines' },
    description: t('description'),
    applicationName: 'Sidelines',
    icons: { icon: [{ url: '/icon.svg', type: 'image/svg+xml' }] },
    ...(publicUrl === null ? {} : { metadataBase: new URL(publicUrl) }),
  };
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <ThemeScript />
      </head>
      <body>{children}</body>
    </html>
  );
}

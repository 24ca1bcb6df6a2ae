import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ADDRESS_KINDS, isAddressFolder, NOBODYS } from '@/lib/contracts/address-kinds';
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales';
import type { MissingKind } from './missing-view';

/** What the segments of an address behind the language were to lead to, and the address as it was asked for. */
export function readMissing([first = '', ...segments]: string[]): { kind: MissingKind; path: string } {
  const [folder = ''] = segments;
  if (first !== NOBODYS || !isAddressFolder(folder))
    return { kind: 'page', path: `/${[first, ...segments].join('/')}` };
  return { kind: ADDRESS_KINDS[folder], path: `/${segments.join('/')}` };
}

/** Title of a page that says what is missing; no search engine should keep it. */
export async function describeMissing(locale: string, kind: MissingKind): Promise<Metadata> {
  const t = await getTranslations({ locale: isLocale(locale) ? locale : DEFAULT_LOCALE, namespace: 'notFound' });
  return { title: t(`title.${kind}`), robots: { index: false } };
}

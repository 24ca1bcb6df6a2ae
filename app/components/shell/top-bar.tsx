import { ChevronDown, Languages, Menu } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { SearchLauncher } from '@/app/components/search/search-launcher';
import { LOCALE_NAMES, localePath } from '@/lib/i18n/locales';
import { BrandMark } from './brand-mark';
import { Drawer } from './drawer';
import { LanguageLinks } from './language-links';
import { type NavItem, NavLinks } from './nav-links';
import { ThemeToggle } from './theme-toggle';
import { useListLinks } from './use-list-links';

/** The bar over every page. Rendered on the server; only menus, theme and the current place need JavaScript. */
export function TopBar() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const places: NavItem[] = [
    { path: '/', label: t('explore') },
    { path: '/events', label: t('events') },
    { path: '/people', label: t('people') },
  ];
  const lists: NavItem[] = useListLinks();
  const add: NavItem[] = [{ path: '/add', label: t('add') }];
  const words = { label: t('search'), hint: t('searchHint'), close: t('closeSearch') };
  const language = t('language', { name: LOCALE_NAMES[locale] });
  return (
    <header className="bar">
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <Link className="brand" href={localePath(locale, '/')} prefetch={false} aria-label={t('home')}>
        <BrandMark />
        Sidelines
      </Link>
      <SearchLauncher locale={locale} words={words} />
      <nav className="nav" aria-label={t('main')}>
        <NavLinks locale={locale} items={places} />
        <Drawer label={t('lists')} summary={<ListsSummary label={t('lists')} />}>
          <NavLinks locale={locale} items={lists} />
        </Drawer>
        <NavLinks locale={locale} items={add} />
      </nav>
      <div className="tools">
        <Drawer className="desk" label={language} summary={<LanguageSummary code={locale} />}>
          <LanguageLinks locale={locale} />
        </Drawer>
        <ThemeToggle toDark={t('toDark')} toLight={t('toLight')} />
        <Drawer className="phone" label={t('menu')} summary={<Menu className="icon" aria-hidden="true" />}>
          <nav aria-label={t('main')}>
            <NavLinks locale={locale} items={[...places, ...lists, ...add]} />
          </nav>
          <hr />
          <LanguageLinks locale={locale} />
        </Drawer>
      </div>
    </header>
  );
}

function ListsSummary({ label }: { label: string }) {
  return (
    <>
      {label}
      <ChevronDown className="icon s" aria-hidden="true" />
    </>
  );
}

function LanguageSummary({ code }: { code: string }) {
  return (
    <>
      <Languages className="icon" aria-hidden="true" />
      {code.toUpperCase()}
    </>
  );
}

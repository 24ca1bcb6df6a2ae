import { Languages, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { setTheme } from '@/app/components/shell/set-theme';
import { LOCALE_NAMES, LOCALES, type Locale, localePath, stripLocale } from '@/lib/i18n';
import type { Action } from './action';

/** Theme and language. A language is found by what it calls itself, by the reader's word for it and by the English one. */
export function useSettings(locale: Locale): Action[] {
  const shell = useTranslations('shell');
  const languages = useTranslations('languages');
  const english = new Intl.DisplayNames(['en'], { type: 'language' });
  return [
    { id: 'dark', label: shell('toDark'), Icon: Moon, run: () => setTheme('dark') },
    { id: 'light', label: shell('toLight'), Icon: Sun, run: () => setTheme('light') },
    ...LOCALES.filter((other) => other !== locale).map((other) => ({
      id: `language-${other}`,
      label: LOCALE_NAMES[other],
      lang: other,
      also: [languages(other), english.of(other) ?? other],
      below: languages(other),
      Icon: Languages,
      run: () => location.assign(`${localePath(other, stripLocale(location.pathname))}${location.search}`),
    })),
  ];
}

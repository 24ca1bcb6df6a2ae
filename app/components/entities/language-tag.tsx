import { useTranslations } from 'next-intl';
import type { Language } from '@/lib/contracts/vocabulary';

/** The two letters of a source's language. */
export function LanguageTag({ lang }: { lang: Language | null }) {
  const t = useTranslations('languages');
  if (lang === null) return null;
  return (
    <abbr className="lang" title={t(lang)}>
      {lang}
    </abbr>
  );
}

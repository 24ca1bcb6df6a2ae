import { useLocale, useTranslations } from 'next-intl';
import type { QualitySet } from '@/lib/contracts/quality';
import { LANGUAGES } from '@/lib/contracts/vocabulary';
import { formatShare } from '@/lib/i18n/format-number';
import { figuresIn, weakestFigure } from './figures';

/** By language: what is hard to read, and the lowest figure of it in one set. */
export function HardList({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const languages = useTranslations('languages');
  const locale = useLocale();
  return (
    <ul className="plainlist hard">
      {LANGUAGES.map((language) => {
        const figures = figuresIn(set, language);
        const weakest = figures && weakestFigure(figures);
        return (
          <li key={language}>
            <h3>{languages(language)}</h3>
            <p>{t(`hard.${language}`)}</p>
            {weakest === null ? null : (
              <p className="small soft">
                {t('weakest', { figure: t(`figures.${weakest.name}`), share: formatShare(weakest.value, locale) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { SpellingReason } from '@/lib/contracts/spelling-reason';
import { roleName } from '@/lib/i18n/entity-names';
import { Section } from '../pages/section';

/** Spellings that are listed; a person of many articles has hundreds. */
const MOST = 40;

/** Why these spellings are one person: what was found beside each name, for a reader to check. */
export function JoinedSpellings({ spellings }: { spellings: SpellingReason[] }) {
  const t = useTranslations('joinedSpellings');
  const locale = useLocale();
  if (spellings.length < 2) return null;
  return (
    <Section title={t('title')} aside={t('aside')}>
      <table className="sources">
        <thead>
          <tr>
            <th scope="col">{t('spelling')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('articles')}</th>
          </tr>
        </thead>
        <tbody>
          {spellings.slice(0, MOST).map(({ spelling, lang, by, similarity, role, days, articleIds }) => (
            <tr key={`${lang}:${spelling}:${by}`}>
              <td lang={lang}>{spelling}</td>
              <td>
                {t(`by.${by}`)}
                {role === null ? null : <small>{t('role', { role: roleName(role, locale) })}</small>}
                {days === null ? null : <small>{t('days', { days })}</small>}
                {similarity === null ? null : <small>{t('similarity', { value: similarity.toFixed(2) })}</small>}
              </td>
              <td className="num">{articleIds.length}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

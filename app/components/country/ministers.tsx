import { useLocale, useTranslations } from 'next-intl';
import { groupBy } from '@/app/components/entities/group-by';
import { PersonLink } from '@/app/components/entities/person-link';
import type { CountryDetail } from '@/lib/contracts/api';
import { roleName } from '@/lib/i18n/entity-names';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { Section } from '../pages/section';

/** Heads and ministers by period, one office after the other, the latest holder first. */
export function Ministers({ offices }: { offices: CountryDetail['offices'] }) {
  const t = useTranslations('country');
  const person = useTranslations('person');
  const locale = useLocale();
  if (offices.length === 0) return null;
  return (
    <Section title={t('ministers')} aside={t('ministersAside')}>
      <table className="periods">
        <tbody>
          {[...groupBy(offices, ({ office }) => office.role)].map(([role, rows]) =>
            rows.map(({ person: holder, office }, index) => (
              <tr key={`${holder.id}${office.from}`}>
                {index === 0 ? (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {roleName(role, locale)}
                  </th>
                ) : null}
                <td>
                  <PersonLink person={holder} />
                </td>
                <td className="soft num">
                  {formatPartialDate(office.from, locale, { short: true })} –{' '}
                  {office.to === null ? person('today') : formatPartialDate(office.to, locale, { short: true })}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </Section>
  );
}

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import type { OrganizationDetail } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n/locales';

interface Props {
  organizations: readonly (Pick<OrganizationDetail, 'id' | 'name'> & { gatherings: number })[];
}

/** Organisations with the number of their gatherings. */
export function OrganizationTable({ organizations }: Props) {
  const t = useTranslations('lists.organizations');
  const locale = useLocale();
  return (
    <ul className="people">
      {organizations.map(({ id, name, gatherings }) => (
        <li key={id}>
          <CountryCode of={{ country: null, organization: id }} square />
          <p>
            <b>
              <Link className="plain" href={localePath(locale, `/organizations/${id}`)} prefetch={false}>
                <EntityName name={name} />
              </Link>
            </b>
          </p>
          {gatherings > 0 ? <span className="small soft num">{t('gatherings', { count: gatherings })}</span> : null}
        </li>
      ))}
    </ul>
  );
}

import { useTranslations } from 'next-intl';
import { GatheringCard } from '@/app/components/entities/gathering-card';
import type { OrganizationDetail } from '@/lib/contracts/api';
import { PeopleList } from './people-list';

/** An organisation: who speaks for it, and its gatherings. */
export function OrganizationBody({ organization }: { organization: OrganizationDetail }) {
  const t = useTranslations('explorer');
  return (
    <>
      <h3 className="part">
        {t('people')} <span className="num muted">{organization.people.total}</span>
      </h3>
      <PeopleList people={organization.people.items.map((person) => ({ person }))} />
      <h3 className="part">
        {t('gatherings')} <span className="num muted">{organization.gatherings.total}</span>
      </h3>
      <ul className="rows">
        {organization.gatherings.items.map((gathering) => (
          <li key={gathering.id}>
            <GatheringCard gathering={gathering} />
          </li>
        ))}
      </ul>
    </>
  );
}

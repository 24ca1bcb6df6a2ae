import Link from 'next/link';
import { useLocale } from 'next-intl';
import type { PersonRef } from '@/lib/contracts/api';
import { localePath } from '@/lib/i18n/locales';
import { EntityName } from './entity-name';

/** The name of a person, leading to their page. */
export function PersonLink({ person }: { person: Pick<PersonRef, 'id' | 'name'> }) {
  const locale = useLocale();
  return (
    <Link className="plain" href={localePath(locale, `/people/${person.id}`)} prefetch={false}>
      <EntityName name={person.name} />
    </Link>
  );
}

import { useLocale } from 'next-intl';
import type { PersonRef } from '@/lib/contracts/api';
import { officeLine, officeName } from '@/lib/i18n/entity-names';
import { ForeignText } from './foreign-text';

/** Office and country as of the day, with the words of the source where another word stands for them; nothing where neither is known. */
export function OfficeLine({ person }: { person: PersonRef }) {
  const locale = useLocale();
  const line = officeLine(person, locale);
  if (line === null) return null;
  const attested = person.title !== null && person.title !== officeName(person, locale) ? person.title : undefined;
  return (
    <span title={attested}>
      <ForeignText text={line} />
    </span>
  );
}

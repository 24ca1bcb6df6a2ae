import { useLocale } from 'next-intl';
import type { PersonRef } from '@/lib/contracts/api';
import { officeLine } from '@/lib/i18n/entity-names';
import { ForeignText } from './foreign-text';

/** Office and country as of the day; nothing where neither is known. */
export function OfficeLine({ person }: { person: PersonRef }) {
  const line = officeLine(person, useLocale());
  return line === null ? null : <ForeignText text={line} />;
}

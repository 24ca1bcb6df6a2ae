import type { LocalizedName, MatrixSide } from '@/lib/contracts/api';
import { chooseName, countryName, type Locale } from '@/lib/i18n';

/** The name of a row: of a country in the reader's language, of a person in theirs or in Latin letters. */
export function entityLabel(entity: { id: string; name: LocalizedName }, by: MatrixSide, locale: Locale): string {
  return by === 'country' ? countryName(entity.id, locale) : chooseName(entity.name, locale).text;
}

import { useLocale } from 'next-intl';
import type { LocalizedName } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';

/** A name in the reader's language, marked with its own language where that is another; what runs from right to left stays by itself. */
export function EntityName({ name }: { name: LocalizedName }) {
  const locale = useLocale();
  const { text, lang } = chooseName(name, locale);
  return <bdi lang={lang === locale ? undefined : lang}>{text}</bdi>;
}

import { useLocale } from 'next-intl';
import type { LocalizedName } from '@/lib/contracts/api';
import { chooseName } from '@/lib/i18n/choose-name';

/** A name in the reader's language, marked with its own language where that is another. */
export function EntityName({ name }: { name: LocalizedName }) {
  const locale = useLocale();
  const { text, lang } = chooseName(name, locale);
  return lang === locale ? text : <span lang={lang}>{text}</span>;
}

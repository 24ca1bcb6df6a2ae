import { useLocale } from 'next-intl';
import { languageOfText } from '@/lib/i18n/choose-name';

/** Words of a source (an office, a title): marked with their language where the script is not the reader's. */
export function ForeignText({ text }: { text: string }) {
  const locale = useLocale();
  const lang = languageOfText(text) ?? 'en';
  return <bdi lang={lang === locale ? undefined : lang}>{text}</bdi>;
}

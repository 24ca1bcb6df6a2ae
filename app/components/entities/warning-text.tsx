import { useTranslations } from 'next-intl';
import type { ExtractionWarning } from '@/lib/contracts/extraction';

const KNOWN = [
  'unknown_language',
  'unreadable',
  'weekday_mismatch',
  'gazetteer_disagreement',
  'date_conflict',
] as const;
const isKnown = (code: string): code is (typeof KNOWN)[number] => KNOWN.some((known) => known === code);

/** What is doubtful in a text, in the reader's language; the program's own words where the doubt is of no known kind. */
export function WarningText({ warning: { code, message } }: { warning: ExtractionWarning }) {
  const t = useTranslations('warnings');
  return isKnown(code) ? t(code) : t('other', { message });
}

'use client';
import { useTranslations } from 'next-intl';
import { ReasonText } from '@/app/components/requests/reason-text';
import type { Deciding } from './deciding';

/** Why the last decision of a case was not taken. */
export function Refusal({ refusal }: Pick<Deciding, 'refusal'>) {
  const t = useTranslations('review');
  if (refusal === null) return null;
  return (
    <div className="refused" role="alert">
      <p>{t('refused')}</p>
      <ReasonText {...refusal} />
    </div>
  );
}

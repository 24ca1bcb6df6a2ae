// The parts of a search result, for the palette and for the page that answers without JavaScript.
import { CalendarRange } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import type { SearchHit } from '@/lib/contracts/api';
import { gatheringName, roleName } from '@/lib/i18n';

/** The shape that stands for the kind on the sheet. */
export function HitSign({ hit }: { hit: SearchHit }) {
  if (hit.kind === 'meeting') return <span className="dia" aria-hidden="true" />;
  if (hit.kind === 'gathering') return <CalendarRange className="icon" aria-hidden />;
  const organization = hit.kind === 'organization' ? hit.id : null;
  return <CountryCode of={{ country: hit.country, organization }} square={hit.kind !== 'person'} />;
}

/** In the reader's language. */
export function HitName({ hit }: { hit: SearchHit }) {
  const locale = useLocale();
  return hit.gathering ? gatheringName(hit.gathering, locale) : <EntityName name={hit.name} />;
}

/** The attested spelling that matched, with the matching part marked, and the office. */
export function HitSpelling({ hit }: { hit: SearchHit }) {
  const locale = useLocale();
  const { text, lang, from, to } = hit.matched;
  return (
    <>
      <bdi lang={lang ?? undefined}>
        {text.slice(0, from)}
        <mark>{text.slice(from, to)}</mark>
        {text.slice(to)}
      </bdi>
      {hit.role && hit.role !== 'other' ? ` · ${roleName(hit.role, locale)}` : null}
    </>
  );
}

/** How many meetings, where there are any. */
export function HitCount({ hit }: { hit: SearchHit }) {
  const t = useTranslations('facts');
  return hit.meetings > 0 && hit.kind !== 'meeting' ? t('meetings', { count: hit.meetings }) : null;
}

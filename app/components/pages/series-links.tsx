import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { seriesId } from '@/lib/contracts/series';
import { GATHERING_KINDS, SERIES } from '@/lib/contracts/vocabulary';
import { gatheringKindName } from '@/lib/i18n/entity-names';
import { localePath } from '@/lib/i18n/locales';
import { RailBox } from './section';

/** The series that an organisation holds; nothing for one that holds none of ours. */
export function SeriesLinks({ organization }: { organization: string }) {
  const t = useTranslations('organization');
  const locale = useLocale();
  const series = SERIES.find((candidate) => candidate.toLowerCase() === organization);
  if (!series) return null;
  return (
    <RailBox title={t('series')}>
      <ul className="plainlist">
        {GATHERING_KINDS.filter((kind) => kind !== 'other').map((kind) => (
          <li key={kind}>
            <Link href={localePath(locale, `/series/${seriesId(series, kind)}`)} prefetch={false}>
              {gatheringKindName({ series, kind }, locale)}
            </Link>
          </li>
        ))}
      </ul>
    </RailBox>
  );
}

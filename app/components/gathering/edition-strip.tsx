import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type EditionRef, seriesId } from '@/lib/contracts/series';
import { chooseName } from '@/lib/i18n/choose-name';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';

/** How many editions stand before and behind the one that is shown. */
const AROUND = 4;

/** The same gathering in other years, oldest first, and the way to all of them. Those without a report have no page. */
export function EditionStrip({ editions, current }: { editions: readonly EditionRef[]; current: string }) {
  const t = useTranslations('gathering');
  const locale = useLocale();
  const here = editions.find(({ gathering }) => gathering.id === current)?.gathering;
  if (editions.length < 2 || !here?.series) return null;
  const path = localePath(locale, `/series/${seriesId(here.series, here.kind)}`);
  return (
    <nav aria-label={t('editions')}>
      <ol className="editions">
        {around(editions, current).map((edition) => (
          <li key={edition.gathering.id}>
            <Edition edition={edition} isCurrent={edition.gathering.id === current} />
          </li>
        ))}
        <li>
          <Link href={path} prefetch={false}>
            {t('allEditions')}
          </Link>
        </li>
      </ol>
    </nav>
  );
}

function around(editions: readonly EditionRef[], current: string): EditionRef[] {
  const at = editions.findIndex(({ gathering }) => gathering.id === current);
  return editions.slice(Math.max(0, at - AROUND), at + AROUND + 1).toReversed();
}

function Edition({ edition: { gathering, isReported }, isCurrent }: { edition: EditionRef; isCurrent: boolean }) {
  const t = useTranslations('series');
  const locale = useLocale();
  const title = (
    <>
      <b>{gathering.start === null ? '–' : formatPartialDate(gathering.start.slice(0, 4), locale)}</b>
      <span>{gathering.city === null ? t('online') : chooseName(gathering.city, locale).text}</span>
    </>
  );
  if (!isReported) return <span className="unreported">{title}</span>;
  return (
    <Link
      href={localePath(locale, `/events/${gathering.id}`)}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {title}
    </Link>
  );
}

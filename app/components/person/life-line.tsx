import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ForeignText } from '@/app/components/entities/foreign-text';
import type { PersonDetail } from '@/lib/contracts/api';
import { gatheringName, officeLine, statedTitle } from '@/lib/i18n/entity-names';
import { formatDateRange } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { regionOf } from '../explorer/scene/regions';
import { buildLifeLine, type LifeLineData } from './life-line-data';

/** Diamonds of one stack that stand over each other; more are counted. */
const TALLEST = 4;
/** A bar that is a smaller share of the line has no room for a word: a cut letter would be left of it. */
const LEAST_WORDED = 0.05;
const percent = (share: number) => `${(100 * share).toFixed(2)}%`;

/** Offices and meetings on one line of years. Each diamond leads to its meeting. */
export function LifeLine({ person }: { person: PersonDetail }) {
  const t = useTranslations('person');
  const line = buildLifeLine(person);
  if (line === null) return null;
  return (
    <figure className="lifeline" aria-label={t('lifeLine')}>
      <div className="years-wide">
        <div className="bars">
          {line.offices.map((row) => (
            <OfficeBar key={row.key} row={row} />
          ))}
        </div>
        <ol className="stacks">
          {line.stacks.map((stack) => (
            <Stack key={stack.from} stack={stack} />
          ))}
        </ol>
        <Years firstYear={line.firstYear} endYear={line.endYear} />
      </div>
    </figure>
  );
}

function OfficeBar({ row: { office, from, to } }: { row: LifeLineData['offices'][number] }) {
  const locale = useLocale();
  const text = officeLine({ ...office, title: office.title || null, country: null, organization: null }, locale) ?? '';
  const region = regionOf({ kind: 'person', country: office.country, organization: office.organization });
  return (
    <div
      className={office.to === null ? `term now ${region}` : 'term'}
      style={{ insetInlineStart: percent(from), width: percent(to - from) }}
      title={text}
    >
      <span className={to - from < LEAST_WORDED ? 'sr' : undefined}>
        <ForeignText text={text} />
      </span>
    </div>
  );
}

function Stack({ stack: { from, to, at, meetings } }: { stack: LifeLineData['stacks'][number] }) {
  const locale = useLocale();
  const t = useTranslations('person');
  const more = meetings.length - TALLEST;
  const months = formatDateRange(from, to, locale);
  return (
    <li style={{ insetInlineStart: percent(at) }}>
      {more > 0 ? (
        <span className="tiny muted" title={t('moreInMonth', { count: more, month: months })}>
          +{more}
        </span>
      ) : null}
      {meetings.slice(0, TALLEST).map((meeting) => {
        const state = meeting.disputed ? 'dispute' : meeting.status;
        const where = meeting.gathering === null ? months : gatheringName(meeting.gathering, locale);
        const title = `${statedTitle(meeting, locale)}, ${where}`;
        return (
          <Link key={meeting.id} href={localePath(locale, `/events/${meeting.id}`)} prefetch={false} title={title}>
            <i className={`dia ${state}`} aria-hidden="true" />
            <span className="sr">{title}</span>
          </Link>
        );
      })}
    </li>
  );
}

function Years({ firstYear, endYear }: { firstYear: number; endYear: number }) {
  const years = Array.from({ length: endYear - firstYear }, (_, index) => firstYear + index);
  return (
    <div className="years tiny muted num" aria-hidden="true">
      {years.map((year) => (
        <span key={year}>{year}</span>
      ))}
    </div>
  );
}

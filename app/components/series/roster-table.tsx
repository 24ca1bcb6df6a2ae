import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { PersonLink } from '@/app/components/entities/person-link';
import { isOver, lastDayOfGathering } from '@/lib/contracts/standing';
import { chooseName } from '@/lib/i18n/choose-name';
import { countryName } from '@/lib/i18n/country-name';
import { formatPartialDate } from '@/lib/i18n/format-date';
import { localePath } from '@/lib/i18n/locales';
import { organizationName } from '@/lib/i18n/organization-name';
import { type Edition, isOutside, type Roster, type RosterRow } from './build-roster';

/** Who came each time: editions across, countries down. Scrolls inside itself, the newest edition first. */
export function RosterTable({ roster }: { roster: Roster }) {
  const t = useTranslations('series');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="roster" tabIndex={0} aria-label={t('roster')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('country')}</th>
            {roster.columns.map((edition) => (
              <EditionHead key={edition.gathering.id} edition={edition} />
            ))}
          </tr>
        </thead>
        <tbody>
          {roster.rows.map((row) => (
            <CountryRow key={`${row.country}${row.organization}`} row={row} columns={roster.columns} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function EditionHead({ edition: { gathering, isReported, meetings } }: { edition: Edition }) {
  const facts = useTranslations('facts');
  const t = useTranslations('series');
  const locale = useLocale();
  const year = gathering.start === null ? '–' : formatPartialDate(gathering.start.slice(0, 4), locale);
  const place = gathering.city === null ? t('online') : chooseName(gathering.city, locale).text;
  const title = (
    <>
      <b>{year}</b> {place}
    </>
  );
  return (
    <th scope="col" className={isReported ? undefined : 'silent'}>
      {isReported ? (
        <Link className="plain" href={localePath(locale, `/events/${gathering.id}`)} prefetch={false}>
          {title}
        </Link>
      ) : (
        title
      )}
      <small>{isReported ? facts('meetings', { count: meetings }) : t('noReport')}</small>
    </th>
  );
}

function CountryRow({ row, columns }: { row: RosterRow; columns: Edition[] }) {
  const locale = useLocale();
  const t = useTranslations('series');
  const body = row.organization === null ? t('nobody') : organizationName(row.organization, locale);
  const name = row.country === null ? body : countryName(row.country, locale);
  return (
    <tr>
      <th scope="row">
        <span className="row">
          <CountryCode of={row} size="mini" />
          {row.country === null ? (
            name
          ) : (
            <Link className="plain" href={localePath(locale, `/countries/${row.country}`)} prefetch={false}>
              {name}
            </Link>
          )}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <RosterCell key={columns[index]?.gathering.id} cell={cell} edition={columns[index]} />
      ))}
    </tr>
  );
}

interface CellProps {
  cell: RosterRow['cells'][number];
  edition: Edition | undefined;
}

function RosterCell({ cell, edition }: CellProps) {
  const t = useTranslations('series');
  const facts = useTranslations('facts');
  const lastDay = edition ? lastDayOfGathering(edition.gathering) : null;
  const { presences } = cell;
  if (presences.length === 0) {
    const isOut = isOutside(cell, edition);
    return (
      <td className={isOut ? 'outside' : 'none'}>
        <span className="sr">{isOut ? t('noMember') : t('noReport')}</span>
      </td>
    );
  }
  return (
    <td>
      <ul>
        {presences.map(({ person, inSession, isDeputy, status }) => (
          <li key={person.id} className={inSession ? 'held' : 'side'}>
            <PersonLink person={person} />
            {inSession ? null : <span className="sr">{t('besideOnly')}</span>}
            {isDeputy ? <small>{t('deputy')}</small> : null}
            {status === 'planned' ? <small>{isOver(lastDay) ? facts('wasExpected') : t('expected')}</small> : null}
          </li>
        ))}
      </ul>
    </td>
  );
}

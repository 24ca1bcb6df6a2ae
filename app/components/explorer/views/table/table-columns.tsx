import { createColumnHelper, rowSortingFeature, tableFeatures } from '@tanstack/react-table';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { DoubtChip, StatusChip } from '@/app/components/entities/status-chip';
import type { MeetingRow } from '@/lib/contracts/api';
import { lastDayOf } from '@/lib/contracts/standing';
import { chooseName, gatheringName, type Locale, meetingDate } from '@/lib/i18n';

/** The server sorts: it knows more rows than are loaded. */
export const TABLE_FEATURES = tableFeatures({ rowSortingFeature });
const helper = createColumnHelper<typeof TABLE_FEATURES, MeetingRow>();

type Column = 'date' | 'participants' | 'gathering' | 'city' | 'status' | 'sources' | 'confidence';

/** The columns of the table, `name` giving their headings. */
export function tableColumns(locale: Locale, name: (column: Column) => string) {
  return helper.columns([
    helper.accessor('date', {
      header: name('date'),
      cell: ({ row }) => meetingDate(row.original, locale, { short: true }),
    }),
    helper.accessor('participants', {
      header: name('participants'),
      cell: ({ row }) => <Participants of={row.original} />,
    }),
    helper.accessor('gathering', {
      header: name('gathering'),
      cell: ({ row }) =>
        row.original.gathering ? gatheringName({ ...row.original.gathering, city: null }, locale) : '',
    }),
    helper.accessor('city', {
      header: name('city'),
      cell: ({ row }) => {
        const city = row.original.city ?? row.original.gathering?.city ?? null;
        return city ? chooseName(city, locale).text : '';
      },
    }),
    helper.accessor('status', {
      header: name('status'),
      cell: ({ row }) => (
        <StatusChip
          status={row.original.status}
          day={lastDayOf(row.original)}
          isShort
          disputed={row.original.disputed}
          datesDiffer={row.original.otherDates.length > 0}
        />
      ),
    }),
    helper.accessor('sources', { header: name('sources'), cell: ({ getValue }) => getValue() }),
    helper.accessor('confidence', {
      header: name('confidence'),
      cell: ({ getValue }) => (
        <>
          {getValue().toFixed(2)} <DoubtChip confidence={getValue()} />
        </>
      ),
    }),
  ]);
}

function Participants({ of }: { of: MeetingRow }) {
  return of.participants.map((person, index) => (
    <span key={person.id} className="who">
      {index > 0 ? <span className="sr">, </span> : null}
      <CountryCode of={person} size="mini" /> <EntityName name={person.name} />
    </span>
  ));
}

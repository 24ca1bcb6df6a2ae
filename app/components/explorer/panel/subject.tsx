import { useLocale } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import { Diamond } from '@/app/components/entities/meeting-entry';
import { OfficeLine } from '@/app/components/entities/office-line';
import { StatusChip } from '@/app/components/entities/status-chip';
import { lastDayOf, lastDayOfGathering } from '@/lib/contracts/standing';
import { chooseName, countryName, gatheringDates, gatheringOrdinalName, meetingDate, meetingTitle } from '@/lib/i18n';
import { useExplorer } from '../state/explorer-context';
import type { Detail } from '../state/queries';
import { NameList } from './name-list';

/** Code or sign, name as heading and one line on who or what it is. Until the details are there, the name from the graph. */
export function Subject({ nodeKey, detail }: { nodeKey: string; detail: Detail | undefined }) {
  const { nodes } = useExplorer();
  const node = nodes.get(nodeKey);
  if (!detail && !node) return null;
  if (!detail) {
    return (
      <div className="who">
        {node ? (
          <CountryCode of={{ country: node.country, organization: node.organization ?? null }} size="big" />
        ) : null}
        <h2>{node && node.kind !== 'meeting' ? <EntityName name={node.name} /> : null}</h2>
      </div>
    );
  }
  if ('type' in detail) return detail.type === 'meeting' ? <Meeting detail={detail} /> : <Gathering detail={detail} />;
  if (detail.kind === 'person') return <Person detail={detail} />;
  return <Body detail={detail} />;
}

function Person({ detail }: { detail: Extract<Detail, { kind: 'person' }> }) {
  return (
    <>
      <div className="who">
        <CountryCode of={detail} size="big" />
        <div>
          <h2>
            <EntityName name={detail.name} />
          </h2>
          <p>
            <OfficeLine person={detail} />
          </p>
        </div>
      </div>
      <NameList person={detail} />
    </>
  );
}

function Body({ detail }: { detail: Extract<Detail, { kind: 'country' | 'organization' }> }) {
  const locale = useLocale();
  const of =
    detail.kind === 'country' ? { country: detail.id, organization: null } : { country: null, organization: detail.id };
  return (
    <div className="who">
      <CountryCode of={of} size="big" square />
      <h2>{detail.kind === 'country' ? countryName(detail.id, locale) : <EntityName name={detail.name} />}</h2>
    </div>
  );
}

function Gathering({ detail }: { detail: Extract<Detail, { type: 'gathering' }> }) {
  const locale = useLocale();
  const place = detail.city ? chooseName(detail.city, locale).text : null;
  return (
    <div className="who">
      <div>
        <h2>{gatheringOrdinalName(detail, locale)}</h2>
        <p>{[place, gatheringDates(detail, locale)].filter(Boolean).join(' · ')}</p>
        <StatusChip status={detail.status} day={lastDayOfGathering(detail)} />
      </div>
    </div>
  );
}

function Meeting({ detail }: { detail: Extract<Detail, { type: 'meeting' }> }) {
  const locale = useLocale();
  const place = detail.city ? chooseName(detail.city, locale).text : null;
  return (
    <div className="who">
      <Diamond meeting={detail} />
      <div>
        <h2>{meetingTitle(detail, locale)}</h2>
        <p>
          <b>{meetingDate(detail, locale)}</b> {place}
        </p>
        <StatusChip
          status={detail.status}
          day={lastDayOf(detail)}
          disputed={detail.disputed}
          datesDiffer={detail.otherDates.length > 0}
          confidence={detail.confidence}
        />
      </div>
    </div>
  );
}

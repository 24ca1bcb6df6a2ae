import { useLocale, useTranslations } from 'next-intl';
import { CountryCode } from '@/app/components/entities/country-code';
import { EntityName } from '@/app/components/entities/entity-name';
import type { SearchHit } from '@/lib/contracts/api';
import { gatheringName, roleName } from '@/lib/i18n';

interface HitListProps {
  id: string;
  hits: SearchHit[];
  active: number;
  isShown: boolean;
  onTake: (hit: SearchHit) => void;
}

/** The hits under the box; the focus stays in the box, `aria-activedescendant` names the current one. */
export function HitList({ id, hits, active, isShown, onTake }: HitListProps) {
  const t = useTranslations('explorer');
  return (
    <div className="hits" role="listbox" tabIndex={-1} id={`${id}-hits`} hidden={!isShown} aria-label={t('search')}>
      {hits.map((hit, index) => (
        <button
          type="button"
          tabIndex={-1}
          key={`${hit.kind}:${hit.id}`}
          id={`${id}-hit-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(hit)}
        >
          <Sign hit={hit} />
          <span>
            <b>
              <HitName hit={hit} />
            </b>
            <small>
              <Matched hit={hit} />
            </small>
          </span>
          <span className="kind">
            {t(`kinds.${hit.kind}`)}
            {hit.meetings > 0 && hit.kind !== 'meeting' ? ` · ${t('meetingCount', { count: hit.meetings })}` : null}
          </span>
        </button>
      ))}
    </div>
  );
}

function Sign({ hit }: { hit: SearchHit }) {
  if (hit.kind === 'meeting') return <span className="dia" aria-hidden="true" />;
  if (hit.kind === 'gathering') return <span className="code sq" aria-hidden="true" />;
  const organization = hit.kind === 'organization' ? hit.id : null;
  return <CountryCode of={{ country: hit.country, organization }} square={hit.kind !== 'person'} />;
}

function HitName({ hit }: { hit: SearchHit }) {
  const locale = useLocale();
  return hit.gathering ? gatheringName(hit.gathering, locale) : <EntityName name={hit.name} />;
}

/** The spelling that matched, with the matching part marked, and the office. */
function Matched({ hit }: { hit: SearchHit }) {
  const locale = useLocale();
  const { text, lang, from, to } = hit.matched;
  return (
    <>
      <span lang={lang ?? undefined}>
        {text.slice(0, from)}
        <mark>{text.slice(from, to)}</mark>
        {text.slice(to)}
      </span>
      {hit.role && hit.role !== 'other' ? ` · ${roleName(hit.role, locale)}` : null}
    </>
  );
}

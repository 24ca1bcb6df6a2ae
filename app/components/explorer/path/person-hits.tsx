import { HitCount, HitName, HitSign, HitSpelling } from '@/app/components/search/hit-parts';
import type { SearchHit } from '@/lib/contracts/api';

interface PersonHitsProps {
  id: string;
  label: string;
  hits: SearchHit[];
  active: number;
  onTake: (hit: SearchHit) => void;
}

/** People under the field; the focus stays in it, `aria-activedescendant` names the current one. */
export function PersonHits({ id, label, hits, active, onTake }: PersonHitsProps) {
  return (
    <div className="hits" role="listbox" tabIndex={-1} id={`${id}-hits`} hidden={hits.length === 0} aria-label={label}>
      {hits.map((hit, index) => (
        <button
          type="button"
          tabIndex={-1}
          key={hit.id}
          id={`${id}-hit-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(hit)}
        >
          <HitSign hit={hit} />
          <span>
            <b>
              <HitName hit={hit} />
            </b>
            <small>
              <HitSpelling hit={hit} />
            </small>
          </span>
          <span className="soft">
            <HitCount hit={hit} />
          </span>
        </button>
      ))}
    </div>
  );
}

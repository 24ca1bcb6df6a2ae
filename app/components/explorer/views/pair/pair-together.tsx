import { Plus, Route } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { MatrixSide, PairResponse } from '@/lib/contracts/api';
import { chooseName, formatPartialDate, gatheringKindName, localePath } from '@/lib/i18n';
import { useExplorer } from '../../state/explorer-context';
import type { PairKeys } from '../view-params';
import { isNoneReported } from './pair-standing';

interface PairTogetherProps {
  pair: PairKeys;
  by: MatrixSide;
  data: PairResponse;
}

/** Gatherings where both are reported; where no meeting is, also what can be done. */
export function PairTogether({ pair, by, data }: PairTogetherProps) {
  const t = useTranslations('views.pair');
  const locale = useLocale();
  const { setAddress } = useExplorer();
  const { together } = data;
  const isSilent = isNoneReported(data);
  return (
    <>
      <p className="soft">
        {isSilent ? t(`together.${by}`, { count: together.length }) : t('alsoTogether', { count: together.length })}
      </p>
      <Gatherings together={together} />
      {isSilent ? (
        <div className="row wrap acts">
          {by === 'person' ? (
            <button type="button" className="btn" onClick={() => setAddress({ view: null, path: pair, pair: null })}>
              <Route className="icon s" aria-hidden />
              {t('showPath')}
            </button>
          ) : null}
          <a className="btn" href={localePath(locale, '/add')}>
            <Plus className="icon s" aria-hidden />
            {t('addArticle')}
          </a>
        </div>
      ) : null}
    </>
  );
}

function Gatherings({ together }: Pick<PairResponse, 'together'>) {
  const locale = useLocale();
  const { select } = useExplorer();
  return (
    <ol className="same">
      {together.map((gathering) => {
        const city = gathering.city ? chooseName(gathering.city, locale).text : null;
        const month = gathering.start ? formatPartialDate(gathering.start.slice(0, 7), locale) : null;
        return (
          <li key={gathering.id}>
            <button type="button" onClick={() => select(`gathering:${gathering.id}`)}>
              <span>{gatheringKindName(gathering, locale)}</span>
              <small className="push">{[city, month].filter(Boolean).join(', ')}</small>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

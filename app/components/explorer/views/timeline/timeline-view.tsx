import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { formatPart } from '@/lib/i18n/format-number';
import '../../styles/views.css';
import '../../styles/timeline.css';
import { usePrinting } from '../../print/use-printing';
import { LeftOut } from '../../sheet/left-out';
import { useExplorer } from '../../state/explorer-context';
import { useSelection } from '../../state/selection';
import { useTouched } from '../../state/use-touched';
import { useProblemText } from '../../text/use-problem-text';
import { Choice } from '../choice';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import { PaperTimeline } from './paper-timeline';
import { TimelineStrip } from './timeline-strip';
import { useTimeline } from './use-timeline';

/** The meetings of the picture in the order of time, each a line down the lanes of those who took part. */
export function TimelineView({ notice }: ViewProps) {
  const t = useTranslations('views.timeline');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const { selection, error, retry } = useSelection();
  const nodes = useMemo(() => new Map(selection?.nodes.map((node) => [node.key, node])), [selection]);
  const timeline = useTimeline(selection, nodes);
  const touched = useTouched(selection);
  const isPrinting = usePrinting();
  if (!timeline || timeline.groups.length === 0) return <div className="map">{notice}</div>;
  return (
    <div className="view timeline-view" data-ready={timeline.groups.length}>
      <ViewHead title={t('title')} deck={t('deck')}>
        <Choice
          label={t('lanes')}
          options={[
            { value: 'country', label: t('byCountry') },
            { value: 'series', label: t('bySeries') },
          ]}
          value={address.lanes}
          onChange={(lanes) => setAddress({ lanes })}
        />
      </ViewHead>
      <LeftOut isAbove />
      <TimelineStrip timeline={timeline} nodes={nodes} touched={touched} />
      {isPrinting ? <PaperTimeline timeline={timeline} nodes={nodes} touched={touched} /> : null}
      {selection?.cut ? <p className="small soft">{t('cut', formatPart(selection.meetings, locale))}</p> : null}
      {error ? <NotWhole error={error} onRetry={retry} /> : null}
    </div>
  );
}

/** The others of what fits could not be fetched: what is at hand stays. */
function NotWhole({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('problems');
  const problem = useProblemText();
  return (
    <p className="row wrap small" role="alert">
      <span className="error">{problem(error)}</span>
      <button type="button" className="btn ghost" onClick={onRetry}>
        {t('tryAgain')}
      </button>
    </p>
  );
}

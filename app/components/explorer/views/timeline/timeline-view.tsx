import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef } from 'react';
import type { GraphNode } from '@/lib/contracts/api';
import { formatPart } from '@/lib/i18n/format-number';
import '../../styles/views.css';
import '../../styles/timeline.css';
import { LeftOut } from '../../sheet/left-out';
import { useExplorer } from '../../state/explorer-context';
import { useSelection } from '../../state/selection';
import { useProblemText } from '../../text/use-problem-text';
import { Choice } from '../choice';
import { ViewHead } from '../view-head';
import type { ViewProps } from '../view-list';
import type { Timeline } from './build-timeline';
import { describeStop } from './describe-stop';
import { LaneLabels } from './lane-labels';
import { TimelineBand } from './timeline-band';
import { TimelineMeeting } from './timeline-meeting';
import { useRovingMeeting } from './use-roving-meeting';
import { useTimeline } from './use-timeline';
import { useWordsInView } from './use-words-in-view';

/** Part of the width that is left for a look at what has no date. */
const PEEK = 0.1;

/** Width of the names of the lanes, which lie over the drawing. */
const namesOf = (strip: HTMLElement) => strip.querySelector('.lanes')?.clientWidth ?? 0;

/** The meetings of the picture in the order of time, each a line down the lanes of those who took part. */
export function TimelineView({ notice }: ViewProps) {
  const t = useTranslations('views.timeline');
  const locale = useLocale();
  const { address, setAddress } = useExplorer();
  const { selection, error, retry } = useSelection();
  const nodes = useMemo(() => new Map(selection?.nodes.map((node) => [node.key, node])), [selection]);
  const timeline = useTimeline(selection, nodes);
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
      <Strip timeline={timeline} nodes={nodes} />
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

interface StripProps {
  timeline: Timeline;
  /** By key. */
  nodes: ReadonlyMap<string, GraphNode>;
}

function Strip({ timeline, nodes }: StripProps) {
  const t = useTranslations('views.timeline');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { address, select } = useExplorer();
  const strip = useRef<HTMLDivElement>(null);
  const keys = timeline.groups.flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting.node.key));
  const { current, onKeyDown, setCurrent } = useRovingMeeting(keys, address.select);
  const latest = timeline.groups.findLast(({ month }) => month !== null);
  const end = latest ? latest.x + latest.width : timeline.width;
  useEffect(() => {
    // The most recent end is in view first, unless something else is selected.
    const element = strip.current;
    const chosen = element?.querySelector('.meet.sel');
    if (chosen) chosen.scrollIntoView({ block: 'nearest', inline: 'center' });
    else if (element) element.scrollLeft = end - element.clientWidth + namesOf(element) + element.clientWidth * PEEK;
  }, [end]);
  useWordsInView(strip, timeline);
  return (
    <div className="map tl-map" ref={strip}>
      <LaneLabels lanes={timeline.lanes} height={timeline.height} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing */}
      <svg
        className="tl"
        width={timeline.width}
        height={timeline.height}
        role="group"
        aria-label={t('label', { count: keys.length })}
        onKeyDown={onKeyDown}
      >
        {timeline.groups.map((group) => (
          <TimelineBand key={group.key} group={group} onSelect={select} />
        ))}
        {timeline.lanes.map(({ key, y }) => (
          <path key={key} className="lane" d={`M0 ${y}H${timeline.width}`} />
        ))}
        {timeline.groups.flatMap(({ meetings }) =>
          meetings.map((placed) => (
            <TimelineMeeting
              key={placed.meeting.node.key}
              placed={placed}
              label={describeStop(placed.meeting, nodes, { locale, stateOf: (state) => facts(state) })}
              isSelected={address.select === placed.meeting.node.key}
              isFocusable={current === placed.meeting.node.key}
              isSeries={address.lanes === 'series'}
              onSelect={() => {
                setCurrent(placed.meeting.node.key);
                select(placed.meeting.node.key);
              }}
            />
          )),
        )}
      </svg>
    </div>
  );
}

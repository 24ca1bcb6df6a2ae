import { useLocale, useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import type { GraphNode } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';
import type { Touched } from '../../state/touched';
import type { Timeline } from './build-timeline';
import { describeStop } from './describe-stop';
import { TimelineBand } from './timeline-band';
import { TimelineMeeting } from './timeline-meeting';

interface TimelineDrawingProps {
  timeline: Pick<Timeline, 'lanes' | 'groups' | 'height'>;
  /** Left edge of what is drawn, and its width. */
  from: number;
  width: number;
  /** By key. */
  nodes: ReadonlyMap<string, GraphNode>;
  touched: Touched;
  /** Words of the groups stand in a row of their own. */
  isBare: boolean;
  /** The meeting in the order of focus. */
  current: string | undefined;
  onChoose: (key: string) => void;
  onKeyDown?: (event: KeyboardEvent<SVGSVGElement>) => void;
}

/** Grounds, lanes and meetings of a part of the timeline. */
export function TimelineDrawing({ timeline, from, width, nodes, touched, isBare, ...rest }: TimelineDrawingProps) {
  const { current, onChoose, onKeyDown } = rest;
  const t = useTranslations('views.timeline');
  const facts = useTranslations('facts');
  const locale = useLocale();
  const { address, select } = useExplorer();
  const { lanes, groups, height } = timeline;
  const placed = groups.flatMap(({ meetings }) => meetings);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a drawing
    <svg
      className="tl"
      width={width}
      height={height}
      viewBox={`${from} 0 ${width} ${height}`}
      role="group"
      aria-label={t('label', { count: placed.length })}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <TimelineBand
          key={group.key}
          group={group}
          isSelected={address.select === group.key}
          isBare={isBare}
          onSelect={select}
        />
      ))}
      {lanes.map(({ key, y }) => (
        <path key={key} className={touched.keys.has(key) ? 'lane touched' : 'lane'} d={`M${from} ${y}h${width}`} />
      ))}
      {placed.map((one) => {
        const { key } = one.meeting.node;
        return (
          <TimelineMeeting
            key={key}
            placed={one}
            label={describeStop(one.meeting, nodes, { locale, stateOf: (state) => facts(state) })}
            isSelected={address.select === key}
            isTouched={touched.meetings.has(key)}
            isFocusable={current === key}
            isSeries={address.lanes === 'series'}
            onSelect={() => onChoose(key)}
          />
        );
      })}
    </svg>
  );
}

import { useEffect, useRef } from 'react';
import type { GraphNode } from '@/lib/contracts/api';
import { useExplorer } from '../../state/explorer-context';
import type { Touched } from '../../state/touched';
import type { Timeline } from './build-timeline';
import { LaneLabels } from './lane-labels';
import { listYears } from './list-years';
import { TimelineDrawing } from './timeline-drawing';
import { TimelineHeads } from './timeline-heads';
import { useKeepInView } from './use-keep-in-view';
import { useRovingMeeting } from './use-roving-meeting';
import { useWordsInView } from './use-words-in-view';
import { YearJump } from './year-jump';

/** Part of the width that is left for a look at what has no date. */
const PEEK = 0.1;
/** Around the words of a group. */
const MARGIN = 24;

/** Width of the names of the lanes, which lie over the drawing. */
const namesOf = (strip: HTMLElement) => strip.querySelector('.lanes')?.clientWidth ?? 0;

export interface TimelineStripProps {
  timeline: Timeline;
  /** By key. */
  nodes: ReadonlyMap<string, GraphNode>;
  touched: Touched;
}

/** The timeline in a window of its own, which scrolls both ways under the names of the lanes and the titles of the groups. */
export function TimelineStrip({ timeline, nodes, touched }: TimelineStripProps) {
  const { address, select } = useExplorer();
  const strip = useRef<HTMLDivElement>(null);
  const keys = timeline.groups.flatMap(({ meetings }) => meetings.map(({ meeting }) => meeting.node.key));
  const { current, onKeyDown, setCurrent } = useRovingMeeting(keys, address.select);
  const isByCountry = address.lanes === 'country';
  const { end, peek } = endOf(timeline);
  useEffect(() => {
    // The most recent end is in view first, unless something else is selected.
    const element = strip.current;
    const chosen = element?.querySelector('.meet.sel');
    if (chosen) chosen.scrollIntoView({ block: 'nearest', inline: 'center' });
    else if (element) {
      const room = Math.max(element.clientWidth * PEEK, peek);
      element.scrollLeft = end - element.clientWidth + namesOf(element) + room;
    }
  }, [end, peek]);
  useKeepInView(strip, address.select);
  useWordsInView(strip, timeline);
  return (
    <>
      <YearJump years={listYears(timeline.groups)} onJump={(x) => strip.current?.scrollTo({ left: x - MARGIN })} />
      <div className="map tl-map" ref={strip}>
        <LaneLabels lanes={timeline.lanes} height={timeline.height} touched={touched} />
        <div className="tl-body">
          {isByCountry ? <TimelineHeads timeline={timeline} /> : null}
          <TimelineDrawing
            timeline={timeline}
            from={0}
            width={timeline.width}
            nodes={nodes}
            touched={touched}
            isBare={isByCountry}
            current={current}
            onKeyDown={onKeyDown}
            onChoose={(key) => {
              setCurrent(key);
              select(key);
            }}
          />
        </div>
      </div>
    </>
  );
}

/** Where what has a date ends, and the room that the words of what has none take up after it. */
function endOf({ groups, width }: Timeline): { end: number; peek: number } {
  const at = groups.findLastIndex(({ month }) => month !== null);
  const latest = groups[at];
  const end = latest ? latest.x + latest.width : width;
  const next = groups[at + 1];
  return { end, peek: next && latest ? next.x - end + next.words + MARGIN : 0 };
}

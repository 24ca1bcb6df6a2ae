import { LaneLabels } from './lane-labels';
import { sliceTimeline } from './slice-timeline';
import { TimelineDrawing } from './timeline-drawing';
import type { TimelineStripProps } from './timeline-strip';

/** Room of a page that lies on its side, in pixels: of A4, less its margins and the title of the view. */
const PAGE = { width: 1020, height: 600 };
/** Smaller than so, nobody reads the names. */
const LEAST = 0.5;
const LANES = 156;
const nothing = () => undefined;

/** The timeline for paper: one slice under the other, each as high as a page and with the names of the lanes. */
export function PaperTimeline({ timeline, nodes, touched }: TimelineStripProps) {
  const { lanes, height } = timeline;
  const zoom = Math.min(1, Math.max(LEAST, PAGE.height / height));
  return sliceTimeline(timeline, PAGE.width / zoom - LANES).map(({ from, width, groups }) => (
    <div key={from} className="map tl-map tl-slice" style={{ zoom }}>
      <LaneLabels lanes={lanes} height={height} touched={touched} />
      <TimelineDrawing
        timeline={{ lanes, groups, height }}
        from={from}
        width={width}
        nodes={nodes}
        touched={touched}
        isBare={false}
        current={undefined}
        onChoose={nothing}
      />
    </div>
  ));
}

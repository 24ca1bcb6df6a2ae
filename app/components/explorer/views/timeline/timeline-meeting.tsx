import type { GraphNode } from '@/lib/contracts/api';
import { CERTAIN } from '@/lib/contracts/confidence';
import { widthOf } from '../../scene/build-lines';
import { regionOf } from '../../scene/regions';
import { statusClasses } from '../../scene/sheet-element';
import { BESIDE, type PlacedMeeting, type PlacedStop } from './build-timeline';

interface TimelineMeetingProps {
  placed: PlacedMeeting;
  label: string;
  /** Whether the lanes are series: then the lane says nothing of who met. */
  isSeries: boolean;
  isSelected: boolean;
  /** Whether the person, country or gathering that is selected was there. */
  isTouched: boolean;
  isFocusable: boolean;
  onSelect: () => void;
}

/** Room below the last dot for its name. */
const HANG = 32;

/** A meeting: a line down the lanes of those who took part, or a diamond on the lane of its series. A button. */
export function TimelineMeeting({ placed, label, isSeries, onSelect, ...is }: TimelineMeetingProps) {
  const { meeting, x, left, width, stops } = placed;
  const { isSelected, isTouched, isFocusable } = is;
  const ys = stops.map(({ y }) => y);
  const tone = [...statusClasses(meeting.node), ...(meeting.gathering ? ['on-land'] : [])].join(' ');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button of HTML cannot stand inside a drawing
    <g
      role="button"
      tabIndex={isFocusable ? 0 : -1}
      aria-label={label}
      aria-pressed={isSelected}
      data-meeting={meeting.node.key}
      className={`meet ${tone} ${isSelected ? 'sel' : isTouched ? 'touched' : ''}`}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      <rect
        className="hit"
        x={left + 1}
        y={Math.min(...ys) - 14}
        width={width - 2}
        height={Math.max(...ys) - Math.min(...ys) + 14 + HANG}
        rx="4"
      />
      {stops.length > 1 ? (
        <path
          className="edge"
          style={{ strokeWidth: widthOf(meeting.node.event?.sources ?? 1) }}
          d={`M${x} ${Math.min(...ys)}V${Math.max(...ys)}`}
        />
      ) : null}
      {stops.map((stop) => (
        <StopMark key={stop.lane} stop={stop} x={x} node={meeting.node} isSeries={isSeries} />
      ))}
    </g>
  );
}

function StopMark({ stop, x, node, isSeries }: { stop: PlacedStop; x: number; node: GraphNode; isSeries: boolean }) {
  const [first] = stop.people;
  const at = isSeries ? x : x + BESIDE;
  const doubt = (node.event?.confidence ?? 1) < CERTAIN ? '?' : '';
  return (
    <>
      {isSeries ? (
        <path className="lozenge" d={`M${x} ${stop.y - 8}l8 8l-8 8l-8-8z`} />
      ) : (
        <circle className={`dot ${first ? regionOf(first) : ''}`} cx={x} cy={stop.y} r="7.5" />
      )}
      <text className={isSeries ? 'nm' : 'nm beside'} x={at} y={stop.y + 22}>
        {stop.lines.map((line, index) => (
          <tspan key={line} lang={stop.langs[index]} x={at} dy={index === 0 ? 0 : '1.25em'}>
            {line}
            {doubt}
          </tspan>
        ))}
      </text>
    </>
  );
}

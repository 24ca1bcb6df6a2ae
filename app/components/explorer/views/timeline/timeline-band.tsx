import type { PlacedGroup } from './build-timeline';

interface TimelineBandProps {
  group: PlacedGroup;
  isSelected: boolean;
  /** Its words stand elsewhere. */
  isBare?: boolean;
  onSelect: (key: string) => void;
}

/** The ground of a group: an island for a gathering, a word for anything else. Choosing the title of an island selects it. */
export function TimelineBand({ group, isSelected, isBare = false, onSelect }: TimelineBandProps) {
  const { kind, x, width, top, bottom } = group;
  if (kind !== 'gathering') return isBare ? null : <Words group={group} />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is reached by the meetings and the panel; this is for the pointer
    <g className={isSelected ? 'island sel' : 'island'} onClick={() => onSelect(group.key)}>
      <rect className="shoal" x={x - 5} y={top - 5} width={width + 10} height={bottom - top + 10} rx="15" />
      <rect className="land" x={x} y={top} width={width} height={bottom - top} rx="10" />
      {isBare ? null : <Words group={group} />}
    </g>
  );
}

function Words({ group: { x, width, top, title, subtitle } }: { group: PlacedGroup }) {
  return (
    <g className="words" data-from={x} data-width={width}>
      {title ? (
        <text className="title" x={x + 14} y={top + 21}>
          {title}
        </text>
      ) : null}
      <text className="sub" x={x + 14} y={top + 38}>
        {subtitle}
      </text>
    </g>
  );
}

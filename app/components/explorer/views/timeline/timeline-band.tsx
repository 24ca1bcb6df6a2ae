import type { PlacedGroup } from './build-timeline';

/** The ground of a group: an island for a gathering, a word for anything else. Choosing the title of an island selects it. */
export function TimelineBand({ group, onSelect }: { group: PlacedGroup; onSelect: (key: string) => void }) {
  const { kind, x, width, top, bottom, title, subtitle } = group;
  if (kind !== 'gathering') {
    return (
      <g className="words" data-from={x} data-width={width}>
        <text className="sub" x={x + 14} y={top + 38}>
          {subtitle}
        </text>
      </g>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same is reached by the meetings and the panel; this is for the pointer
    <g className="island" onClick={() => onSelect(group.key)}>
      <rect className="shoal" x={x - 5} y={top - 5} width={width + 10} height={bottom - top + 10} rx="15" />
      <rect className="land" x={x} y={top} width={width} height={bottom - top} rx="10" />
      <g className="words" data-from={x} data-width={width}>
        <text className="title" x={x + 14} y={top + 21}>
          {title}
        </text>
        <text className="sub" x={x + 14} y={top + 38}>
          {subtitle}
        </text>
      </g>
    </g>
  );
}

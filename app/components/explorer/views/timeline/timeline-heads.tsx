import { useExplorer } from '../../state/explorer-context';
import type { Timeline } from './build-timeline';
import { TimelineBand } from './timeline-band';

/** Height of the row of titles; the first lane begins below it. */
const HEIGHT = 58;

/** Titles and days of the groups, which stay while the lanes are scrolled. The meetings say the same to a screen reader. */
export function TimelineHeads({ timeline: { groups, width } }: { timeline: Timeline }) {
  const { address, select } = useExplorer();
  return (
    <svg className="tl tl-heads" width={width} height={HEIGHT} aria-hidden="true">
      {groups.map((group) => (
        <TimelineBand key={group.key} group={group} isSelected={address.select === group.key} onSelect={select} />
      ))}
    </svg>
  );
}

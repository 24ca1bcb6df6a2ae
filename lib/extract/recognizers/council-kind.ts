import type { GatheringKind, Series } from '@/lib/contracts/vocabulary';

/** The "ministerial council" of CICA, told without whose ministers they are, is that of its foreign ministers. */
export function councilKind(
  kind: GatheringKind | null,
  { series, council }: { series: Series | null; council: boolean },
): GatheringKind | null {
  return series === 'CICA' && council && (kind === null || kind === 'other') ? 'foreign_ministers' : kind;
}

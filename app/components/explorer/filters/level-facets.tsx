import { useTranslations } from 'next-intl';
import { CERTAIN, DRAWN } from '@/lib/contracts/confidence';
import { useExplorer } from '../state/explorer-context';
import { LevelFacet } from './level-facet';

/** How sure a meeting is, and how many independent sources it has, at least. */
export function LevelFacets() {
  const t = useTranslations('filters');
  const { address, setAddress, graph } = useExplorer();
  const { confidence = [], sources = [] } = graph?.facets ?? {};
  const words = new Map([
    ['0', t('doubtfulToo')],
    [String(DRAWN), t('likely')],
    [String(CERTAIN), t('certain')],
  ]);
  const atLeast = (value: string) => t('atLeast', { value });
  const options = (levels: typeof sources, chosen: number, label: (value: string) => string) =>
    withChosen(levels, String(chosen)).map(({ value, count }) => ({ value, count, label: label(value) }));
  if (!graph) return null;
  return (
    <>
      <LevelFacet
        title={t('confidence')}
        options={options(confidence, address.confidence, (value) => words.get(value) ?? atLeast(value))}
        level={String(address.confidence)}
        onChange={(level) => setAddress({ confidence: Number(level) })}
      />
      <LevelFacet
        title={t('sources')}
        options={options(sources, address.sources, atLeast)}
        level={String(address.sources)}
        onChange={(level) => setAddress({ sources: Number(level) })}
      />
    </>
  );

  /** An address may ask for a level that is not offered: what fits it is what is shown. */
  function withChosen(levels: typeof sources, chosen: string) {
    if (levels.some(({ value }) => value === chosen)) return levels;
    const more = [...levels, { value: chosen, count: graph?.meetings.total ?? 0 }];
    return more.toSorted((a, b) => Number(a.value) - Number(b.value));
  }
}

import { useTranslations } from 'next-intl';
import type { QualitySet } from '@/lib/contracts/quality';
import { figuresIn } from './figures';
import { ShareCell } from './share-cell';
import { scopesOf, useScopeName } from './use-scope-name';
import { WideTable } from './wide-table';

/** Meetings in each set of articles, by language. */
export function SummaryTable({ sets }: { sets: readonly QualitySet[] }) {
  const t = useTranslations('quality');
  const scopeName = useScopeName();
  const scopes = scopesOf(sets);
  return (
    <WideTable label={t('short')} columns={[t('set'), ...scopes.map(scopeName)]}>
      <tbody>
        {sets.map((set) => (
          <tr key={set.id}>
            <th scope="row">
              <a href={`#${set.id}`}>{t(`sets.${set.id}`)}</a>
            </th>
            {scopes.map((scope) => (
              <ShareCell key={scope} value={figuresIn(set, scope)?.meetings?.f1 ?? null} strong={scope === 'all'} />
            ))}
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

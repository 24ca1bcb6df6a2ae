import { useTranslations } from 'next-intl';
import type { QualitySet } from '@/lib/contracts/quality';
import { ShareCell } from './share-cell';
import { useScopeName } from './use-scope-name';
import { WideTable } from './wide-table';

/** Meetings with everybody known, and with part of the known people hidden. */
export function StrangersTable({ strangers }: { strangers: NonNullable<QualitySet['strangers']> }) {
  const t = useTranslations('quality');
  const scopeName = useScopeName();
  return (
    <WideTable label={t('strangers')} columns={[t('language'), t('full'), t('hidden'), t('fall')]}>
      <tbody>
        {strangers.rows.map(({ scope, full, mean, fall }) => (
          <tr key={scope}>
            <th scope="row">{scopeName(scope)}</th>
            <ShareCell value={full} />
            <ShareCell value={mean} strong />
            <ShareCell value={Math.max(0, fall)} />
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

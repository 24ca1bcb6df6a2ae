import { useTranslations } from 'next-intl';
import type { QualitySet } from '@/lib/contracts/quality';
import { FIGURE_GROUPS, type FigureGroup, type FigureName, figureOf, figuresIn } from './figures';
import { ShareCell } from './share-cell';
import { scopesOf, useScopeName } from './use-scope-name';
import { WideTable } from './wide-table';

const GROUPS = Object.keys(FIGURE_GROUPS) as FigureGroup[];

/** Every figure of one set of articles, a column a language. */
export function FigureTable({ set }: { set: QualitySet }) {
  const t = useTranslations('quality');
  const scopeName = useScopeName();
  const scopes = scopesOf([set]);
  return (
    <WideTable label={t(`sets.${set.id}`)} columns={[t('figure'), ...scopes.map(scopeName)]}>
      {GROUPS.filter((group) => namesIn(group, set).length > 0).map((group) => (
        <tbody key={group}>
          <tr className="group">
            <th scope="rowgroup" colSpan={scopes.length + 1}>
              {t(`groups.${group}`)}
            </th>
          </tr>
          {namesIn(group, set).map((name) => (
            <tr key={name}>
              <th scope="row">{t(`figures.${name}`)}</th>
              {scopes.map((scope) => {
                const figures = figuresIn(set, scope);
                return (
                  <ShareCell key={scope} value={figures && figureOf(figures, name)} strong={name === 'meetings'} />
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </WideTable>
  );
}

/** The figures of a group that were measured on this set at all. */
function namesIn(group: FigureGroup, set: QualitySet): FigureName[] {
  return FIGURE_GROUPS[group].filter((name) => set.scopes.some(({ figures }) => figureOf(figures, name) !== null));
}

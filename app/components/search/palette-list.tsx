import { Command } from 'cmdk';
import { FileText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ReactNode, useEffect } from 'react';
import { ForeignText } from '@/app/components/entities/foreign-text';
import { LanguageTag } from '@/app/components/entities/language-tag';
import { awaitPanel } from '@/app/components/explorer/panel/panel-focus';
import type { SearchHit } from '@/lib/contracts/api';
import type { Action } from './action';
import { CityItems } from './city-items';
import { HitCount, HitName, HitSign, HitSpelling } from './hit-parts';
import { isInFull } from './is-named';
import { PairItems } from './pair-items';
import type { Finds } from './use-finds';
import { useGo } from './use-go';

interface PaletteListProps {
  text: string;
  finds: Finds;
  actions: Action[];
  /** Another entry stands first. */
  onFirst: () => void;
  onDone: () => void;
}

/** What the typed text names, by kind, the best kind first; then articles and actions. Arrows walk, Enter takes. */
export function PaletteList({ text, finds, actions, onFirst, onDone }: PaletteListProps) {
  const t = useTranslations('palette');
  const { toView, toPage } = useGo();
  // What is named in full stands before names, and in the place of those that are only like it.
  const [named] = actions.filter(({ label, also = [] }) => isInFull([label, ...also], text));
  const hits = named ? finds.hits.filter(({ match }) => match !== 'like') : finds.hits;
  const first = [named, finds.pair?.a, ...hits, ...finds.cities, ...finds.articles, ...actions].find(Boolean)?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands first is not used but waited for
  useEffect(() => onFirst(), [first, onFirst]);
  const take = (go: () => void) => () => {
    onDone();
    go();
  };
  const select = (key: string) => {
    awaitPanel(new URLSearchParams(location.search).get('select') === key);
    toView({ select: key, day: null });
  };
  return (
    <Command.List label={t('results')}>
      {named ? <Actions actions={[named]} take={take} /> : null}
      {finds.pair ? <PairItems pair={finds.pair} take={take} /> : null}
      {[...groupByKind(hits)].map(([kind, hits]) => (
        <Command.Group key={kind} heading={t(`kinds.${kind}`)}>
          {hits.map((hit) => (
            <Command.Item
              key={hit.id}
              value={`${hit.kind}:${hit.id}`}
              onSelect={take(() => select(`${hit.kind}:${hit.id}`))}
            >
              <HitSign hit={hit} />
              <Lines top={<HitName hit={hit} />} below={<HitSpelling hit={hit} />} />
              <span className="end">
                <HitCount hit={hit} />
              </span>
            </Command.Item>
          ))}
        </Command.Group>
      ))}
      <CityItems cities={finds.cities} take={take} />
      {finds.articles.length > 0 ? (
        <Command.Group heading={t('articles')}>
          {finds.articles.map(({ id, title, lang, source }) => (
            <Command.Item key={id} value={`article:${id}`} onSelect={take(() => toPage(`/articles/${id}`))}>
              <FileText className="icon" aria-hidden />
              <Lines
                top={<bdi lang={lang ?? undefined}>{title}</bdi>}
                below={source === null ? null : <ForeignText text={source} />}
              />
              <span className="end">
                <LanguageTag lang={lang} />
              </span>
            </Command.Item>
          ))}
        </Command.Group>
      ) : null}
      <Actions actions={actions.filter((action) => action !== named)} take={take} />
    </Command.List>
  );
}

interface ActionsProps {
  actions: Action[];
  take: (run: () => void) => () => void;
}

function Actions({ actions, take }: ActionsProps) {
  const t = useTranslations('palette');
  if (actions.length === 0) return null;
  return (
    <Command.Group heading={t('actions')}>
      {actions.map(({ id, label, lang, below, Icon, run }) => (
        <Command.Item key={id} value={`action:${id}`} onSelect={take(run)}>
          <Icon className="icon" aria-hidden />
          <Lines top={<span lang={lang}>{label}</span>} below={below} />
        </Command.Item>
      ))}
    </Command.Group>
  );
}

function Lines({ top, below }: { top: ReactNode; below?: ReactNode }) {
  return (
    <span className="two">
      <b>{top}</b>
      {below ? <small>{below}</small> : null}
    </span>
  );
}

/** The kind of the best hit comes first. */
function groupByKind(hits: SearchHit[]): Map<SearchHit['kind'], SearchHit[]> {
  const groups = new Map<SearchHit['kind'], SearchHit[]>();
  for (const hit of hits) groups.set(hit.kind, [...(groups.get(hit.kind) ?? []), hit]);
  return groups;
}

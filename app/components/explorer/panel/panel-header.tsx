import { Expand, Link as LinkIcon, Minus, Plus, Route, X } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { localePath } from '@/lib/i18n';
import { countNew } from '../menu/count-new';
import { MoreMenu } from '../menu/more-menu';
import { useNodeState } from '../menu/node-actions';
import { PathSearch } from '../path/path-search';
import { useCommand } from '../state/commands';
import { useExplorer } from '../state/explorer-context';
import type { Detail } from '../state/queries';
import { Subject } from './subject';

interface PanelHeaderProps {
  nodeKey: string;
  detail: Detail | undefined;
  /** Nothing is under this address: there is nothing to be done with it. */
  isMissing: boolean;
  onClose: () => void;
}

const PAGES = {
  person: 'people',
  country: 'countries',
  organization: 'organizations',
  gathering: 'events',
  meeting: 'events',
};
type Kind = keyof typeof PAGES;

/** Kind, name and office, and what can be done: copy the link, open the page, expand, close. */
export function PanelHeader({ nodeKey, detail, isMissing, onClose }: PanelHeaderProps) {
  const t = useTranslations('explorer');
  const locale = useLocale();
  const at = nodeKey.indexOf(':');
  const kind = nodeKey.slice(0, at) as Kind;
  const page = localePath(locale, `/${PAGES[kind]}/${encodeURIComponent(nodeKey.slice(at + 1))}`);
  return (
    <header>
      <div className="row small soft">
        <span>{t(`kinds.${kind}`)}</span>
        <span className="push" />
        {isMissing ? null : (
          <>
            <CopyLink path={page} />
            <Link className="tool" href={page} prefetch={false} aria-label={t('openPage')}>
              <Expand className="icon" aria-hidden />
            </Link>
          </>
        )}
        <button type="button" className="tool" aria-label={t('close')} onClick={onClose}>
          <X className="icon" aria-hidden />
        </button>
      </div>
      <Subject nodeKey={nodeKey} detail={detail} />
      {isMissing ? null : <Actions nodeKey={nodeKey} detail={detail} />}
    </header>
  );
}

/** What can be done with the node. */
function Actions({ nodeKey, detail }: { nodeKey: string; detail: Detail | undefined }) {
  const t = useTranslations('graph');
  const [isSearching, setSearching] = useState(false);
  useCommand('path', nodeKey.startsWith('person:') ? () => setSearching(true) : null);
  return (
    <>
      <div className="acts">
        {nodeKey.startsWith('meeting:') ? null : <ExpandButton nodeKey={nodeKey} detail={detail} />}
        {nodeKey.startsWith('person:') ? (
          <button type="button" className="btn" aria-expanded={isSearching} onClick={() => setSearching(!isSearching)}>
            <Route className="icon s" aria-hidden />
            {t('path.to')}
          </button>
        ) : null}
        <MoreMenu nodeKey={nodeKey} />
      </div>
      {isSearching ? <PathSearch from={nodeKey} onClose={() => setSearching(false)} /> : null}
    </>
  );
}

function ExpandButton({ nodeKey, detail }: { nodeKey: string; detail: Detail | undefined }) {
  const t = useTranslations('explorer');
  const { toggleExpand, nodes } = useExplorer();
  const isOpen = useNodeState(nodeKey).isExpanded;
  const Icon = isOpen ? Minus : Plus;
  const count = countNew(nodeKey, detail, nodes).find(([kind]) => kind === 'meetings')?.[1] ?? null;
  return (
    <button type="button" className="btn primary" aria-pressed={isOpen} onClick={() => toggleExpand(nodeKey)}>
      <Icon className="icon s" aria-hidden />
      {isOpen ? t('collapse') : t('expand')}
      {!count || isOpen ? null : <span className="num">{count}</span>}
    </button>
  );
}

function CopyLink({ path }: { path: string }) {
  const t = useTranslations('explorer');
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(new URL(path, location.href).href).then(() => setCopied(true));
  };
  return (
    <>
      <button type="button" className="tool lone" aria-label={t('copyLink')} onClick={copy}>
        <LinkIcon className="icon" aria-hidden />
      </button>
      <span className="sr" role="status">
        {isCopied ? t('copied') : ''}
      </span>
    </>
  );
}

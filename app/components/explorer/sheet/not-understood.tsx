import { useTranslations } from 'next-intl';
import type { AddressChanges } from '../state/address';
import { useExplorer } from '../state/explorer-context';
import { ServerError } from '../state/fetch-json';
import type { Nonsense } from '../state/nonsense';
import { useDetail } from '../state/queries';
import { Note } from './left-out';

/** Of a value that somebody has typed, more would fill the sheet. */
const MOST_LETTERS = 60;

/** What of the address means nothing, in one line, with the way to an address without it. */
export function NotUnderstood() {
  const t = useTranslations('explorer');
  const { setAddress, nonsense } = useExplorer();
  const absent = useAbsent();
  const parts = [...nonsense, ...absent];
  if (parts.length === 0) return null;
  const said = parts.map(({ name, value }) => `${name}=${value.slice(0, MOST_LETTERS)}`).join(', ');
  const clean = () => {
    const changes = Object.fromEntries(parts.map(({ name, kept }) => [name, kept])) as AddressChanges;
    setAddress(changes, { history: 'replace' });
  };
  return <Note text={t('notUnderstood', { parts: said })} act={t('cleanAddress')} onAct={clean} />;
}

/** A focus that is not in the picture, and a selection that is nowhere; not before all that was asked for has come. */
function useAbsent(): Nonsense[] {
  const { address, graph, nodes, growth } = useExplorer();
  const isWhole = graph !== undefined && growth.every(({ meetings, error }) => meetings || error);
  const isAbsent = (key: string | null): key is string => key !== null && isWhole && !nodes.has(key);
  const { error } = useDetail(isAbsent(address.select) ? address.select : null);
  const isGone = error instanceof ServerError && (error.status === 404 || error.status === 410);
  return [
    ...(isAbsent(address.select) && isGone ? [{ name: 'select', value: address.select, kept: null }] : []),
    ...(isAbsent(address.focus) ? [{ name: 'focus', value: address.focus, kept: null }] : []),
  ];
}

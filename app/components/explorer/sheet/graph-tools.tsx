import { Diamond, Redo2, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { useCommand } from '../state/commands';
import { useExplorer } from '../state/explorer-context';

/** Undo, redo, and whether every meeting is a node of its own. */
export function GraphTools() {
  const t = useTranslations('graph');
  const { address, graphSteps } = useExplorer();
  const { undo, redo, canUndo, canRedo, toggleMeetings } = graphSteps;
  return (
    <fieldset className="graph-tools" aria-label={t('tools')}>
      <button
        type="button"
        className="tool"
        aria-label={t('undo')}
        title={t('undo')}
        disabled={!canUndo}
        onClick={undo}
      >
        <Undo2 className="icon" aria-hidden />
      </button>
      <button
        type="button"
        className="tool"
        aria-label={t('redo')}
        title={t('redo')}
        disabled={!canRedo}
        onClick={redo}
      >
        <Redo2 className="icon" aria-hidden />
      </button>
      {address.view === 'graph' ? (
        <button type="button" className="tool" aria-pressed={address.meetings} onClick={toggleMeetings}>
          <Diamond className="icon s" aria-hidden />
          <span>{t('showMeetings')}</span>
        </button>
      ) : null}
    </fieldset>
  );
}

/** U or Ctrl-Z undoes, Shift-U or Ctrl-Shift-Z does it again, wherever the focus is but in a field; the palette does, too. */
export function useUndoKeys(): void {
  const { graphSteps } = useExplorer();
  useCommand('undo', graphSteps.canUndo ? graphSteps.undo : null);
  useCommand('redo', graphSteps.canRedo ? graphSteps.redo : null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isTyping =
      event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
    if (isTyping || event.altKey) return;
    const letter = event.key.toLowerCase();
    const isControlled = event.ctrlKey || event.metaKey;
    if (!(isControlled ? letter === 'z' : letter === 'u')) return;
    event.preventDefault();
    if (event.shiftKey) graphSteps.redo();
    else graphSteps.undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useFinds } from '@/app/components/search/use-finds';
import { useNodeName } from '../menu/node-actions';
import { useExplorer } from '../state/explorer-context';
import { PersonHits } from './person-hits';

/** Chooses the second person of a path by name, in any script. */
export function PathSearch({ from, onClose }: { from: string; onClose: () => void }) {
  const t = useTranslations('graph.path');
  const tExplorer = useTranslations('explorer');
  const { graphSteps } = useExplorer();
  const name = useNodeName(from);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(0);
  const finds = useFinds(text.trim(), false);
  const hits = finds.hits.filter((hit) => hit.kind === 'person' && `person:${hit.id}` !== from);
  useEffect(() => input.current?.focus(), []);
  const take = (hit: { id: string } | undefined) => hit && graphSteps.findPath(from, `person:${hit.id}`);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((now) => (hits.length === 0 ? 0 : (now + step + hits.length) % hits.length));
    else if (event.key === 'Enter') take(hits[active] ?? hits[0]);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  const isShown = hits.length > 0;
  return (
    <div className="path-search">
      <label htmlFor={id}>{t('choose', { name })}</label>
      <div className="row">
        <input
          ref={input}
          id={id}
          type="search"
          role="combobox"
          autoComplete="off"
          placeholder={t('hint')}
          value={text}
          aria-expanded={isShown}
          aria-controls={`${id}-hits`}
          aria-autocomplete="list"
          aria-activedescendant={hits[active] ? `${id}-hit-${active}` : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <button type="button" className="btn ghost" onClick={onClose}>
          {t('cancel')}
        </button>
      </div>
      <PersonHits id={id} label={t('choose', { name })} hits={hits} active={active} onTake={take} />
      {text.trim() && finds.isFresh && !isShown ? (
        <p className="soft">{tExplorer('noHit', { query: text.trim() })}</p>
      ) : null}
    </div>
  );
}

import { Search } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SearchHit } from '@/lib/contracts/api';
import { localePath, stripLocale } from '@/lib/i18n';
import { HitList } from './hit-list';
import { useSearch } from './use-search';

/** The combobox: arrows walk the hits, Enter takes one, Escape closes, `/` brings the focus here from anywhere. */
export function SearchCombobox({ id }: { id: string }) {
  const t = useTranslations('explorer');
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { text, setText } = useQueryText(() => setOpen(true));
  const [exact, setExact] = useState(false);
  const [active, setActive] = useState(-1);
  const { data } = useSearch(text, exact);
  const hits = text.trim() ? (data?.hits ?? []) : [];
  const take = useTake(() => setOpen(false));
  useSlashKey(input);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true);
      setActive((now) => wrap(now + (event.key === 'ArrowDown' ? 1 : -1), hits.length));
    } else if (event.key === 'Enter') {
      const hit = hits[active] ?? hits[0];
      if (hit) take(hit);
    } else if (event.key === 'Escape' && isOpen) setOpen(false);
    else return;
    event.preventDefault();
  };
  const isShown = isOpen && text.trim() !== '' && data !== undefined;
  return (
    <search className="find" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}>
      <Search className="icon" aria-hidden />
      <label className="sr" htmlFor={id}>
        {t('search')}
      </label>
      <input
        ref={input}
        id={id}
        type="search"
        role="combobox"
        autoComplete="off"
        placeholder={t('searchHint')}
        value={text}
        aria-expanded={isShown}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits[active] ? `${id}-hit-${active}` : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <button type="button" className="exact" aria-pressed={exact} onClick={() => setExact(!exact)}>
        {t('exact')}
      </button>
      <HitList id={id} hits={hits} active={active} isShown={isShown && hits.length > 0} onTake={take} />
      {isShown && hits.length === 0 ? (
        <div className="hits">
          <p className="none">{t(exact ? 'noHitExact' : 'noHit', { query: text.trim() })}</p>
        </div>
      ) : null}
      <p className="sr" role="status">
        {isShown ? t('hits', { count: hits.length }) : ''}
      </p>
    </search>
  );
}

/** What stands in the box; a form of another page hands it over as `q`. */
function useQueryText(onGiven: () => void) {
  const [text, setText] = useState('');
  const given = useEffectEvent((query: string) => {
    setText(query);
    onGiven();
  });
  useEffect(() => {
    const query = new URLSearchParams(location.search).get('q');
    if (query) given(query);
  }, []);
  return { text, setText };
}

/** Selects a hit on the explorer, keeping its filters; from another page it leads there. */
function useTake(onTaken: () => void) {
  const router = useRouter();
  const locale = useLocale();
  return useCallback(
    (hit: SearchHit) => {
      const isHere = stripLocale(location.pathname) === '/';
      const query = new URLSearchParams(isHere ? location.search : '');
      query.delete('q');
      query.set('select', `${hit.kind}:${hit.id}`);
      onTaken();
      router.push(`${localePath(locale, '/')}?${query}`, { scroll: false });
    },
    [router, locale, onTaken],
  );
}

function useSlashKey(input: React.RefObject<HTMLInputElement | null>) {
  useEffect(() => {
    const focus = (event: globalThis.KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}

function wrap(index: number, count: number): number {
  return count === 0 ? -1 : (index + count) % count;
}

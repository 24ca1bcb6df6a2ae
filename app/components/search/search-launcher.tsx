'use client';

import { Search } from 'lucide-react';
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { focusShownPanel } from '@/app/components/explorer/panel/panel-focus';
import { type Locale, stripLocale } from '@/lib/i18n/locales';
import { PaletteFrame } from './palette-frame';
import { SearchForm } from './search-form';

export interface LauncherWords {
  label: string;
  hint: string;
  close: string;
}

/** Fetched when it is first opened: pages that are only read do not carry it. Without a connection its frame does as a form. */
const Palette = lazy(() =>
  import('./palette').then(
    (module) => ({ default: module.Palette }),
    () => ({ default: PaletteFrame }),
  ),
);

/**
 * The one way to search, in the bar of every page: a form without JavaScript, with it a button that opens the palette, as do `/`
 * and Ctrl-K or Cmd-K.
 */
export function SearchLauncher({ locale, words }: { locale: Locale; words: LauncherWords }) {
  const isLive = useSyncExternalStore(subscribeToNothing, isThere, isNotThere);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [isSubmitted, setSubmitted] = useState(false);
  const goOn = useFocusAfter(isOpen);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(
    (isTaken: boolean) => {
      goOn(isTaken);
      setOpen(false);
      setSubmitted(false);
      setText('');
    },
    [goOn],
  );
  useOpenKeys(open);
  useGivenQuery((query) => {
    setText(query);
    open();
  });
  const props = { locale, words, text, onText: setText, onClose: close, isSubmitted };
  return (
    <>
      <search className="find">
        {isLive ? (
          <button
            type="button"
            className="find-button"
            aria-haspopup="dialog"
            aria-keyshortcuts="/ Control+K Meta+K"
            onClick={open}
          >
            <Search className="icon" aria-hidden />
            <span className="sr">{words.label}</span>
            <span className="hint" aria-hidden="true">
              <span>{words.hint}</span>
              <kbd>/</kbd>
            </span>
          </button>
        ) : (
          <SearchForm locale={locale} words={words} />
        )}
      </search>
      {isOpen ? (
        <Suspense fallback={<PaletteFrame {...props} onSubmit={() => setSubmitted(true)} />}>
          <Palette {...props} />
        </Suspense>
      ) : null}
    </>
  );
}

const subscribeToNothing = () => () => undefined;
const isThere = () => true;
const isNotThere = () => false;

/** When the palette has closed, the focus goes back to where it was, or on to the panel of what was chosen. */
function useFocusAfter(isOpen: boolean): (isTaken: boolean) => void {
  const before = useRef<Element | null>(null);
  const isTaken = useRef(false);
  useEffect(() => {
    if (isOpen) return;
    if (isTaken.current) focusShownPanel();
    else if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  }, [isOpen]);
  useLayoutEffect(() => {
    // Before the palette takes the focus, which it does in an effect of its own.
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  return useCallback((taken: boolean) => {
    isTaken.current = taken;
  }, []);
}

/** `/` outside of fields, and Ctrl-K or Cmd-K anywhere. */
function useOpenKeys(onOpen: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
      const isChord = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
      if (event.defaultPrevented || !(isSlash || isChord)) return;
      event.preventDefault();
      onOpen();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onOpen]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** An address of the explorer may bring a query with it. */
function useGivenQuery(onGiven: (query: string) => void): void {
  const given = useEffectEvent(onGiven);
  useEffect(() => {
    const query = stripLocale(location.pathname) === '/' && new URLSearchParams(location.search).get('q');
    if (query) given(query.slice(0, 200));
  }, []);
}

import { Command } from 'cmdk';
import { Search, X } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import {
  type KeyboardEvent as ReactKeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { PaletteProps } from './palette';
import { PaletteList } from './palette-list';
import { PaletteNote } from './palette-note';
import { useActions } from './use-actions';
import { useFinds } from './use-finds';

/** The field with its switch, and under it what was found. The focus stays in the field. */
export function PaletteSearch({
  words,
  text,
  onText,
  onClose,
  isSubmitted,
  input,
}: PaletteProps & { input: RefObject<HTMLInputElement | null> }) {
  const t = useTranslations('palette');
  const [exact, setExact] = useState(false);
  const query = text.trim();
  const finds = useFinds(query, exact);
  const actions = useActions(query, useLocale());
  const waitForAnswer = useEarlyEnter(input, { isFresh: finds.isFresh, isSubmitted });
  const root = useRef<HTMLDivElement>(null);
  // Whoever began in the frame goes on behind the last letter, before the browser hears of another one.
  useLayoutEffect(() => {
    const end = input.current?.value.length ?? 0;
    input.current?.focus();
    input.current?.setSelectionRange(end, end);
  }, [input]);
  const chooseFirst = useCallback(() => press(root.current, 'Home'), []);
  const onKeyDown = (event: ReactKeyboardEvent) => {
    // The list would take these two for a walk to its ends; in a field they move the caret.
    if (event.key === 'Home' || event.key === 'End') event.stopPropagation();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && !finds.isFresh) {
      event.preventDefault();
      waitForAnswer();
    }
  };
  return (
    <Command ref={root} label={words.label} shouldFilter={false} loop vimBindings={false}>
      <div className="palette-find">
        <Search className="icon" aria-hidden />
        <Command.Input
          ref={input}
          value={text}
          onValueChange={onText}
          onKeyDown={onKeyDown}
          placeholder={words.hint}
          maxLength={200}
        />
        {/* Enter on these presses them, and takes nothing from the list. */}
        <fieldset onKeyDown={(event) => event.key === 'Enter' && event.stopPropagation()}>
          <button type="button" className="exact" aria-pressed={exact} onClick={() => setExact(!exact)}>
            {t('exact')}
          </button>
          <button type="button" className="tool" aria-label={words.close} onClick={() => onClose(false)}>
            <X className="icon" aria-hidden />
          </button>
        </fieldset>
      </div>
      <PaletteNote
        text={query}
        exact={exact}
        finds={finds}
        hasActions={actions.length > 0}
        onInclude={() => setExact(false)}
      />
      <PaletteList text={query} finds={finds} actions={actions} onFirst={chooseFirst} onDone={() => onClose(true)} />
    </Command>
  );
}

/** Enter before the answer is there takes the best of the answer, not what was found for fewer letters. */
function useEarlyEnter(
  input: RefObject<HTMLInputElement | null>,
  { isFresh, isSubmitted }: { isFresh: boolean; isSubmitted: boolean },
): () => void {
  const [isWaiting, setWaiting] = useState(isSubmitted);
  useEffect(() => {
    if (!isWaiting || !isFresh) return;
    // The list chooses its first entry a moment after it is drawn.
    const timer = setTimeout(() => {
      setWaiting(false);
      press(input.current, 'Enter');
    }, 0);
    return () => clearTimeout(timer);
  }, [isWaiting, isFresh, input]);
  return () => setWaiting(true);
}

/** What the key does when the reader presses it: the list has no other handle. */
function press(target: HTMLElement | null, key: 'Enter' | 'Home'): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

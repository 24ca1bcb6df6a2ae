import { Search, X } from 'lucide-react';
import { type FormEvent, useEffect, useRef } from 'react';
import { localePath } from '@/lib/i18n/locales';
import { closeByEscape } from './close-by-escape';
import type { PaletteProps } from './palette';

interface PaletteFrameProps extends PaletteProps {
  /** While the palette is still to come. */
  onSubmit?: () => void;
}

/** What stands there while the palette is on its way, so that no letter is lost; as a form it works without it. */
export function PaletteFrame({ locale, words, text, onText, onClose, onSubmit }: PaletteFrameProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: FormEvent) => {
    if (!onSubmit) return;
    event.preventDefault();
    onSubmit();
  };
  return (
    <search className="palette">
      <form
        className="palette-find"
        action={localePath(locale, '/people')}
        method="get"
        onSubmit={submit}
        onKeyDown={(event) => closeByEscape(event, onClose)}
      >
        <Search className="icon" aria-hidden />
        <input
          ref={input}
          name="q"
          type="search"
          autoComplete="off"
          aria-label={words.label}
          placeholder={words.hint}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
        <button type="button" className="tool" aria-label={words.close} onClick={() => onClose(false)}>
          <X className="icon" aria-hidden />
        </button>
      </form>
    </search>
  );
}

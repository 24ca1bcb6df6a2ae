import { Dialog } from '@base-ui/react/dialog';
import { QueryClientProvider } from '@tanstack/react-query';
import { type AbstractIntlMessages, NextIntlClientProvider, useTranslations } from 'next-intl';
import { use, useRef } from 'react';
import { getQueryClient } from '@/app/components/explorer/state/query-client';
import type { Locale } from '@/lib/i18n';
import { FORMATS } from '@/lib/i18n/number-formats';
import './palette.css';
import { closeByEscape } from './close-by-escape';
import { PaletteFrame } from './palette-frame';
import { PaletteSearch } from './palette-search';
import type { LauncherWords } from './search-launcher';

export interface PaletteProps {
  locale: Locale;
  words: LauncherWords;
  text: string;
  onText: (text: string) => void;
  /** `isTaken` when something was chosen: the focus then goes there, otherwise back to where it was. */
  onClose: (isTaken: boolean) => void;
  /** Enter was pressed while the palette was on its way: it then takes the first result. */
  isSubmitted: boolean;
}

/** People, countries, organisations, gatherings, articles and actions by what is typed, in any script. */
export function Palette(props: PaletteProps) {
  const messages = use(loadMessages(props.locale));
  if (!messages) return <PaletteFrame {...props} />;
  return (
    <NextIntlClientProvider locale={props.locale} messages={messages} formats={FORMATS} timeZone="UTC">
      <QueryClientProvider client={getQueryClient()}>
        <PaletteDialog {...props} />
      </QueryClientProvider>
    </NextIntlClientProvider>
  );
}

function PaletteDialog(props: PaletteProps) {
  const t = useTranslations('palette');
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => isOpen || props.onClose(false)}>
      <Dialog.Portal>
        <Dialog.Backdrop className="palette-ground" />
        <Dialog.Popup
          className="palette"
          aria-label={t('title')}
          initialFocus={input}
          finalFocus={false}
          onKeyDown={(event) => closeByEscape(event, props.onClose)}
        >
          <PaletteSearch {...props} input={input} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type Words = Awaited<ReturnType<typeof fetchWords>>;
const words = new Map<Locale, Promise<Words | null>>();

/** The words of the palette come with it and not with the page. Null without a connection; asked for again the next time. */
function loadMessages(locale: Locale): Promise<Words | null> {
  const known = words.get(locale);
  if (known) return known;
  const loading = fetchWords(locale).catch(() => {
    words.delete(locale);
    return null;
  });
  words.set(locale, loading);
  return loading;
}

async function fetchWords(locale: Locale) {
  const { default: messages } = await import(`@/lib/i18n/messages/${locale}.json`);
  return messages as AbstractIntlMessages;
}

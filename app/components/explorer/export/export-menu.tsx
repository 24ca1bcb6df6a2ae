import { Menu } from '@base-ui/react/menu';
import { Code, Download, Link2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { localePath } from '@/lib/i18n';
import { formatPart } from '@/lib/i18n/format-number';
import { useCommand } from '../state/commands';
import { useExplorer } from '../state/explorer-context';
import { ServerError } from '../state/fetch-json';
import { useProblemText } from '../text/use-problem-text';
import { type ExportFormat, endingOf, useExports } from './use-exports';
import { writeEmbedCode } from './write-embed-code';

const PICTURES: ExportFormat[] = ['png', 'svg'];
const DATA: ExportFormat[] = ['csv', 'json', 'graphml', 'gexf', 'peopleGraphml', 'peopleGexf'];

/** Milliseconds; long work says more in the meantime, and what has to be copied by hand stays longer. */
const SAID_FOR = 8000;
const OFFERED_FOR = 120_000;

/** Files of what is seen, and its link and embed code. */
export function ExportMenu() {
  const t = useTranslations('views.export');
  const tExplorer = useTranslations('explorer');
  const problem = useProblemText();
  const locale = useLocale();
  const { address, graph } = useExplorer();
  const save = useExports();
  const [said, say] = useSaid();
  const run = async (work: () => Promise<string>, failed: string) => {
    say(t('working'));
    try {
      say(await work());
    } catch (error) {
      // What the server did not answer it may answer now; what the browser cannot do it will not.
      const retry = error instanceof ServerError ? () => void run(work, failed) : undefined;
      say(error instanceof ServerError ? t('notFetched', { reason: problem(error) }) : failed, {
        forMs: OFFERED_FOR,
        retry,
      });
    }
  };
  const saveAs = async (format: ExportFormat) => {
    const part = await save(format);
    const file = { format: endingOf(format).toUpperCase() };
    if (!part) return t('saved', file);
    return t('savedPart', { ...file, ...formatPart(part, locale) });
  };
  const trigger = useRef<HTMLButtonElement>(null);
  const notMade = (format: ExportFormat) => t('notMade', { format: endingOf(format).toUpperCase() });
  useCommand(
    'csv',
    graph ? () => void run(() => saveAs('csv'), notMade('csv')) : null,
    () => trigger.current?.offsetParent !== null,
  );
  const copy = async (text: string, done: string) => {
    await navigator.clipboard.writeText(text);
    return done;
  };
  const items = (formats: ExportFormat[], isDisabled: boolean) =>
    formats.map((format) => (
      <Menu.Item
        key={format}
        className="menu-item"
        disabled={isDisabled}
        onClick={() => void run(() => saveAs(format), notMade(format))}
      >
        {t(`formats.${format}`)}
      </Menu.Item>
    ));
  return (
    <>
      <Menu.Root modal={false}>
        <Menu.Trigger ref={trigger} className="tool export" aria-label={t('open')}>
          <Download className="icon" aria-hidden />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Positioner className="menu-place" align="end" sideOffset={4}>
            <Menu.Popup className="menu">
              <Menu.Group>
                <Menu.GroupLabel className="menu-label">
                  {address.view === 'graph' ? t('picture') : t('pictureOfGraph')}
                </Menu.GroupLabel>
                {items(PICTURES, address.view !== 'graph' || !graph)}
              </Menu.Group>
              <Menu.Group>
                <Menu.GroupLabel className="menu-label">{t('data')}</Menu.GroupLabel>
                {items(DATA, !graph)}
              </Menu.Group>
              <ShareItems onCopy={(text, done) => void run(() => copy(text, done), t('notCopied', { text }))} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <div className={said.text ? 'said' : 'sr'}>
        <output>{said.text}</output>
        {said.retry ? (
          <button type="button" className="btn" onClick={said.retry}>
            {tExplorer('tryAgain')}
          </button>
        ) : null}
      </div>
    </>
  );
}

interface Said {
  text: string;
  milliseconds: number;
  /** Does it again, where that may help. */
  retry?: (() => void) | undefined;
}

type Say = (text: string, how?: { forMs: number; retry: Said['retry'] }) => void;

/** What is said for a while, and how to say something else. */
function useSaid(): [said: Said, say: Say] {
  const [said, set] = useState<Said>({ text: '', milliseconds: SAID_FOR });
  useEffect(() => {
    if (!said.text) return;
    const timer = setTimeout(() => set({ text: '', milliseconds: SAID_FOR }), said.milliseconds);
    return () => clearTimeout(timer);
  }, [said]);
  return [said, (text, how) => set({ text, milliseconds: how?.forMs ?? SAID_FOR, retry: how?.retry })];
}

function ShareItems({ onCopy }: { onCopy: (text: string, done: string) => void }) {
  const t = useTranslations('views.export');
  const locale = useLocale();
  const embed = () => {
    const url = new URL(`${localePath(locale, '/embed')}${location.search}`, location.href);
    return writeEmbedCode(url, t('frameTitle'));
  };
  return (
    <Menu.Group>
      <Menu.GroupLabel className="menu-label">{t('share')}</Menu.GroupLabel>
      <Menu.Item className="menu-item" onClick={() => onCopy(location.href, t('linkCopied'))}>
        <Link2 className="icon s" aria-hidden />
        {t('copyLink')}
      </Menu.Item>
      <Menu.Item className="menu-item" onClick={() => onCopy(embed(), t('embedCopied'))}>
        <Code className="icon s" aria-hidden />
        {t('copyEmbed')}
      </Menu.Item>
    </Menu.Group>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LOCALE_TAGS } from '@/lib/i18n';
import { formatPart } from '@/lib/i18n/format-number';
import { useNodeName } from '../menu/node-actions';
import { EXPANSION_LIMITS } from '../state/expansion';
import { useExplorer } from '../state/explorer-context';
import type { Growth } from '../state/use-additions';
import { useProblemText } from '../text/use-problem-text';
import { NotUnderstood } from './not-understood';

/**
 * What the picture does not show, and the way to see it: hidden things, the focus, what an expansion left out or could not get. It lies
 * on the canvas, or stands above a view that shows the same picture in another form.
 */
export function LeftOut({ isAbove = false }: { isAbove?: boolean }) {
  const t = useTranslations('graph');
  const { address, setAddress, growth } = useExplorer();
  const { pin } = address;
  return (
    <ul className={isAbove ? 'left-out above' : 'left-out'} aria-label={t('notes')}>
      <Trouble />
      <NotUnderstood />
      <TakenOut />
      {pin.length > 0 ? (
        <Note text={t('pinned', { count: pin.length })} act={t('unpinAll')} onAct={() => setAddress({ pin: null })} />
      ) : null}
      {growth.map((one) => (
        <Grown key={`${one.key}/${one.kind}`} growth={one} />
      ))}
    </ul>
  );
}

/** What the reader has taken out: everything beside the focus, hidden things, what the key has switched off. */
export function TakenOut() {
  const t = useTranslations('graph');
  const { address, setAddress, graphSteps } = useExplorer();
  const { hide, off, focus } = address;
  return (
    <>
      {focus ? <Focus nodeKey={focus} /> : null}
      {hide.length > 0 ? (
        <Note text={t('hidden', { count: hide.length })} act={t('showAgain')} onAct={graphSteps.showHidden} />
      ) : null}
      {off.length > 0 ? (
        <Note
          text={t('switchedOff', { count: off.length })}
          act={t('switchOn')}
          onAct={() => setAddress({ off: null })}
        />
      ) : null}
    </>
  );
}

/** The filters ask for a picture that did not come: the older one stays, and says since when. */
function Trouble() {
  const t = useTranslations('problems');
  const locale = useLocale();
  const problem = useProblemText();
  const { trouble } = useExplorer();
  if (!trouble) return null;
  const { error, readAt, retry } = trouble;
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[locale], { hour: '2-digit', minute: '2-digit', hour12: false });
  const text = `${error ? problem(error) : t('offline')} ${t('seen', { time: time.format(readAt) })}`;
  return <Note isAlert text={text} act={t('tryAgain')} onAct={retry} />;
}

function Focus({ nodeKey }: { nodeKey: string }) {
  const t = useTranslations('graph');
  const { graphSteps } = useExplorer();
  const name = useNodeName(nodeKey);
  if (!name) return null;
  return <Note text={t('focused', { name })} act={t('unfocus')} onAct={() => graphSteps.focus(null)} />;
}

/** Only where something is missing: an expansion that is whole needs no words. */
function Grown({ growth }: { growth: Growth }) {
  const t = useTranslations('graph');
  const tExplorer = useTranslations('explorer');
  const locale = useLocale();
  const { graphSteps } = useExplorer();
  const name = useNodeName(growth.key) || growth.key.slice(growth.key.indexOf(':') + 1);
  const { meetings, error, cut, retry } = growth;
  if (error) return <Note isAlert text={t('growthFailed', { name })} act={tExplorer('tryAgain')} onAct={retry} />;
  if (!meetings || !cut) return null;
  const { shown, total } = meetings;
  const more = EXPANSION_LIMITS.find((limit) => limit > Math.max(shown, growth.limit ?? 0));
  const text = shown < total ? t('growth', { name, ...formatPart(meetings, locale) }) : t('growthCut', { name });
  if (!more) return <Note text={text} />;
  const draw = t('drawMore', { count: shown < total ? Math.min(more, total) : more });
  return <Note text={text} act={draw} onAct={() => graphSteps.drawMore({ ...growth, limit: more })} />;
}

interface NoteProps {
  text: string;
  act?: string;
  onAct?: () => void;
  isAlert?: boolean;
}

/** One line of what is left out, with the way to see it. */
export function Note({ text, act, onAct, isAlert }: NoteProps): ReactNode {
  return (
    <li role={isAlert ? 'alert' : undefined}>
      <span>{text}</span>
      {act ? (
        <button type="button" className="btn ghost" onClick={onAct}>
          {act}
        </button>
      ) : null}
    </li>
  );
}

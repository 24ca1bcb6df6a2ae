'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { Decision } from '@/lib/contracts/decision';
import type { Review } from '@/lib/contracts/review';
import { LOCALE_TAGS } from '@/lib/i18n/format-date';
import type { Deciding } from './deciding';
import { Refusal } from './refusal';

interface Props {
  decisions: Review['decisions'];
  /** How the line of a decision is taken back. */
  decidingOf: (key: string) => Deciding;
}

/** What was decided, newest first; each line can be taken back. */
export function DecisionLog({ decisions, decidingOf }: Props) {
  const t = useTranslations('review');
  const time = new Intl.DateTimeFormat(LOCALE_TAGS[useLocale()], { dateStyle: 'medium', timeStyle: 'short' });
  if (decisions.total === 0) return <p className="soft">{t('noDecisions')}</p>;
  return (
    <ol className="log">
      {decisions.items.map(({ decision, stands, quote }) => (
        <li key={decision.id} tabIndex={-1} className={stands || decision.kind === 'undo' ? undefined : 'undone'}>
          <span className="small soft num">{time.format(new Date(decision.at))}</span>
          <span>
            <b>{t(`kind.${decision.kind}`)}</b>{' '}
            <About
              line={{ decision, quote }}
              undone={decisions.items.find((one) => one.decision.id === undoneBy(decision))}
            />
          </span>
          {stands ? <TakeBack decision={decision.id} {...decidingOf(logKey(decision.id))} /> : null}
          {stands || decision.kind === 'undo' ? null : <span className="small soft">{t('takenBack')}</span>}
        </li>
      ))}
    </ol>
  );
}

export const logKey = (id: string): string => `log:${id}`;

function TakeBack({ decision, isBusy, onDecide, refusal }: Deciding & { decision: string }) {
  const t = useTranslations('review');
  return (
    <>
      <button type="button" className="btn" disabled={isBusy} onClick={() => onDecide({ kind: 'undo', decision })}>
        {t('takeBack')}
      </button>
      <Refusal refusal={refusal} />
    </>
  );
}

type Line = Pick<Review['decisions']['items'][number], 'decision' | 'quote'>;

const undoneBy = (decision: Decision): string | null => (decision.kind === 'undo' ? decision.decision : null);

/** Whom or what a line is about: names, the sentence that was judged, or the line that was taken back. */
function About({ line: { decision, quote }, undone }: { line: Line; undone: Line | undefined }) {
  const t = useTranslations('review');
  if (undone) {
    return (
      <span className="about">
        {t(`kind.${undone.decision.kind}`)} <About line={undone} undone={undefined} />
      </span>
    );
  }
  if (!quote) return <span className="about">{tellOf(decision)}</span>;
  return (
    <q className="about" lang={quote.article.lang ?? undefined} dir="auto">
      {quote.text}
    </q>
  );
}

/** Whom or what a line is about, as ids and names of the log. */
function tellOf(decision: Decision): string {
  switch (decision.kind) {
    case 'merge':
      return `${decision.from.name} → ${decision.into.name}`;
    case 'not_same':
      return `${decision.a.name} ≠ ${decision.b.name}`;
    case 'split':
      return `${decision.person.name} ≠ ${decision.name}`;
    case 'rename':
      return `${decision.person.name}: ${Object.values(decision.names).join(', ')}`;
    case 'accept':
    case 'reject':
      return decision.claim;
    case 'undo':
      return decision.decision;
  }
}
